import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import { type OperationMetadata, operations } from '@alipayhk-openapi/spec/operations';
import { admit } from './admission.ts';
import { ConnectionDroppedError, isOfSigned, replacementFor, seal } from './answer.ts';
import { BodyTooLargeError, readBody } from './body.ts';
import type { ClientRegistry, RegisteredClient, Signing } from './clients.ts';
import type { SandboxClock } from './clock.ts';
import type { Exchange, ExchangeLog } from './exchanges.ts';
import { execute } from './execute.ts';
import { type FaultKind, type FaultQueue, parseFaultHeader } from './faults.ts';
import { namesThisMachine } from './loopback.ts';
import type { OrderEvent } from './order-life.ts';
import { type Outcome, refuse } from './outcome.ts';
import { type Admitted, NOT_CHECKED, type Passage } from './passage.ts';
import { type Made, type SentAnswer, toExchange } from './record.ts';
import { refuseKnown } from './refusals.ts';
import { resultCode, resultOf } from './result.ts';
import type { Store } from './state/store.ts';
import { FAULT_HEADER } from './triggers.ts';
import { verify } from './verify.ts';

export interface GatewayOptions {
  readonly clients: ClientRegistry;
  readonly store: Store;
  readonly clock: SandboxClock;
  readonly faults: FaultQueue;
  readonly exchanges: ExchangeLog;
  /** The longest body that is taken, in bytes. */
  readonly bodyLimit: number;
  /** How far Request-Time may be from the sandbox clock, in milliseconds; any if undefined. */
  readonly maxAge: number | undefined;
  /** Settles when what was changed so far is stored. */
  readonly persist: () => Promise<void>;
  /** The known mistakes that explain why a signature fails. */
  readonly diagnose: (exchange: Exchange, origin: string) => Promise<readonly string[]>;
  /** Is told what an order has come to. */
  readonly tell: (client: RegisteredClient, event: OrderEvent) => void;
}

const BY_PATH: ReadonlyMap<string, OperationMetadata> = new Map(
  Object.values(operations).map((operation) => [operation.path, operation]),
);

const DELAY = 1_000;

const signingFor = (kind: FaultKind | undefined): Signing =>
  kind === 'wrong-key' || kind === 'stale-time' ? kind : 'right';

const withoutEncrypt = (request: Request): Request => {
  const headers = new Headers(request.headers);
  headers.delete('encrypt');
  return new Request(request.url, { method: request.method, headers });
};

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    const wake = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', wake, { once: true });
  });

/** The origin whose pages a browser asks about (CORS), if that is what it does. */
function preflightOrigin({ method, headers }: Request): string | undefined {
  const origin = headers.get('origin');
  const asks = method === 'OPTIONS' && headers.has('access-control-request-method');
  return asks && origin !== null ? origin.slice(0, 200) : undefined;
}

function explainPreflight(origin: string): string {
  return `Start the sandbox with --allow-origin ${origin} (allowOrigin of serveSandbox): a browser asks whether pages of that origin may call (a CORS preflight), and they may not yet.`;
}

/** Why a fault that was asked for found nothing to change. */
function explainUnplayed(kind: FaultKind): string {
  const reason = isOfSigned(kind)
    ? 'it changes signed answers, and this one is not signed'
    : 'the request was refused before that';
  return `The fault ${kind} was not played: ${reason}.`;
}

/** An answer on its way out, and what it says. */
interface Answer extends Made {
  readonly response: Response;
}

/** Where the inspector shows this request; an empty text where it was not asked by its address. */
function addressOf({ request, id }: Passage): string {
  const { origin, hostname } = new URL(request.url);
  return namesThisMachine(hostname) ? `${origin}/#/requests/${id}` : '';
}

/** A diagnosis takes long for long bodies, and whoever sends them need not be a merchant. */
const LONGEST_DIAGNOSED = 16_384;

/** Puts an outcome into its envelope; signs it if a protocol layer is given. */
const answerWith = async (
  passage: Passage,
  outcome: Outcome,
  security?: MessageSecurity,
  request: Request = passage.request,
): Promise<Answer> => {
  const { operation, tracerId, fault } = passage;
  const address = outcome.code === 'SUCCESS' ? '' : addressOf(passage);
  const result = resultOf(outcome, operation, address);
  const body = JSON.stringify({
    [operation?.envelope ?? 'result']: result,
    ...outcome.fields,
  });
  const unsealed = new Response(body, {
    headers: { 'content-type': 'application/json; charset=UTF-8', 'tracer-id': tracerId },
  });
  const response = security ? await seal(unsealed, request, security, fault?.kind) : unsealed;
  if (security && fault && isOfSigned(fault.kind)) passage.played = fault.kind;
  return { result, plain: new TextEncoder().encode(body), response };
};

