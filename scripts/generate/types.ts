import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument, Schema } from './document.ts';
import { HEADER } from './source.ts';
import { documentForTypes } from './types-document.ts';

/** `generated/types.ts`: paths, components, operations and webhooks in the wire form. */
export async function generateTypes(document: OpenApiDocument): Promise<string> {
  return HEADER + (await typesOf(documentForTypes(document)));
}

/** The types of a document that `documentForTypes` has prepared. */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => openEnum(schema as Schema),
  });
  return astToString(nodes);
}

/** A string with known and unknown values, typed so that editors still complete the known ones. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const known = schema['x-open-enum'];
  if (known === undefined) return undefined;
  const literals = known.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  const open = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  const nullable = [schema.type].flat().includes('null')
    ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())]
    : [];
  return ts.factory.createUnionTypeNode([...literals, open, ...nullable]);
}
