import { type OpenApiDocument, type Schema, schemaName, schemasOf } from '../lib/openapi.ts';

/** The address below which the schemas know each other inside the validators; nothing is ever fetched from it. */
const SCHEMAS_ID = 'https://alipayhk-openapi.invalid/schemas';

/** The address of a named schema, or of another function of the validators. */
export function addressOf(name: string): string {
  return `${SCHEMAS_ID}/${name}`;
}

/** Keywords that tell people something and check nothing. */
const ANNOTATIONS = new Set([
  'title',
  'description',
  'example',
  'examples',
  'format',
  'default',
  'deprecated',
  'contentMediaType',
]);

/** Each named schema with its address, holding nothing but assertions. */
export function validationSchemas(document: OpenApiDocument): readonly object[] {
  return Object.entries(schemasOf(document)).map(([name, schema]) => ({
    $id: addressOf(name),
    ...(assertions(schema) as object),
  }));
}

/** A schema without its annotations and extensions, and with the discriminators as ajv knows them. */
function assertions(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(assertions);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([keyword, value]) =>
      !(ANNOTATIONS.has(keyword) || keyword.startsWith('x-') || isNoAssertion(keyword, value)),
  );
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, keywordValue(keyword, value)]),
  );
}

/** The default, said aloud for the lint rules. */
function isNoAssertion(keyword: string, value: unknown): boolean {
  return keyword === 'additionalProperties' && value === true;
}

function keywordValue(keyword: string, value: unknown): unknown {
  if (keyword === 'properties') return mapValues(value as Record<string, unknown>, assertions);
  if (keyword === 'enum' || keyword === 'const') return value;
  if (keyword === '$ref') return addressOf(schemaName(value as string));
  if (keyword === 'discriminator') {
    return { propertyName: (value as Schema['discriminator'])?.propertyName };
  }
  return assertions(value);
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
