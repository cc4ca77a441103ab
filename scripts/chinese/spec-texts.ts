import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isObject, type JsonObject } from '../lib/openapi.ts';
import { hashOf, newStamp, type Pair, type Stamp, stateOf } from './pair.ts';

/** The Chinese of one text, as it is written in a folder's `zh-HK.yaml`. */
export interface Entry extends Stamp {
  readonly text?: string;
}

/** File name -> way inside the file -> Chinese. */
type FolderTexts = Record<string, Record<string, Entry>>;

export const CHINESE_FILE = 'zh-HK.yaml';

/** The keys under which people read a text. */
const TEXT_KEYS = new Set(['description', 'summary', 'title', 'meaning', 'action', 'note']);

/** Data, the name of another page, and the introduction, which the pages do not show. */
const LEFT_OUT = new Set(['value', 'example', 'externalDocs', 'info']);

/** Every text of a file that people read, by the way to it. */
export function textsOf(document: unknown): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: unknown, way: readonly string[]): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, [...way, String(index)]);
      return;
    }
    if (!isObject(node)) return;
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'string') {
        const isField = way.at(-1) === 'properties';
        if (isField || !LEFT_OUT.has(key)) visit(child, [...way, key]);
      } else if (TEXT_KEYS.has(key) && child.trim() !== '') {
        found.set([...way, key].join('/'), child.trim());
      }
    }
  };
  visit(document, []);
  return found;
}

/** The source files of the specification, below its folder. */
function sourceFiles(spec: string): string[] {
  return readdirSync(spec, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml') && basename(file) !== CHINESE_FILE)
    .sort();
}

function readFolder(spec: string, folder: string): FolderTexts {
  const file = join(spec, folder, CHINESE_FILE);
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) ?? {}) as FolderTexts) : {};
}

function readAll(spec: string): Map<string, FolderTexts> {
  const folders = new Set(sourceFiles(spec).map((file) => dirname(file)));
  return new Map([...folders].map((folder) => [folder, readFolder(spec, folder)]));
}

/** The Chinese texts by the hash of the English text that each translates. */
export function catalogueOf(spec: string): Map<string, string> {
  const catalogue = new Map<string, string>();
  for (const folder of readAll(spec).values()) {
    for (const { original, text } of Object.values(folder).flatMap((one) => Object.values(one))) {
      if (text !== undefined) catalogue.set(original, text);
    }
  }
  return catalogue;
}

/** A text that occurs more than once is translated once, beside the first place. */
export function specPairs(spec: string): Pair[] {
  const folders = readAll(spec);
  const pairs = new Map<string, Pair>();
  for (const file of sourceFiles(spec)) {
    const chinese = folders.get(dirname(file))?.[basename(file)] ?? {};
    const document = parse(readFileSync(join(spec, file), 'utf8')) as JsonObject;
    for (const [way, english] of textsOf(document)) {
      const stamp = chinese[way];
      const pair: Pair = { place: `spec/${file}#${way}`, english, ...(stamp && { stamp }) };
      const hash = hashOf(english);
      const known = pairs.get(hash);
      if (known === undefined || better(pair, known)) pairs.set(hash, pair);
    }
  }
  return [...pairs.values()];
}

const RANK = { good: 3, waiting: 2, older: 1, missing: 0 };

function better(pair: Pair, known: Pair): boolean {
  return RANK[stateOf(pair)] > RANK[stateOf(known)];
}

/** Chinese whose English is no longer there. */
export function specOrphans(spec: string): string[] {
  const orphans: string[] = [];
  for (const [folder, files] of readAll(spec)) {
    for (const [name, entries] of Object.entries(files)) {
      const file = join(spec, folder, name);
      const texts = existsSync(file) ? textsOf(parse(readFileSync(file, 'utf8'))) : new Map();
      for (const way of Object.keys(entries)) {
        if (!texts.has(way)) orphans.push(`spec/${join(folder, name)}#${way}`);
      }
    }
  }
  return orphans;
}

/** Writes the stamps of texts; a text without Chinese gets an entry to be filled in. */
export function stampSpec(spec: string, pairs: readonly Pair[], hasLooked: boolean): void {
  for (const pair of pairs) {
    const { file, way } = placeOf(pair.place);
    const folder = readFolder(spec, dirname(file));
    const name = basename(file);
    const before = folder[name]?.[way];
    if (hasLooked && before?.text === undefined) {
      throw new Error(`${pair.place} has no Chinese: write it, then stamp it.`);
    }
    const text = before?.text;
    const entry: Entry = { ...newStamp(pair, hasLooked), ...(text !== undefined && { text }) };
    folder[name] = { ...folder[name], [way]: entry };
    writeFolder(join(spec, dirname(file)), folder);
  }
}

/** `spec/paths/x.yaml#post/summary` -> the file below `spec/` and the way inside it. */
export function placeOf(place: string): { file: string; way: string } {
  const [path = '', way = ''] = place.split(/#(.*)/);
  return { file: path.replace(/^spec\//, ''), way };
}

export function writeFolder(folder: string, texts: FolderTexts): void {
  const text = stringify(texts, { lineWidth: 0, sortMapEntries: false });
  writeFileSync(join(folder, CHINESE_FILE), text);
}
