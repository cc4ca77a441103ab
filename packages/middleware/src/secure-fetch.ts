import { toMessageSecurity } from './message-security.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';

/** What a `Request` keeps; other members of an init (`dispatcher`, `cf`, `tls` ...) are a runtime's own. */
const KEPT_BY_REQUEST =
  'body cache credentials duplex headers integrity keepalive method mode priority redirect referrer referrerPolicy signal window';

/** Not to follow redirects, unless told to: the signed request would go to somebody else. */
function withoutRedirects(
  input: string | URL | Request,
  init: RequestInit | undefined,
): RequestInit | undefined {
  return 'redirect' in Object(input) ? init : { ...init, redirect: init?.redirect ?? 'manual' };
}

/**
 * A `fetch` that seals each request and opens each response, for any client that takes a `fetch`.
 *
 * @param fetch called with one `Request` (and with the members of `init` that a `Request` cannot
 * hold, if there are any). Default: the global one, looked up at each call. Redirects are handed
 * back, not followed, unless `init` or the `Request` says so: signature and agent token would go along.
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
    const request = await sealRequest(new Request(input, withoutRedirects(input, init)));
    const kept = KEPT_BY_REQUEST.split(' ');
    const extra = Object.entries(init ?? {}).filter(([name]) => !kept.includes(name));
    const response = await (extra.length
      ? fetch(request, Object.fromEntries(extra))
      : fetch(request));
    return openResponse(response, { request });
  };
}
