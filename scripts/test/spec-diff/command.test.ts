import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root as project } from '../../lib/root.ts';
import { specDiff } from '../../spec-diff/command.ts';

const spec = (maxLength: number, more = ''): string => `
openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /greet:
    post:
      operationId: greet
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                name: { type: string, maxLength: ${maxLength} }
                ${more}
      responses:
        '200': { description: Greeted. }
`;

/** A repository with a released specification; each test changes the working tree. */
let root: string;
const file = (name: string): string => join(root, name);
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const announce = (levels: Record<string, string>): void =>
  writeFileSync(
    file('.changeset/change.md'),
    `---\n${Object.entries(levels)
      .map(([name, level]) => `'@alipayhk-openapi/${name}': ${level}`)
      .join('\n')}\n---\n\nWhat changed.\n`,
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'spec-diff-command-'));
  mkdirSync(file('spec'));
  mkdirSync(file('.changeset'));
  writeFileSync(file('spec/openapi.yaml'), spec(32));
  writeFileSync(
    file('.changeset/earlier.md'),
    "---\n'@alipayhk-openapi/spec': major\n'@alipayhk-openapi/client': major\n---\n\nEarlier.\n",
  );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=released');
  writeFileSync(file('longer.yaml'), spec(64));
});
beforeEach(() => {
  writeFileSync(file('spec/openapi.yaml'), spec(32));
  rmSync(file('.changeset/change.md'), { force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('spec:diff against main', () => {
  it('passes where nothing changed', async () => {
    expect(await specDiff([], root)).toEqual({
      exitCode: 0,
      stdout: '## Specification: no change',
    });
  });

  it('fails on a breaking change that no changeset announces', async () => {
    writeFileSync(file('spec/openapi.yaml'), spec(16));
    const { exitCode, stdout, stderr } = await specDiff([], root);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('## Specification: major');
    expect(stdout).toContain('| major | `greet` | `maxLength` of `name` changed from ');
    expect(stdout).toContain('/properties/name/maxLength`');
    expect(stderr).toContain("needs a changeset with `'@alipayhk-openapi/spec': major`");
  });

  it('passes once it is announced', async () => {
    writeFileSync(file('spec/openapi.yaml'), spec(16));
    announce({ spec: 'major', client: 'major' });
    expect((await specDiff([], root)).exitCode).toBe(0);
  });

  it('fails on a level that is too low', async () => {
    writeFileSync(file('spec/openapi.yaml'), spec(32, 'title: { type: string }'));
    announce({ spec: 'patch' });
    expect(await specDiff([], root)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('## Specification: minor'),
      stderr: expect.stringContaining('only one with `patch`'),
    });
    announce({ spec: 'minor' });
    expect((await specDiff([], root)).exitCode).toBe(0);
  });

  it('fails without the changesets only on a breaking change', async () => {
    writeFileSync(file('spec/openapi.yaml'), spec(32, 'title: { type: string }'));
    expect((await specDiff(['--no-changeset-check'], root)).exitCode).toBe(0);
    writeFileSync(file('spec/openapi.yaml'), spec(16));
    expect((await specDiff(['--no-changeset-check'], root)).exitCode).toBe(1);
  });
});

describe('spec:diff of files and refs', () => {
  it('has no changesets for a file, so that only a breaking change fails', async () => {
    const args = ['--base', 'main', '--head', 'longer.yaml', '--format', 'json'];
    const { exitCode, stdout } = await specDiff(args, root);
    expect(JSON.parse(stdout ?? '')).toMatchObject({
      verdict: 'minor',
      changes: [{ level: 'minor', operationId: 'greet' }],
    });
    expect(exitCode).toBe(0);
    expect(
      (await specDiff(['--base', 'longer.yaml', '--head', file('spec/openapi.yaml')], root))
        .exitCode,
    ).toBe(1);
  });

  it('reads the changesets of a ref', async () => {
    expect(await specDiff(['--base', 'longer.yaml', '--head', 'main'], root)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('## Specification: major'),
    });
  });

  it.each([
    [['--base', 'no-such-thing'], 'neither a file nor a git ref'],
    [['--format', 'pdf'], '--format is one of markdown, json, github'],
    [['--bse', 'x'], '--bse'],
    [['stray'], 'stray'],
  ])('refuses bad input %j', async (args, message) => {
    const { exitCode, stdout, stderr } = await specDiff(args, root);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: pnpm spec:diff');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: undefined });
  });
});

describe('the program', () => {
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/spec-diff.ts', ...args], {
      cwd: project,
      encoding: 'utf8',
    });

  it('prints and exits as the command says', () => {
    const base = file('longer.yaml');
    writeFileSync(file('spec/openapi.yaml'), spec(16));
    const { status, stdout, stderr } = run('--base', base, '--head', file('spec/openapi.yaml'));
    expect(stdout).toContain('## Specification: major');
    expect(stderr).toContain('This change breaks users.');
    expect(status).toBe(1);
    expect(run('--base', base, '--head', base).status).toBe(0);
    expect(run('--no-such-option').status).toBe(2);
  });
});
