import { type BodySource, bodyWasRead } from './body.ts';
import type { Bytes } from './bytes.ts';
import { isBodyless } from './parts.ts';

const AUTHENTICATED = new WeakSet<object>();
// Not a WeakMap: a garbage collection pays for each of its entries, which shows in every call.
const ORIGIN: unique symbol = Symbol();

/** What a request is made with besides method, headers and body. */
const REQUEST_MEMBERS = [
  'cache',
  'cf',
  'credentials',
  'integrity',
  'keepalive',
  'mode',
  'redirect',
  'referrer',
  'referrerPolicy',
  'signal',
] as const;

/** These describe the bytes that came over the wire, which fetch has already decoded. */
const HEADERS_OF_THE_WIRE = ['Content-Length', 'Content-Encoding', 'Transfer-Encoding'];

export function markAuthenticated<T extends Request | Response>(message: T): T {
  AUTHENTICATED.add(message);
  return message;
}

/**
 * Whether a message was verified. True only for the very objects that `openRequest` and
 * `openResponse` returned after a valid signature; false for responses that were let through
 * without one, for clones, and for anything else.
 *
 * @example if (!isAuthenticated(response)) console.warn('not the word of the platform');
 */
export function isAuthenticated(message: Request | Response): boolean {
  return AUTHENTICATED.has(message);
}

export function hasNullBody(status: number): boolean {
  return [204, 205, 304].includes(status);
}

/** Whether it is a `Request` or `Response` of any class, not plain parts. */
export function isMessage<T extends Request | Response>(value: T | object): value is T {
  return typeof (value as Partial<T>).arrayBuffer === 'function';
}

/**
 * The body of a message of any class, unread. Read as a stream where it is one, so that reading can
 * be stopped; what is only like a message may have `arrayBuffer` alone.
 */
export function bodyOf(message: Request | Response): BodySource {
  if (message.bodyUsed) throw bodyWasRead();
  const { body } = message;
  if (body === null || typeof body?.getReader === 'function') return body;
  return {
    async *[Symbol.asyncIterator]() {
      yield new Uint8Array(await message.arrayBuffer());
    },
  };
}

/** Headers as entries: a Headers of another class is none for a constructor. */
function headersOf({ headers }: Request | Response): Headers {
  return new Headers([...headers]);
}

/** A signal that does what one of another class or realm does. */
function relayed(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  if (signal.aborted) controller.abort(signal.reason);
  else signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}

function newRequest(url: string, init: RequestInit): Request {
  try {
    return new Request(url, init);
  } catch (error) {
    if (!init.signal) throw error;
    return new Request(url, { ...init, signal: relayed(init.signal) });
  }
}

/** A request like `request`, with another body and some headers set or (undefined) removed. */
export function requestLike(
  request: Request,
  { url, method }: { readonly url: string; readonly method: string },
  body: Bytes,
  changes: Readonly<Record<string, string | undefined>> = {},
): Request {
  const headers = headersOf(request);
  applyTo(headers, changes);
  const init: Record<string, unknown> = { method, headers };
  for (const name of REQUEST_MEMBERS) {
    const value = (request as unknown as Record<string, unknown>)[name];
    // No constructor takes the mode of a navigation.
    if (value !== undefined && value !== 'navigate') init[name] = value;
  }
  if (!isBodyless(method)) init.body = body;
  const made: Request & { [ORIGIN]?: Request } = newRequest(url, init);
  // The abort signals of the two are linked weakly: if the first were collected, aborting would
  // no longer reach the second.
  made[ORIGIN] = request;
  return made;
}

/** A response like `response`, with another body and some headers set. */
export function responseLike(
  response: Response,
  body: Bytes,
  changes: Readonly<Record<string, string | undefined>> = {},
): Response {
  const { status, statusText } = response;
  const headers = headersOf(response);
  for (const name of HEADERS_OF_THE_WIRE) headers.delete(name);
  applyTo(headers, changes);
  return new Response(hasNullBody(status) ? null : body, { status, statusText, headers });
}

function applyTo(headers: Headers, changes: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
}
