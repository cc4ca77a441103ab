import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { contentSchemaKeyword } from './content-schema.ts';
import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  responseSchema,
  webhooksOf,
} from './document.ts';
import { HEADER, quote, unionOf } from './source.ts';
import { SCHEMAS_ID, validationSchema } from './validation-schema.ts';

/** `generated/validators/`: `all.ts` for every operation, and one file for each operation alone. */
export function generateValidators(
  document: OpenApiDocument,
): readonly (readonly [string, string])[] {
  const described = [...operationsOf(document), ...webhooksOf(document)];
  return [
    ['validators/all.ts', allSource(document, described)],
    ...described.map(
      (each) => [`validators/${each.operation.operationId}.ts`, oneSource(document, each)] as const,
    ),
  ];
}

const IMPORT_RESULT =
  "import { toResult, type ValidationResult } from '../../packages/spec/src/validation.ts';\n";

/** The code comes from ajv, which knows no types; what the file exports is typed by hand. */
const PREAMBLE = `${HEADER}// @ts-nocheck\n`;

function allSource(document: OpenApiDocument, described: readonly DescribedOperation[]): string {
  const ids = described.map(({ operation }) => operation.operationId);
  const table = (direction: Direction): string =>
    `{\n${ids.map((id) => `  ${id}: ${exportName(id, direction)},\n`).join('')}}`;
  return `${PREAMBLE}${importsOf("import type { CompiledValidator } from '../../packages/spec/src/validation.ts';\n", compile(document, described))}
/** An operation or an inbound message. */
export type ValidatedOperationId = ${unionOf(ids)};

export const requestValidators: Readonly<Record<ValidatedOperationId, CompiledValidator>> = ${table('Request')};

export const responseValidators: Readonly<Record<ValidatedOperationId, CompiledValidator>> = ${table('Response')};
`;
}

function oneSource(document: OpenApiDocument, described: DescribedOperation): string {
  const id = described.operation.operationId;
  const oneFunction = (direction: Direction, subject: string): string => `
/** Validates the ${subject} of \`${id}\` in its wire form. */
export function validate${direction}(body: unknown): ValidationResult {
  return toResult(${exportName(id, direction)}, body);
}
`;
  return `${PREAMBLE}${importsOf(IMPORT_RESULT, compile(document, [described]))}${oneFunction('Request', 'request body')}${oneFunction('Response', 'response body')}`;
}

type Direction = 'Request' | 'Response';

function exportName(operationId: string, direction: Direction): string {
  return `${operationId}${direction}`;
}

/** Standalone code of the request and response validators of some operations, with what they share written once. */
function compile(document: OpenApiDocument, described: readonly DescribedOperation[]): string {
  const ajv = new Ajv.default({
    allErrors: true,
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
  ajv.addKeyword('components');
  ajv.addSchema(validationSchema(document));
  const roots: Record<string, string> = {};
  for (const each of described) {
    for (const [direction, schema] of [
      ['Request', requestSchema(each)],
      ['Response', responseSchema(each)],
    ] as const) {
      const name = exportName(each.operation.operationId, direction);
      const id = `${SCHEMAS_ID}/${name}`;
      ajv.addSchema({ $id: id, $ref: `${SCHEMAS_ID}${schema.$ref}` });
      roots[name] = id;
    }
  }
  return standaloneCode.default(ajv, roots);
}

const REQUIRE_LENGTH = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g;

/** Replaces ajv's CommonJS helper, and takes what only declares the functions' exports out of the way. */
function importsOf(imports: string, code: string): string {
  const lengthNames = new Set<string>();
  const body = code
    .replace(/^"use strict";/, '')
    .replace(REQUIRE_LENGTH, (_match, name: string) => {
      lengthNames.add(name);
      return '';
    })
    .replace(/export const (\w+) = (\w+);/g, 'const $1 = $2;');
  const left = /require\([^)]*\)/.exec(body);
  if (left !== null)
    throw new Error(`The validators need ${left[0]}, for which there is no replacement.`);
  const length = [...lengthNames].map((name) => `const ${name} = codePointLength;\n`);
  const importLength =
    length.length === 0
      ? ''
      : `import { codePointLength } from ${quote('../../packages/spec/src/code-point-length.ts')};\n`;
  return `${importLength}${imports}${length.join('')}${body.replaceAll('};', '};\n')}\n`;
}
