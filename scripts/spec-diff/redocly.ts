import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Document } from './model.ts';
import { InputError } from './model.ts';

/** One entry of the JSON report of `redocly diff`; only what is read here. */
export interface RedoclyChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'patch' | 'minor' | 'major';
  readonly property?: string;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
}

const cli = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
);

/** Runs the Redocly CLI without telemetry and without the repository's own configuration. */
const redocly = (args: readonly string[]): { status: number | null; stderr: string } => {
  const { status, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (error) throw error;
  return { status, stderr };
};

const inTemporaryFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Bundles a split specification into one object; `label` names it in the error. */
export const bundle = (file: string, label: string): Document =>
  inTemporaryFolder((folder) => {
    const config = join(folder, 'redocly.yaml');
    const output = join(folder, 'bundled.json');
    writeFileSync(config, '{}\n');
    const { status, stderr } = redocly(['bundle', file, '--config', config, '--output', output]);
    if (status !== 0) throw new InputError(`${label} cannot be bundled:\n${stderr.trim()}`);
    return JSON.parse(readFileSync(output, 'utf8')) as Document;
  });

/** Every difference that `redocly diff` sees, rated by its `diff-recommended` rules. */
export const redoclyDiff = (base: Document, head: Document): readonly RedoclyChange[] =>
  inTemporaryFolder((folder) => {
    const file = (name: string, content: string): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };
    const output = join(folder, 'report.json');
    const { status, stderr } = redocly([
      'diff',
      file('base.json', JSON.stringify(base)),
      file('head.json', JSON.stringify(head)),
      '--config',
      // Without this ruleset every change would count as a patch.
      file('redocly.yaml', 'extends: [diff-recommended]\n'),
      '--fail-on=none',
      '--format=json',
      `--output=${output}`,
    ]);
    if (status !== 0)
      throw new InputError(`The specifications cannot be compared:\n${stderr.trim()}`);
    return (JSON.parse(readFileSync(output, 'utf8')) as { changes: RedoclyChange[] }).changes;
  });
