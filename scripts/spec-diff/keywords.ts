import { escapePointer } from '../lib/openapi.ts';
import { compareAnnotation } from './annotations.ts';
import { keywordText } from './canonical.ts';
import { type Document, listOf, mapOf, type Pair, recordOf, stable } from './model.ts';
import type { Normal, Sourced } from './normal.ts';
import { written } from './parts.ts';
import { compareExtension } from './rest.ts';
import { type Effect, effectOf } from './rules.ts';
import { below, say, subjectOf, type Use } from './use.ts';
import { IN_VALUES, isAnnotation, isSeveral, type Keyword, keywordOf } from './vocabulary.ts';
import { differenceText, kebab } from './words.ts';

/** Compares one keyword of two schemas. */
export function compareKeyword(use: Use, keyword: string, { base, head }: Pair<Normal>): void {
  const [was, is] = [base.keywords.get(keyword), head.keywords.get(keyword)];
  if (keyword.startsWith('x-')) {
    compareExtension(use, {
      keyword,
      was: was?.value,
      is: is?.value,
      pointer: is?.pointer ?? was?.pointer ?? head.pointer,
      owner: use.field === '' ? undefined : subjectOf(use),
    });
    return;
  }
  if (isAnnotation(keyword)) {
    compareAnnotation(use, keyword, { was, is });
    return;
  }
  // Where values are listed, what limits them is in the list.
  const listed = base.values !== undefined || head.values !== undefined;
  if (listed && IN_VALUES.has(keyword)) return;
  if (LIMITS.has(keyword)) {
    compareLimits(use, keyword, { base, head });
    return;
  }
  const rating = effect(use, keyword, was, is);
  if (rating === undefined) return;
  const certain = entangled(keyword, base, head) ? 'other' : rating;
  sayChange(use, keyword, { rating: certain, was, is });
}

interface KeywordChange {
  readonly rating: Effect;
  readonly was: Side;
  readonly is: Side;
  readonly text?: string;
}

function sayChange(use: Use, keyword: string, { rating, was, is, text }: KeywordChange): void {
  say(use, keywordOf(keyword) ? `${kebab(keyword)}-changed` : 'keyword-not-understood', {
    rating,
    text: text ?? changeText(keyword, was?.value, is?.value),
    pointer: is?.pointer ?? was?.pointer ?? '#',
    side: is === undefined ? 'base' : 'head',
  });
}

type Side = Sourced | undefined;

/** The limits of numbers, and the other form of each. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  ['maximum', 'exclusiveMaximum'],
  ['minimum', 'exclusiveMinimum'],
  ['exclusiveMaximum', 'maximum'],
  ['exclusiveMinimum', 'minimum'],
]);

/** A limit may be written in two forms; the narrower one counts. */
function compareLimits(use: Use, keyword: string, { base, head }: Pair<Normal>): void {
  const other = LIMITS.get(keyword) ?? '';
  const both = [base, head].every(({ keywords }) => keywords.has(keyword) || keywords.has(other));
  const [was, is] = [base.keywords.get(keyword), head.keywords.get(keyword)];
  const [otherWas, otherIs] = [base.keywords.get(other), head.keywords.get(other)];
  // The same form on both sides, or a form that came or went alone.
  const rewritten = both && !(was && is) && !(otherWas && otherIs);
  if (!rewritten) {
    const rating = effect(use, keyword, was, is);
    if (rating) sayChange(use, keyword, { rating, was, is });
    return;
  }
  if (is === undefined || otherWas === undefined) return;
  const same = otherWas.value === is.value;
  const tie = keyword.startsWith('exclusive') ? 'narrower' : 'wider';
  const rating = numberEffect(keywordOf(keyword)?.kind ?? 'form', otherWas.value, is.value);
  const text = `has to be ${LIMIT_WORDS[keyword]} ${is.value} now, it was ${LIMIT_WORDS[other]} ${otherWas.value}`;
  sayChange(use, keyword, { rating: same ? tie : rating, was: otherWas, is, text });
}

const LIMIT_WORDS: Readonly<Record<string, string>> = {
  maximum: 'at most',
  minimum: 'at least',
  exclusiveMaximum: 'less than',
  exclusiveMinimum: 'more than',
};

function otherIfDifferent(was: Side, is: Side): Effect | undefined {
  return stable(was?.value) === stable(is?.value) ? undefined : 'other';
}

