import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Document } from './model.ts';
import { InputError } from './model.ts';
import { bundle } from './redocly.ts';

/** Where the specification stands in every version of this repository. */
export const ENTRY = 'spec/openapi.yaml';

/** `--head` when none is given: the files as they are now, committed or not. */
export const WORKING_TREE = 'the working tree';

const git = (root: string, args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** The commit where this branch left main: the default base. */
export const mergeBase = (root: string): string => {
  for (const main of ['origin/main', 'main']) {
    const commit = git(root, ['merge-base', 'HEAD', main]);
    if (commit) return commit;
  }
  throw new InputError(
    'There is no main branch to compare with: name a base with --base <git ref | file>.',
  );
};

/** A source that is a file on disk and no git ref. */
export const isFile = (source: string, root: string): boolean =>
  statSync(resolve(root, source), { throwIfNoEntry: false })?.isFile() ?? false;

/** Reads the specification of a git ref, of a file or of the working tree, bundled. */
export const loadSpec = async (source: string, root: string): Promise<Document> => {
  if (source === WORKING_TREE) return loadFile(join(root, ENTRY), `${ENTRY} of the working tree`);
  return isFile(source, root) ? loadFile(resolve(root, source), source) : loadRef(source, root);
};

const loadFile = async (path: string, label: string): Promise<Document> => {
  if (!existsSync(path)) throw new InputError(`${label} does not exist.`);
  return bundle(path, label);
};

const loadRef = async (ref: string, root: string): Promise<Document> => {
  const commit = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (!commit) throw new InputError(`"${ref}" is neither a file nor a git ref of this repository.`);
  if (git(root, ['cat-file', '-e', `${commit}:${ENTRY}`]) === undefined)
    throw new InputError(`"${ref}" has no ${ENTRY}, so there is nothing to compare with.`);
  const folder = mkdtempSync(join(tmpdir(), 'spec-at-ref-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit, 'spec'], {
      cwd: root,
      maxBuffer: 256 * 1024 * 1024,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return await bundle(join(folder, ENTRY), `${ENTRY} of "${ref}"`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
