import { readBody } from './body.ts';
import { toMessageSecurity } from './message-security.ts';
import { bodyOf, isMessage, requestLike } from './messages.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';

/** What a `Request` keeps; other members of an init (`dispatcher`, `cf`, `tls` ...) are a runtime's own. */
const KEPT_BY_REQUEST = new Set([
  'body',
  'cache',
  'credentials',
  'duplex',
  'headers',
  'integrity',
  'keepalive',
  'method',
  'mode',
  'priority',
  'redirect',
  'referrer',
  'referrerPolicy',
  'signal',
  'window',
]);

/** The request that `fetch(input, init)` would send. */
async function requestOf(input: string | URL | Request, init?: RequestInit): Promise<Request> {
  const isRequest = typeof input === 'object' && isMessage<Request>(input);
  // A redirect is not followed, unless the caller says so: the signed request would go to somebody else.
  if (!isRequest) return new Request(input, { redirect: 'manual', ...init });
  if (!init) return input;
  // One of another class would be none for the constructor.
  const body = init.body === undefined ? await readBody(bodyOf(input)) : new Uint8Array(0);
  const { url, method } = input;
  return new Request(requestLike(input, { url, method, body }), init);
}

/**
 * A `fetch` that seals each request and opens each response, for any client that takes a `fetch`.
 *
 * @param security - options, or what `createMessageSecurity` made of them.
 * @param fetch - called with one `Request` (and with the members of `init` that a `Request` cannot
 * hold, if there are any). Default: the global one, looked up at each call. Redirects are handed
 * back, not followed, unless `init` or the `Request` says so: signature and agent token would go along.
 * @returns a function that is called as `fetch` is.
 * @throws SecurityError where a message is refused; whatever `fetch` throws passes through.
 * @example
 * const fetch = secureFetch({ clientId, privateKey, peerPublicKey });
 * const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
 */
export function secureFetch(
  security: MessageSecurity | MessageSecurityOptions,
  fetch: (request: Request, init?: RequestInit) => Promise<Response> = (...args) =>
    globalThis.fetch(...args),
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const { sealRequest, openResponse } = toMessageSecurity(security);
  return async (input, init) => {
    const request = await sealRequest(await requestOf(input, init));
    const extra = Object.entries(init ?? {}).filter(([name]) => !KEPT_BY_REQUEST.has(name));
    const response = await (extra.length > 0
      ? fetch(request, Object.fromEntries(extra))
      : fetch(request));
    return openResponse(response, { request, utf8: true });
  };
}
