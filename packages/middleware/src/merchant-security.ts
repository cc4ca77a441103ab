import { contentToSign } from './content-to-sign.ts';
import { decryptBody, encryptBody } from './encryption.ts';
import { SecurityError } from './errors.ts';
import { formatSignatureHeader } from './headers.ts';
import { ownSigner, type PeerKey, type PeerKeyLookup, peerKeys } from './keys/key-ring.ts';
import { isBodyless, isNew, markAuthenticated, remake } from './messages.ts';
import { timeFormatter } from './time.ts';
import type { MerchantSecurity, MessageSecurityOptions, NewRequest } from './types.ts';
import { isUnsignedFailure } from './unsigned-response.ts';
import { uriOf } from './uri.ts';
import { type Proof, readProof, signatureMissing, signWith, verifyWith } from './verification.ts';

const bodyOf = async (message: Request | Response | NewRequest): Promise<Uint8Array> =>
  isNew(message) ? message.body : new Uint8Array(await message.arrayBuffer());

/** What both sides are made of. */
export interface Core {
  readonly peer: PeerKeyLookup;
  readonly now: () => number | Date;
  /** Encrypts for the recipient, if there is one, stamps the time, signs; `answered` is the request of a response. */
  seal<T extends Request | Response>(
    message: T | NewRequest,
    timeHeader: string,
    recipient: PeerKey | false,
    answered?: Request,
    uri?: string,
  ): Promise<T>;
  /** Verifies under one of the URIs, decrypts if encrypted. */
  open<T extends Request | Response>(
    message: T,
    proof: Proof,
    method: string,
    uris: Iterable<string>,
    defaultClient?: string,
  ): Promise<T>;
}

export function createCore(options: MessageSecurityOptions): Core {
  const { clientId, keyVersion, agentToken, crypto, now = Date.now } = options;
  // Checked here because the runtime's own error would quote the token.
  if (
    typeof clientId !== 'string' ||
    !/^[!-~]+$/.test(clientId) ||
    /[^ -~]/.test(`${agentToken}`)
  ) {
    throw new TypeError('clientId and agentToken must be visible ASCII');
  }
  const formatTime = timeFormatter(options.timeZone ?? '+08:00');
  const ownKey = ownSigner(options.privateKey, crypto);
  const peer = peerKeys(options.peerPublicKey, crypto);

  return {
    peer,
    now,

    async seal(message, timeHeader, recipient, answered, uri) {
      const plain = await bodyOf(message);
      const encrypted = recipient && (await encryptBody(options, recipient, plain));
      const body = encrypted ? encrypted.body : plain;
      const sealed = remake(message, body);
      const { headers } = sealed;
      if (encrypted) {
        headers.set('Encrypt', encrypted.encrypt);
        headers.delete('Content-Length');
        if (encrypted.contentType) headers.set('Content-Type', encrypted.contentType);
      } else {
        headers.delete('Encrypt');
      }
      const time = formatTime(now());
      // A request is signed as it was made: with its address and its method in their normal form.
      const { method, url } = answered ?? (sealed as Request);
      const content = contentToSign({ method, uri: uri ?? uriOf(url), clientId, time, body });
      const signer = await ownKey();
      const signature = await signWith(signer, content);
      const { algorithm } = signer;
      headers.set('Client-Id', clientId);
      headers.set(timeHeader, time);
      headers.set('Signature', formatSignatureHeader({ algorithm, keyVersion, signature }));
      if (agentToken && !answered) headers.set('Agent-Token', agentToken);
      return sealed;
    },

    async open(message, proof, method, uris, defaultClient) {
      const { headers } = message;
      // A request must name the client; a response may.
      if ((headers.get('Client-Id') ?? defaultClient) !== clientId) {
        throw new SecurityError('CLIENT_ID_MISMATCH', 'The message is for another Client-Id.');
      }
      const key = peer(proof.keyVersion);
      const body = await bodyOf(message);
      const { time } = proof;
      await verifyWith(await key.verifier(), proof, uris, (uri) =>
        contentToSign({ method, uri, clientId, time, body }),
      );
      const encrypt = headers.get('Encrypt');
      const plain = encrypt === null ? body : await decryptBody(options, encrypt, body);
      const opened = remake(message, plain);
      if (plain !== body) opened.headers.delete('Content-Length');
      return markAuthenticated(opened);
    },
  };
}

/** The two of the four operations that calls need. */
export function merchantSide(
  { seal, open, peer }: Core,
  { clientId, encryption, unsignedResponses = 'accept-failures' }: MessageSecurityOptions,
): MerchantSecurity {
  return {
    async sealRequest(request, { encrypt } = {}) {
      const encrypting =
        !isBodyless(request.method) &&
        (encrypt ??
          (typeof encryption === 'function'
            ? await encryption(isNew(request) ? remake<Request>(request, request.body) : request)
            : encryption === 'always'));
      return seal(request, 'Request-Time', encrypting && peer());
    },

    async openResponse(response, { request, uri = uriOf(request.url) }) {
      const proof = readProof(response.headers, 'Response-Time');
      if (proof) return open(response, proof, request.method, [uri], clientId);
      if (!response.ok) return response;
      const body = await bodyOf(response);
      if (
        unsignedResponses !== 'accept-failures' ||
        response.headers.has('Encrypt') ||
        !isUnsignedFailure(body)
      ) {
        throw signatureMissing();
      }
      return remake(response, body);
    },
  };
}

/**
 * The half of {@link createMessageSecurity} that calls need: for clients whose size counts.
 *
 * @throws TypeError if `clientId`, `agentToken` or `timeZone` cannot go into a header.
 * @example
 * const { sealRequest, openResponse } = createMerchantSecurity({ clientId, privateKey, peerPublicKey });
 * const request = await sealRequest(new Request(url, { method: 'POST', body }));
 * const response = await openResponse(await fetch(request), { request });
 */
export function createMerchantSecurity(options: MessageSecurityOptions): MerchantSecurity {
  return merchantSide(createCore(options), options);
}

export function toMerchantSecurity(
  security: MerchantSecurity | MessageSecurityOptions,
): MerchantSecurity {
  return 'sealRequest' in security ? security : createMerchantSecurity(security);
}
