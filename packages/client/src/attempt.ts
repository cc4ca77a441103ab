import { type Call, report, tracerIdOf } from './call-state.ts';
import { bodyOf, discard, type FetchAnswer, send } from './fetch.ts';
import { judge, readOpened, toError } from './judge.ts';
import { printable } from './printable.ts';
import { redact } from './redact.ts';
import type { Answer } from './result.ts';
import { type Span, startSpan } from './timers.ts';
import { USER_AGENT } from './version.ts';

const HEADERS = {
  'Content-Type': 'application/json; charset=UTF-8',
  'User-Agent': USER_AGENT,
};
const MAX_CODE = 64;

/** Reads and opens an answer, and keeps what it was, in case that it must be quoted. */
async function open(
  call: Call,
  response: FetchAnswer,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { seen, core, metadata } = call;
  const chunks: Uint8Array[] = [];
  seen.text = () => textOf(chunks);
  const body = await bodyOf(response, (chunk) => chunks.push(chunk));
  const opened = await core.parts.openResponse(
    { status: response.status, headers: response.headers, body },
    { request: { method: 'POST', url: core.baseUrl + metadata.path }, maxAge: core.maxAge, signal },
  );
  seen.authenticated = opened.authenticated;
  seen.text = () => textOf([opened.body]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(opened.body);
    seen.text = () => text;
    return text;
  } catch {
    return undefined;
  }
}

function textOf(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

/** Seals a request, sends it, opens the answer. */
async function exchange(call: Call, body: string, { signal }: Span): Promise<string | undefined> {
  const { seen, core, options, metadata } = call;
  const { parts, fetch = globalThis.fetch } = core;
  if (typeof fetch !== 'function') {
    throw new TypeError('give the option fetch: this environment has none');
  }
  const sealed = await parts.sealRequest(
    { method: 'POST', url: core.baseUrl + metadata.path, headers: HEADERS, body },
    { encrypt: options.encrypt },
  );
  await core.checkKeys(sealed);
  // A signer may take its time: what was given up meanwhile must not go out any more.
  signal.throwIfAborted();
  seen.sentBy = fetch;
  const response = await send(fetch, sealed.url, {
    method: sealed.method,
    headers: { ...HEADERS, ...options.headers, ...sealed.headers },
    body: sealed.body,
    signal,
    // A redirect would hand the signed request to somebody else.
    redirect: 'manual',
  });
  seen.response = response;
  if (signal.aborted) discard(response);
  signal.throwIfAborted();
  return open(call, response, signal);
}

function reportAnswer(call: Call, answer: Answer | undefined): void {
  const short = (text: string | undefined): string | undefined => text && printable(text, MAX_CODE);
  report(call, 'onResponse', (bodies) => ({
    httpStatus: call.seen.response?.status ?? 0,
    authenticated: call.seen.authenticated === true,
    resultCode: short(answer?.result.resultCode),
    resultStatus: short(answer?.result.resultStatus),
    tracerId: tracerIdOf(call),
    ...(bodies && {
      body: redact({ ...answer?.fields, result: answer?.result }, call.metadata.sensitiveResponse),
    }),
  }));
}

/** A success. */
export interface Success extends Answer {
  readonly text: string;
}

/** The text of an opened answer; undefined if it is none. */
async function openedText(call: Call, body: string, limit: number): Promise<string | undefined> {
  const { core, options } = call;
  const span = startSpan(core.timers, limit, options.signal);
  try {
    // Raced, because not everything that is awaited in there looks at the signal.
    const ended = await Promise.race([
      exchange(call, body, span).then((text) => ({ text })),
      span.over,
    ]);
    if (ended) return ended.text;
  } catch (error) {
    throw toError(call, span.stopped, error);
  } finally {
    span.release();
  }
  throw toError(call, span.stopped, options.signal?.reason);
}

/**
 * One attempt: seal, fetch, open, read.
 *
 * @returns the answer, a success that was verified.
 * @throws AlipayHKError
 */
export async function runAttempt(call: Call, body: string, limit: number): Promise<Success> {
  const text = await openedText(call, body, limit);
  const answer = text === undefined ? undefined : readOpened(text);
  reportAnswer(call, answer);
  const error = judge(call, answer);
  if (error) throw error;
  return { ...(answer as Answer), text: text as string };
}
