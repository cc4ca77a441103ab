import { type OpenApiDocument, type Schema, schemaName, schemasOf } from '../lib/openapi.ts';
import { isEnvelope, oneOfTwo, selectionOf, withoutOneOfTwo } from './choices.ts';

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

/** Keywords whose values are schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas']);

/** Each named schema with its address, holding nothing but assertions. */
export function validationSchemas(document: OpenApiDocument): readonly object[] {
  return Object.entries(schemasOf(document)).map(([name, schema]) => ({
    $id: addressOf(name),
    ...(assertions(withSelection(document, schema)) as object),
  }));
}

/** A schema without its annotations and extensions, and with the discriminators as ajv knows them. */
function assertions(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(assertions);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(withConstant(withAlternatives(schema as Schema))).filter(
    ([keyword, value]) =>
      !(ANNOTATIONS.has(keyword) || keyword.startsWith('x-') || isNoAssertion(keyword, value)),
  );
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      // The draft that is compiled calls it so.
      keyword === 'dependentSchemas' ? 'dependencies' : keyword,
      keywordValue(keyword, value),
    ]),
  );
}

/** The default, said aloud for the lint rules. */
function isNoAssertion(keyword: string, value: unknown): boolean {
  return keyword === 'additionalProperties' && value === true;
}

function keywordValue(keyword: string, value: unknown): unknown {
  if (MAPS.has(keyword)) return mapValues(value as Record<string, unknown>, assertions);
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

/** "At least one of two fields" in the form whose errors name both; of two names of one value one is enough. */
function withAlternatives(schema: Schema): Schema {
  const fields = oneOfTwo(schema);
  if (fields === undefined || isEnvelope(schema, fields)) return schema;
  return { ...withoutOneOfTwo(schema), anyOf: fields.map((field) => ({ required: [field] })) };
}

/** A choice by several fields as nested choices by one field each, so that errors are those of the one variant. */
function withSelection(document: OpenApiDocument, schema: Schema): Schema {
  const selection = schema['x-selected-by'] && selectionOf(document, schema);
  if (selection === undefined) return schema;
  const { field, mapping, next } = selection;
  const single = new Set(Object.values(mapping).flatMap((refs) => (refs.length === 1 ? refs : [])));
  const several = Object.entries(mapping).filter(([, refs]) => refs.length > 1);
  return {
    type: 'object',
    required: [field],
    discriminator: { propertyName: field },
    oneOf: [
      ...several.map(([value, refs]) => ({
        ...withSelection(document, { oneOf: refs.map(asReference), 'x-selected-by': next }),
        required: [field, ...next.slice(0, 1)],
        properties: { [field]: { type: 'string', enum: [value] } },
      })),
      ...[...single].map(asReference),
    ],
  };
}

function asReference($ref: string): Schema {
  return { $ref };
}

/** An enum of one value as the constant that it is, for the sake of its message. */
function withConstant(schema: Schema): Schema {
  const { enum: values = [], ...rest } = schema;
  return values.length === 1 ? { ...rest, const: values[0] } : schema;
}
