import { EMPTY } from './bytes.ts';
import { contentToSign } from './content-to-sign.ts';
import { decryptBody, encryptBody } from './encryption.ts';
import { SecurityError } from './errors.ts';
import { formatSignatureHeader } from './headers.ts';
import { ownSigner, peerKeys } from './keys/key-ring.ts';
import {
  hasNullBody,
  isBodyless,
  markAuthenticated,
  rebuildRequest,
  rebuildResponse,
} from './messages.ts';
import { formatTime, parseTime } from './time.ts';
import type { MessageSecurity, MessageSecurityOptions } from './types.ts';
import { isUnsignedFailure } from './unsigned-response.ts';
import { uriCandidates, uriOf } from './uri.ts';
import { readProof, signWith, verifyWith } from './verification.ts';

const bodyOf = async (message: Request | Response): Promise<Uint8Array> =>
  new Uint8Array(await message.arrayBuffer());

/**
 * Signing, verification, encryption and decryption of whole messages. Synchronous: keys are
 * imported at first use and kept. A merchant seals requests and opens responses (and opens the
 * platform's notifications); the platform does the reverse.
 *
 * @throws TypeError if `clientId` or `timeZone` cannot go into a header.
 * @example
 * const security = createMessageSecurity({ clientId, privateKey, peerPublicKey: platformKey });
 * const request = await security.sealRequest(new Request(url, { method: 'POST', body }));
 * const response = await security.openResponse(await fetch(request), { request });
 */
export function createMessageSecurity(options: MessageSecurityOptions): MessageSecurity {
  const { clientId, keyVersion, agentToken, encryption = 'never' } = options;
  const { now = Date.now, timeZone = '+08:00', unsignedResponses = 'accept-failures' } = options;
  if (typeof clientId !== 'string' || !/^[!-~]+$/.test(clientId)) {
    throw new TypeError('clientId must be a text of visible ASCII characters without blanks');
  }
  formatTime(0, timeZone);
  const signer = ownSigner(options.privateKey, options.crypto);
  const peer = peerKeys(options.peerPublicKey, options.crypto);

  const wantsEncryption = async (request: Request): Promise<boolean> =>
    encryption !== 'never' &&
    !isBodyless(request.method) &&
    (encryption === 'always' || (await encryption(request)));

  async function sign(
    headers: Headers,
    timeHeader: string,
    method: string,
    uri: string,
    body: Uint8Array,
    time: string,
  ): Promise<void> {
    const { algorithm, signature } = await signWith(
      await signer(),
      contentToSign({ method, uri, clientId, time, body }),
    );
    headers.set('Client-Id', clientId);
    headers.set(timeHeader, time);
    headers.set(
      'Signature',
      formatSignatureHeader({
        algorithm,
        ...(keyVersion !== undefined && { keyVersion }),
        signature,
      }),
    );
  }

  return {
    async sealRequest(request) {
      const encrypting = await wantsEncryption(request);
      const plain = isBodyless(request.method) ? EMPTY : await bodyOf(request);
      const encrypted = encrypting ? await encryptBody(options, peer(), plain) : undefined;
      const sealed = rebuildRequest(request, encrypted?.body ?? plain);
      const { headers } = sealed;
      headers.delete('Encrypt');
      encrypted?.apply(headers);
      if (agentToken !== undefined) headers.set('Agent-Token', agentToken);
      const body = encrypted?.body ?? plain;
      const time = formatTime(now(), timeZone);
      await sign(headers, 'Request-Time', request.method, uriOf(request.url), body, time);
      return sealed;
    },

    async openResponse(response, { request, uri = uriOf(request.url) }) {
      const proof = readProof(response.headers, 'Response-Time');
      if (!proof) {
        if (!response.ok) return response;
        const body = unsignedResponses === 'reject' ? EMPTY : await bodyOf(response);
        if (response.headers.has('Encrypt') || !isUnsignedFailure(body)) {
          throw new SecurityError(
            'SIGNATURE_MISSING',
            'The response has no signature, and it is not a failure that may come without one.',
          );
        }
        return rebuildResponse(response, body);
      }
      requireClient(response.headers.get('Client-Id') ?? clientId, clientId);
      const key = peer(proof.keyVersion);
      const body = await bodyOf(response);
      const content = { method: request.method, clientId, time: proof.time, body };
      await verifyWith(await key.verifier(), proof, [contentToSign({ ...content, uri })]);
      const encrypt = response.headers.get('Encrypt');
      const plain = encrypt === null ? body : await decryptBody(options, encrypt, body);
      return markAuthenticated(rebuildResponse(response, plain));
    },

    async openRequest(request, { uri, maxAge } = {}) {
      const { headers, method } = request;
      const proof = readProof(headers, 'Request-Time');
      if (!proof)
        throw new SecurityError('SIGNATURE_MISSING', 'The request has no Signature header.');
      requireClient(headers.get('Client-Id'), clientId);
      const key = peer(proof.keyVersion);
      const body = isBodyless(method) ? EMPTY : await bodyOf(request);
      const uris = uri === undefined ? uriCandidates(request.url) : [uri];
      const content = { method, clientId, time: proof.time, body };
      const candidates = uris.map((candidate) => contentToSign({ ...content, uri: candidate }));
      await verifyWith(await key.verifier(), proof, candidates);
      if (maxAge !== undefined) requireAge(proof.time, Number(now()), maxAge);
      const encrypt = headers.get('Encrypt');
      const plain = encrypt === null ? body : await decryptBody(options, encrypt, body);
      const opened = rebuildRequest(request, plain);
      if (encrypt !== null) opened.headers.delete('Content-Length');
      return markAuthenticated(opened);
    },

    async sealResponse(response, { request, uri = uriOf(request.url) }) {
      const plain = await bodyOf(response);
      const encrypting = request.headers.has('Encrypt') && !hasNullBody(response);
      const encrypted = encrypting
        ? await encryptBody(
            options,
            peer(readProof(request.headers, 'Request-Time')?.keyVersion),
            plain,
          )
        : undefined;
      const body = encrypted?.body ?? plain;
      const sealed = rebuildResponse(response, body);
      sealed.headers.delete('Encrypt');
      encrypted?.apply(sealed.headers);
      const time = formatTime(now(), timeZone);
      await sign(sealed.headers, 'Response-Time', request.method, uri, body, time);
      return sealed;
    },
  };
}

function requireClient(named: string | null, clientId: string): void {
  if (named !== clientId) {
    throw new SecurityError(
      'CLIENT_ID_MISMATCH',
      named === null
        ? 'The message has no Client-Id header.'
        : 'The Client-Id of the message is not the configured one.',
    );
  }
}

function requireAge(time: string, now: number, maxAge: number): void {
  // Not `age > maxAge`: a time that cannot be read is NaN.
  if (!(Math.abs(now - parseTime(time)) <= maxAge)) {
    throw new SecurityError(
      'MESSAGE_TOO_OLD',
      `The time of the message is more than ${maxAge} ms from now: a replay, or a wrong clock.`,
    );
  }
}
