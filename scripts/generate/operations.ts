import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  resolveSchema,
  responseSchema,
  type Schema,
  type Server,
  schemaName,
  webhooksOf,
} from '../lib/openapi.ts';
import { selectionOf } from './choices.ts';
import { pointersOf } from './pointers.ts';
import { Code, HEADER, quote, toSource } from './source.ts';
import { DATE_FORMS, type ResultCodeMetadata } from './support/operation-metadata.ts';

type Catalogue = Readonly<Record<string, ResultCodeMetadata>>;

/** `generated/operations.ts`: the operations metadata, typed so that ids and result codes are literals. */
export function generateOperations(document: OpenApiDocument): string {
  const operations = operationsOf(document);
  const webhooks = webhooksOf(document);
  const shared = sharedCatalogues([...operations, ...webhooks]);
  return [
    HEADER,
    "import type {\n  ResultCodeMetadata,\n  TypedOperationMetadata,\n  TypedWebhookMetadata,\n} from './support/operation-metadata.ts';\n",
    ...shared.map(
      ({ name, codes }) =>
        `const ${name}: Readonly<\n  Record<\n    | ${Object.keys(codes).map(quote).join('\n    | ')},\n    ResultCodeMetadata\n  >\n> = ${toSource(codes)};\n`,
    ),
    interfaceSource('Operations', 'The operations, by operationId.', operations),
    `/** Everything that code needs to know about each operation. */\nexport const operations: Operations = ${recordSource(document, operations, shared)};\n`,
    interfaceSource(
      'Webhooks',
      'The messages that AlipayHK sends to the merchant, by operationId. Their `path` is the name of the webhook.',
      webhooks,
    ),
    `/** Everything that code needs to know about each inbound message. */\nexport const webhooks: Webhooks = ${recordSource(document, webhooks, shared)};\n`,
    `/** The codes that the gateway itself may answer to any operation. */\nexport const gatewayResultCodes: Readonly<\n  Record<\n    | ${Object.keys(document['x-gateway-result-codes']).map(quote).join('\n    | ')},\n    ResultCodeMetadata\n  >\n> = ${toSource(document['x-gateway-result-codes'])};\n`,
    `/** Base URLs of the platform; \`operations[...].servers\` says which testing hosts serve an operation. */\nexport const servers: { readonly production: string; readonly testing: readonly string[] } = ${toSource(serversOf(document.servers))};\n`,
  ].join('\n');
}

function interfaceSource(
  name: string,
  description: string,
  described: readonly DescribedOperation[],
): string {
  const members = described.map(
    ({ kind, path, operation }) =>
      `  /** ${operation.summary}. */\n  readonly ${operation.operationId}: ${kind === 'webhook' ? 'TypedWebhookMetadata' : 'TypedOperationMetadata'}<\n${[
        quote(operation.operationId),
        ...(kind === 'webhook' ? [] : [quote(path)]),
        Object.keys(operation['x-result-codes']).map(quote).join('\n    | '),
      ]
        .map((argument) => `    ${argument}`)
        .join(',\n')}\n  >;\n`,
  );
  return `/** ${description} */\nexport interface ${name} {\n${members.join('')}}\n`;
}

function recordSource(
  document: OpenApiDocument,
  described: readonly DescribedOperation[],
  shared: readonly SharedCatalogue[],
): string {
  return toSource(
    Object.fromEntries(
      described.map((each) => [each.operation.operationId, metadataOf(document, each, shared)]),
    ),
  );
}

/** The metadata of one operation, in the shape of `OperationMetadata`. */
export function metadataOf(
  document: OpenApiDocument,
  described: DescribedOperation,
  shared: readonly SharedCatalogue[],
): Readonly<Record<string, unknown>> {
  const { operation, path } = described;
  const request = requestSchema(described);
  const isSensitive = (field: Schema): boolean => field['x-sensitive'] === true;
  return {
    operationId: operation.operationId,
    method: 'POST',
    path,
    summary: operation.summary,
    tag: operation.tags[0],
    confidence: operation['x-confidence'] ?? 'source',
    envelope: operation['x-envelope'],
    requestId: operation['x-request-id'],
    repeat: operation['x-repeat'],
    inquiry: operation['x-inquiry'],
    sensitive: {
      request: pointersOf(document, request, isSensitive),
      response: pointersOf(document, responseSchema(described), isSensitive),
    },
    embeddedJson: pointersOf(document, request, (field) => field.contentSchema !== undefined),
    merchant: pointersOf(document, request, (field) => field['x-merchant'] === true),
    fixedFields: operation['x-fixed-fields'],
    passTypes: operation['x-pass-types'],
    moves: operation['x-moves'] && { ...operation['x-moves'], confidence: undefined },
    repeatMinutes: operation['x-delivery']?.repeatMinutes,
    disappears: disappearsOf(document, resolveSchema(document, request)),
    successIds: operation['x-success-ids'] ?? [],
    dates: datesOf(document, described),
    variants: variantsOf(document, resolveSchema(document, request)),
    statusFlow: operation['x-status-flow'],
    resultCodes: withShared(operation['x-result-codes'], shared),
    servers:
      described.kind === 'webhook' ? undefined : serversOf(operation.servers ?? document.servers),
  };
}

