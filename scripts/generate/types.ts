import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument, Schema } from '../lib/openapi.ts';
import { HEADER } from './source.ts';
import { documentForTypes, NO_DISCRIMINANT } from './types-document.ts';

/** `generated/types.ts`: paths, components, operations and webhooks in the wire form. */
export async function generateTypes(document: OpenApiDocument): Promise<string> {
  return HEADER + (await typesOf(documentForTypes(document)));
}

/** The types of a document that `documentForTypes` has prepared. */
export async function typesOf(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) =>
      openEnum(schema as Schema) ?? quietEnum(schema as Schema) ?? emptyText(schema as Schema),
  });
  const types = withPlainDescriptions(astToString(nodes));
  return types.includes(QUIET_NAME) ? `${QUIET_TYPE}${types}` : types;
}

/** Descriptions as the text of the comments: behind a tag, editors show them in small print. */
function withPlainDescriptions(types: string): string {
  return types
    .replaceAll('/** @description ', '/** ')
    .replaceAll(/(\/\*\*\n\s*\*) @description /g, '$1 ')
    .replaceAll(/^(\s*\*) @description /gm, '$1\n$1 ');
}

const { factory } = ts;

/** A string with known and unknown values, typed so that editors still complete the known ones. */
function openEnum(schema: Schema): ts.TypeNode | undefined {
  const known = schema['x-open-enum'];
  if (known === undefined) return undefined;
  const open = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const nullable = [schema.type].flat().includes('null')
    ? [factory.createLiteralTypeNode(factory.createNull())]
    : [];
  return factory.createUnionTypeNode([...literals(known), open, ...nullable]);
}

const QUIET_NAME = 'NoDiscriminant';

const QUIET_TYPE = `/**
 * A string that nobody can write. In a union with literals it keeps TypeScript from choosing between the variants of a
 * request by the absence of the field, so that editors go on completing all of them.
 */
type ${QUIET_NAME} = string & { readonly __noDiscriminant: never };

`;

function quietEnum(schema: Schema): ts.TypeNode | undefined {
  if (schema[NO_DISCRIMINANT] !== true) return undefined;
  const quiet = factory.createTypeReferenceNode(QUIET_NAME);
  return factory.createUnionTypeNode([...literals(schema.enum as readonly string[]), quiet]);
}

/** A string without a character. */
function emptyText({ type, maxLength }: Schema): ts.TypeNode | undefined {
  return type === 'string' && maxLength === 0 ? literals([''])[0] : undefined;
}

function literals(values: readonly string[]): readonly ts.TypeNode[] {
  return values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
}
