import { isObject, valueAt } from '../lib/openapi.ts';
import { type Document, keysOf, listOf, stable } from './model.ts';
import { isEmptySchema } from './vocabulary.ts';

/** Takes schemas apart: references, `allOf` and alternatives of different types become one list of parts. */

/** A schema and where it is written. */
export interface SchemaPart {
  readonly schema: unknown;
  readonly pointer: string;
}

/** Several parts are a conjunction. */
export type Schema = readonly SchemaPart[];

/** A schema at a pointer of a document. */
export function written(schema: unknown, pointer: string): Schema {
  return [{ schema, pointer }];
}

const SCHEMAS = '#/components/schemas/';

/** The component that a schema refers to, if it is no more than that. */
export function nameOf(document: Document, schema: Schema): string | undefined {
  const [only, ...others] = schema;
  if (others.length > 0 || !isObject(only?.schema)) return undefined;
  const { $ref, allOf, title } = only.schema;
  if (typeof $ref === 'string' && $ref.startsWith(SCHEMAS)) return $ref.slice(SCHEMAS.length);
  if (Array.isArray(allOf) && allOf.length === 1 && Object.keys(only.schema).length === 1)
    return nameOf(document, written(allOf[0], `${only.pointer}/allOf/0`));
  return typeof title === 'string' ? title : undefined;
}

/** No references, no `allOf`, no alternative that is the only one. */
export function partsOf(
  document: Document,
  { schema, pointer }: SchemaPart,
  seen: readonly string[] = [],
): Schema {
  if (!isObject(schema)) return [{ schema: schema === false ? { enum: [] } : {}, pointer }];
  const { $ref, allOf, ...own } = withoutVersion30(schema);
  const parts: SchemaPart[] = [];
  if (typeof $ref === 'string') {
    const target = valueAt(document, $ref);
    if (target === undefined) parts.push({ schema: { $ref }, pointer });
    else if (!seen.includes($ref))
      parts.push(...partsOf(document, { schema: target, pointer: $ref }, [...seen, $ref]));
  }
  for (const [index, part] of listOf(allOf).entries())
    parts.push(...partsOf(document, { schema: part, pointer: `${pointer}/allOf/${index}` }, seen));
  const rest: Record<string, unknown> = { ...own };
  for (const keyword of ['anyOf', 'oneOf']) {
    const branches = listOf(own[keyword]).map((branch, index) =>
      partsOf(document, { schema: branch, pointer: `${pointer}/${keyword}/${index}` }, seen),
    );
    const merged = mergedAlternatives(branches);
    if (merged === undefined) continue;
    delete rest[keyword];
    parts.push(...merged);
  }
  // What is written beside a reference overrides its annotations, so it comes last.
  return [...parts, { schema: rest, pointer }];
}

/** `nullable` and the exclusive limits of OpenAPI 3.0 in the words of 3.1. */
function withoutVersion30({ nullable, ...schema }: Document): Document {
  const result: Record<string, unknown> = { ...schema };
  if (nullable === true && schema.type !== undefined)
    result.type = [...[schema.type].flat(), 'null'];
  for (const side of ['Minimum', 'Maximum']) {
    const [exclusive, limit] = [`exclusive${side}`, side.toLowerCase()];
    if (typeof schema[exclusive] !== 'boolean') continue;
    delete result[exclusive];
    if (schema[exclusive] === false) continue;
    result[exclusive] = schema[limit];
    delete result[limit];
  }
  return result;
}

/** The only alternative, or those that differ in type, as what they are together. */
function mergedAlternatives(branches: readonly Schema[]): Schema | undefined {
  if (branches.length < 2) return branches[0];
  const plain = branches.map(plainOf).filter((branch) => branch !== undefined);
  if (plain.length < branches.length) return undefined;
  const types = plain.flatMap((branch) => branch.types);
  const overlap =
    new Set(types).size < types.length || (types.includes('integer') && types.includes('number'));
  if (overlap || plain.some(({ schema }) => plain.some((other) => differ(schema, other.schema))))
    return undefined;
  const listed = plain.filter(({ schema }) => valuesIn(schema) !== undefined);
  const open = plain.filter((branch) => !listed.includes(branch));
  // A list of values leaves room for `null`, and for nothing else that is not listed.
  const onlyNullIsOpen = open.every((branch) => branch.types.every((type) => type === 'null'));
  if (listed.length > 0 && !onlyNullIsOpen) return undefined;
  const { const: _, ...together }: Document = Object.assign(
    {},
    ...plain.map((each) => each.schema),
  );
  const values = plain.flatMap(({ schema }) => valuesIn(schema) ?? [null]);
  const schema = { ...together, type: types, ...(listed.length > 0 && { enum: values }) };
  const main = branches.find((parts) =>
    parts.some((part) => isObject(part.schema) && part.schema.type !== 'null'),
  );
  return [{ schema, pointer: main?.at(-1)?.pointer ?? '#' }];
}

/** Whether two branches say something different under the same keyword, of which one would get lost. */
function differ(a: Document, b: Document): boolean {
  return keysOf(a, b).some((keyword) => {
    if (SAID_OF_EACH.has(keyword) || !(keyword in a) || !(keyword in b)) return false;
    return stable(a[keyword]) !== stable(b[keyword]);
  });
}

const SAID_OF_EACH = new Set(['type', 'enum', 'const', 'title', 'description', '$comment']);

const COMBINING = ['$ref', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'discriminator'];

interface Plain {
  readonly schema: Document;
  readonly types: readonly string[];
}

/** A branch that is one plain schema with its types, if it is. */
function plainOf(parts: Schema): Plain | undefined {
  const [only, ...others] = parts.filter(({ schema }) => !isEmptySchema(schema));
  if (only === undefined || others.length > 0 || !isObject(only.schema)) return undefined;
  const values = valuesIn(only.schema);
  const onlyNull = values?.length === 1 && values[0] === null;
  const schema = onlyNull ? { type: 'null' } : only.schema;
  if (COMBINING.some((keyword) => keyword in schema)) return undefined;
  // A title names the branch, which would get lost.
  if (schema.title !== undefined && schema.type !== 'null') return undefined;
  const types = schema.type === undefined ? values?.map(typeOf) : [schema.type].flat().map(String);
  return types && { schema, types: [...new Set(types)] };
}

/** The values of `const` or `enum`. */
export function valuesIn(schema: Document): readonly unknown[] | undefined {
  if ('const' in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
