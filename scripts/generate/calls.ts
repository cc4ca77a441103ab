import type {
  OperationMetadata,
  ResultCodeMetadata,
} from '../../packages/spec/src/operation-metadata.ts';
import { type OpenApiDocument, operationsOf } from './document.ts';
import { metadataOf, serversOf } from './operations.ts';
import { HEADER, toSource } from './source.ts';

type Catalogue = Readonly<Record<string, ResultCodeMetadata>>;
/** Where every operation that has one keeps it. */
const REQUEST_ID = '/requestId';

type Compact = Readonly<Record<string, unknown>>;

/**
 * `generated/calls.ts`: what a client needs of the operations metadata at run time and nothing more,
 * because every merchant's bundle carries it. What most entries have in common is left out.
 */
export function generateCalls(document: OpenApiDocument): string {
  const operations = operationsOf(document);
  const shared = sharedCodes(
    document['x-gateway-result-codes'],
    operations.map(({ operation }) => operation['x-result-codes']),
  );
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
    if (requestId && requestId.pointer !== REQUEST_ID)
      throw new Error(`${operationId}: the client knows no other request id than ${REQUEST_ID}.`);
    const own = Object.entries(described.operation['x-result-codes'])
      .map(([code, entry]) => [code, difference(entry, shared[code])] as const)
      .filter(([, entry]) => !isEmpty(entry));
    return [
      operationId,
      withoutEmpty({
        path,
        requestId: requestId?.form,
        repeat: { ...(repeat as object), idempotencyKeys: undefined },
        inquiry,
        sensitiveRequest: sensitive.request,
        sensitiveResponse: sensitive.response,
        embeddedJson,
        resultCodes: Object.fromEntries(own),
      }),
    ] as const;
  });
  return `${HEADER}
import type { CallMetadata, CallResultCode } from '../packages/spec/src/operation-metadata.ts';
import type { OperationMethods } from './methods.ts';

/** What a client needs to know about each operation. */
export const calls: Readonly<Record<keyof OperationMethods, CallMetadata>> = ${toSource(Object.fromEntries(calls))};

/** The result codes of all operations and of the gateway; \`calls[...].resultCodes\` corrects them. */
export const resultCodes: Readonly<Record<string, CallResultCode>> = ${toSource(shared)};

/** Base URL of the platform. */
export const productionServer: string = ${toSource(servers.production)};

/** Base URLs of the testing environment. */
export const testingServers: readonly string[] = ${toSource(servers.testing)};
`;
}

/**
 * The entry that most catalogues have for a code. An operation that does not list a code of the
 * gateway gets this one, so it must say the same about outcome and repeats as the gateway's.
 */
function sharedCodes(
  gateway: Catalogue,
  catalogues: readonly Catalogue[],
): Readonly<Record<string, Compact>> {
  const votes = new Map<string, Map<string, number>>();
  const entries = [gateway, ...catalogues].flatMap((codes) => Object.entries(codes));
  for (const [code, entry] of entries) {
    if (rule(entry) !== rule(gateway[code] ?? entry)) continue;
    const text = JSON.stringify(compact(entry));
    const known = votes.get(code) ?? new Map<string, number>();
    votes.set(code, known.set(text, (known.get(text) ?? 0) + 1));
  }
  return Object.fromEntries(
    [...votes].map(([code, texts]) => {
      const [winner] = [...texts].sort(([, one], [, other]) => other - one);
      return [code, JSON.parse(winner![0]) as Compact];
    }),
  );
}

/** What programs go by. */
const rule = ({ status, retry, notAccepted }: ResultCodeMetadata): string =>
  JSON.stringify([status, retry, notAccepted]);

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

/** What an operation's entry says differently. */
function difference(entry: ResultCodeMetadata, shared: Compact = {}): Compact {
  const whole = { status: 'F', retry: 'never', action: '', ...shared };
  const { confidence: _, ...own } = entry;
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => value !== whole[name as keyof typeof whole]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && Object.keys(value as object).length === 0);

function withoutEmpty(fields: Compact): Compact {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
