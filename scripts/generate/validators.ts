import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  referredName,
  requestSchema,
  responseSchema,
  webhooksOf,
} from '../lib/openapi.ts';
import { compact } from './compact.ts';
import { contentSchemaKeyword } from './content-schema.ts';
import { HEADER, quote } from './source.ts';
import { addressOf, validationSchemas } from './validation-schema.ts';

/**
 * `generated/validators/`: `all.ts` for every operation, and one file for each operation alone. Both take their functions
 * from `compiled/all.js`, the code that ajv wrote, which bundlers shake.
 */
export function generateValidators(
  document: OpenApiDocument,
): readonly (readonly [string, string])[] {
  const described = [...operationsOf(document), ...webhooksOf(document)];
  return [
    ['validators/all.ts', allSource(described)],
    ...described.map(
      (each) => [`validators/${each.operation.operationId}.ts`, oneSource(each)] as const,
    ),
    ['validators/compiled/all.js', compiledSource(document, described)],
    ['validators/compiled/all.d.ts', declarationsOf(described)],
  ];
}

type Direction = 'Request' | 'Response';

function exportName(operationId: string, direction: Direction): string {
  return `${operationId}${direction}`;
}

function allSource(described: readonly DescribedOperation[]): string {
  const ids = described.map(({ operation }) => operation.operationId);
  const inbound = described
    .filter(({ kind }) => kind === 'webhook')
    .map(({ operation }) => quote(operation.operationId));
  const table = (direction: Direction): string =>
    `{\n${ids.map((id) => `  ${id}: compiled.${exportName(id, direction)},\n`).join('')}}`;
  return `${HEADER}
import type { CompiledValidator } from '../support/validation.ts';
import * as compiled from './compiled/all.js';

/** An operation or an inbound message. */
export type ValidatedOperationId =
  | ${ids.map(quote).join('\n  | ')};

/** Messages that AlipayHK sends: their request is read, and their response is written. */
export const inboundMessages: ReadonlySet<string> = new Set([${inbound.join(', ')}]);

export const requestValidators: Readonly<Record<ValidatedOperationId, CompiledValidator>> = ${table('Request')};

export const responseValidators: Readonly<Record<ValidatedOperationId, CompiledValidator>> = ${table('Response')};
`;
}

function oneSource({ kind, operation }: DescribedOperation): string {
  const id = operation.operationId;
  const read: Direction = kind === 'webhook' ? 'Request' : 'Response';
  const oneFunction = (direction: Direction, subject: string): string => `
/**
 * Validates the ${subject} of \`${id}\` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns \`{ valid: true, errors: [] }\`, or the errors, each with a JSON pointer to the very field
 */
export function validate${direction}(body: unknown): ValidationResult {
  return ${direction === read ? 'toReadResult' : 'toResult'}(${exportName(id, direction)}, body);
}
`;
  return `${HEADER}
import { toReadResult, toResult, type ValidationResult } from '../support/validation.ts';
import { ${exportName(id, 'Request')}, ${exportName(id, 'Response')} } from './compiled/all.js';

export type { ValidationError, ValidationResult } from '../support/validation.ts';
${oneFunction('Request', 'request body')}${oneFunction('Response', 'response body')}`;
}

function declarationsOf(described: readonly DescribedOperation[]): string {
  const declarations = described.flatMap(({ operation }) =>
    (['Request', 'Response'] as const).map(
      (direction) =>
        `export declare const ${exportName(operation.operationId, direction)}: CompiledValidator;\n`,
    ),
  );
  return `${HEADER}import type { CompiledValidator } from '../../support/validation.ts';\n\n${declarations.join('')}`;
}

function compiledSource(
  document: OpenApiDocument,
  described: readonly DescribedOperation[],
): string {
  const code = compact(compile(document, described));
  return `${HEADER}import { codePointLength } from '../../support/code-point-length.ts';\n${code}`;
}

/** Standalone code of the request and response validators of some operations, with what they share written once. */
function compile(document: OpenApiDocument, described: readonly DescribedOperation[]): string {
  const ajv = new Ajv({
    allErrors: true,
    // The texts are made in scripts/generate/support/validation.ts, once for all validators.
    messages: false,
    discriminator: true,
    inlineRefs: false,
    // Unknown keywords are an error: each has to be an assertion that ajv knows, or a listed annotation.
    strictSchema: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    code: { source: true, esm: true, optimize: true },
  });
  ajv.removeKeyword('contentSchema');
  ajv.addKeyword(contentSchemaKeyword);
  ajv.addSchema([...validationSchemas(document)]);
  const roots: Record<string, string> = {};
  for (const each of described) {
    for (const [direction, schema] of [
      ['Request', requestSchema(each)],
      ['Response', responseSchema(each)],
    ] as const) {
      const name = exportName(each.operation.operationId, direction);
      const id = addressOf(name);
      ajv.addSchema({ $id: id, $ref: addressOf(referredName(schema)) });
      roots[name] = id;
    }
  }
  return standaloneCode(ajv, roots);
}
