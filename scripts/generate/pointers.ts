import { escapePointer, type OpenApiDocument, resolveSchema, type Schema } from '../lib/openapi.ts';

/**
 * The JSON pointers of all fields below `schema` that `matches` picks, sorted and without duplicates. `*` stands for
 * any index or key; an embedded JSON document continues the pointer of the string that holds it.
 */
export function pointersOf(
  document: OpenApiDocument,
  schema: Schema,
  matches: (field: Schema) => boolean,
): readonly string[] {
  const found = new Set<string>();
  const visit = (unresolved: Schema, pointer: string, trail: readonly Schema[]): void => {
    if (matches(unresolved)) found.add(pointer);
    const node = resolveSchema(document, unresolved);
    if (trail.includes(node)) return;
    if (matches(node)) found.add(pointer);
    const next = [...trail, node];
    for (const part of inPlaceSchemas(node)) visit(part, pointer, next);
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      visit(field, `${pointer}/${escapePointer(name)}`, next);
    }
    for (const child of [node.items, node.additionalProperties]) {
      if (typeof child === 'object') visit(child, `${pointer}/*`, next);
    }
  };
  visit(schema, '', []);
  return [...found].sort();
}

/** The schemas inside `schema` that describe the same value, an embedded document counted as the same. */
function inPlaceSchemas(schema: Schema): readonly Schema[] {
  const { allOf = [], anyOf = [], oneOf = [], contentSchema } = schema;
  const conditional = [schema.if, schema.then, schema.else, contentSchema];
  return [...allOf, ...anyOf, ...oneOf, ...conditional.filter((part) => part !== undefined)];
}
