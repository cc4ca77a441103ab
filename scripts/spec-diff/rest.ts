import { escapePointer, isObject, valueAt } from '../lib/openapi.ts';
import { compareExtensionsOf } from './extensions.ts';
import { type Document, keysOf, type Pair, recordOf, stable } from './model.ts';
import { type Said, say, type Use } from './use.ts';
import { shown } from './words.ts';

/** Compares the keys of an object that no comparison of its own reads. */

const PROSE = new Set([
  ...['summary', 'description', 'tags', 'externalDocs', 'title', 'example', 'examples'],
  ...['$comment', 'links'],
]);

interface Rest extends Pair<Document> {
  readonly pointer: string;
  /** What is compared elsewhere. */
  readonly known: ReadonlySet<string>;
  /** Whose extensions these are, where a report has to say it. */
  readonly owner?: string;
}

/** Texts, extensions and deprecation; any other key is not understood, so its change is a break. */
export function compareRest(use: Use, { base, head, pointer, known, owner }: Rest): void {
  for (const key of keysOf(base, head)) {
    if (known.has(key)) continue;
    const [was, is] = [base[key], head[key]];
    const at = `${pointer}/${escapePointer(key)}`;
    if (key.startsWith('x-')) compareExtension(use, { keyword: key, was, is, pointer: at, owner });
    else if (key === 'deprecated')
      compareDeprecation(use, { was: Boolean(was), is: Boolean(is) }, { pointer: at });
    else if (!PROSE.has(key)) {
      const text = `\`${key}\` was ${shown(was)} and is ${shown(is)} now`;
      if (stable(was) !== stable(is)) say(use, 'keyword-not-understood', { text, pointer: at });
    } else if (textOf(was) !== textOf(is)) {
      if (key.startsWith('example')) say(use, 'example-changed', { pointer: at });
      else say(use, 'text-changed', { text: `the ${key} changed`, pointer: at });
    }
  }
}

interface Extension {
  readonly keyword: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly pointer: string;
  readonly owner?: string | undefined;
}

export function compareExtension(use: Use, { keyword, was, is, pointer, owner }: Extension): void {
  for (const { path, level, rule, ...said } of compareExtensionsOf(
    keyword,
    whole(use.base, was),
    whole(use.head, is),
  ))
    say(use, rule, {
      ...said,
      rating: level,
      subject: owner === undefined ? said.subject : `${said.subject} of ${owner}`,
      pointer: [pointer, ...path.map(escapePointer)].join('/'),
      side: is === undefined ? 'base' : 'head',
    });
}

export function compareDeprecation(
  use: Use,
  { was, is }: { readonly was: boolean; readonly is: boolean },
  at: Said,
): void {
  if (was === is) return;
  const text = is ? 'is deprecated now' : 'is not deprecated any more';
  say(use, 'deprecated', { ...at, rating: is ? 'minor' : 'patch', behaviour: true, text });
}

/** Data in which references are replaced by what they refer to: lists of result codes may be shared. */
function whole(document: Document, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => whole(document, item));
  if (!isObject(value)) return value;
  const target = typeof value.$ref === 'string' ? valueAt(document, value.$ref) : undefined;
  if (target !== undefined) return whole(document, target);
  return recordOf(Object.entries(value).map(([key, item]) => [key, whole(document, item)]));
}

/** A description without the table of result codes that bundling appends: the codes speak for themselves. */
function textOf(value: unknown): string {
  return (typeof value === 'string' ? value : stable(value))
    .replace(/^[#*]+ *Result codes of this operation[\s\S]*$/m, '')
    .replaceAll(/^\|.*\|$/gm, '')
    .trim();
}
