import { toMessageSecurity } from './message-security.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';

/** A middleware of `openapi-fetch`; written out, so that its types are not needed to use this package. */
export interface SecurityMiddleware {
  /** Seals the request. */
  onRequest(params: { request: Request }): Promise<Request>;
  /** Opens the response. */
  onResponse(params: { request: Request; response: Response }): Promise<Response>;
}

/**
 * Seals requests and opens responses of an `openapi-fetch` client. It must be innermost: `use()` it
 * last, or what other middleware changes after it breaks the signature.
 *
 * @param security - options, or what `createMessageSecurity` made of them.
 * @returns a middleware for `client.use()`.
 * @throws SecurityError out of the client's call, where a message is refused.
 * @example
 * const client = createClient<paths>({ baseUrl });
 * client.use(securityMiddleware({ clientId, privateKey, peerPublicKey }));
 */
export function securityMiddleware(
  security: MessageSecurity | MessageSecurityOptions,
): SecurityMiddleware {
  const { sealRequest, openResponse } = toMessageSecurity(security);
  return {
    onRequest: ({ request }) => sealRequest(request),
    onResponse: ({ request, response }) => openResponse(response, { request, utf8: true }),
  };
}
