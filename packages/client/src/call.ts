import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import { type Attempt, type AttemptContext, runAttempt } from './attempt.ts';
import { stoppedFailure, unseen } from './classify.ts';
import type { AlipayHKError, ValidationIssue } from './errors.ts';
import { type Failure, toError } from './failure.ts';
import { type CallInfo, emit, type Hooks } from './hooks.ts';
import type { OperationId } from './operation-types.ts';
import { type Prepared, prepare, type ValidateFunction } from './prepare.ts';
import { redact } from './redact.ts';
import type { Answer } from './result.ts';
import { isAlreadyDone, isRepeatHarmless, retryDelay } from './retry.ts';
import { createGuard, sleep, type Timers } from './timers.ts';

/** How long a call may take and how often it may be repeated. */
export interface Limits {
  /** Milliseconds for the whole call, all attempts and waits included. */
  readonly timeout: number;
  /** Milliseconds for each attempt. */
  readonly attemptTimeout: number;
  /** How often to repeat the call, where the specification says that a repeat is harmless. */
  readonly maxRetries: number;
}

/** Options of a single call; its limits replace the client's. */
export interface CallOptions {
  /** Aborts the call, during attempts and between them; once a request was out the outcome is unknown. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, all attempts and waits included. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt. */
  readonly attemptTimeout?: number | undefined;
  /** How often to repeat the call, where the specification says that a repeat is harmless. */
  readonly maxRetries?: number | undefined;
  /** Whether to encrypt the body of this call, whatever the client's `encryption` says. */
  readonly encrypt?: boolean | undefined;
}

/** Checks bodies in wire form; the module `@alipayhk-openapi/spec/validators` is one. */
export interface Validators {
  readonly validateRequest?: ValidateFunction | undefined;
  readonly validateResponse?: ValidateFunction | undefined;
}

/** What all calls of a client share. */
export interface CallCore extends Limits {
  readonly baseUrl: string;
  readonly security: MessageSecurity;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly crypto: () => Pick<Crypto, 'getRandomValues'>;
  readonly timers: Timers;
  readonly random: () => number;
  readonly validate: Validators | undefined;
  readonly hooks: readonly Hooks[];
  /** Tells the encryption predicate what the caller wants for this one request. */
  readonly markEncryption: (request: Request, encrypt: boolean | undefined) => void;
}

/** One call: what stays the same over its attempts, and how far it has come. */
interface Call {
  readonly core: CallCore;
  readonly metadata: OperationMetadata;
  readonly url: string;
  readonly prepared: Prepared | undefined;
  readonly info: CallInfo;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly began: number;
  readonly harmless: boolean;
  attempt: number;
  attemptBegan: number;
  /** An attempt before the present one ended without it being known what became of it. */
  unclearBefore: boolean;
}

const headers = { 'Content-Type': 'application/json; charset=UTF-8' };

const timeLeft = ({ core, limits, began }: Call): number =>
  began + limits.timeout - core.timers.now();

const attemptDuration = ({ core, attemptBegan }: Call): number => core.timers.now() - attemptBegan;

const giveUp = (call: Call, failure: Failure): AlipayHKError => {
  const { core, metadata, info, attempt, unclearBefore, harmless, prepared } = call;
  const error = toError(failure, {
    metadata,
    requestId: info.requestId,
    attempts: attempt,
    unclearBefore,
    alreadyDone: unclearBefore && isAlreadyDone(metadata.repeat, failure.code, prepared?.body),
    harmless,
  });
  const durationMs = core.timers.now() - call.began;
  emit(core.hooks, 'onError', () => ({ call: info, error, attempt, durationMs }));
  return error;
};

/** The wait before the next attempt, or undefined if there must be none. */
const nextDelay = (call: Call, failure: Failure): number | undefined => {
  const { core, limits, attempt, harmless } = call;
  if (!harmless || !failure.transient || attempt > limits.maxRetries) return undefined;
  const delay = retryDelay(attempt, core.random, failure.retryAfter);
  return delay < timeLeft(call) ? delay : undefined;
};

const reportRequest = ({ core, metadata, info, attempt, url, prepared }: Call): void =>
  emit(core.hooks, 'onRequest', (bodies) => ({
    call: info,
    attempt,
    method: metadata.method,
    url,
    ...(bodies && { body: redact(prepared?.body, metadata.sensitive.request) }),
  }));

