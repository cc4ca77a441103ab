import { pageOrphans, pagePairs } from './pages.ts';
import { type Pair, stateOf } from './pair.ts';
import { specOrphans, specPairs } from './spec-texts.ts';
import { type BothLanguages, wordPairs } from './word-pairs.ts';

export interface Checkout {
  readonly root: string;
  readonly words: Readonly<Record<string, BothLanguages>>;
}

export interface Report {
  readonly missing: readonly Pair[];
  readonly older: readonly Pair[];
  readonly waiting: readonly Pair[];
  /** Chinese without an English text. */
  readonly orphans: readonly string[];
  readonly all: readonly Pair[];
}

/** Compares every English text that people read with its Chinese. */
export function compare({ root, words }: Checkout): Report {
  const all = [...pagePairs(root), ...specPairs(`${root}/spec`), ...wordPairs(root, words)];
  const inState = (state: string): Pair[] => all.filter((pair) => stateOf(pair) === state);
  return {
    all,
    missing: inState('missing'),
    older: inState('older'),
    waiting: inState('waiting'),
    orphans: [...pageOrphans(root), ...specOrphans(`${root}/spec`)],
  };
}

const excerpt = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

/** The report in lines; only what is missing, older or left over fails the gate. */
export function linesOf({ all, missing, older, waiting, orphans }: Report): string[] {
  const name = (heading: string, pairs: readonly Pair[]): string[] =>
    pairs.map(({ place, english }) => `${heading}: ${place}\n    ${excerpt(english)}`);
  return [
    ...name('no Chinese', missing),
    ...name('Chinese is older than the English', older),
    ...orphans.map((place) => `Chinese without an English text: ${place}`),
    ...(waiting.length === 0 ? [] : [`${waiting.length} texts wait for a translator.`]),
    ...(isGood({ missing, older, orphans })
      ? [`${all.length} texts, each with its Chinese or marked as waiting.`]
      : [
          'Run `pnpm chinese changes` to see what changed, translate, and `pnpm chinese stamp PLACE`.',
          'You do not write Chinese? Run `pnpm chinese outdated`: readers then see a notice.',
        ]),
  ];
}

export function isGood({
  missing,
  older,
  orphans,
}: Pick<Report, 'missing' | 'older' | 'orphans'>): boolean {
  return missing.length + older.length + orphans.length === 0;
}
