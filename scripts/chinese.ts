/**
 * The Chinese texts and their English originals.
 *
 * `pnpm chinese` names what is missing or older than its English and fails on it; `pnpm chinese changes
 * [PLACE]` shows what changed in the English; `pnpm chinese stamp PLACE...` says that a translator has
 * looked; `pnpm chinese outdated` lets what is open wait for one. A place is a file, or the start of one.
 */
import './lib/closed-output.ts';
import { changesOf } from './chinese/changes.ts';
import { stampPage } from './chinese/pages.ts';
import type { Pair } from './chinese/pair.ts';
import { type Checkout, compare, isGood, linesOf } from './chinese/report.ts';
import { stampSpec } from './chinese/spec-texts.ts';
import { stampWords } from './chinese/word-pairs.ts';
import { SITE_WORDS } from './docs/site-words.ts';
import { root } from './lib/root.ts';

const checkout: Checkout = { root, words: SITE_WORDS };

function write(pairs: readonly Pair[], hasLooked: boolean): void {
  const below = (start: string): Pair[] => pairs.filter(({ place }) => place.startsWith(start));
  stampSpec(`${root}/spec`, below('spec/'), hasLooked);
  stampWords(root, below('words#'), hasLooked);
  for (const pair of [...below('docs/'), ...below('README')]) stampPage(root, pair, hasLooked);
  for (const { place } of pairs) console.log(place);
}

const [command, ...places] = process.argv.slice(2);
const report = compare(checkout);
const open = [...report.missing, ...report.older];
const chosen = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(({ place }) => places.some((start) => place.startsWith(start)));

if (command === undefined) {
  console.log(linesOf(report).join('\n'));
  process.exitCode = isGood(report) ? 0 : 1;
} else if (command === 'changes') {
  const pairs = [...open, ...report.waiting];
  for (const pair of places.length === 0 ? pairs : chosen(pairs)) {
    console.log(`${await changesOf(root, pair)}\n`);
  }
} else if (command === 'stamp' && places.length > 0) {
  write(chosen([...open, ...report.waiting]), true);
} else if (command === 'outdated') {
  write(places.length === 0 ? open : chosen(open), false);
} else {
  console.error('Use: pnpm chinese [changes [PLACE...] | stamp PLACE... | outdated [PLACE...]]');
  process.exitCode = 2;
}