/** What a change of a keyword does to the accepted values; what is inside is compared by itself. */
function effect(use: Use, keyword: string, was: Side, is: Side): Effect | undefined {
  const row = keywordOf(keyword);
  if (row === undefined) return otherIfDifferent(was, is);
  const { kind, step } = row;
  const inside = (name: string): Use => below(use, step?.(name) ?? name);
  if (kind === 'contains' || isSeveral(was?.value) || isSeveral(is?.value))
    return wholeEffect(use, keyword, was, is);
  if (kind === 'schema') return schemaEffect(inside(''), was, is);
  if (kind === 'schemas') return schemasEffect(inside, was, is);
  if (kind === 'names') return effectOfSets(namesIn(was), namesIn(is));
  if (kind === 'embedded' && was && is) {
    use.compare(use, written(was.value, was.pointer), written(is.value, is.pointer));
    return undefined;
  }
  const changed = otherIfDifferent(was, is);
  if (changed === undefined || kind === 'form') return changed;
  if (was === undefined) return 'narrower';
  // Without its description an embedded document is a text whose form nobody knows.
  if (is === undefined) return kind === 'embedded' ? 'other' : 'wider';
  return numberEffect(kind, was.value, is.value);
}

function numberEffect(kind: Keyword['kind'], was: unknown, is: unknown): Effect {
  if (typeof was !== 'number' || typeof is !== 'number') return 'other';
  if (kind === 'most') return is < was ? 'narrower' : 'wider';
  if (kind === 'least') return is > was ? 'narrower' : 'wider';
  if (kind !== 'step') return 'other';
  if (is % was === 0) return 'narrower';
  return was % is === 0 ? 'wider' : 'other';
}

/** What is not compared piece by piece. */
function wholeEffect(use: Use, keyword: string, was: Side, is: Side): Effect | undefined {
  if (was === undefined) return 'narrower';
  if (is === undefined) return 'wider';
  const same = keywordText(use.base, keyword, was) === keywordText(use.head, keyword, is);
  return same ? undefined : 'other';
}

/** A schema inside, where none is the schema that accepts everything and `false` the one that accepts nothing. */
function schemaEffect(inside: Use, was: Side, is: Side): Effect | undefined {
  const [before, after] = [was?.value ?? true, is?.value ?? true];
  if (before === after && typeof before === 'boolean') return undefined;
  if (before === false || after === true) return 'wider';
  if (after === false || before === true) return 'narrower';
  inside.compare(inside, written(before, was?.pointer ?? ''), written(after, is?.pointer ?? ''));
  return undefined;
}

/** Schemas by name or by position, each of which may come or go. */
function schemasEffect(inside: (name: string) => Use, was: Side, is: Side): Effect | undefined {
  const [before, after] = [schemasIn(was), schemasIn(is)];
  const at = (side: Side, name: string): string => `${side?.pointer}/${escapePointer(name)}`;
  for (const name of Object.keys(before)) {
    const use = inside(name);
    if (name in after)
      use.compare(use, written(before[name], at(was, name)), written(after[name], at(is, name)));
  }
  return effectOfSets(Object.keys(before), Object.keys(after));
}

/** By name, or by position. */
function schemasIn(side: Side): Document {
  const value = side?.value;
  return Array.isArray(value) ? recordOf(Object.entries(value)) : mapOf(value);
}

function effectOfSets(was: readonly string[], is: readonly string[]): Effect | undefined {
  const lacks = (these: readonly string[], those: readonly string[]): boolean =>
    those.some((each) => !these.includes(each));
  return effectOf(lacks(is, was), lacks(was, is));
}

/** Each field with each field that it asks for. */
function namesIn(side: Side): readonly string[] {
  return Object.entries(mapOf(side?.value)).flatMap(([name, others]) =>
    listOf(others).map((other) => `${name} ${other}`),
  );
}

/** Where keywords depend on each other, nobody knows what a change of one means. */
function entangled(keyword: string, base: Normal, head: Normal): boolean {
  const either = (test: (keywords: Normal['keywords']) => boolean): boolean =>
    test(base.keywords) || test(head.keywords);
  // Where an object is closed, one more pattern for names opens it.
  if (keyword === 'patternProperties')
    return either((all) => all.has('additionalProperties') || all.has('unevaluatedProperties'));
  if (keyword === 'contains')
    return either((all) => all.has('maxContains') || all.get('minContains')?.value === 0);
  return false;
}

const CLOSING = new Set(['additionalProperties', 'unevaluatedProperties']);

function changeText(keyword: string, was: unknown, is: unknown): string {
  if (CLOSING.has(keyword)) {
    if (is === false) return 'takes no other fields any more';
    if (was === false) return 'takes other fields, too';
    return is === undefined ? 'takes other fields of any form' : 'asks a form of its other fields';
  }
  return differenceText(keywordOf(keyword)?.name ?? `\`${keyword}\``, was, is);
}
