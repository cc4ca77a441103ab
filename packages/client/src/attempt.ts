import { isAuthenticated, type MessageSecurity, SecurityError } from '@alipayhk-openapi/middleware';
import {
  type Judged,
  type Judgement,
  judgeAnswer,
  type Seen,
  securityFailure,
  stoppedFailure,
  thrownFailure,
  unseen,
} from './classify.ts';
import type { Failure } from './failure.ts';
import type { Guard } from './timers.ts';

/** What every attempt of a call shares. */
export interface AttemptContext extends Judged {
  readonly security: MessageSecurity;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly createRequest: (signal: AbortSignal) => Request;
}

export type Attempt = Judgement & { readonly seen: Seen };

const failureOf = (judged: Judged, seen: Seen, guard: Guard, error: unknown): Failure => {
  if (guard.stopped) return stoppedFailure(judged, seen, guard.stopped, error);
  return error instanceof SecurityError
    ? securityFailure(judged, seen, error)
    : thrownFailure(judged, seen, error);
};

/**
 * Opening uses the answer up, and a refused one must still be quoted in the error: this keeps the
 * bytes that are read, without reading or copying them a second time.
 */
const keepBody = (response: Response, seen: Seen): void => {
  const read = response.arrayBuffer.bind(response);
  const value = async (): Promise<ArrayBuffer> => {
    const bytes = await read();
    seen.text = () => new TextDecoder().decode(bytes);
    return bytes;
  };
  Object.defineProperty(response, 'arrayBuffer', { value, configurable: true });
};

/** Seals a request, sends it, opens the answer and says what it amounts to. Never rejects. */
export const runAttempt = async (context: AttemptContext, guard: Guard): Promise<Attempt> => {
  const seen = unseen();
  const exchange = async (): Promise<string> => {
    const request = await context.security.sealRequest(context.createRequest(guard.signal));
    // A signer may take its time: what was given up meanwhile must not go out any more.
    guard.signal.throwIfAborted();
    seen.sent = true;
    const response = await context.fetch(request);
    seen.response = response;
    // Some gateways of the same family write the trace header without a hyphen.
    seen.tracerId =
      response.headers.get('tracer-id') ?? response.headers.get('tracerid') ?? undefined;
    keepBody(response, seen);
    const opened = await context.security.openResponse(response, { request });
    const text = await opened.text();
    seen.authenticated = isAuthenticated(opened);
    seen.text = () => text;
    seen.opened = true;
    return text;
  };
  try {
    return { seen, ...judgeAnswer(context, seen, await guard.race(exchange())) };
  } catch (error) {
    return { seen, failure: failureOf(context, seen, guard, error) };
  }
};
