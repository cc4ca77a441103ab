import { calls } from '@alipayhk-openapi/spec/calls';
import { runAttempt } from './attempt.ts';
import type { CallOptions } from './call-options.ts';
import { answerOf, type Call, type CallCore, report, tracerIdOf } from './call-state.ts';
import { AlipayHKError, ValidationError, type ValidationIssue } from './errors.ts';
import { failure, quoted } from './failure.ts';
import { toError } from './judge.ts';
import type { OperationId } from './operation-types.ts';
import { callOptionsProblem } from './options.ts';
import { type Prepared, prepare, type Refused } from './prepare.ts';
import { wordsOf } from './printable.ts';
import { redact } from './redact.ts';
import { isRepeatHarmless, retryDelay } from './retry.ts';
import { startSpan } from './timers.ts';

/** What is odd about the shape of a success; a validator that fails must not hide that it is one. */
function oddities({ core, info }: Call, text: string): readonly ValidationIssue[] {
  try {
    return core.validate?.validateResponse?.(info.operationId, JSON.parse(text)).errors ?? [];
  } catch {
    return [];
  }
}

/** Milliseconds to wait before the next attempt; undefined if there is none. */
function delayBefore(error: AlipayHKError, call: Call, timeLeft: number): number | undefined {
  const { core, options, attempt } = call;
  if (!error.retryable || attempt > (options.maxRetries ?? core.maxRetries)) return undefined;
  const delay = retryDelay(attempt, core.random, error.retryAfter);
  return delay < timeLeft ? delay : undefined;
}

/** The words of what was thrown while the body was read, without the values that it has, as far as they can be read. */
function causeWords(call: Call, cause: unknown, given: unknown): string {
  const words = wordsOf(cause);
  try {
    return quoted({ ...call, body: given }, words);
  } catch {
    return quoted(call, words);
  }
}

function refusal(call: Call, { problem, issues, cause }: Refused, given: unknown): AlipayHKError {
  const why = cause === undefined ? '' : `: ${causeWords(call, cause, given)}`;
  return failure(ValidationError, call, {
    code: 'VALIDATION_FAILED',
    words: `Not sent. ${problem}${why}`,
    certain: true,
    issues,
    cause,
  });
}

/** The value of a success; the answer that it is from is there, but neither logged nor copied. */
function toValue(call: Call, { fields, result }: Awaited<ReturnType<typeof runAttempt>>): object {
  const { requestId } = call.info;
  const tracerId = tracerIdOf(call);
  const value = {
    ...fields,
    result,
    ...(tracerId && { tracerId }),
    ...(requestId && { requestId }),
  };
  return Object.defineProperty(value, 'answer', { value: answerOf(call) });
}

/** Attempts until one succeeds, or a further one would not help or not be harmless. */
async function attemptAll(first: Call, { text }: Prepared): Promise<object> {
  const { core, options, metadata } = first;
  const { timers } = core;
  const { signal } = options;
  const ends = first.attemptBegan + (options.timeout ?? core.timeout);
  let unclear = false;
  for (let attempt = 1; ; attempt += 1) {
    const call: Call = { ...first, attempt, attemptBegan: timers.now(), unclear, seen: {} };
    if (signal?.aborted) throw toError({ ...call, attempt: attempt - 1 }, 'aborted', signal.reason);
    report(call, 'onRequest', (bodies) => ({
      method: 'POST',
      url: core.baseUrl + metadata.path,
      ...(bodies && { body: redact(Object(call.body), metadata.sensitiveRequest) }),
    }));
    const limit = Math.min(options.attemptTimeout ?? core.attemptTimeout, ends - timers.now());
    try {
      const success = await runAttempt(call, text, limit);
      const issues = oddities(call, success.text);
      if (issues.length > 0) report(call, 'onInvalidResponse', () => ({ issues }));
      return toValue(call, success);
    } catch (thrown) {
      const error = thrown as AlipayHKError;
      const delayMs = delayBefore(error, call, ends - timers.now());
      if (delayMs === undefined) {
        report(call, 'onError', () => ({ error }));
        throw error;
      }
      report(call, 'onRetry', () => ({ error, delayMs }));
      unclear ||= error.outcome === 'unknown';
      const pause = startSpan(timers, delayMs, signal);
      await pause.over;
      pause.release();
    }
  }
}

/** What a method of the client was called with. */
interface Asked {
  readonly operationId: OperationId;
  readonly body: unknown;
  readonly options: CallOptions | undefined;
}

/**
 * One call of an operation: typed body in, business fields out.
 *
 * @throws AlipayHKError and nothing else.
 */
export async function callOperation(
  core: CallCore,
  { operationId, body: given, options = {} }: Asked,
): Promise<object> {
  const metadata = calls[operationId];
  const problem = callOptionsProblem(options);
  const prepared = prepare(given, { operationId, metadata, validate: core.validate });
  const body = prepared.body;
  const requestId = 'text' in prepared ? prepared.requestId : undefined;
  const call: Call = {
    core,
    metadata,
    options: problem === undefined ? options : {},
    // The same object in all events: no hook may change what the next one reads.
    info: Object.freeze({ operationId, requestId }),
    body,
    harmless: isRepeatHarmless(metadata.repeat, body),
    attempt: 0,
    attemptBegan: core.timers.now(),
    unclear: false,
    seen: {},
  };
  if (problem === undefined && 'text' in prepared) return attemptAll(call, prepared);
  const error =
    'text' in prepared
      ? failure(AlipayHKError, call, {
          code: 'OPTIONS_INVALID',
          words: problem ?? '',
          certain: true,
          unsent: true,
        })
      : refusal(call, prepared, given);
  report(call, 'onError', () => ({ error }));
  throw error;
}
