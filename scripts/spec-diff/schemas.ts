import { isObject } from '../lib/openapi.ts';
import { compareAlternatives } from './alternatives.ts';
import { canonical } from './canonical.ts';
import { compareConditions } from './conditions.ts';
import { compareKeyword } from './keywords.ts';
import { type Document, keysOf, type Pair, stable } from './model.ts';
import { acceptedValues, type Normal, normalise } from './normal.ts';
import type { Schema } from './parts.ts';
import type { Effect } from './rules.ts';
import { below, say, type Use } from './use.ts';
import { listed } from './words.ts';

/**
 * Compares two schemas keyword by keyword. What accepts less breaks who writes it; what accepts more breaks who reads
 * it; whatever is not understood breaks both.
 */

/** Compares what is written at two places, in one use. */
export function compareSchemas(use: Use, base: Schema, head: Schema): void {
  const pair = `${base.map(keyOf).join(' ')} > ${head.map(keyOf).join(' ')}`;
  if (use.seen.has(pair)) return;
  use.seen.add(pair);
  const normal = { base: normalise(use.base, base), head: normalise(use.head, head) };
  const [before, after] = [normal.base, normal.head];
  if (before.values?.length === 0 && after.values?.length === 0) return;
  if (before.values || after.values) compareValues(use, before, after);
  else compareTypes(use, before, after);
  compareProperties(use, normal);
  compareRequired(use, before, after);
  compareAlternatives(use, { schema: base, normal: before }, { schema: head, normal: after });
  compareConditions(use, normal);
  const names = keysOf(Object.fromEntries(before.keywords), Object.fromEntries(after.keywords));
  for (const keyword of names) compareKeyword(use, keyword, normal);
}

function keyOf({ schema, pointer }: Schema[number]): string {
  const only = isObject(schema) && Object.keys(schema).length === 1;
  return only && typeof schema.$ref === 'string' ? schema.$ref : pointer;
}

function compareTypes(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [before.types, after.types];
  const names = (types: Normal['types']): string =>
    types === undefined ? 'anything' : [...types].sort().join(' or ');
  if (names(was) === names(is)) return;
  const lost = [...(was ?? [])].filter(
    (type) => type !== 'null' && is && !is.has(type) && !(type === 'number' && is.has('integer')),
  );
  let rating: Effect = 'other';
  if (within(was, is)) rating = 'wider';
  // Code that handles a type that does not come any more does not compile.
  else if (within(is, was) && (use.direction === 'sent' || lost.length === 0)) rating = 'narrower';
  say(use, 'type-changed', {
    rating,
    text: `was ${names(was)} and is now ${names(is)}`,
    pointer: `${after.pointer}/type`,
  });
}

function within(a: Normal['types'], b: Normal['types']): boolean {
  if (a === undefined || b === undefined) return b === undefined;
  return [...a].every((type) => b.has(type) || (type === 'integer' && b.has('number')));
}

function compareValues(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [before.values, after.values];
  const pointer = `${after.pointer}/${is?.length === 1 ? 'const' : 'enum'}`;
  if (is?.length === 0)
    say(use, 'value-forbidden', { text: 'must have no value any more', pointer });
  else if (was?.length === 0)
    say(use, 'value-allowed', { rating: 'minor', text: 'may have a value now', pointer });
  else if (was && is) {
    const [removed, added] = [without(was, is), without(is, was)];
    const onlyNull = removed.every((value) => value === null);
    if (removed.length > 0)
      say(use, 'value-removed', {
        rating: use.direction === 'received' && onlyNull ? 'minor' : 'major',
        text: `lost the ${valuesText(removed)}`,
        pointer,
      });
    if (added.length > 0)
      say(use, 'value-added', { text: `has the new ${valuesText(added)}`, pointer });
  } else if (is) {
    const rating = acceptsAll(before, is) ? 'narrower' : 'other';
    say(use, 'values-listed', { rating, text: `has to be one of ${listed(is)} now`, pointer });
  } else if (was)
    say(use, 'values-freed', {
      rating: acceptsAll(after, was) ? 'wider' : 'other',
      text: `takes any value now, it was one of ${listed(was)}`,
      pointer,
    });
}

function without(these: readonly unknown[], those: readonly unknown[]): readonly unknown[] {
  const known = new Set(those.map(stable));
  return these.filter((value) => !known.has(stable(value)));
}

function valuesText(values: readonly unknown[]): string {
  return `${values.length === 1 ? 'value' : 'values'} ${listed(values)}`;
}

function acceptsAll({ types, keywords }: Normal, values: readonly unknown[]): boolean {
  return acceptedValues(values, types, keywords).length === values.length;
}

function compareProperties(use: Use, { base, head }: Pair<Normal>): void {
  const [gone, ...moreGone] = [...base.properties].filter(([name]) => !head.properties.has(name));
  const come = new Map([...head.properties].filter(([name]) => !base.properties.has(name)));
  const removed = gone ? [gone, ...moreGone] : [];
  // Where only one went, it may have another name now.
  const renamed =
    gone && moreGone.length === 0 ? twinOf(use, gone, { base, head }, come) : undefined;
  for (const [name, schema] of removed) {
    const place = below(use, name);
    const pointer = schema[0]?.pointer ?? base.pointer;
    if (renamed !== undefined)
      say(place, 'field-renamed', {
        text: `is called \`${renamed}\` now`,
        pointer: come.get(renamed)?.[0]?.pointer ?? head.pointer,
      });
    else {
      const text = `was removed (${described(use.base, schema)})`;
      say(place, 'field-removed', { text, pointer });
    }
  }
  for (const [name, schema] of come) {
    if (name === renamed) continue;
    const need = head.required.has(name) ? 'required' : 'optional';
    say(below(use, name), `${need}-field-added`, {
      rating: need === 'required' && use.direction === 'sent' ? 'major' : 'minor',
      text: `is new and ${need} (${described(use.head, schema)})`,
      pointer: schema[0]?.pointer ?? head.pointer,
    });
  }
  for (const [name, schema] of base.properties) {
    const same = head.properties.get(name);
    if (same) use.compare(below(use, name), schema, same);
  }
}

/** The new field that is what another was, if there is one. */
function twinOf(
  use: Use,
  [name, schema]: readonly [string, Schema],
  { base, head }: Pair<Normal>,
  come: ReadonlyMap<string, Schema>,
): string | undefined {
  const text = canonical(use.base, schema);
  return [...come.keys()].find(
    (other) =>
      base.required.has(name) === head.required.has(other) &&
      canonical(use.head, come.get(other) ?? []) === text,
  );
}

/** A schema in a few words: its type, its values, its limit. */
function described(document: Document, schema: Schema): string {
  const { types, values, keywords } = normalise(document, schema);
  if (values !== undefined && values.length <= 4) return listed(values);
  const type = types === undefined ? 'anything' : [...types].join(' or ');
  const limit = keywords.get('maxLength')?.value;
  return limit === undefined ? type : `${type}, at most ${limit} characters`;
}

/** Of a field that came or went, that is said by itself. */
function compareRequired(use: Use, before: Normal, after: Normal): void {
  for (const [name, pointer] of after.required) {
    const come = !before.properties.has(name) && after.properties.has(name);
    if (!before.required.has(name) && !come)
      say(below(use, name), 'field-became-required', { pointer });
  }
  for (const [name, pointer] of before.required) {
    const gone = before.properties.has(name) && !after.properties.has(name);
    const place = after.properties.get(name)?.[0]?.pointer ?? pointer;
    if (!after.required.has(name) && !gone)
      say(below(use, name), 'field-became-optional', { pointer: place });
  }
}
