import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isObject } from '../lib/openapi.ts';
import { newStamp, type Pair, type Stamp } from './pair.ts';

/** Words of one part of the site, which the compiler holds to exist in both languages. */
export interface BothLanguages {
  readonly en: object;
  readonly 'zh-HK': object;
}

/** The stamps; the Chinese words themselves are beside the English ones, in the code. */
const STAMPS = 'docs/zh-HK/words.yaml';

const EXAMPLE = '…';

/** Every word by its way; one that is made from values is read with an example. */
export function wordsOf(node: unknown, way = ''): [way: string, text: string][] {
  if (typeof node === 'string') return [[way, node]];
  if (typeof node === 'function') return [[way, String(node(EXAMPLE, EXAMPLE))]];
  if (Array.isArray(node)) return node.flatMap((item, at) => wordsOf(item, `${way}/${at}`));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([key, child]) =>
    wordsOf(child, way ? `${way}/${key}` : key),
  );
}

const readStamps = (root: string): Record<string, Stamp> => {
  const file = join(root, STAMPS);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
};

export function wordPairs(root: string, parts: Readonly<Record<string, BothLanguages>>): Pair[] {
  const stamps = readStamps(root);
  return Object.entries(parts).flatMap(([part, { en, 'zh-HK': chinese }]) => {
    const translated = new Map(wordsOf(chinese));
    return wordsOf(en).map(([way, english]) => {
      const place = `words#${part}/${way}`;
      const stamp = stamps[place];
      const isThere = english.trim() === '' || (translated.get(way) ?? '') !== '';
      return { place, english, ...(stamp && isThere && { stamp }) };
    });
  });
}

export function stampWords(root: string, pairs: readonly Pair[], hasLooked: boolean): void {
  const stamps = readStamps(root);
  for (const pair of pairs) stamps[pair.place] = newStamp(pair, hasLooked);
  writeFileSync(join(root, STAMPS), stringify(stamps, { lineWidth: 0, sortMapEntries: true }));
}
