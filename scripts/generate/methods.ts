import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  referredName,
  requestSchema,
  resolveSchema,
  responseSchema,
  type Schema,
} from '../lib/openapi.ts';
import { type Field, fieldsOf, variantsOf } from './fields.ts';
import { proseOf, withLimits } from './prose.ts';
import { comment, HEADER, quote } from './source.ts';

/** `generated/methods.ts`: a documented interface from which the client makes its methods. */
export function generateMethods(document: OpenApiDocument): string {
  const members = operationsOf(document).map((described) => memberOf(document, described));
  return `${HEADER}
import type { Operations } from './operations.ts';
import type * as requests from './requests.ts';
import type { components } from './types.ts';

/**
 * What each operation takes and answers. In a \`request\` the fields that carry a JSON document inside a string may be
 * given as that document, and the request id may be left out; \`wireRequest\` and \`response\` are what travels; \`successId\`
 * names the fields that a success carries.
 */
export interface OperationMethods {
${members.join('\n')}}
`;
}

function memberOf(document: OpenApiDocument, described: DescribedOperation): string {
  const { operation } = described;
  const id = operation.operationId;
  const request = referredName(requestSchema(described));
  const response = referredName(responseSchema(described));
  const documentation = [
    `${operation.summary}.`,
    '',
    ...proseOf(operation.description).split('\n'),
    '',
    'Request:',
    ...fieldLines(document, requestSchema(described)),
    '',
    'Result codes:',
    ...Object.entries(operation['x-result-codes']).map(
      ([code, { status, meaning }]) => `- \`${code}\` (${status}): ${meaning}`,
    ),
    '',
    `Page: \`operations/${id}.html\` of the documentation site, with samples and a form to try it.`,
  ];
  const successId = unionOf(operation['x-success-ids'] ?? []);
  return `${comment(documentation, '  ')}  ${id}: {
    request: requests.${request};
    wireRequest: components['schemas']['${request}'];
    response: components['schemas']['${response}'];
    resultCode: keyof Operations['${id}']['resultCodes'];
    successId: ${successId};
  };
`;
}

/** The fields that a success carries, as a type. */
function unionOf(pointers: readonly string[]): string {
  const names = pointers.map((pointer) => quote(pointer.slice(1)));
  return names.length === 0 ? 'never' : names.join(' | ');
}

/** One line for each field at the top of a request, whichever variants have it. */
function fieldLines(document: OpenApiDocument, request: Schema): readonly string[] {
  const variants = variantsOf(document, request);
  const fields = variants.flatMap((variant) => fieldsOf(document, variant));
  return [...new Set(fields.map(({ name }) => name))].map((name) => {
    const same = fields.filter((field) => field.name === name);
    const need = needOf(same.filter(({ required }) => required).length, variants.length);
    return `- \`${name}\` (${need}): ${fieldText(document, same)}`;
  });
}

function needOf(requiredIn: number, variants: number): string {
  if (requiredIn === 0) return 'optional';
  return requiredIn === variants ? 'required' : 'required in some variants';
}

/** What a field is in the variants that have it, in a sentence or two, with its limits and its values. */
function fieldText(document: OpenApiDocument, variants: readonly Field[]): string {
  const targets = variants.map(({ schema }) => resolveSchema(document, schema));
  const sentences = new Set(
    variants.map(({ schema }, index) =>
      firstSentence(schema.description ?? targets[index]?.description ?? ''),
    ),
  );
  const text = sentences.size > MANY ? 'Differs between the variants.' : [...sentences].join(' ');
  const values = new Set(targets.flatMap((target) => target.const ?? target.enum ?? []));
  const shown = [...values].map((value) => `\`${value === '' ? "''" : value}\``);
  const isComplete = shown.every((value) => text.includes(value));
  return withLimits(isComplete ? text : `${text} One of ${shown.join(', ')}.`, targets[0] ?? {});
}

const MANY = 3;

function firstSentence(description: string): string {
  return /^.*?\.(?=\s|$)/.exec(description)?.[0] ?? description;
}
