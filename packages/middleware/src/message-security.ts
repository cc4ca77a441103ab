import { SecurityError } from './errors.ts';
import { parseSignatureHeader } from './headers.ts';
import { createCore, merchantSide } from './merchant-security.ts';
import { hasNullBody } from './messages.ts';
import { parseTime } from './time.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';
import { uriCandidates } from './uri.ts';
import { readProof, signatureMissing } from './verification.ts';

/**
 * Signing, verification, encryption and decryption of whole messages. Synchronous: keys are
 * imported at first use and kept. A merchant seals requests and opens responses (and opens the
 * platform's notifications); the platform does the reverse.
 *
 * @throws TypeError if `clientId`, `agentToken` or `timeZone` cannot go into a header.
 * @example
 * const security = createMessageSecurity({ clientId, privateKey, peerPublicKey: platformKey });
 * const request = await security.sealRequest(new Request(url, { method: 'POST', body }));
 * const response = await security.openResponse(await fetch(request), { request });
 */
export function createMessageSecurity(options: MessageSecurityOptions): MessageSecurity {
  const core = createCore(options);
  return {
    ...merchantSide(core, options),

    async openRequest(request, { uri, maxAge } = {}) {
      const proof = readProof(request.headers, 'Request-Time');
      if (!proof) throw signatureMissing();
      const uris = uri === undefined ? uriCandidates(request.url) : [uri];
      // Not `age > maxAge`: the age is NaN where the time cannot be read. Checked first: what is too
      // old is not even decrypted.
      if (
        maxAge !== undefined &&
        !(Math.abs((core.now() as number) - parseTime(proof.time)) <= maxAge)
      ) {
        throw new SecurityError('MESSAGE_TOO_OLD', `The message is not of the last ${maxAge} ms.`);
      }
      return core.open(request, proof, request.method, uris);
    },

    async sealResponse(response, { request, uri }) {
      const { headers } = request;
      // The key that signed the request is the one to answer to.
      const recipient =
        headers.has('Encrypt') &&
        !hasNullBody(response) &&
        core.peer(parseSignatureHeader(headers.get('Signature') ?? '').keyVersion);
      return core.seal(response, 'Response-Time', recipient, request, uri);
    },
  };
}
