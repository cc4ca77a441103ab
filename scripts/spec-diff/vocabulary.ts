import { isObject } from '../lib/openapi.ts';
import { recordOf, rowOf, stable } from './model.ts';

/** The keywords of schemas that are understood: what each is, to what it applies and what says nothing. */

/**
 * - `most`, `least`: a limit.
 * - `condition`: something that a value fulfils or not, taken as a whole.
 * - `step`: a number of which a value is a multiple.
 * - `schema`: what something inside has to follow. `contains`: what at least one item has to follow.
 * - `schemas`: several of them, by name or by position.
 * - `names`: fields by the field that asks for them.
 * - `embedded`: the form of a document inside a text.
 * - `form`: how a text is to be read; any change of it is a break.
 */
type Kind =
  | 'most'
  | 'least'
  | 'condition'
  | 'step'
  | 'schema'
  | 'contains'
  | 'schemas'
  | 'names'
  | 'embedded'
  | 'form';

export interface Keyword {
  readonly kind: Kind;
  /** The types that it checks; all of them if it is absent. */
  readonly on?: readonly string[];
  /** The values that say what holds without the keyword. */
  readonly idle?: (value: unknown) => boolean;
  /** What it is called in a report. */
  readonly name?: string;
  /** How a report names the place inside: `[]` for `items`. */
  readonly step?: (name: string) => string;
}

const STRING = ['string'];
const ARRAY = ['array'];
const OBJECT = ['object'];
const NUMBER = ['number', 'integer'];

const is =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

export function isEmptySchema(value: unknown): boolean {
  return value === true || isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

const EVERY_TEXT = ['', '.*', '^', '$', '^.*', '.*$', '[\\s\\S]*', '^[\\s\\S]*$'];

const step =
  (text: string) =>
  (name: string): string =>
    text.replace('NAME', () => name);

/** A change of any keyword that has no row is a break, whatever it means. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  minLength: { kind: 'least', on: STRING, idle: is(0), name: 'the shortest text' },
  maxLength: { kind: 'most', on: STRING, name: 'the longest text' },
  pattern: { kind: 'condition', on: STRING, idle: is(...EVERY_TEXT), name: 'the pattern' },
  format: { kind: 'condition', name: 'the format' },
  minimum: { kind: 'least', on: NUMBER, name: 'the lowest number' },
  maximum: { kind: 'most', on: NUMBER, name: 'the highest number' },
  exclusiveMinimum: { kind: 'least', on: NUMBER },
  exclusiveMaximum: { kind: 'most', on: NUMBER },
  multipleOf: { kind: 'step', on: NUMBER, idle: is(0), name: 'the step' },
  minItems: { kind: 'least', on: ARRAY, idle: is(0), name: 'the fewest items' },
  maxItems: { kind: 'most', on: ARRAY, name: 'the most items' },
  uniqueItems: { kind: 'condition', on: ARRAY, idle: is(false) },
  items: { kind: 'schema', on: ARRAY, idle: isEmptySchema, step: step('[]') },
  prefixItems: {
    kind: 'schemas',
    on: ARRAY,
    idle: (value) => Array.isArray(value) && value.every(isEmptySchema),
    step: step('[NAME]'),
  },
  contains: { kind: 'contains', on: ARRAY },
  minContains: { kind: 'least', on: ARRAY, idle: is(1) },
  maxContains: { kind: 'most', on: ARRAY },
  unevaluatedItems: {
    kind: 'schema',
    on: ARRAY,
    idle: isEmptySchema,
    step: step('(other items)'),
  },
  minProperties: { kind: 'least', on: OBJECT, idle: is(0) },
  maxProperties: { kind: 'most', on: OBJECT },
  additionalProperties: { kind: 'schema', on: OBJECT, idle: isEmptySchema, step: step('*') },
  patternProperties: { kind: 'schemas', on: OBJECT, idle: isEmpty, step: step('[NAME]') },
  propertyNames: { kind: 'schema', on: OBJECT, idle: isEmptySchema, step: step('(names)') },
  unevaluatedProperties: {
    kind: 'schema',
    on: OBJECT,
    idle: isEmptySchema,
    step: step('(other fields)'),
  },
  dependentSchemas: { kind: 'schemas', on: OBJECT, idle: isEmpty, step: step('(with NAME)') },
  dependentRequired: {
    kind: 'names',
    on: OBJECT,
    idle: (value) =>
      isObject(value) && Object.values(value).every((names) => stable(names) === '[]'),
  },
  contentSchema: { kind: 'embedded', name: 'the form of the embedded JSON' },
  contentMediaType: { kind: 'form', name: 'the media type of the text' },
  contentEncoding: { kind: 'form', name: 'the encoding' },
};

export function keywordOf(name: string): Keyword | undefined {
  return rowOf(KEYWORDS, name);
}

/** Keywords that tell people something, or that have a comparison of their own. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...['title', 'description', '$comment', 'example', 'examples', 'externalDocs', 'deprecated'],
  ...['default', 'readOnly', 'writeOnly', 'discriminator'],
]);

const OFF_BY_DEFAULT: ReadonlySet<string> = new Set(['deprecated', 'readOnly', 'writeOnly']);

export function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
}

/** Whether a keyword with this value checks nothing, for values of these types. */
export function isIdle(
  keyword: string,
  value: unknown,
  types: ReadonlySet<string> | undefined,
): boolean {
  if (OFF_BY_DEFAULT.has(keyword)) return value === false;
  const { on, idle } = keywordOf(keyword) ?? {};
  if (types !== undefined && on !== undefined && !on.some((type) => types.has(type))) return true;
  return idle?.(value) ?? false;
}

/** The structure of a schema, which is compared by itself. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', 'properties', 'required', 'anyOf', 'oneOf', 'if', 'then', 'else'],
  ...['not', '$defs', '$schema'],
]);

/** The keywords that a list of values makes needless. */
export const IN_VALUES: ReadonlySet<string> = new Set([
  ...['minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
]);

/** Several conditions that are side by side, for instance two patterns. */
export interface Several {
  readonly several: readonly unknown[];
  /** The fields of the part that one of them belongs to. */
  readonly over?: readonly string[];
}

export function isSeveral(value: unknown): value is Several {
  return isObject(value) && Array.isArray(value.several);
}

/** What two values of one keyword are together; where nothing is known, they stay side by side. */
export function bothOf(keyword: string, a: unknown, b: unknown): unknown {
  switch (keywordOf(keyword)?.kind) {
    case 'most':
      return Math.min(Number(a), Number(b));
    case 'least':
      return Math.max(Number(a), Number(b));
    case 'names':
      return namesTogether(a as Names, b as Names);
  }
  if (keyword === 'items' || keyword === 'propertyNames') return { allOf: [a, b] };
  if (keyword === 'uniqueItems') return a === true || b === true;
  const list = [a, b].flatMap((value) => (isSeveral(value) ? value.several : [value]));
  const unique = new Map(list.map((item) => [stable(item), item]));
  const sorted = [...unique].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
  return sorted.length === 1 ? sorted[0] : { several: sorted };
}

type Names = Readonly<Record<string, readonly string[]>>;

function namesTogether(a: Names, b: Names): Names {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return recordOf([...names].map((name) => [name, [...(a[name] ?? []), ...(b[name] ?? [])]]));
}