/** The gateway: takes a request, answers as the platform would, and records what happened. */
export function createGateway(options: GatewayOptions): (request: Request) => Promise<Response> {
  const { clients, store, clock, faults, exchanges, bodyLimit, maxAge, persist } = options;
  let arrivals = 0;
  let diagnosing = false;

  const begin = (request: Request): Passage => {
    const { pathname: path, search } = new URL(request.url);
    const operation = BY_PATH.get(path);
    const arrivedAt = clock.now();
    arrivals += 1;
    const client = clients.get(request.headers.get('client-id') ?? '');
    const header = request.headers.get(FAULT_HEADER);
    // A fault waits for a call of a merchant: nothing else that comes by, such as what a web page
    // sends without being asked for its headers, uses it up.
    const takesWaiting = header === null && operation !== undefined && client !== undefined;
    const waiting = takesWaiting ? faults.take(operation.operationId) : undefined;
    const fault = header === null ? waiting : parseFaultHeader(header);
    return {
      id: arrivals,
      arrivedAt,
      started: performance.now(),
      tracerId: `sandbox${arrivedAt.getTime()}${String(arrivals).padStart(8, '0')}`,
      request,
      path,
      uri: path + search,
      operation,
      client,
      fault,
      body: new Uint8Array(0),
      verification: NOT_CHECKED,
      errors: [],
      notes: [],
    };
  };

  /** The refusal with the mistake that explains it, if one is known. One diagnosis at a time. */
  const explained = async (passage: Passage, refusal: Outcome): Promise<Outcome> => {
    const { code } = passage.verification;
    const isShort = passage.body.length <= LONGEST_DIAGNOSED;
    if (code !== 'SIGNATURE_INVALID' || !isShort || diagnosing) return refusal;
    diagnosing = true;
    try {
      const exchange = toExchange(passage, LONGEST_DIAGNOSED);
      const mistakes = await options.diagnose(exchange, new URL(passage.request.url).origin);
      return mistakes.length === 0 ? refusal : refuseKnown(mistakes);
    } finally {
      diagnosing = false;
    }
  };

  /** Carries a verified request out; a failure of the sandbox itself leaves the outcome open. */
  const carryOut = async (
    passage: Passage,
    operation: OperationMetadata,
    client: RegisteredClient,
    plain: Uint8Array,
  ): Promise<Outcome> => {
    try {
      const outcome = execute(passage, operation, client, plain, store);
      await persist();
      if (passage.event !== undefined) options.tell(client, passage.event);
      if (passage.fault?.kind !== 'unknown-result') return outcome;
      passage.played = 'unknown-result';
      passage.notes.push(`Without the fault the answer would be ${outcome.code}.`);
      return refuse('UNKNOWN_EXCEPTION', 'The sandbox was asked to leave the outcome open.');
    } catch (error) {
      passage.notes.push(`The sandbox failed: ${String(error)}`);
      return refuse('UNKNOWN_EXCEPTION', 'The sandbox failed; its exchanges say why.');
    }
  };

  const answer = async (passage: Passage): Promise<Answer> => {
    const { request, path, fault } = passage;
    const isKnownClient = (): boolean => passage.client !== undefined;
    const turnedAway = admit({ request, path, operation: passage.operation, isKnownClient });
    if (turnedAway !== undefined) return answerWith(passage, turnedAway);
    const admitted = passage as Admitted;
    const { operation, client } = admitted;
    const security = await clients.security(client, { signing: signingFor(fault?.kind) });
    const verified = await verify(admitted, security, maxAge);
    if ('refusal' in verified) {
      // What was verified but can't be decrypted is answered signed, but not encrypted.
      const signs = passage.verification.verdict === 'verified';
      return answerWith(
        passage,
        await explained(passage, verified.refusal),
        signs ? security : undefined,
        withoutEncrypt(request),
      );
    }
    const outcome = await carryOut(passage, operation, client, verified.plain);
    const signs = resultCode(outcome.code, operation)?.notAccepted !== true;
    return answerWith(passage, outcome, signs ? security : undefined);
  };

  const record = (passage: Passage, response?: SentAnswer, made?: Made): void => {
    if (passage.fault !== undefined && passage.played === undefined)
      passage.notes.push(explainUnplayed(passage.fault.kind));
    exchanges.add(toExchange(passage, exchanges.limits.bodyBytes, response, made));
  };

  /** Records an answer and gives it back. Its body is read once: a clone would not survive on Node 20.19. */
  const finish = async (passage: Passage, response: Response, made?: Made): Promise<Response> => {
    const { status, statusText, headers } = response;
    const body = new Uint8Array(await response.arrayBuffer());
    record(passage, { status, headers, body }, made);
    return new Response(body, { status, statusText, headers });
  };

  const refusePlainly = (passage: Passage, status: number, why: string): Promise<Response> => {
    passage.notes.push(why);
    passage.verification = { verdict: 'not-checked', reason: why };
    return finish(passage, new Response(`${why}\n`, { status }));
  };

  return async (request) => {
    let passage: Passage;
    try {
      passage = begin(request);
    } catch (error) {
      return new Response(`${String(error)}\n`, { status: 400 });
    }
    const origin = preflightOrigin(request);
    if (origin !== undefined) return refusePlainly(passage, 403, explainPreflight(origin));
    const kind = passage.fault?.kind;
    try {
      passage.body = await readBody(request, bodyLimit);
    } catch (error) {
      if (!(error instanceof BodyTooLargeError)) throw error;
      const why = `The body has ${error.message}; this sandbox takes ${bodyLimit} bytes at most.`;
      return refusePlainly(passage, 413, why);
    }
    if (kind === 'drop-before') {
      passage.played = kind;
      record(passage);
      throw new ConnectionDroppedError('before');
    }
    if (kind === 'delay') {
      passage.played = kind;
      await pause(passage.fault?.delay ?? DELAY, request.signal);
    }
    const replacement = replacementFor(kind);
    if (replacement !== undefined) {
      passage.played = passage.fault?.kind;
      return finish(passage, replacement);
    }
    const { response, ...made } = await answer(passage);
    if (kind === 'drop-after') {
      passage.played = kind;
      record(passage, undefined, made);
      throw new ConnectionDroppedError('after');
    }
    return finish(passage, response, made);
  };
}