/** After how many minutes a notification disappears, by the value that selects its variant and by its status. */
function disappearsOf(document: OpenApiDocument, request: Schema): unknown {
  const selection = selectionOf(document, request);
  const entries = Object.entries(selection?.mapping ?? {}).flatMap(([value, refs]) =>
    refs.flatMap(($ref) =>
      Object.values(resolveSchema(document, { $ref }).properties ?? {}).flatMap((field) => {
        const minutes = field['x-disappears'];
        return minutes === undefined ? [] : [[value, minutes] as const];
      }),
    ),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function datesOf(document: OpenApiDocument, described: DescribedOperation): unknown {
  const request = requestSchema(described);
  const fields = DATE_FORMS.flatMap((form) =>
    pointersOf(document, request, (field) => field['x-date'] === form).map((pointer) => ({
      pointer,
      form,
    })),
  );
  return fields.length === 0 ? undefined : { ...described.operation['x-dates'], fields };
}

function variantsOf(document: OpenApiDocument, schema: Schema): unknown {
  const selection = selectionOf(document, schema);
  if (selection === undefined) return undefined;
  const mapping = Object.entries(selection.mapping);
  return {
    pointer: `/${selection.field}`,
    mapping: Object.fromEntries(mapping.map(([value, refs]) => [value, refs.map(schemaName)])),
  };
}

export function serversOf(servers: readonly Server[]): {
  production: string;
  testing: readonly string[];
} {
  const of = (environment: Server['x-environment']): string[] =>
    servers.filter((server) => server['x-environment'] === environment).map(({ url }) => url);
  const [production] = of('production');
  if (production === undefined) throw new Error('Each list of servers needs one of production.');
  return { production, testing: of('testing') };
}

/** Entries that several operations have in common, written once to keep the bundle small. */
interface SharedCatalogue {
  readonly name: string;
  readonly codes: Catalogue;
}

/** Groups the entries that occur, word for word, in the same two or more operations. */
function sharedCatalogues(described: readonly DescribedOperation[]): readonly SharedCatalogue[] {
  const users = new Map<string, { code: string; entry: ResultCodeMetadata; ids: string[] }>();
  for (const { operation } of described) {
    for (const [code, entry] of Object.entries(operation['x-result-codes'])) {
      const key = JSON.stringify([code, entry]);
      const known = users.get(key) ?? { code, entry, ids: [] };
      known.ids.push(operation.operationId);
      users.set(key, known);
    }
  }
  const groups = new Map<string, Record<string, ResultCodeMetadata>>();
  for (const { code, entry, ids } of users.values()) {
    if (ids.length < 2) continue;
    const group = groups.get(ids.join()) ?? {};
    group[code] = entry;
    groups.set(ids.join(), group);
  }
  return [...groups.values()].map((codes, index) => ({ name: `sharedCodes${index + 1}`, codes }));
}

function withShared(
  codes: Catalogue,
  shared: readonly SharedCatalogue[],
): Readonly<Record<string, unknown>> {
  const same = (code: string, entry: ResultCodeMetadata): boolean =>
    JSON.stringify(codes[code]) === JSON.stringify(entry);
  const used = shared.filter((group) =>
    Object.entries(group.codes).every(([code, entry]) => same(code, entry)),
  );
  const covered = new Set(used.flatMap((group) => Object.keys(group.codes)));
  return {
    ...Object.fromEntries(used.map(({ name }) => [`...${name}`, new Code(name)])),
    ...Object.fromEntries(Object.entries(codes).filter(([code]) => !covered.has(code))),
  };
}
