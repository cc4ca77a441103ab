import parseChangeset from '@changesets/parse';
import { highest, isHigher, LEVELS, type Level } from './model.ts';

/** The packages whose users a change of the specification reaches. */
export const SPEC = '@alipayhk-openapi/spec';
export const CLIENT = '@alipayhk-openapi/client';

/** File name -> content of the changesets that wait for a release. */
export type Changesets = ReadonlyMap<string, string>;

export function isChangeset(name: string): boolean {
  return name.endsWith('.md') && name !== 'README.md';
}

interface Announcement {
  readonly levels: ReadonlyMap<string, Level>;
  readonly text: string;
}

/** A changeset that cannot be read, or says nothing, in words. */
interface Unreadable {
  readonly problem: string;
}

function read(file: string, content: string): Announcement | Unreadable {
  const where = `\`.changeset/${file}\``;
  let parsed: ReturnType<typeof parseChangeset>;
  try {
    parsed = parseChangeset(content.replaceAll('\r\n', '\n'));
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return {
      problem: `${where} cannot be read (${reason}): begin it with \`---\`, one line for each package (\`'${SPEC}': minor\`) and \`---\`, or let \`pnpm changeset\` write it.`,
    };
  }
  const levels = new Map<string, Level>();
  for (const { name, type } of parsed.releases) {
    const level = LEVELS.find((known) => known === type);
    if (level === undefined)
      return {
        problem: `${where} gives ${name} the level "${type}": write \`patch\`, \`minor\` or \`major\`.`,
      };
    levels.set(name, level);
  }
  const text = wordsOf(parsed.summary);
  if (levels.size > 0 && !/\p{L}{2}/u.test(text))
    return { problem: `${where} says nothing: write for users what changes for them.` };
  return { levels, text };
}

/**
 * The letters of a text and nothing else, so that neither a comment nor an image makes a text, and neither a comma nor
 * an invisible character makes another one.
 */
function wordsOf(text: string): string {
  return text
    .replaceAll(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/!\[[^\]]*\]/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/\b[a-z][a-z+.-]*:\/\/\S+/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is wrong with the changesets themselves. */
export function unreadableChangesets(changesets: Changesets): readonly string[] {
  return [...changesets].flatMap(([file, content]) => {
    const found = read(file, content);
    return 'problem' in found ? [found.problem] : [];
  });
}

/** The level that each changeset gives a package; one with the text of another counts once. */
function levelsFor(name: string, changesets: Changesets): readonly Level[] {
  const byText = new Map<string, Level>();
  for (const [file, content] of changesets) {
    const found = read(file, content);
    if ('problem' in found) continue;
    byText.set(
      found.text,
      highest([byText.get(found.text) ?? 'none', found.levels.get(name) ?? 'none']),
    );
  }
  return [...byText.values()];
}

/** The highest level that is announced for a package at all. */
export function pendingLevel(name: string, changesets: Changesets): Level {
  return highest(levelsFor(name, changesets));
}

/**
 * The highest level that is announced for a package by what came after `base`: there is one changeset more of this
 * level or a higher one. So neither a new name nor new words for a changeset that was pending announce anything, and
 * a raised level does.
 */
export function announcedLevel(name: string, head: Changesets, base: Changesets): Level {
  const count = (changesets: Changesets, level: Level): number =>
    levelsFor(name, changesets).filter((each) => !isHigher(level, each)).length;
  const more = LEVELS.filter(
    (level) => level !== 'none' && count(head, level) > count(base, level),
  );
  return highest(more);
}

/** The packages that have to announce a level: a break is explained to the users of both. */
export function announcers(level: Level): readonly string[] {
  return level === 'major' ? [SPEC, CLIENT] : [SPEC];
}

/** A wording needs no announcement. */
export function needsChangeset(level: Level): boolean {
  return level === 'minor' || level === 'major';
}

/** What the changesets lack for a change of a level that came after `base`; nothing when they announce it. */
export function missingAnnouncements(
  level: Level,
  head: Changesets,
  base: Changesets = new Map(),
): readonly string[] {
  const unreadable = unreadableChangesets(head);
  if (unreadable.length > 0 || !needsChangeset(level)) return unreadable;
  return announcers(level).flatMap((name) => {
    const announced = announcedLevel(name, head, base);
    return isHigher(level, announced) ? [missingText(name, level, announced)] : [];
  });
}

function missingText(name: string, level: Level, announced: Level): string {
  const there =
    announced === 'none' ? 'there is no new one' : `there is only a new one with \`${announced}\``;
  return `This change needs a changeset with \`'${name}': ${level}\`, and ${there}: run \`pnpm changeset\`. Changesets that were pending before announce something else, whatever they are called or say now.`;
}
