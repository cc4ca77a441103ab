import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import parseChangeset from '@changesets/parse';
import type { Level } from './model.ts';
import { highest, InputError, isHigher } from './model.ts';

const SPEC = '@alipayhk-openapi/spec';
const CLIENT = '@alipayhk-openapi/client';

/** File name -> content of the changesets that wait for a release. */
export type Changesets = ReadonlyMap<string, string>;

const isChangeset = (name: string): boolean => name.endsWith('.md') && name !== 'README.md';

/** The changesets of the working tree. */
export const changesetsOfTree = (root: string): Changesets => {
  const folder = join(root, '.changeset');
  const names = existsSync(folder) ? readdirSync(folder).filter(isChangeset) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

/** The changesets of a commit. */
export const changesetsOfRef = (ref: string, root: string): Changesets => {
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new InputError(stderr.trim());
    return stdout;
  };
  const names = git('ls-tree', '--name-only', ref, '.changeset/')
    .split('\n')
    .map((path) => path.replace('.changeset/', ''))
    .filter(isChangeset);
  return new Map(names.map((name) => [name, git('show', `${ref}:.changeset/${name}`)]));
};

/** What the changesets announce that came after `base`, per package. */
const announced = (head: Changesets, base: Changesets): ReadonlyMap<string, Level> => {
  const levels = new Map<string, Level>();
  for (const [file, content] of head) {
    if (base.get(file) === content) continue;
    for (const { name, type } of parseChangeset(content).releases)
      levels.set(name, highest([levels.get(name) ?? 'none', type]));
  }
  return levels;
};

/**
 * What the changesets lack for a verdict; nothing when they announce it.
 *
 * A changeset counts for the change that it came with: one that was already there announces
 * something else. The version of the client follows that of the specification (they are linked), but
 * a break has to be explained to the users of both.
 */
export const missingAnnouncements = (
  verdict: Level,
  head: Changesets,
  base: Changesets = new Map(),
): readonly string[] => {
  const levels = announced(head, base);
  return (verdict === 'major' ? [SPEC, CLIENT] : [SPEC])
    .filter((name) => isHigher(verdict, levels.get(name) ?? 'none'))
    .map(
      (name) =>
        `This change needs a changeset with \`'${name}': ${verdict}\`, ` +
        `and there is ${levels.has(name) ? `only one with \`${levels.get(name)}\`` : 'none'}: run \`pnpm changeset\`.`,
    );
};
