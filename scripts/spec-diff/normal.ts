import { escapePointer, isObject } from '../lib/openapi.ts';
import { type Document, listOf, stable } from './model.ts';
import { partsOf, type Schema, typeOf, valuesIn, written } from './parts.ts';
import { bothOf, IN_VALUES, isAnnotation, isEmptySchema, isIdle, STRUCTURE } from './vocabulary.ts';

/**
 * The normal form of schemas: what accepts the same values looks the same. Parts are merged; written-out defaults go;
 * `const` is an `enum` of one; keywords that cannot apply to the type go.
 */

/** A value and where it is written. */
export interface Sourced<T = unknown> {
  readonly value: T;
  readonly pointer: string;
}

export interface Alternatives {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly branches: readonly Schema[];
  readonly pointer: string;
}

type Types = ReadonlySet<string> | undefined;

export interface Normal {
  readonly pointer: string;
  /** `undefined` for any type. Nothing is accepted where there is none. */
  readonly types: Types;
  readonly values: readonly unknown[] | undefined;
  readonly properties: ReadonlyMap<string, Schema>;
  /** The name of a required field -> where that is written. */
  readonly required: ReadonlyMap<string, string>;
  readonly alternatives: readonly Alternatives[];
  /** `if` with its `then` and `else`, and `not`. */
  readonly conditions: readonly Sourced<Document>[];
  /** Every other keyword, annotations included. */
  readonly keywords: ReadonlyMap<string, Sourced>;
}

interface ObjectPart {
  readonly schema: Document;
  readonly pointer: string;
}

/** The normal form of a schema, one level of it: what is inside stays as it is written. */
export function normalise(document: Document, schema: Schema): Normal {
  const parts = schema
    .flatMap((each) => partsOf(document, each))
    .filter((part): part is ObjectPart => isObject(part.schema));
  const types = parts.map((part) => typesIn(part.schema)).reduce<Types>(intersection, undefined);
  const merged = keywordsOf(parts);
  const listed = parts.map((part) => valuesIn(part.schema)).filter((each) => each !== undefined);
  const values = listed.length === 0 ? undefined : acceptedValues(common(listed), types, merged);
  const typesOfAll = values === undefined ? types : new Set(values.map(typeOf));
  return {
    pointer: parts.at(-1)?.pointer ?? '#',
    types: typesOfAll,
    values,
    properties: propertiesOf(parts),
    required: new Map(
      parts.flatMap(({ schema: { required }, pointer }) =>
        listOf(required).map((name) => [String(name), `${pointer}/required`] as const),
      ),
    ),
    alternatives: parts.flatMap(alternativesIn),
    conditions: parts.flatMap(conditionsIn),
    keywords: effective(merged, typesOfAll, values !== undefined),
  };
}

const ALL_TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

function typesIn({ type }: Document): Types {
  if (type === undefined) return undefined;
  const types = new Set([type].flat().map(String));
  if (types.has('number')) types.delete('integer');
  return ALL_TYPES.every((name) => types.has(name) || name === 'integer') ? undefined : types;
}

function intersection(a: Types, b: Types): Types {
  if (a === undefined || b === undefined) return a ?? b;
  const within = (type: string, types: ReadonlySet<string>): boolean =>
    types.has(type) || (type === 'integer' && types.has('number'));
  const inBoth = [...a].filter((type) => within(type, b));
  return new Set([...inBoth, ...[...b].filter((type) => within(type, a))]);
}

function common(lists: readonly (readonly unknown[])[]): readonly unknown[] {
  return lists.reduce((values, list) => {
    const texts = new Set(values.map(stable));
    return list.filter((value) => texts.has(stable(value)));
  });
}

function propertiesOf(parts: readonly ObjectPart[]): ReadonlyMap<string, Schema> {
  const properties = new Map<string, Schema>();
  for (const { schema, pointer } of parts)
    for (const [name, property] of propertiesIn(schema)) {
      const own = written(property, `${pointer}/properties/${escapePointer(name)}`);
      properties.set(name, [...(properties.get(name) ?? []), ...own]);
    }
  return properties;
}

function propertiesIn({ properties }: Document): readonly (readonly [string, unknown])[] {
  return isObject(properties) ? Object.entries(properties) : [];
}

function alternativesIn({ schema, pointer }: ObjectPart): readonly Alternatives[] {
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
    const at = `${pointer}/${keyword}`;
    const branches = listOf(schema[keyword]).map((branch, i) => written(branch, `${at}/${i}`));
    return Array.isArray(schema[keyword]) ? [{ keyword, pointer: at, branches }] : [];
  });
}

