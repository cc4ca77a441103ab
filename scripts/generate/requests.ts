import {
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  resolveSchema,
  type Schema,
  schemaName,
} from './document.ts';
import { carriesJson } from './methods.ts';
import { HEADER } from './source.ts';
import { typesOf } from './types.ts';
import { documentForTypes } from './types-document.ts';

/**
 * `generated/requests.ts`: the request bodies that carry JSON documents inside strings, with these fields typed as the
 * document or the string.
 */
export async function generateRequests(document: OpenApiDocument): Promise<string> {
  const schemas = new Map<string, Schema>();
  for (const described of operationsOf(document)) {
    if (carriesJson(document, described)) collect(document, requestSchema(described), schemas);
  }
  const requests = {
    openapi: '3.1.0',
    info: { title: 'Requests', version: '1.0.0' },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
  return (
    HEADER + (await typesOf(documentForTypes(openEmbedded(requests) as unknown as OpenApiDocument)))
  );
}

/** Adds the named schemas that `node` reaches. */
function collect(document: OpenApiDocument, node: unknown, found: Map<string, Schema>): void {
  if (typeof node !== 'object' || node === null) return;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === 'string' && $ref.startsWith('#/components/schemas/')) {
    const name = schemaName($ref);
    if (!found.has(name)) {
      const schema = resolveSchema(document, { $ref });
      found.set(name, schema);
      collect(document, schema, found);
    }
  }
  for (const child of Object.values(node)) collect(document, child, found);
}

function openEmbedded(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(openEmbedded);
  if (typeof node !== 'object' || node === null) return node;
  const { contentSchema, description, deprecated } = node as Schema;
  if (contentSchema !== undefined) {
    return { description, deprecated, anyOf: [openEmbedded(contentSchema), { type: 'string' }] };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, openEmbedded(value)]));
}
