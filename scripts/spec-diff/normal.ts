import { escapePointer, isObject, valueAt } from '../lib/openapi.ts';
import type { Document } from './model.ts';

/**
 * The normal form of schemas: what accepts the same values looks the same. References, `allOf`, an alternative that
 * is the only one and alternatives of different types are merged; written-out defaults go; `const` is an `enum` of
 * one; keywords that cannot apply to the type go.
 */

/** A schema and where it is written. Several of them together are a conjunction. */
export interface Written {
  readonly schema: unknown;
  readonly pointer: string;
  /** The component, if it is one. */
  readonly name?: string | undefined;
}

export type Schema = readonly Written[];

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

export interface Normal {
  readonly pointer: string;
  /** `undefined` for any type. Nothing is accepted where there is none. */
  readonly types: ReadonlySet<string> | undefined;
  readonly values: readonly unknown[] | undefined;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlyMap<string, string>;
  readonly alternatives: readonly Alternatives[];
  /** `if` with its `then` and `else`, and `not`. */
  readonly conditions: readonly Sourced<Document>[];
  /** Every other keyword, annotations included. */
  readonly keywords: ReadonlyMap<string, Sourced>;
}

const SCHEMAS = '#/components/schemas/';

const ALL_TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The types to which a keyword applies; it checks nothing for others. */
const APPLIES_TO: Readonly<Record<string, readonly string[]>> = {
  ...of('string', 'minLength', 'maxLength', 'pattern'),
  ...of('array', 'items', 'prefixItems', 'contains', 'minContains', 'maxContains'),
  ...of('array', 'minItems', 'maxItems', 'uniqueItems', 'unevaluatedItems'),
  ...of('object', 'additionalProperties', 'patternProperties', 'propertyNames'),
  ...of('object', 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'),
  ...of('object', 'unevaluatedProperties'),
  ...of('number', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'),
};

function of(type: string, ...keywords: readonly string[]): Record<string, readonly string[]> {
  const types = type === 'number' ? ['number', 'integer'] : [type];
  return Object.fromEntries(keywords.map((keyword) => [keyword, types]));
}

const isEmptySchema = (value: unknown): boolean =>
  value === true || (isObject(value) && Object.keys(value).length === 0);

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

/** Values that say what holds without them. */
const DEFAULTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  minLength: (value) => value === 0,
  minItems: (value) => value === 0,
  minProperties: (value) => value === 0,
  minContains: (value) => value === 1,
  multipleOf: (value) => value === 0,
  uniqueItems: (value) => value === false,
  pattern: (value) =>
    ['', '.*', '^', '$', '^.*', '.*$', '[\\s\\S]*', '^[\\s\\S]*$'].includes(String(value)),
  items: isEmptySchema,
  propertyNames: isEmptySchema,
  unevaluatedItems: isEmptySchema,
  unevaluatedProperties: isEmptySchema,
  patternProperties: isEmpty,
  dependentSchemas: isEmpty,
  dependentRequired: (value) =>
    isObject(value) &&
    Object.values(value).every((names) => Array.isArray(names) && names.length === 0),
  prefixItems: (value) => Array.isArray(value) && value.every(isEmptySchema),
  deprecated: (value) => value === false,
  readOnly: (value) => value === false,
  writeOnly: (value) => value === false,
};

/** Keywords that tell people something, or that the comparison reads by themselves. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...['title', 'description', '$comment', 'example', 'examples', 'externalDocs', 'deprecated'],
  ...['default', 'readOnly', 'writeOnly', 'discriminator'],
]);

export const isAnnotation = (keyword: string): boolean =>
  ANNOTATIONS.has(keyword) || keyword.startsWith('x-');

/** A schema at a pointer of a document. */
export function written(schema: unknown, pointer: string): Schema {
  return [{ schema, pointer }];
}

/** The component that a schema refers to, if it is no more than that. */
export function nameOf(document: Document, schema: Schema): string | undefined {
  if (schema.length !== 1) return undefined;
  const [only] = schema;
  if (only?.name !== undefined) return only.name;
  if (!isObject(only?.schema)) return undefined;
  const { $ref, allOf, title } = only.schema;
  if (typeof $ref === 'string' && $ref.startsWith(SCHEMAS)) return $ref.slice(SCHEMAS.length);
  if (Array.isArray(allOf) && allOf.length === 1 && Object.keys(only.schema).length === 1)
    return nameOf(document, written(allOf[0], `${only.pointer}/allOf/0`));
  return typeof title === 'string' ? title : undefined;
}

/** Takes a schema apart: no references, no `allOf`, no alternative that is the only one. */
function partsOf(
  document: Document,
  { schema, pointer }: Written,
  seen: readonly string[],
): Schema {
  if (!isObject(schema)) return [{ schema: schema === false ? { enum: [] } : {}, pointer }];
  const { $ref, allOf, ...own } = withoutVersion30(schema);
  const parts: Written[] = [];
  if (typeof $ref === 'string') {
    const target = valueAt(document, $ref);
    if (target === undefined) parts.push({ schema: { $ref }, pointer });
    else if (!seen.includes($ref))
      parts.push(...partsOf(document, { schema: target, pointer: $ref }, [...seen, $ref]));
  }
  for (const [index, part] of asList(allOf).entries())
    parts.push(...partsOf(document, { schema: part, pointer: `${pointer}/allOf/${index}` }, seen));
  const rest: Record<string, unknown> = { ...own };
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const merged = mergedAlternatives(document, own[keyword], `${pointer}/${keyword}`, seen);
    if (merged === undefined) continue;
    delete rest[keyword];
    parts.push(...merged);
  }
  // What is written beside a reference overrides its annotations, so it comes last.
  return [...parts, { schema: rest, pointer }];
}

