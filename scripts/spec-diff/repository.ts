import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Changesets, isChangeset, SPEC } from './changesets.ts';
import { InputError } from './model.ts';

/** Reads versions of this repository: commits, and the files as they are now. */

/** The files as they are now, committed or not. */
export const WORKING_TREE = 'the working tree';

/** One version: its files by path, and its name for people. */
export interface Version {
  readonly name: string;
  readonly read: (path: string) => string | undefined;
  readonly list: (folder: string) => readonly string[];
  /** The commit, unless it is the working tree. */
  readonly commit?: string | undefined;
}

function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
}

function commitOf(root: string, ref: string): string | undefined {
  return git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])?.trim();
}

/** Whether a source is a file on disk. */
export function isFile(source: string, root: string): boolean {
  return statSync(resolve(root, source), { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * The commit with which a change is compared where nobody names one: where this branch left its target, which a pull
 * request names in `GITHUB_BASE_REF`.
 */
export function mergeBase(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const target = environment.GITHUB_BASE_REF || 'main';
  for (const branch of [`origin/${target}`, target]) {
    const commit = git(root, ['merge-base', 'HEAD', branch])?.trim();
    if (commit) return commit;
  }
  throw new InputError(
    `There is no branch ${target} to compare with: name a base with --base <git ref | file>.`,
  );
}

/** The tag of the last release of the specification that this version descends from. */
export function lastRelease(root: string): string | undefined {
  return (
    git(root, ['describe', '--tags', '--abbrev=0', `--match=${SPEC}@*`, 'HEAD'])?.trim() ||
    undefined
  );
}

/** The files of a folder, as a commit has them: a link is none. */
function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

export function versionAt(source: string, root: string): Version {
  if (source === WORKING_TREE)
    return {
      name: WORKING_TREE,
      read: (path) => (isFile(path, root) ? readFileSync(join(root, path), 'utf8') : undefined),
      list: (folder) => filesIn(join(root, folder)),
    };
  const commit = commitOf(root, source);
  if (!commit)
    throw new InputError(`"${source}" is neither a file nor a git ref of this repository.`);
  return {
    name: source,
    commit,
    read: (path) => git(root, ['show', `${commit}:${path}`]),
    list: (folder) =>
      (git(root, ['ls-tree', '-z', commit, `${folder}/`]) ?? '')
        .split('\0')
        .filter((line) => /^100(644|755) /.test(line))
        .map((line) => line.slice(line.indexOf('\t') + folder.length + 2)),
  };
}

/** What decides what ships. */
const SHIPPED_FROM = [
  'spec',
  'generated',
  'scripts/generate',
  'scripts/redocly',
  'scripts/lib/openapi.ts',
  'pnpm-lock.yaml',
];

/** Whether nothing that ships can differ, by the hashes that git has of it. */
export function sameSources(base: string, head: string, root: string): boolean {
  const commit = commitOf(root, base);
  if (commit === undefined) return false;
  const target = head === WORKING_TREE ? [] : [head];
  if (git(root, ['diff', '--quiet', commit, ...target, '--', ...SHIPPED_FROM]) === undefined)
    return false;
  if (head !== WORKING_TREE) return true;
  return (
    git(root, ['ls-files', '--others', '--exclude-standard', '--', ...SHIPPED_FROM])?.trim() === ''
  );
}

export function changesetsOf({ list, read }: Version): Changesets {
  return new Map(
    list('.changeset')
      .filter(isChangeset)
      .map((name) => [name, read(`.changeset/${name}`) ?? '']),
  );
}

/** The version of a package, from its `package.json`. */
export function packageVersion({ read }: Version, name: string): string | undefined {
  const text = read(`packages/${name.split('/').pop()}/package.json`);
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version;
}
