import { calls } from '@alipayhk-openapi/spec/calls';
import { runAttempt } from './attempt.ts';
import { type Call, type CallCore, type CallOptions, report } from './call-state.ts';
import type { AlipayHKError, ValidationIssue } from './errors.ts';
import { toError } from './judge.ts';
import type { OperationId } from './operation-types.ts';
import { prepare } from './prepare.ts';
import { redact } from './redact.ts';
import { retryDelay } from './retry.ts';
import { startSpan } from './timers.ts';

/** What is odd about the shape of a success; a validator that fails must not hide that it is one. */
const oddities = ({ core, info }: Call, text: string): readonly ValidationIssue[] => {
  try {
    return core.validate?.validateResponse?.(info.operationId, JSON.parse(text)).errors ?? [];
  } catch {
    return [];
  }
};

/**
 * One call of an operation: typed body in, business fields out.
 *
 * @throws AlipayHKError and nothing else.
 */
export const callOperation = async (
  core: CallCore,
  operationId: OperationId,
  given: object,
  options: CallOptions = {},
): Promise<Readonly<Record<string, unknown>>> => {
  const metadata = calls[operationId];
  const { timers } = core;
  const { signal } = options;
  const began = timers.now();
  const timeLeft = (): number => began + (options.timeout ?? core.timeout) - timers.now();
  const call: Call = {
    core,
    metadata,
    options,
    info: { operationId, requestId: undefined },
    body: given,
    harmless: false,
    attempt: 0,
    attemptBegan: began,
    seen: {},
    unclear: false,
  };
  const mayRepeat = ({ retryable, retryAfter }: AlipayHKError): number | undefined => {
    if (!retryable || call.attempt > (options.maxRetries ?? core.maxRetries)) return undefined;
    const delay = retryDelay(call.attempt, core.random, retryAfter);
    return delay < timeLeft() ? delay : undefined;
  };
  try {
    const bytes = prepare(call, given);
    for (;;) {
      call.seen = {};
      if (signal?.aborted) throw toError(call, 'aborted', signal.reason);
      call.attempt += 1;
      call.attemptBegan = timers.now();
      report(call, 'onRequest', (bodies) => ({
        method: 'POST',
        url: core.baseUrl + metadata.path,
        ...(bodies && { body: redact(call.body, metadata.sensitiveRequest) }),
      }));
      const limit = Math.min(options.attemptTimeout ?? core.attemptTimeout, timeLeft());
      try {
        const { fields, result, text, tracerId } = await runAttempt(call, bytes, limit);
        const issues = oddities(call, text);
        if (issues.length) report(call, 'onInvalidResponse', () => ({ issues }));
        const { requestId } = call.info;
        return {
          ...fields,
          result,
          ...(tracerId && { tracerId }),
          ...(requestId && { requestId }),
        };
      } catch (thrown) {
        const error = thrown as AlipayHKError;
        const delayMs = mayRepeat(error);
        if (delayMs === undefined) throw error;
        report(call, 'onRetry', () => ({ error, delayMs }));
        call.unclear ||= error.outcome === 'unknown';
        const pause = startSpan(timers, delayMs, signal);
        await pause.over;
        pause.release();
      }
    }
  } catch (thrown) {
    const error = thrown as AlipayHKError;
    report(call, 'onError', () => ({ error }));
    throw error;
  }
};