/** `nullable` and the exclusive limits of OpenAPI 3.0 in the words of 3.1. */
function withoutVersion30(schema: Document): Document {
  const { nullable, ...rest } = schema;
  const result: Record<string, unknown> = nullable === undefined ? { ...schema } : { ...rest };
  if (nullable === true && rest.type !== undefined) result.type = [...[rest.type].flat(), 'null'];
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof result[exclusive] !== 'boolean') continue;
    if (result[exclusive] === true) {
      result[exclusive] = result[limit];
      delete result[limit];
    } else delete result[exclusive];
  }
  return result;
}

/** The only alternative, or those that differ in type, as what they are together. */
function mergedAlternatives(
  document: Document,
  list: unknown,
  pointer: string,
  seen: readonly string[],
): Schema | undefined {
  const branches = asList(list).map((schema, index) => ({
    schema,
    pointer: `${pointer}/${index}`,
  }));
  if (branches.length === 0) return undefined;
  if (branches.length === 1) return partsOf(document, branches[0] as Written, seen);
  const flat = branches.map((branch) => partsOf(document, branch, seen));
  const pure = flat.map(pureOf);
  if (pure.some((branch) => branch === undefined)) return undefined;
  const known = pure.filter((branch) => branch !== undefined);
  const types = known.flatMap(({ types }) => types);
  const overlap =
    new Set(types).size < types.length || (types.includes('integer') && types.includes('number'));
  if (overlap) return undefined;
  const withValues = known.filter(({ schema }) => 'enum' in schema || 'const' in schema);
  const onlyNullBesides = known.every(
    ({ schema, types }) =>
      types.every((type) => type === 'null') || 'enum' in schema || 'const' in schema,
  );
  if (withValues.length > 0 && !onlyNullBesides) return undefined;
  const merged: Record<string, unknown> = Object.assign({}, ...known.map(({ schema }) => schema), {
    type: types,
  });
  if (withValues.length > 0) {
    delete merged.const;
    merged.enum = known.flatMap(({ schema }) => valuesOf(schema) ?? [null]);
  }
  const main = flat.find((parts) =>
    parts.some(({ schema }) => isObject(schema) && schema.type !== 'null'),
  );
  return [{ schema: merged, pointer: main?.at(-1)?.pointer ?? pointer }];
}

const COMBINING = ['$ref', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'discriminator'];

