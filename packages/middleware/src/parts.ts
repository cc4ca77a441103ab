import { readBody, readReceived } from './body.ts';
import { type Bytes, requireTextEncoder, utf8Text } from './bytes.ts';
import { contentToSign } from './content-to-sign.ts';
import { createEncryption, type Encrypted } from './encryption.ts';
import { SecurityError } from './errors.ts';
import { type HeaderReader, headerReader } from './header-source.ts';
import { formatSignatureHeader, parseSignatureHeader } from './headers.ts';
import { createKeyRing, type PeerKey } from './key-ring.ts';
import { bodyLimits, checkOptions } from './options.ts';
import { requireAge, timeFormatter } from './time.ts';
import type {
  CheckedMessageParts,
  MessageSecurityOptions,
  OpenOptions,
  RequestHead,
} from './types.ts';
import { isUnsignedFailure } from './unsigned-response.ts';
import { destination, receivedUri, uriCandidates, urisOf } from './uri.ts';
import {
  type Proof,
  readProof,
  requireAlgorithm,
  signatureMissing,
  signWith,
  type TimeHeader,
  verifyWith,
} from './verification.ts';
import { OWN_WORDS, type Words } from './words.ts';

/** A message that is about to be signed. */
interface Unsigned {
  readonly method: string;
  readonly uri: string;
  readonly timeHeader: TimeHeader;
  readonly body: Bytes;
  /** For whom to encrypt the body; undefined to leave it plain. */
  readonly recipient: PeerKey | undefined;
}

/** A message with a proof that is still to be checked. */
interface Unverified {
  readonly method: string;
  readonly uris: readonly string[];
  readonly header: HeaderReader;
  readonly proof: Proof;
  readonly options: OpenOptions;
  readBody(): Promise<Bytes>;
}

