import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const plugin = fileURLToPath(new URL('redocly-plugin.js', import.meta.url));

/** Runs the Redocly CLI without telemetry; the result says what it printed if it failed. */
const redocly = (args: readonly string[]): Promise<{ failure?: string }> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    };
    execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) =>
      resolve(error ? { failure: `${stdout}${stderr}`.trim() || error.message } : {}),
    );
  });

const inTemporaryFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const readJson = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(path, 'utf8')) as T;

/** Bundles a split specification into one object; `label` names it in the error. */
export const bundle = (file: string, label: string): Promise<Document> =>
  inTemporaryFolder(async (folder) => {
    const config = join(folder, 'redocly.yaml');
    const output = join(folder, 'bundled.json');
    await writeFile(
      config,
      JSON.stringify({
        plugins: [plugin],
        preprocessors: { 'spec-diff/resolve-extensions': 'on' },
      }),
    );
    const { failure } = await redocly(['bundle', file, '--config', config, '--output', output]);
    if (failure) throw new InputError(`${label} cannot be bundled:\n${failure}`);
    return readJson<Document>(output);
  });

/** Every difference that `redocly diff` sees, rated by its `diff-recommended` rules. */
export const redoclyDiff = (base: Document, head: Document): Promise<readonly RedoclyChange[]> =>
  inTemporaryFolder(async (folder) => {
    const file = (name: string): string => join(folder, name);
    await writeFile(file('base.json'), JSON.stringify(base));
    await writeFile(file('head.json'), JSON.stringify(head));
    // Without this ruleset every change would count as a patch.
    await writeFile(file('redocly.yaml'), 'extends: [diff-recommended]\n');
    const { failure } = await redocly([
      ...['diff', file('base.json'), file('head.json'), '--config', file('redocly.yaml')],
      ...['--fail-on=none', '--format=json', `--output=${file('report.json')}`],
    ]);
    if (failure) throw new InputError(`The specifications cannot be compared:\n${failure}`);
    return (await readJson<{ changes: readonly RedoclyChange[] }>(file('report.json'))).changes;
  });