/** A branch that is one plain schema with its types, if it is. */
function pureOf(parts: Schema): { schema: Document; types: readonly string[] } | undefined {
  const [only, ...others] = parts.filter(({ schema }) => !isEmptySchema(schema));
  if (only === undefined || others.length > 0 || !isObject(only.schema)) return undefined;
  const { schema } = only;
  if (COMBINING.some((keyword) => keyword in schema)) return undefined;
  // What is said of the branch alone would get lost.
  if (
    Object.keys(schema).some(
      (keyword) => keyword.startsWith('x-') || ['title', 'format', 'default'].includes(keyword),
    )
  )
    if (schema.type !== 'null' && !isNullable(schema)) return undefined;
  const values = valuesOf(schema);
  const types = schema.type === undefined ? values?.map(typeOf) : [schema.type].flat().map(String);
  return types === undefined ? undefined : { schema, types: [...new Set(types)] };
}

/** A branch with annotations may still be merged with `null`, which has none of its own. */
const isNullable = (schema: Document): boolean => schema.title === undefined;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function valuesOf(schema: Document): readonly unknown[] | undefined {
  if ('const' in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** JSON with its keys in order, so that equal values are equal texts. */
export function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) =>
      isObject(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item,
    ) ?? 'undefined'
  );
}

type Merge = (a: unknown, b: unknown) => unknown;

const least: Merge = (a, b) => Math.min(Number(a), Number(b));
const most: Merge = (a, b) => Math.max(Number(a), Number(b));
const both: Merge = (a, b) => ({ allOf: [a, b] });

/** What two values of one keyword are together; where nothing is said, they stay a list of both. */
const MERGES: Readonly<Record<string, Merge>> = {
  maxLength: least,
  maximum: least,
  exclusiveMaximum: least,
  maxItems: least,
  maxProperties: least,
  minLength: most,
  minimum: most,
  exclusiveMinimum: most,
  minItems: most,
  minProperties: most,
  uniqueItems: (a, b) => a === true || b === true,
  items: both,
  propertyNames: both,
  dependentRequired: (a, b) => {
    const [first, second] = [a as Record<string, string[]>, b as Record<string, string[]>];
    const names = new Set([...Object.keys(first), ...Object.keys(second)]);
    return Object.fromEntries(
      [...names].map((name) => [name, [...(first[name] ?? []), ...(second[name] ?? [])]]),
    );
  },
  deprecated: (_, b) => b,
};

/** Several conditions that stay side by side as `{ several: [...] }`, for instance two patterns. */
function severalOf(a: unknown, b: unknown): unknown {
  const list = (value: unknown): readonly unknown[] =>
    isObject(value) && Array.isArray(value.several) ? value.several : [value];
  const unique = new Map([...list(a), ...list(b)].map((item) => [stable(item), item]));
  const sorted = [...unique].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, item]) => item);
  return sorted.length === 1 ? sorted[0] : { several: sorted };
}

function typesIn(schema: Document): ReadonlySet<string> | undefined {
  if (schema.type === undefined) return undefined;
  const types = new Set([schema.type].flat().map(String));
  if (types.has('number')) types.delete('integer');
  return ALL_TYPES.every((type) => types.has(type) || type === 'integer') ? undefined : types;
}

function intersection(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  const within = (type: string, types: ReadonlySet<string>): boolean =>
    types.has(type) || (type === 'integer' && types.has('number'));
  return new Set([
    ...[...a].filter((type) => within(type, b)),
    ...[...b].filter((type) => within(type, a)),
  ]);
}

const STRUCTURE = new Set([
  'type',
  'enum',
  'const',
  'properties',
  'required',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'not',
  '$defs',
  '$schema',
]);

