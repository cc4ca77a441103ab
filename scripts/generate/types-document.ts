import { type OpenApiDocument, resolveSchema, type Schema } from '../lib/openapi.ts';
import { isEnvelope, oneOfTwo } from './choices.ts';
import { hiddenFields, unevenEnums } from './fields.ts';
import { proseOf, withLimits } from './prose.ts';

/**
 * The document as the types are made from it. The published one is whole; the types
 * - leave out `discriminator`, since the variants narrow by their own constants;
 * - leave out `if`, which no type expresses, and turn "at least one of these fields" into a union;
 * - leave out what `hiddenFields` finds;
 * - repeat description, limits and confidence at each field that refers to a shared schema, so that editors show them.
 */
export function documentForTypes(document: OpenApiDocument): OpenApiDocument {
  return converter(document)(document) as OpenApiDocument;
}

/** Marks an enum that must not discriminate between variants; `typesOf` knows it. */
export const NO_DISCRIMINANT = 'x-no-discriminant';

const DROPPED = new Set([
  'discriminator',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'security',
  'securitySchemes',
]);

function converter(document: OpenApiDocument): (node: unknown) => unknown {
  const uneven = unevenEnums(document);
  const hidden = hiddenFields(document);

  function convert(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(convert);
    if (typeof node !== 'object' || node === null) return node;
    const converted: Record<string, unknown> = uneven.has(node as Schema)
      ? { [NO_DISCRIMINANT]: true }
      : {};
    for (const [key, value] of Object.entries(spreadAlternatives(node as Schema))) {
      if (DROPPED.has(key)) continue;
      if (key === 'properties') converted[key] = convertProperties(value as Properties);
      else if (key === 'description') converted[key] = proseOf(value as string);
      else converted[key] = convert(value);
    }
    return converted;
  }

  /** Goes over the fields one by one, since a field may be called like a keyword. */
  function convertProperties(properties: Properties): unknown {
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([, field]) => !hidden.has(field))
        .map(([name, field]) => {
          const target = resolveSchema(document, field);
          const description = withLimits(field.description ?? target.description, target);
          return [name, { ...(convert(field) as object), description }];
        }),
    );
  }

  return convert;
}

type Properties = NonNullable<Schema['properties']>;

/** "At least one of these two fields" as one whole object per alternative. */
function spreadAlternatives(schema: Schema): Schema {
  const { properties, required = [], additionalProperties } = schema;
  const fields = oneOfTwo(schema);
  if (properties === undefined || fields === undefined || isEnvelope(schema, fields)) {
    return schema;
  }
  const { title, description } = schema;
  const alternatives = fields.map((field) => ({
    type: 'object',
    properties,
    required: [...required, field],
    ...(additionalProperties !== undefined && { additionalProperties }),
  }));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    anyOf: alternatives,
  };
}
