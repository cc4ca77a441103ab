import { contentToSign, type MessageSecurity, SecurityError } from '@alipayhk-openapi/middleware';
import { type OperationMetadata, operations } from '@alipayhk-openapi/spec/operations';
import type { OperationId } from '@alipayhk-openapi/spec/types';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import { admit, parseTime } from './admission.ts';
import { ConnectionDroppedError, replacementFor, seal } from './answer.ts';
import { BodyTooLargeError, readBody } from './body.ts';
import type { ClientRegistry, SandboxClient, Signing } from './clients.ts';
import type { SandboxClock } from './clock.ts';
import { type ExchangeLog, recordMessage, type Verification } from './exchanges.ts';
import { type Fault, type FaultKind, type FaultQueue, parseFaultHeader } from './faults.ts';
import { refuseInvalid } from './field-codes.ts';
import { type Handler, handlers } from './operations.ts';
import { type Outcome, refuse } from './outcome.ts';
import { gatewayCodes } from './refusals.ts';
import { requestedResult } from './requested-result.ts';
import { type Result, resultCode, resultOf } from './result.ts';
import type { Store } from './state/store.ts';
import { FAULT_HEADER } from './triggers.ts';

export interface GatewayOptions {
  readonly clients: ClientRegistry;
  readonly store: Store;
  readonly clock: SandboxClock;
  readonly faults: FaultQueue;
  readonly exchanges: ExchangeLog;
  /** The longest body that is taken, in bytes. */
  readonly bodyLimit: number;
  /** How old a request may be, in milliseconds of the sandbox clock; no limit if undefined. */
  readonly maxAge: number | undefined;
  /** Settles when what was changed so far is stored. */
  readonly persist: () => Promise<void>;
}

/** What is known about a request on its way through; ends as an exchange. */
interface Passage {
  readonly request: Request;
  readonly uri: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly operation: OperationMetadata | undefined;
  readonly client: SandboxClient | undefined;
  readonly kind: FaultKind | undefined;
  readonly notes: string[];
  verification: Verification;
  decrypted?: Uint8Array;
  errors: readonly { readonly pointer: string; readonly message: string }[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const byPath: ReadonlyMap<string, OperationMetadata> = new Map(
  Object.values(operations).map((operation) => [operation.path, operation]),
);

const SKEW = 300_000;

const UNSEEN: Verification = {
  verdict: 'not-checked',
  reason: 'The request was turned away before its signature was looked at.',
};

const parseObject = (bytes: Uint8Array): JsonObject | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
};

/** The texts that a valid signature may cover: with the query first, then without. */
const expectedContent = ({ request, uri, body }: Passage): string =>
  new TextDecoder().decode(
    contentToSign({
      method: request.method,
      uri,
      clientId: request.headers.get('client-id') ?? '',
      time: request.headers.get('request-time') ?? '',
      body,
    }),
  );

const plainAnswer = (result: Result, passage: Passage, fields: JsonObject, tracerId: string) =>
  new Response(JSON.stringify({ [passage.operation?.envelope ?? 'result']: result, ...fields }), {
    headers: { 'content-type': 'application/json; charset=UTF-8', 'tracer-id': tracerId },
  });

const signingFor = (kind: FaultKind | undefined): Signing =>
  kind === 'wrong-key' || kind === 'stale-time' ? kind : 'right';

const withoutEncrypt = (request: Request): Request => {
  const headers = new Headers(request.headers);
  headers.delete('encrypt');
  return new Request(request.url, { method: request.method, headers });
};

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const wake = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', wake, { once: true });
  });