function conditionsIn({ schema, pointer }: ObjectPart): readonly Sourced<Document>[] {
  const { if: premise, then, else: otherwise, not } = schema;
  const effective = premise !== undefined && (then !== undefined || otherwise !== undefined);
  return [
    ...(effective
      ? [{ value: { if: premise, then, else: otherwise }, pointer: `${pointer}/if` }]
      : []),
    ...(not === undefined ? [] : [{ value: { not }, pointer: `${pointer}/not` }]),
  ];
}

/** The keywords of all parts, each once. */
function keywordsOf(parts: readonly ObjectPart[]): ReadonlyMap<string, Sourced> {
  const names = new Set(parts.flatMap(({ schema }) => propertiesIn(schema).map(([name]) => name)));
  const keywords = new Map<string, Sourced>();
  for (const { schema, pointer } of parts)
    for (const [keyword, written] of Object.entries(schema)) {
      if (STRUCTURE.has(keyword) || written === undefined) continue;
      const value = scopedTo(keyword, written, schema, names.size);
      const known = keywords.get(keyword);
      const override = known === undefined || isAnnotation(keyword);
      const same = override || stable(known.value) === stable(value);
      keywords.set(keyword, {
        value: same ? value : bothOf(keyword, known.value, value),
        pointer: `${pointer}/${escapePointer(keyword)}`,
      });
    }
  return keywords;
}

/** A part that is closed is so over its own fields, which are not those of the whole. */
function scopedTo(keyword: string, value: unknown, part: Document, fields: number): unknown {
  const scoped = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  if (!scoped || isEmptySchema(value)) return value;
  const own = propertiesIn(part).map(([name]) => name);
  return own.length === fields ? value : { several: [value], over: own.sort() };
}

/** The keywords that check something for values of these types. */
function effective(
  merged: ReadonlyMap<string, Sourced>,
  types: Types,
  listed: boolean,
): ReadonlyMap<string, Sourced> {
  const keywords = onlyWhole(types) ? wholeNumbers(merged) : new Map(merged);
  for (const [keyword, { value }] of keywords) {
    const needless = listed && IN_VALUES.has(keyword);
    if (needless || isIdle(keyword, value, types)) keywords.delete(keyword);
  }
  if (!keywords.has('contains'))
    for (const keyword of ['minContains', 'maxContains']) keywords.delete(keyword);
  return keywords;
}

function onlyWhole(types: Types): boolean {
  return types?.has('integer') === true && !types.has('number');
}

/** For whole numbers "less than 6" is "at most 5", and all of them are multiples of 1. */
function wholeNumbers(merged: ReadonlyMap<string, Sourced>): Map<string, Sourced> {
  const keywords = new Map(merged);
  for (const [exclusive, limit, inclusive] of [
    ['exclusiveMinimum', 'minimum', (value: number) => Math.floor(value) + 1],
    ['exclusiveMaximum', 'maximum', (value: number) => Math.ceil(value) - 1],
  ] as const) {
    const found = keywords.get(exclusive);
    if (typeof found?.value !== 'number') continue;
    keywords.delete(exclusive);
    const value = inclusive(found.value);
    const known = keywords.get(limit);
    keywords.set(limit, { ...found, value: known ? bothOf(limit, known.value, value) : value });
  }
  if (keywords.get('multipleOf')?.value === 1) keywords.delete('multipleOf');
  return keywords;
}

/** The listed values, each once, without those that another keyword refuses. */
export function acceptedValues(
  values: readonly unknown[],
  types: Types,
  keywords: ReadonlyMap<string, Sourced>,
): readonly unknown[] {
  const limit = (keyword: string): number => Number(keywords.get(keyword)?.value);
  const pattern = keywords.get('pattern')?.value;
  const accepts = (value: unknown): boolean => {
    if (intersection(types, new Set([typeOf(value)]))?.size === 0) return false;
    if (typeof value === 'number') return !outside(value, limit);
    if (typeof value !== 'string') return true;
    const { length } = [...value];
    if (length < limit('minLength') || length > limit('maxLength')) return false;
    return typeof pattern !== 'string' || matches(pattern, value);
  };
  const unique = new Map(values.filter(accepts).map((value) => [stable(value), value]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** A limit that is not there is no number, with which no comparison holds. */
function outside(value: number, limit: (keyword: string) => number): boolean {
  return (
    value < limit('minimum') ||
    value > limit('maximum') ||
    value <= limit('exclusiveMinimum') ||
    value >= limit('exclusiveMaximum')
  );
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}
