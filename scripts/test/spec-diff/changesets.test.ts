import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changesetsOfRef,
  changesetsOfTree,
  missingAnnouncements,
} from '../../spec-diff/changesets.ts';

const changeset = (levels: Record<string, string>): string =>
  `---\n${Object.entries(levels)
    .map(([name, level]) => `'@alipayhk-openapi/${name}': ${level}\n`)
    .join('')}---\n\nWhat changed.\n`;

const only = (levels: Record<string, string>): Map<string, string> =>
  new Map([['new.md', changeset(levels)]]);

describe('missingAnnouncements', () => {
  it('misses nothing where nothing changed', () => {
    expect(missingAnnouncements('none', new Map())).toEqual([]);
  });

  it.each(['patch', 'minor', 'major'] as const)('misses a changeset for a %s change', (verdict) => {
    expect(missingAnnouncements(verdict, new Map())[0]).toContain(
      `'@alipayhk-openapi/spec': ${verdict}`,
    );
  });

  it('accepts what is announced, and more', () => {
    expect(missingAnnouncements('patch', only({ spec: 'minor' }))).toEqual([]);
    expect(missingAnnouncements('minor', only({ spec: 'minor' }))).toEqual([]);
    expect(missingAnnouncements('major', only({ spec: 'major', client: 'major' }))).toEqual([]);
  });

  it('refuses a level that is too low', () => {
    expect(missingAnnouncements('minor', only({ spec: 'patch' }))[0]).toContain(
      'only one with `patch`',
    );
  });

  it('wants a break explained to the users of the client, too', () => {
    expect(missingAnnouncements('major', only({ spec: 'major' }))).toEqual([
      expect.stringContaining("'@alipayhk-openapi/client': major"),
    ]);
  });

  it('does not let another package speak for the specification', () => {
    expect(missingAnnouncements('minor', only({ sandbox: 'major' }))).toHaveLength(1);
  });

  it('does not count what was announced before', () => {
    const before = new Map([['old.md', changeset({ spec: 'major', client: 'major' })]]);
    expect(missingAnnouncements('major', before, before)).toHaveLength(2);
    expect(
      missingAnnouncements('minor', new Map([...before, ...only({ spec: 'minor' })]), before),
    ).toEqual([]);
  });
});

describe('changesets of', () => {
  let root: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'changesets-'));
    git('init', '--quiet');
    mkdirSync(join(root, '.changeset'));
    writeFileSync(join(root, '.changeset/README.md'), 'How to.');
    writeFileSync(join(root, '.changeset/one.md'), changeset({ spec: 'minor' }));
    git('add', '.');
    git('commit', '--quiet', '--message=one');
    writeFileSync(join(root, '.changeset/two.md'), changeset({ spec: 'patch' }));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('a commit are those that it holds', () => {
    expect([...changesetsOfRef('HEAD', root)]).toEqual([['one.md', changeset({ spec: 'minor' })]]);
  });

  it('the working tree are all', () => {
    expect([...changesetsOfTree(root).keys()].sort()).toEqual(['one.md', 'two.md']);
  });

  it('a tree without any are none', () => {
    expect(changesetsOfTree(join(root, 'nowhere')).size).toBe(0);
  });
});
