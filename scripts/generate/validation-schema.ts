import { type OpenApiDocument, type Schema, schemasOf } from '../lib/openapi.ts';

/** The address under which the schemas know each other inside the validators; nothing is ever fetched from it. */
export const SCHEMAS_ID = 'https://alipayhk-openapi.invalid/schemas';

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

/** All named schemas as one JSON Schema document that holds nothing but assertions. */
export function validationSchema(document: OpenApiDocument): object {
  return {
    $id: SCHEMAS_ID,
    components: { schemas: mapValues(schemasOf(document), assertions) },
  };
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
