import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  resolveSchema,
  responseSchema,
  type Schema,
  schemaName,
} from './document.ts';
import { pointersOf } from './pointers.ts';
import { proseOf, withLimits } from './prose.ts';
import { comment, HEADER } from './source.ts';

/** `generated/methods.ts`: a documented interface from which the client makes its methods. */
export function generateMethods(document: OpenApiDocument): string {
  const members = operationsOf(document).map((described) => memberOf(document, described));
  return `${HEADER}
import type { Operations } from './operations.ts';
import type { components as requests } from './requests.ts';
import type { components } from './types.ts';

/**
 * What each operation takes and answers. In a \`request\` the fields that carry a JSON document inside a string may be
 * given as that document; \`wireRequest\` and \`response\` are what travels.
 */
export interface OperationMethods {
${members.join('\n')}}
`;
}

function memberOf(document: OpenApiDocument, described: DescribedOperation): string {
  const { operation } = described;
  const id = operation.operationId;
  const request = schemaName(requestSchema(described).$ref!);
  const response = schemaName(responseSchema(described).$ref!);
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
    `Reference: \`reference/#tag/${operation.tags[0]}/operation/${id}\` in the documentation.`,
  ];
  const typed = carriesJson(document, described) ? 'requests' : 'components';
  return `${comment(documentation, '  ')}  ${id}: {
    request: ${typed}['schemas']['${request}'];
    wireRequest: components['schemas']['${request}'];
    response: components['schemas']['${response}'];
    resultCode: keyof Operations['${id}']['resultCodes'];
  };
`;
}

export function carriesJson(document: OpenApiDocument, described: DescribedOperation): boolean {
  return (
    pointersOf(document, requestSchema(described), (field) => field.contentSchema !== undefined)
      .length > 0
  );
}

/** One line for each field at the top of a request, whichever variants have it. */
function fieldLines(document: OpenApiDocument, schema: Schema): readonly string[] {
  const fields = new Map<string, { field: Schema; requiredIn: number }>();
  const variants = variantsOf(document, resolveSchema(document, schema));
  for (const variant of variants) {
    for (const [name, field, required] of fieldsOf(document, variant)) {
      const known = fields.get(name) ?? { field, requiredIn: 0 };
      fields.set(name, { field: known.field, requiredIn: known.requiredIn + (required ? 1 : 0) });
    }
  }
  return [...fields].map(([name, { field, requiredIn }]) => {
    const need =
      requiredIn === variants.length
        ? 'required'
        : requiredIn > 0
          ? 'required in some variants'
          : 'optional';
    const target = resolveSchema(document, field);
    const text = withLimits(firstSentence(field.description ?? target.description ?? ''), target);
    return `- \`${name}\` (${need}): ${text}`;
  });
}

function variantsOf(document: OpenApiDocument, schema: Schema): readonly Schema[] {
  return schema.oneOf?.map((variant) => resolveSchema(document, variant)) ?? [schema];
}

function fieldsOf(document: OpenApiDocument, schema: Schema): [string, Schema, boolean][] {
  const required = new Set(requiredOf(document, schema));
  return Object.entries(propertiesOf(document, schema)).map(([name, field]) => [
    name,
    field,
    required.has(name),
  ]);
}

function requiredOf(document: OpenApiDocument, schema: Schema): readonly string[] {
  const parts = (schema.allOf ?? []).flatMap((part) =>
    requiredOf(document, resolveSchema(document, part)),
  );
  return [...parts, ...(schema.required ?? [])];
}

function propertiesOf(document: OpenApiDocument, schema: Schema): Readonly<Record<string, Schema>> {
  const inherited = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map((part) =>
    propertiesOf(document, resolveSchema(document, part)),
  );
  return Object.assign({}, ...inherited, schema.properties);
}

function firstSentence(description: string): string {
  return /^.*?\.(?=\s|$)/.exec(description)?.[0] ?? description;
}
