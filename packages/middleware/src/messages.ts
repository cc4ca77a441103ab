import { type BodySource, bodyWasRead } from './body.ts';
import type { Bytes } from './bytes.ts';
import { isBodyless } from './parts.ts';

const AUTHENTICATED = new WeakSet<object>();
// Not a WeakMap: a garbage collection pays for each of its entries, which shows in every call.
const ORIGIN: unique symbol = Symbol();

/** What a request is made with besides method, headers and body, and what it has if it is not told. */
const REQUEST_DEFAULTS: Readonly<Record<string, unknown>> = {
  cache: 'default',
  cf: undefined,
  credentials: 'same-origin',
  integrity: '',
  keepalive: false,
  mode: 'cors',
  redirect: 'follow',
  referrer: 'about:client',
  referrerPolicy: '',
  signal: undefined,
};

/** What is set in headers, by name in lower case; undefined to leave one out. */
export type HeaderChanges = Readonly<Record<string, string | undefined>>;

/** These describe the bytes that came over the wire, which fetch has already decoded. */
const NOT_OF_THE_WIRE: HeaderChanges = {
  'content-length': undefined,
  'content-encoding': undefined,
  'transfer-encoding': undefined,
};

export function markAuthenticated<T extends Request | Response>(message: T): T {
  AUTHENTICATED.add(message);
  return message;
}

/**
 * Whether a message was verified. True only for the very objects that `openRequest` and
 * `openResponse` returned after a valid signature; false for responses that were let through
 * without one, for clones, and for anything else.
 *
 * @param message - what `openRequest` or `openResponse` returned.
 * @returns true only for the very object that was verified.
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

/** Headers as entries, changed: a Headers of another class would be none for a constructor. */
function entriesOf({ headers }: Request | Response, changes: HeaderChanges): [string, string][] {
  const kept = [...headers].filter(([name]) => !(name.toLowerCase() in changes));
  const set = Object.entries(changes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return [...kept, ...set];
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

/** What is other in a request. */
interface RequestChanges {
  readonly url: string;
  readonly method: string;
  readonly body: Bytes;
  /** To its headers. */
  readonly changes?: HeaderChanges;
}

/** A request like `request`, with another body and some headers changed. */
export function requestLike(
  request: Request,
  { url, method, body, changes = {} }: RequestChanges,
): Request {
  const init: Record<string, unknown> = { method, headers: entriesOf(request, changes) };
  for (const [name, standard] of Object.entries(REQUEST_DEFAULTS)) {
    const value = (request as unknown as Record<string, unknown>)[name];
    // No constructor takes the mode of a navigation.
    if (value !== undefined && value !== standard && value !== 'navigate') init[name] = value;
  }
  if (!isBodyless(method)) init.body = body;
  const made: Request & { [ORIGIN]?: Request } = newRequest(url, init);
  // The abort signals of the two are linked weakly: if the first were collected, aborting would
  // no longer reach the second.
  made[ORIGIN] = request;
  return made;
}

/** A response like `response`, with another body and some headers changed. */
export function responseLike(
  response: Response,
  body: Bytes,
  changes: HeaderChanges = {},
): Response {
  const { status, statusText } = response;
  const headers = entriesOf(response, { ...NOT_OF_THE_WIRE, ...changes });
  return new Response(hasNullBody(status) ? null : body, { status, statusText, headers });
}