const reportAnswer = (call: Call, { seen, answer }: Attempt): void => {
  const { response, opened, authenticated, tracerId } = seen;
  if (!response || !opened) return;
  const { core, metadata, info, attempt } = call;
  emit(core.hooks, 'onResponse', (bodies) => ({
    call: info,
    attempt,
    durationMs: attemptDuration(call),
    httpStatus: response.status,
    authenticated,
    resultCode: answer?.result.resultCode,
    resultStatus: answer?.result.resultStatus,
    tracerId,
    ...(bodies && answer && { body: redact(answer.body, metadata.sensitive.response) }),
  }));
};

const reportShape = ({ core, info, attempt }: Call, answer: Answer): void => {
  let issues: readonly ValidationIssue[] = [];
  try {
    issues = core.validate?.validateResponse?.(info.operationId, answer.body).errors ?? [];
  } catch {
    // The call has succeeded: a validator of the caller's own that fails must not hide that.
  }
  if (issues.length === 0) return;
  emit(core.hooks, 'onInvalidResponse', () => ({ call: info, attempt, issues }));
};

const reportRetry = (call: Call, { code, httpStatus }: Failure, delayMs: number): void =>
  emit(call.core.hooks, 'onRetry', () => ({
    call: call.info,
    attempt: call.attempt,
    durationMs: attemptDuration(call),
    delayMs,
    code,
    httpStatus,
  }));

const startCall = (
  core: CallCore,
  metadata: OperationMetadata,
  given: unknown,
  options: CallOptions,
): { call: Call; prepared: Prepared } => {
  const began = core.timers.now();
  const validate = core.validate?.validateRequest;
  const { prepared, failure } = prepare(metadata, given, core.crypto(), validate);
  const call: Call = {
    core,
    metadata,
    url: `${core.baseUrl}${metadata.path}`,
    prepared,
    info: {
      operationId: metadata.operationId as OperationId,
      requestId: prepared?.requestId,
    },
    limits: {
      timeout: options.timeout ?? core.timeout,
      attemptTimeout: options.attemptTimeout ?? core.attemptTimeout,
      maxRetries: options.maxRetries ?? core.maxRetries,
    },
    signal: options.signal,
    began,
    harmless: prepared !== undefined && isRepeatHarmless(metadata.repeat, prepared.body),
    attempt: 0,
    attemptBegan: began,
    unclearBefore: false,
  };
  if (!prepared) throw giveUp(call, failure);
  return { call, prepared };
};

/** Each attempt makes its request anew, so that time and signature are fresh; the bytes are the same. */
const attemptContext = (call: Call, prepared: Prepared, encrypt?: boolean): AttemptContext => ({
  metadata: call.metadata,
  body: prepared.body,
  security: call.core.security,
  fetch: call.core.fetch,
  createRequest: (signal) => {
    const request = new Request(call.url, {
      method: call.metadata.method,
      headers,
      body: prepared.bytes,
      signal,
      // A redirect would hand the signed request to somebody else.
      redirect: 'manual',
    });
    call.core.markEncryption(request, encrypt);
    return request;
  },
});

const attemptOnce = async (call: Call, context: AttemptContext): Promise<Attempt> => {
  const { core, limits, signal } = call;
  if (signal?.aborted) {
    return { seen: unseen(), failure: stoppedFailure(context, unseen(), 'aborted', signal.reason) };
  }
  call.attempt += 1;
  call.attemptBegan = core.timers.now();
  reportRequest(call);
  const guard = createGuard(core.timers, Math.min(limits.attemptTimeout, timeLeft(call)), signal);
  try {
    return await runAttempt(context, guard);
  } finally {
    guard.release();
  }
};

/**
 * One call of an operation: typed body in, business fields out. Rejects with an `AlipayHKError`
 * and with nothing else.
 */
export const callOperation = async (
  core: CallCore,
  metadata: OperationMetadata,
  given: unknown,
  options: CallOptions = {},
): Promise<Readonly<Record<string, unknown>>> => {
  const { call, prepared } = startCall(core, metadata, given, options);
  const context = attemptContext(call, prepared, options.encrypt);
  for (;;) {
    const attempt = await attemptOnce(call, context);
    reportAnswer(call, attempt);
    const { seen, answer, failure } = attempt;
    if (!failure) {
      reportShape(call, answer);
      return {
        ...answer.fields,
        result: answer.result,
        ...(seen.tracerId !== undefined && { tracerId: seen.tracerId }),
        ...(prepared.requestId !== undefined && { requestId: prepared.requestId }),
      };
    }
    const delay = nextDelay(call, failure);
    if (delay === undefined) throw giveUp(call, failure);
    reportRetry(call, failure, delay);
    call.unclearBefore ||= !failure.certain;
    await sleep(core.timers, delay, call.signal);
  }
};