/** The normal form of a schema, one level of it: what is inside stays as it is written. */
export function normalise(document: Document, schema: Schema): Normal {
  const parts = schema.flatMap((each) => partsOf(document, each, []));
  let types: ReadonlySet<string> | undefined;
  let values: readonly unknown[] | undefined;
  const properties = new Map<string, Schema>();
  const required = new Map<string, string>();
  const alternatives: Alternatives[] = [];
  const conditions: Sourced<Document>[] = [];
  const keywords = new Map<string, Sourced>();
  const objects = parts.filter((part): part is Written & { schema: Document } =>
    isObject(part.schema),
  );
  const names = new Set(
    objects.flatMap(({ schema: { properties: own } }) => (isObject(own) ? Object.keys(own) : [])),
  );

  for (const { schema: part, pointer } of objects) {
    types = intersection(types, typesIn(part));
    const own = valuesOf(part);
    if (own !== undefined) {
      const before = values?.map(stable);
      values = before === undefined ? own : own.filter((value) => before.includes(stable(value)));
    }
    if (isObject(part.properties))
      for (const [name, property] of Object.entries(part.properties))
        properties.set(name, [
          ...(properties.get(name) ?? []),
          { schema: property, pointer: `${pointer}/properties/${escapePointer(name)}` },
        ]);
    for (const name of asList(part.required)) required.set(String(name), `${pointer}/required`);
    for (const keyword of ['anyOf', 'oneOf'] as const)
      if (Array.isArray(part[keyword]))
        alternatives.push({
          keyword,
          pointer: `${pointer}/${keyword}`,
          branches: part[keyword].map((branch, index) =>
            written(branch, `${pointer}/${keyword}/${index}`),
          ),
        });
    if (part.if !== undefined && (part.then !== undefined || part.else !== undefined))
      conditions.push({
        value: Object.fromEntries(['if', 'then', 'else'].map((key) => [key, part[key]])),
        pointer: `${pointer}/if`,
      });
    if (part.not !== undefined)
      conditions.push({ value: { not: part.not }, pointer: `${pointer}/not` });
    for (const [keyword, value] of Object.entries(part)) {
      if (STRUCTURE.has(keyword) || value === undefined) continue;
      const scoped = scopedTo(keyword, value, part, names);
      const known = keywords.get(keyword);
      const at = `${pointer}/${escapePointer(keyword)}`;
      if (known === undefined || stable(known.value) === stable(scoped))
        keywords.set(keyword, { value: scoped, pointer: at });
      else if (isAnnotation(keyword)) keywords.set(keyword, { value, pointer: at });
      else
        keywords.set(keyword, {
          value: (MERGES[keyword] ?? severalOf)(known.value, scoped),
          pointer: at,
        });
    }
  }
  if (values !== undefined) {
    values = acceptedValues(values, types, keywords);
    types = new Set(values.map(typeOf));
    for (const keyword of IN_VALUES) keywords.delete(keyword);
  }
  wholeNumbers(types, keywords);
  for (const [keyword, { value }] of keywords) {
    const applies = APPLIES_TO[keyword];
    const idle =
      applies !== undefined && types !== undefined && !applies.some((type) => types?.has(type));
    if (idle || DEFAULTS[keyword]?.(value)) keywords.delete(keyword);
    if (keyword === 'additionalProperties' && isEmptySchema(value)) keywords.delete(keyword);
  }
  if (!keywords.has('contains'))
    for (const keyword of ['minContains', 'maxContains']) keywords.delete(keyword);
  return {
    pointer: objects.at(-1)?.pointer ?? '#',
    types,
    values,
    properties,
    required,
    alternatives,
    conditions,
    keywords,
  };
}

const SCOPED = new Set(['additionalProperties', 'unevaluatedProperties']);

/** A part that is closed is so over its own fields, which are not those of the whole. */
function scopedTo(
  keyword: string,
  value: unknown,
  part: Document,
  names: ReadonlySet<string>,
): unknown {
  if (!SCOPED.has(keyword) || isEmptySchema(value)) return value;
  const own = isObject(part.properties) ? Object.keys(part.properties) : [];
  return own.length === names.size ? value : { several: [value], over: own.sort() };
}

/** The keywords that a list of values makes needless. */
export const IN_VALUES: ReadonlySet<string> = new Set([
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'pattern'],
]);

