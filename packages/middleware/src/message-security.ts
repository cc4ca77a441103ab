import { headerReader } from './header-source.ts';
import {
  bodyOf,
  type HeaderChanges,
  hasNullBody,
  markAuthenticated,
  requestLike,
  responseLike,
} from './messages.ts';
import { createMessageParts } from './parts.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';
import type { Words } from './words.ts';

/** What a message may bring along from an earlier sealing. */
const STALE: HeaderChanges = { encrypt: undefined };
/** The length of a body that encryption or decryption changes. */
const LENGTH: HeaderChanges = { 'content-length': undefined };

/** The headers of a sealed message in lower case, as changes to those that it had. */
function sealedHeaders(headers: Record<string, string>): HeaderChanges {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const changes: HeaderChanges = Object.fromEntries(entries);
  return 'encrypt' in changes ? { ...LENGTH, ...changes } : { ...STALE, ...changes };
}

/**
 * Signing, verification, encryption and decryption of whole messages. Synchronous: keys are
 * imported at first use and kept. A merchant seals requests and opens responses (and opens the
 * platform's notifications); the platform does the reverse.
 *
 * @param options - keys, client id and what else the two sides agreed on.
 * @param words - for a package on top, whose users know options by other names.
 * @returns the four operations, on messages and, as `parts`, on plain values.
 * @throws TypeError that says which option to change; keys are checked by `ready()`.
 * @example
 * const security = createMessageSecurity({ clientId, privateKey, peerPublicKey: platformKey });
 * const request = await security.sealRequest(new Request(url, { method: 'POST', body }));
 * const response = await security.openResponse(await fetch(request), { request });
 */
export function createMessageSecurity(
  options: MessageSecurityOptions,
  words?: Words,
): MessageSecurity {
  const { ready, ...parts } = createMessageParts(options, words);
  const { unsignedResponses = 'accept-failures' } = options;

  /** A failure of the transport: nobody's word, so that nothing needs to read it. */
  function passesUnread(response: Response): boolean {
    const header = headerReader(response.headers);
    return (
      !response.ok &&
      unsignedResponses === 'accept-failures' &&
      header('Signature') === undefined &&
      header('Response-Time') === undefined
    );
  }

  return {
    ready,
    parts,

    async sealRequest(request, options) {
      const { method, url, headers } = request;
      const sealed = await parts.sealRequest(
        { method, url, headers, body: bodyOf(request) },
        options,
      );
      return requestLike(request, { ...sealed, changes: sealedHeaders(sealed.headers) });
    },

    async openResponse(response, context) {
      if (passesUnread(response)) return response;
      const { status, headers } = response;
      const body = hasNullBody(status) ? null : bodyOf(response);
      const opened = await parts.openResponse({ status, headers, body }, context);
      const made = responseLike(response, opened.body);
      return opened.authenticated ? markAuthenticated(made) : made;
    },

    async openRequest(request, options) {
      const { method, url, headers } = request;
      const { body } = await parts.openRequest(
        { method, url, headers, body: bodyOf(request) },
        options,
      );
      const changes = headerReader(headers)('Encrypt') === undefined ? {} : LENGTH;
      return markAuthenticated(requestLike(request, { method, url, body, changes }));
    },

    async sealResponse(response, context) {
      const body = hasNullBody(response.status) ? null : (bodyOf(response) ?? '');
      const sealed = await parts.sealResponse({ body }, context);
      return responseLike(response, sealed.body, sealedHeaders(sealed.headers));
    },
  };
}

/** For the adapters, which open the answer to everything that they send. */
export function toMessageSecurity(
  security: MessageSecurity | MessageSecurityOptions,
): MessageSecurity {
  if (typeof security !== 'object' || security === null) return createMessageSecurity(security);
  if ('sealRequest' in security) return security;
  // A missing key is told before anything is sent.
  return createMessageSecurity({ peerPublicKey: undefined as never, ...security });
}
