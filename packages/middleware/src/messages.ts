import type { Bytes } from './bytes.ts';
import type { NewRequest } from './types.ts';

const authenticated = new WeakSet<object>();
// Not a WeakMap: a garbage collection pays for each of its entries, which shows in every call.
const origin: unique symbol = Symbol();

export function markAuthenticated<T extends Request | Response>(message: T): T {
  authenticated.add(message);
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
  return authenticated.has(message);
}

/** Methods that cannot carry a body. */
export function isBodyless(method: string): boolean {
  return /^(GET|HEAD)$/.test(method);
}

export function hasNullBody(response: Response): boolean {
  return [204, 205, 304].includes(response.status);
}

/** Whether it is no request yet, but what one is to be made of. */
export function isNew(message: Request | Response | NewRequest): message is NewRequest {
  return message.body instanceof Uint8Array;
}

/** A request like `request`, whose body was read, with `body` in its place. */
function remakeRequest(request: Request, body: Uint8Array): Request {
  const init: RequestInit = {};
  if (!isBodyless(request.method)) init.body = body as Bytes;
  // The constructor takes over everything but these two.
  const { referrer, referrerPolicy } = request;
  if (referrer !== 'about:client') init.referrer = referrer;
  if (referrerPolicy) init.referrerPolicy = referrerPolicy;
  const remade: Request & { [origin]?: Request } = new Request(request, init);
  // The abort signals of the two are linked weakly: if the first were collected, aborting would
  // no longer reach the second.
  remade[origin] = request;
  return remade;
}

/** A response like `response`, whose body was read, with `body` in its place. */
function remakeResponse(response: Response, body: Uint8Array): Response {
  const remade = new Response(hasNullBody(response) ? null : (body as Bytes), response);
  // They describe the bytes that came over the wire, which fetch has already decoded.
  for (const name of ['Content-Length', 'Content-Encoding', 'Transfer-Encoding']) {
    remade.headers.delete(name);
  }
  return remade;
}

/** A message like `message`, whose body was read, with `body` in its place. */
export function remake<T extends Request | Response>(message: T | NewRequest, body: Uint8Array): T {
  return (
    isNew(message)
      ? new Request(message.url, { ...message, body: body as Bytes })
      : 'status' in message
        ? remakeResponse(message, body)
        : remakeRequest(message, body)
  ) as T;
}