/** The listed values without those that another keyword refuses. */
export function acceptedValues(
  values: readonly unknown[],
  types: ReadonlySet<string> | undefined,
  keywords: ReadonlyMap<string, Sourced>,
): readonly unknown[] {
  const limit = (keyword: string): unknown => keywords.get(keyword)?.value;
  const accepts = (value: unknown): boolean => {
    if (intersection(types, new Set([typeOf(value)]))?.size === 0) return false;
    if (typeof value === 'number')
      return !(value < Number(limit('minimum')) || value > Number(limit('maximum')));
    if (typeof value !== 'string') return true;
    const { length } = [...value];
    if (length < Number(limit('minLength')) || length > Number(limit('maxLength'))) return false;
    const pattern = limit('pattern');
    return typeof pattern !== 'string' || matches(pattern, value);
  };
  const unique = new Map(values.filter(accepts).map((value) => [stable(value), value]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

/** For whole numbers "less than 6" is "at most 5". */
function wholeNumbers(
  types: ReadonlySet<string> | undefined,
  keywords: Map<string, Sourced>,
): void {
  if (types === undefined || !types.has('integer') || types.has('number')) return;
  for (const [exclusive, limit, step, merge] of [
    ['exclusiveMinimum', 'minimum', 1, most],
    ['exclusiveMaximum', 'maximum', -1, least],
  ] as const) {
    const found = keywords.get(exclusive);
    if (typeof found?.value !== 'number') continue;
    keywords.delete(exclusive);
    const inclusive = step === 1 ? Math.floor(found.value) + 1 : Math.ceil(found.value) - 1;
    const known = keywords.get(limit);
    keywords.set(limit, {
      ...found,
      value: known === undefined ? inclusive : merge(known.value, inclusive),
    });
  }
  if (keywords.get('multipleOf')?.value === 1) keywords.delete('multipleOf');
}

/** Everything that a schema accepts, as a text: equal texts accept the same. */
export function canonical(
  document: Document,
  schema: Schema,
  trail: readonly string[] = [],
): string {
  const key = schema.map(({ pointer }) => pointer).join(' ');
  const [only] = schema;
  const reference =
    schema.length === 1 && isObject(only?.schema) ? String(only.schema.$ref ?? '') : '';
  const here = reference || key;
  if (trail.includes(here)) return `"again ${trail.indexOf(here)}"`;
  const next = [...trail, here];
  const normal = normalise(document, schema);
  const inner = (value: unknown, pointer: string): string =>
    canonical(document, written(value, pointer), next);
  const texts: string[] = [];
  if (normal.types) texts.push(`types ${[...normal.types].sort()}`);
  if (normal.values) texts.push(`values ${stable(normal.values)}`);
  for (const [name, property] of normal.properties)
    texts.push(`property ${name}: ${canonical(document, property, next)}`);
  for (const name of normal.required.keys()) texts.push(`required ${name}`);
  for (const { keyword, branches } of normal.alternatives)
    texts.push(
      `${keyword} ${branches
        .map((branch) => canonical(document, branch, next))
        .sort()
        .join(' | ')}`,
    );
  for (const { value, pointer } of normal.conditions)
    texts.push(
      Object.entries(value)
        .map(
          ([keyword, condition]) =>
            `${keyword} ${condition === undefined ? '' : inner(condition, `${pointer}#${keyword}`)}`,
        )
        .join(' '),
    );
  for (const [keyword, { value, pointer }] of normal.keywords) {
    if (isAnnotation(keyword)) continue;
    texts.push(`${keyword} ${canonicalValue(keyword, value, pointer, inner)}`);
  }
  return `(${texts.sort().join('; ')})`;
}

const SCHEMA_KEYWORDS = new Set([
  ...['items', 'contains', 'propertyNames', 'additionalProperties', 'contentSchema'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
]);

function canonicalValue(
  keyword: string,
  value: unknown,
  pointer: string,
  inner: (value: unknown, pointer: string) => string,
): string {
  if (SCHEMA_KEYWORDS.has(keyword) && !(isObject(value) && 'several' in value))
    return inner(value, pointer);
  if (keyword === 'prefixItems' && Array.isArray(value))
    return value.map((item, index) => inner(item, `${pointer}/${index}`)).join(',');
  if ((keyword === 'patternProperties' || keyword === 'dependentSchemas') && isObject(value))
    return Object.entries(value)
      .map(([name, item]) => `${name}: ${inner(item, `${pointer}/${escapePointer(name)}`)}`)
      .sort()
      .join(',');
  if (keyword === 'dependentRequired' && isObject(value))
    return stable(
      Object.fromEntries(
        Object.entries(value).map(([name, names]) => [name, asList(names).map(String).sort()]),
      ),
    );
  return stable(value);
}
