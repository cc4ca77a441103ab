import { contentToSign } from './content-to-sign.ts';
import { decryptBody, encryptBody } from './encryption.ts';
import { SecurityError } from './errors.ts';
import { formatSignatureHeader, parseSignatureHeader } from './headers.ts';
import { ownSigner, type PeerKey, peerKeys } from './keys/key-ring.ts';
import {
  hasNullBody,
  isBodyless,
  markAuthenticated,
  rebuildRequest,
  rebuildResponse,
} from './messages.ts';
import { parseTime, timeFormatter } from './time.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';
import { isUnsignedFailure } from './unsigned-response.ts';
import { uriCandidates, uriOf } from './uri.ts';
import { type Proof, readProof, signatureMissing, signWith, verifyWith } from './verification.ts';

type Rebuild<T> = (message: T, body: Uint8Array) => T;

const bodyOf = async (message: Request | Response): Promise<Uint8Array> =>
  new Uint8Array(await message.arrayBuffer());

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
  const { clientId, keyVersion, agentToken, encryption = 'never' } = options;
  const { now = Date.now, timeZone = '+08:00', unsignedResponses = 'accept-failures' } = options;
  // Checked here because the runtime's own error would quote the token.
  if (
    typeof clientId !== 'string' ||
    !/^[!-~]+$/.test(clientId) ||
    /[^ -~]/.test(`${agentToken}`)
  ) {
    throw new TypeError('clientId and agentToken must be visible ASCII');
  }
  const formatTime = timeFormatter(timeZone);
  const ownKey = ownSigner(options.privateKey, options.crypto);
  const peer = peerKeys(options.peerPublicKey, options.crypto);

  async function seal<T extends Request | Response>(
    message: T,
    rebuild: Rebuild<T>,
    timeHeader: string,
    request: Request,
    uri: string,
    recipient: PeerKey | false,
  ): Promise<T> {
    const plain = await bodyOf(message);
    const encrypted = recipient && (await encryptBody(options, recipient, plain));
    const body = encrypted ? encrypted.body : plain;
    const sealed = rebuild(message, body);
    const { headers } = sealed;
    if (encrypted) {
      headers.set('Encrypt', encrypted.encrypt);
      headers.delete('Content-Length');
      if (encrypted.contentType) headers.set('Content-Type', encrypted.contentType);
    } else if (headers.has('Encrypt')) {
      headers.delete('Encrypt');
    }
    const time = formatTime(now());
    const content = contentToSign({ method: request.method, uri, clientId, time, body });
    const signer = await ownKey();
    const signature = await signWith(signer, content);
    headers.set('Client-Id', clientId);
    headers.set(timeHeader, time);
    headers.set(
      'Signature',
      formatSignatureHeader({ algorithm: signer.algorithm, keyVersion, signature }),
    );
    return sealed;
  }

  async function open<T extends Request | Response>(
    message: T,
    rebuild: Rebuild<T>,
    proof: Proof,
    method: string,
    uris: Iterable<string>,
    defaultClient?: string,
    maxAge?: number,
  ): Promise<T> {
    const { headers } = message;
    // A request must name the client; a response may.
    if ((headers.get('Client-Id') ?? defaultClient) !== clientId) {
      throw new SecurityError('CLIENT_ID_MISMATCH', 'The message is for another Client-Id.');
    }
    const key = peer(proof.keyVersion);
    const body = await bodyOf(message);
    const { time } = proof;
    const contents = Array.from(uris, (uri) =>
      contentToSign({ method, uri, clientId, time, body }),
    );
    await verifyWith(await key.verifier(), proof, contents);
    // Not `age > maxAge`: the age is NaN where the time cannot be read.
    if (maxAge !== undefined && !(Math.abs(Number(now()) - parseTime(time)) <= maxAge)) {
      throw new SecurityError(
        'MESSAGE_TOO_OLD',
        `The message is more than ${maxAge} ms off the clock.`,
      );
    }
    const encrypt = headers.get('Encrypt');
    const plain = encrypt === null ? body : await decryptBody(options, encrypt, body);
    const opened = rebuild(message, plain);
    if (plain !== body) opened.headers.delete('Content-Length');
    return markAuthenticated(opened);
  }

  return {
    async sealRequest(request) {
      const encrypting =
        encryption !== 'never' &&
        !isBodyless(request.method) &&
        (encryption === 'always' || (await encryption(request)));
      const uri = uriOf(request.url);
      const recipient = encrypting && peer();
      const sealed = await seal(request, rebuildRequest, 'Request-Time', request, uri, recipient);
      if (agentToken) sealed.headers.set('Agent-Token', agentToken);
      return sealed;
    },

    async openResponse(response, { request, uri = uriOf(request.url) }) {
      const proof = readProof(response.headers, 'Response-Time');
      if (proof) return open(response, rebuildResponse, proof, request.method, [uri], clientId);
      if (!response.ok) return response;
      const body = await bodyOf(response);
      if (
        unsignedResponses !== 'accept-failures' ||
        response.headers.has('Encrypt') ||
        !isUnsignedFailure(body)
      ) {
        throw signatureMissing();
      }
      return rebuildResponse(response, body);
    },

    async openRequest(request, { uri, maxAge } = {}) {
      const proof = readProof(request.headers, 'Request-Time');
      if (!proof) throw signatureMissing();
      const uris = uri === undefined ? uriCandidates(request.url) : [uri];
      return open(request, rebuildRequest, proof, request.method, uris, undefined, maxAge);
    },

    async sealResponse(response, { request, uri = uriOf(request.url) }) {
      const { headers } = request;
      // The key that signed the request is the one to answer to.
      const recipient =
        headers.has('Encrypt') &&
        !hasNullBody(response) &&
        peer(parseSignatureHeader(headers.get('Signature') ?? '').keyVersion);
      return seal(response, rebuildResponse, 'Response-Time', request, uri, recipient);
    },
  };
}