/** The gateway: takes a request, answers as the platform would, and records what happened. */
export const createGateway = (
  options: GatewayOptions,
): ((request: Request) => Promise<Response>) => {
  const { clients, store, clock, faults, exchanges, bodyLimit, maxAge, persist } = options;
  let arrivals = 0;

  /** Verifies and decrypts; a refusal says with which gateway code. */
  const open = async (
    passage: Passage,
    security: MessageSecurity,
  ): Promise<{ readonly opened: Request } | { readonly refusal: Outcome }> => {
    const { request, body } = passage;
    const contentToSign = expectedContent(passage);
    const copy = new Request(request.url, {
      method: request.method,
      headers: request.headers,
      body,
    });
    try {
      const opened = await security.openRequest(copy, maxAge === undefined ? {} : { maxAge });
      const reason = 'The signature covers exactly this content and belongs to the client.';
      passage.verification = { verdict: 'verified', reason, contentToSign };
      return { opened };
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      const { code, message } = error;
      const verdict = code === 'DECRYPTION_FAILED' ? 'verified' : 'refused';
      passage.verification = { verdict, code, reason: message, contentToSign };
      return { refusal: refuse(gatewayCodes[code], message) };
    }
  };

  const deniesMerchant = ({ merchantIds, clientId }: SandboxClient, body: JsonObject) =>
    [body.merchantId, body.merchantAccountId]
      .filter((id) => typeof id === 'string')
      .some((id) => merchantIds !== undefined && !merchantIds.includes(id))
      ? refuse('ACCESS_DENIED', `Client ${clientId} may not speak for this merchant id.`)
      : undefined;

  /** Everything after verification: parse, validate, carry out. */
  const execute = (
    passage: Passage,
    operation: OperationMetadata,
    client: SandboxClient,
    bytes: Uint8Array,
  ): Outcome => {
    const body = parseObject(bytes);
    if (body === undefined) return refuse('PARAM_ILLEGAL', 'The body is no JSON object in UTF-8.');
    const asked = requestedResult(passage.request.headers, body, operation);
    if (asked !== undefined) return asked;
    // The tables are typed per operation; here the operation is only known at run time.
    const operationId = operation.operationId as OperationId;
    const validation = validateRequest(operationId, body);
    if (!validation.valid) {
      passage.errors = validation.errors.map(({ pointer, message }) => ({ pointer, message }));
      return refuseInvalid(validation.errors, operation);
    }
    const denied = deniesMerchant(client, body);
    if (denied !== undefined) return denied;
    const handler = handlers[operationId] as Handler<JsonObject>;
    return handler(
      {
        store,
        clientId: client.clientId,
        now: clock.now().getTime(),
        metadata: operation,
        note: (text) => passage.notes.push(text),
      },
      body,
    );
  };

  const noteSkew = ({ request, notes }: Passage): void => {
    const sent = parseTime(request.headers.get('request-time') ?? '');
    const skew = sent === undefined ? 0 : Math.round((clock.now().getTime() - sent) / 1_000);
    if (Math.abs(skew) * 1_000 > SKEW) {
      notes.push(
        `Request-Time is ${Math.abs(skew)} s ${skew > 0 ? 'behind' : 'ahead of'} the sandbox clock.`,
      );
    }
  };

  /** The result of a request and the answer to it, sealed where the request could be verified. */
  const answer = async (
    passage: Passage,
    tracerId: string,
  ): Promise<{ result: Result; plain: Uint8Array; response: Response }> => {
    const { request, operation, client, kind } = passage;
    const finish = async (outcome: Outcome, security?: MessageSecurity, sealFor = request) => {
      const result = resultOf(outcome, operation);
      const unsealed = plainAnswer(result, passage, outcome.fields ?? {}, tracerId);
      const plain = new Uint8Array(await unsealed.clone().arrayBuffer());
      const response = security ? await seal(unsealed, sealFor, security, kind) : unsealed;
      return { result, plain, response };
    };
    const path = new URL(request.url).pathname;
    const isKnownClient = (): boolean => client !== undefined;
    const turnedAway = admit({ request, path, operation, isKnownClient });
    if (turnedAway !== undefined || operation === undefined || client === undefined) {
      return finish(turnedAway ?? refuse('INVALID_API', `${path} is the path of no operation.`));
    }
    const security = await clients.security(client, signingFor(kind));
    const opening = await open(passage, security);
    if ('refusal' in opening) {
      // A body that can't be decrypted was signed all the same; its answer can't be encrypted.
      const verified = passage.verification.verdict === 'verified';
      return finish(opening.refusal, verified ? security : undefined, withoutEncrypt(request));
    }
    const { opened } = opening;
    noteSkew(passage);
    const bytes = new Uint8Array(await opened.arrayBuffer());
    if (request.headers.has('encrypt')) passage.decrypted = bytes;
    const executed = execute(passage, operation, client, bytes);
    await persist();
    const outcome =
      kind === 'unknown-result'
        ? refuse('UNKNOWN_EXCEPTION', 'The sandbox was asked to leave the outcome open.')
        : executed;
    const signs = resultCode(outcome.code, operation)?.notAccepted !== true;
    const finished = await finish(outcome, signs ? security : undefined);
    return finished;
  };

  const record = async (
    passage: Passage,
    arrival: { id: number; at: Date; started: number },
    response?: Response,
    made?: { readonly result: Result; readonly plain: Uint8Array },
  ): Promise<void> => {
    const { request, operation, client, kind, body, decrypted } = passage;
    const limit = exchanges.limits.bodyBytes;
    const sent = response && new Uint8Array(await response.clone().arrayBuffer());
    const hidden = response?.headers.has('encrypt') ? made?.plain : undefined;
    exchanges.add({
      id: arrival.id,
      receivedAt: arrival.at.toISOString(),
      milliseconds: Math.round((performance.now() - arrival.started) * 1_000) / 1_000,
      method: request.method,
      uri: passage.uri,
      ...(operation && { operationId: operation.operationId }),
      ...(client && { clientId: client.clientId }),
      request: recordMessage(request.headers, body, limit, decrypted),
      verification: passage.verification,
      errors: passage.errors,
      ...(made && { result: made.result }),
      notes: passage.notes,
      ...(kind && { fault: kind }),
      ...(response &&
        sent && {
          response: {
            status: response.status,
            ...recordMessage(response.headers, sent, limit, hidden),
          },
        }),
    });
  };

  const chooseFault = (request: Request, operation: OperationMetadata | undefined) => {
    const header = request.headers.get(FAULT_HEADER);
    return header === null ? faults.take(operation?.operationId) : parseFaultHeader(header);
  };

  return async (request) => {
    arrivals += 1;
    const arrival = { id: arrivals, at: clock.now(), started: performance.now() };
    const tracerId = `sandbox${arrival.at.getTime()}${String(arrival.id).padStart(8, '0')}`;
    const url = new URL(request.url);
    const operation = byPath.get(url.pathname);
    let fault: Fault | undefined;
    try {
      fault = chooseFault(request, operation);
    } catch (error) {
      return new Response(`${String(error)}\n`, { status: 400 });
    }
    const begin = (body: Uint8Array<ArrayBuffer>): Passage => ({
      request,
      uri: url.pathname + url.search,
      body,
      operation,
      client: clients.get(request.headers.get('client-id') ?? ''),
      kind: fault?.kind,
      notes: [],
      verification: UNSEEN,
      errors: [],
    });
    let body: Uint8Array<ArrayBuffer>;
    try {
      body = await readBody(request, bodyLimit);
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      const reason = `The body has ${error.message}; this sandbox takes ${bodyLimit}.`;
      const tooLarge = new Response(`${reason}\n`, { status: 413 });
      const passage = begin(new Uint8Array(0));
      passage.notes.push(reason);
      await record(passage, arrival, tooLarge);
      return tooLarge;
    }
    const passage = begin(body);
    if (fault?.kind === 'drop-before') {
      await record(passage, arrival);
      throw new ConnectionDroppedError('before');
    }
    if (fault?.kind === 'delay') await pause(fault.delay ?? 1_000, request.signal);
    const replacement = replacementFor(fault?.kind);
    if (replacement !== undefined) {
      await record(passage, arrival, replacement);
      return replacement;
    }
    const { response, ...made } = await answer(passage, tracerId);
    if (fault?.kind === 'drop-after') {
      await record(passage, arrival, undefined, made);
      throw new ConnectionDroppedError('after');
    }
    await record(passage, arrival, response, made);
    return response;
  };
};
