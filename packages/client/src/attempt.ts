import { type Call, report } from './call-state.ts';
import { tracerIdOf } from './failure.ts';
import { headers } from './http.ts';
import { judge, readOpened, toError } from './judge.ts';
import { redact } from './redact.ts';
import type { Answer } from './result.ts';
import { type Span, startSpan } from './timers.ts';

/** Sealed anew for each attempt, so that time and signature are fresh; the bytes are the same. */
const newRequest = (
  { core, metadata }: Call,
  body: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Request =>
  new Request(core.baseUrl + metadata.path, {
    method: 'POST',
    headers,
    body,
    signal,
    // A redirect would hand the signed request to somebody else.
    redirect: 'manual',
  });

/** Seals a request, sends it, opens the answer. */
const exchange = async (
  call: Call,
  bytes: Uint8Array<ArrayBuffer>,
  { signal }: Span,
): Promise<string> => {
  const { seen } = call;
  const { security, fetch } = call.core;
  const request = await security.sealRequest(newRequest(call, bytes, signal), call.options);
  // A signer may take its time: what was given up meanwhile must not go out any more.
  signal.throwIfAborted();
  seen.sent = true;
  const response = await fetch(request);
  seen.response = response;
  const body = new Uint8Array(await response.arrayBuffer());
  // A refused answer is quoted in the error.
  seen.text = () => new TextDecoder().decode(body);
  const { status, headers } = response;
  const opened = await security.parts.openResponse({ status, headers, body }, { request });
  const text = new TextDecoder().decode(opened.body);
  seen.authenticated = opened.authenticated;
  seen.text = () => text;
  return text;
};

const reportAnswer = (call: Call, answer: Answer | undefined): void =>
  report(call, 'onResponse', (bodies) => ({
    httpStatus: call.seen.response!.status,
    authenticated: call.seen.authenticated!,
    resultCode: answer?.result.resultCode,
    resultStatus: answer?.result.resultStatus,
    tracerId: tracerIdOf(call.seen),
    ...(bodies && {
      body: redact({ ...answer?.fields, result: answer?.result }, call.metadata.sensitiveResponse),
    }),
  }));

/**
 * One attempt: seal, fetch, open, read.
 *
 * @returns the answer, a success that was verified.
 * @throws AlipayHKError
 */
export const runAttempt = async (
  call: Call,
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Answer & { readonly text: string; readonly tracerId: string | undefined }> => {
  const { core, options } = call;
  const span = startSpan(core.timers, limit, options.signal);
  try {
    // Raced, because not everything that is awaited in there looks at the signal.
    const work = exchange(call, bytes, span);
    const text = await Promise.race([work, span.over.then(() => Promise.reject())]);
    const answer = readOpened(text);
    reportAnswer(call, answer);
    const error = judge(call, answer);
    if (error || !answer) throw error;
    return { ...answer, text, tracerId: tracerIdOf(call.seen) };
  } catch (error) {
    throw toError(call, span.stopped, error ?? options.signal?.reason);
  } finally {
    span.release();
  }
};
