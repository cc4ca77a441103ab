import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSpec, mergeBase, WORKING_TREE } from '../../spec-diff/load.ts';

/** A repository of its own: nothing, then a split specification on main, then a branch. */
let root: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

const info = async (source: string): Promise<unknown> => (await loadSpec(source, root)).info;

const entry = (text: string): string =>
  `openapi: 3.1.0\ninfo: { title: ${text}, version: 1.0.0 }\npaths:\n  /a: { $ref: paths/a.yaml }\n`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'spec-diff-repository-'));
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=empty');
  git('tag', 'empty');
  mkdirSync(join(root, 'spec/paths'), { recursive: true });
  write(
    'spec/paths/a.yaml',
    "post: { operationId: a, x-codes: [{ $ref: ../codes.yaml }], responses: { '200': { description: ok } } }\n",
  );
  write('spec/codes.yaml', 'SUCCESS: { status: S }\n');
  write('spec/openapi.yaml', entry('On main'));
  git('add', '.');
  git('commit', '--quiet', '--message=spec');
  git('switch', '--quiet', '--create=branch');
  write('spec/openapi.yaml', entry('On the branch'));
  git('commit', '--quiet', '--all', '--message=change');
  write('spec/openapi.yaml', entry('Not committed'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('loadSpec', () => {
  it('bundles the split files of a git ref', async () => {
    expect(await loadSpec('main', root)).toMatchObject({
      info: { title: 'On main' },
      paths: { '/a': { post: { operationId: 'a', 'x-codes': [{ SUCCESS: { status: 'S' } }] } } },
    });
  });

  it('reads the working tree, committed or not', async () => {
    expect(await info(WORKING_TREE)).toMatchObject({ title: 'Not committed' });
    expect(await info('HEAD')).toMatchObject({ title: 'On the branch' });
  });

  it('reads a file', async () => {
    expect(await info(join(root, 'spec/openapi.yaml'))).toMatchObject({ title: 'Not committed' });
  });

  it('says so when a ref has no specification', async () => {
    await expect(loadSpec('empty', root)).rejects.toThrow('"empty" has no spec/openapi.yaml');
  });

  it('refuses what is neither a file nor a ref', async () => {
    await expect(loadSpec('nowhere', root)).rejects.toThrow('neither a file nor a git ref');
    await expect(loadSpec('--output=x', root)).rejects.toThrow('neither a file nor a git ref');
  });

  it('refuses a specification that cannot be read', async () => {
    write('broken.yaml', 'openapi: 3.1.0\npaths: { /a: { $ref: missing.yaml } }\n');
    await expect(loadSpec('broken.yaml', root)).rejects.toThrow('broken.yaml cannot be bundled');
  });
});

describe('mergeBase', () => {
  it('is the commit where the branch left main', async () => {
    expect(mergeBase(root)).toBe(git('rev-parse', 'main'));
  });
});
