import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
  stepsOf,
} from '../lib/openapi.ts';
import { metadataOf, serversOf } from './operations.ts';
import { HEADER, toSource } from './source.ts';
import type { OperationMetadata, ResultCodeMetadata } from './support/operation-metadata.ts';

/** Where an operation keeps its request id, if the metadata do not say otherwise. */
const REQUEST_ID = '/requestId';

type Compact = Readonly<Record<string, unknown>>;

/**
 * `generated/calls.ts`: what a client needs of the operations metadata at run time and nothing more,
 * because every merchant's bundle carries it. What is the rule is left out.
 */
export function generateCalls(document: OpenApiDocument): string {
  const operations = operationsOf(document);
  const servers = serversOf(document.servers);
  const calls = operations.map((described) => {
    const { path, requestId, repeat, inquiry, sensitive, embeddedJson } = metadataOf(
      document,
      described,
      [],
    ) as {
      sensitive: { request: string[]; response: string[] };
      requestId?: OperationMetadata['requestId'];
    } & Record<string, unknown>;
    const { operationId } = described.operation;
    return [
      operationId,
      withoutEmpty({
        path,
        requestId: requestId?.form,
        requestIdPath: requestIdPath(requestId?.pointer),
        repeat: { ...(repeat as object), idempotencyKeys: undefined },
        inquiry,
        sensitiveRequest: sensitive.request,
        sensitiveResponse: sensitive.response,
        embeddedJson,
        successIds: described.operation['x-success-ids'],
        resultCodes: catalogue(described.operation['x-result-codes']),
      }),
    ] as const;
  });
  return `${HEADER}
import type { CallMetadata, CallResultCode } from './support/operation-metadata.ts';
import type { OperationMethods } from './methods.ts';

/** What a client needs to know about each operation. */
export const calls: Readonly<Record<keyof OperationMethods, CallMetadata>> = ${toSource(Object.fromEntries(calls))};

/** The result codes that the gateway may answer to any operation; what \`calls[...].resultCodes\` says counts more. */
export const gatewayResultCodes: Readonly<Record<string, CallResultCode>> = ${toSource(catalogue(document['x-gateway-result-codes']))};

/** The names under which answers have their result object. */
export const envelopes = ${toSource(envelopesOf(operations))} as const;

/** Base URL of the platform. */
export const productionServer: string = ${toSource(servers.production)};

/** Base URLs of the testing environment. */
export const testingServers: readonly string[] = ${toSource(servers.testing)};
`;
}

function envelopesOf(operations: readonly DescribedOperation[]): readonly string[] {
  return [...new Set(operations.map(({ operation }) => operation['x-envelope']))].sort();
}

/** The names that lead to the request id, where it has another place than the usual one. */
function requestIdPath(pointer: string | undefined): readonly string[] | undefined {
  if (pointer === undefined || pointer === REQUEST_ID) return undefined;
  return stepsOf(pointer);
}

function catalogue(codes: Readonly<Record<string, ResultCodeMetadata>>): Compact {
  return Object.fromEntries(Object.entries(codes).map(([code, entry]) => [code, compact(entry)]));
}

/** An entry without what is the rule: a refusal that a repeat does not change. */
function compact({ status, retry, meaning, action, notAccepted }: ResultCodeMetadata): Compact {
  return {
    ...(status !== 'F' && { status }),
    ...(retry !== 'never' && { retry }),
    ...(notAccepted && { notAccepted }),
    meaning,
    ...(action && { action }),
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && Object.keys(value as object).length === 0);

function withoutEmpty(fields: Compact): Compact {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