/** Methods that cannot carry a body. */
export function isBodyless(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The methods whose case does not matter to `fetch`, in capitals; others as they are. */
function normalMethod(method: string): string {
  return /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}

/** Refuses what every reader would decode to something else than was signed. */
function requireText(body: Bytes): Bytes {
  if (utf8Text(body) !== undefined) return body;
  throw new SecurityError('BODY_UNUSABLE', 'The message is authentic, but its body is not UTF-8.');
}

function predicateHeaders(header: HeaderReader): RequestHead['headers'] {
  return {
    get: (name) => header(name) ?? null,
    has: (name) => header(name) !== undefined,
  };
}

/**
 * Signing, verification, encryption and decryption of plain values, without `Request` and `Response`: what
 * `createMessageSecurity(...).parts` is, for clients that bring their own way to send.
 *
 * @param options - keys, client id and what else the two sides agreed on.
 * @param words - for a package on top, whose users know options by other names.
 * @returns the four operations on plain values, and `ready()`.
 * @throws TypeError that says which option to change; keys are checked by `ready()`.
 * @example
 * const { sealRequest, openResponse } = createMessageParts({ clientId, privateKey, peerPublicKey });
 * const sealed = await sealRequest({ method: 'POST', url, body });
 */
export function createMessageParts(
  options: MessageSecurityOptions,
  words: Words = OWN_WORDS,
): CheckedMessageParts {
  checkOptions(options, words);
  const { clientId, agentToken, encryption = 'never', timeZone = '+08:00' } = options;
  const { unsignedResponses = 'accept-failures', maxAge } = options;
  requireTextEncoder();
  const formatTime = timeFormatter(timeZone);
  const limits = bodyLimits(options);
  const now = (): number => {
    const time = Number((options.now ?? Date.now)());
    if (Number.isFinite(time)) return time;
    throw new SecurityError('TIME_MALFORMED', 'Let now return a time.');
  };
  const keys = createKeyRing(options, words, now);
  const cipher = createEncryption(options, keys, words);
  let isReady = false;

  async function ready(): Promise<void> {
    if (isReady) return;
    await keys.ready();
    if (encryption !== 'never') await cipher.ready();
    isReady = true;
  }

  async function seal({ method, uri, timeHeader, body, recipient }: Unsigned): Promise<Encrypted> {
    const sent = recipient ? await cipher.encrypt(body, recipient) : { body, headers: {} };
    const time = formatTime(now());
    const { signer, keyVersion } = await keys.own();
    const content = contentToSign({ method, uri, clientId, time, body: sent.body });
    const signature = await signWith(signer, content);
    const { algorithm } = signer;
    return {
      body: sent.body,
      headers: {
        ...sent.headers,
        'Client-Id': clientId,
        [timeHeader]: time,
        Signature: formatSignatureHeader({ algorithm, keyVersion, signature }),
      },
    };
  }

  /** Everything that can be refused without the body is refused before it is read. */
  async function open({
    method,
    uris,
    header,
    proof,
    options,
    readBody,
  }: Unverified): Promise<Bytes> {
    requireAge(proof.timeMs, now(), options.maxAge ?? maxAge);
    const { verifier } = await keys.peer(proof.keyVersion);
    requireAlgorithm(verifier, proof);
    const body = await readBody();
    const { time } = proof;
    const contentUnder = (uri: string): Bytes =>
      contentToSign({ method, uri, clientId, time, body });
    await verifyWith(verifier, { proof, uris, contentUnder, words });
    const encrypt = header('Encrypt');
    if (encrypt !== undefined) return cipher.decrypt(body, encrypt);
    return options.utf8 ? requireText(body) : body;
  }

  function requireClient(named: string | undefined): void {
    if (named === clientId) return;
    throw new SecurityError('CLIENT_ID_MISMATCH', 'The message is for another Client-Id.');
  }

  async function shouldEncrypt(head: RequestHead): Promise<boolean> {
    return typeof encryption === 'function' ? encryption(head) : encryption === 'always';
  }

  return {
    ready,

    async sealRequest({ method: givenMethod, url: address, headers = {}, body }, { encrypt } = {}) {
      const { url, uri } = destination(address);
      const method = normalMethod(givenMethod);
      const bytes = await readBody(body);
      await ready();
      const head = { method, url, headers: predicateHeaders(headerReader(headers)) };
      const encrypting = !isBodyless(method) && (encrypt ?? (await shouldEncrypt(head)));
      if (encrypting) await cipher.ready();
      const sealed = await seal({
        method,
        uri,
        timeHeader: 'Request-Time',
        body: bytes,
        recipient: encrypting ? await keys.peer() : undefined,
      });
      const sealedHeaders: Record<string, string> = { ...sealed.headers };
      if (agentToken) sealedHeaders['Agent-Token'] = agentToken;
      return { method, url, headers: sealedHeaders, body: sealed.body };
    },

    async openResponse({ status, headers, body }, { request, ...options }) {
      const header = headerReader(headers);
      const proof = readProof(header, 'Response-Time', timeZone);
      const read = (): Promise<Bytes> =>
        readBody(body, {
          maxBytes: options.maxBytes ?? limits.response,
          declared: header('Content-Length'),
          signal: options.signal,
        });
      if (proof) {
        // A request must name the client; a response may.
        requireClient(header('Client-Id') ?? clientId);
        const method = normalMethod(request.method);
        const uris = urisOf(options.uri, () => [destination(request.url).uri]);
        const opened = await open({ method, uris, header, proof, options, readBody: read });
        return { authenticated: true, body: opened };
      }
      if (unsignedResponses !== 'accept-failures') throw signatureMissing();
      const isOk = status >= 200 && status <= 299;
      if (isOk && header('Encrypt') !== undefined) throw signatureMissing();
      const unsigned = await read();
      if (isOk && !isUnsignedFailure(unsigned)) throw signatureMissing();
      return { authenticated: false, body: unsigned };
    },

    async openRequest({ method, url, headers, body }, options = {}) {
      const header = headerReader(headers);
      const proof = readProof(header, 'Request-Time', timeZone);
      if (!proof) throw signatureMissing();
      requireClient(header('Client-Id'));
      const uris = urisOf(options.uri, () => uriCandidates(receivedUri(url)));
      const read = (): Promise<Bytes> =>
        readReceived(body, {
          maxBytes: options.maxBytes ?? limits.request,
          declared: header('Content-Length'),
          signal: options.signal,
        });
      const opened = await open({ method, uris, header, proof, options, readBody: read });
      return { body: opened, clientId, time: proof.time };
    },

    async sealResponse({ body }, { request, uri: givenUri }) {
      const [uri = ''] = urisOf(givenUri, () => [receivedUri(request.url)]);
      const header = headerReader(request.headers);
      // What has no body is not encrypted.
      const encrypting = body !== null && header('Encrypt') !== undefined;
      // The key that signed the request is the one to answer to.
      const signedBy = encrypting ? parseSignatureHeader(header('Signature') ?? '') : undefined;
      return seal({
        method: request.method,
        uri,
        timeHeader: 'Response-Time',
        body: await readBody(body),
        recipient: signedBy && (await keys.peer(signedBy.keyVersion)),
      });
    },
  };
}
