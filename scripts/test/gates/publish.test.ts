import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../lib/root.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-publish-'));
  mkdirSync(join(folder, 'packed/assets'), { recursive: true });
  write('packed/assets/openapi.yaml', 'openapi: 3.1.0\n');
  write('packed/spec.md', '# spec\n\n## 1.1.0\n\nNew words.\n\n## 1.0.0\n\nOld words.\n');
  write('packed/cli.md', '# cli\n\n## 2.0.0\n\nOther words.\n');
  const entry = (name: string, version: string) => ({
    name: `@planted/${name}`,
    version,
    tarball: `${name}.tgz`,
    changelog: `${name}.md`,
  });
  write('packed/plan.json', JSON.stringify([entry('spec', '1.1.0'), entry('cli', '2.0.0')]));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

/** Puts a program into the path that writes down what it was asked for, and runs a release program. */
function run(program: 'publish' | 'pages', name: 'npm' | 'gh', script: string, env = {}) {
  write(name, `#!/bin/sh\necho "$@" >> asked.txt\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  write('asked.txt', '');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `scripts/release/${program}.mjs`), 'packed'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: join(folder, 'out'), ...env },
    },
  );
  return {
    status,
    output: stdout + stderr,
    asked: readFileSync(join(folder, 'asked.txt'), 'utf8'),
  };
}

describe('publish.mjs', () => {
  it('publishes what the registry does not have, with provenance, and says so', () => {
    const script = 'case "$*" in *"view @planted/spec"*) exit 1;; esac';
    const { status, asked } = run('publish', 'npm', script);
    expect(status).toBe(0);
    expect(asked.trim().split('\n')).toEqual([
      'view @planted/spec@1.1.0 version',
      'publish ./packed/spec.tgz --access public --provenance --ignore-scripts',
      'view @planted/cli@2.0.0 version',
    ]);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('published=["@planted/spec@1.1.0"]\n');
  });

  it('stops at what cannot be published', () => {
    const { status, output, asked } = run('publish', 'npm', 'exit 1');
    expect(status).toBe(1);
    expect(output).toContain('@planted/spec@1.1.0 could not be published');
    expect(asked).not.toContain('cli');
  });
});

describe('pages.mjs', () => {
  it('makes a page of each published version, with its words; the specification brings its files', () => {
    const PUBLISHED = '["@planted/spec@1.1.0"]';
    const { status, asked } = run('pages', 'gh', '', { PUBLISHED });
    expect(status).toBe(0);
    expect(asked.trim()).toBe(
      'release create @planted/spec@1.1.0 packed/assets/openapi.yaml --title @planted/spec@1.1.0 --notes New words.',
    );
  });

  it('fails when a page cannot be made', () => {
    const PUBLISHED = '["@planted/cli@2.0.0"]';
    expect(run('pages', 'gh', 'exit 1', { PUBLISHED }).status).toBe(1);
  });
});
