import { type OpenApiDocument, resolveSchema, type Schema } from '../lib/openapi.ts';
import { unevenEnums } from './fields.ts';
import { proseOf, withConfidence, withLimits } from './prose.ts';

/**
 * The document as the types are made from it. The published one is whole; the types
 * - leave out `discriminator`, since the variants narrow by their own constants;
 * - leave out `if`, which no type expresses, and turn "at least one of these fields" into a union;
 * - repeat description, limits and confidence at each field that refers to a shared schema, so that editors show them.
 */
export function documentForTypes(document: OpenApiDocument): OpenApiDocument {
  return converter(document)(document) as OpenApiDocument;
}

/** Marks an enum that must not discriminate between variants; `typesOf` knows it. */
export const NO_DISCRIMINANT = 'x-no-discriminant';

const DROPPED = new Set(['discriminator', 'if', 'then', 'else', 'security', 'securitySchemes']);

function converter(document: OpenApiDocument): (node: unknown) => unknown {
  const uneven = unevenEnums(document);

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
      Object.entries(properties).map(([name, field]) => {
        const target = resolveSchema(document, field);
        const limited = withLimits(field.description ?? target.description, target);
        const description = withConfidence(limited, { ...target, ...field });
        return [name, { ...(convert(field) as object), description }];
      }),
    );
  }

  return convert;
}

type Properties = NonNullable<Schema['properties']>;

/** "At least one of these fields" (`anyOf` with nothing but `required`) as one whole object per alternative. */
function spreadAlternatives(schema: Schema): Schema {
  const { anyOf, properties, required = [] } = schema;
  if (properties === undefined || anyOf === undefined || !anyOf.every(onlyRequires)) return schema;
  const {
    anyOf: _anyOf,
    properties: _properties,
    required: _required,
    type: _type,
    ...rest
  } = schema;
  const alternatives = anyOf.map((alternative) => ({
    type: 'object',
    properties,
    required: [...required, ...(alternative.required ?? [])],
  }));
  return { ...rest, anyOf: alternatives };
}

function onlyRequires(schema: Schema): boolean {
  return Object.keys(schema).every((key) => ['title', 'type', 'required'].includes(key));
}
