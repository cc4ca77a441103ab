import type { BodySource } from './body.ts';
import type { Bytes } from './bytes.ts';
import type { SecurityError } from './errors.ts';
import type { HeaderSource } from './header-source.ts';

/** Node's `KeyObject`, as `createPrivateKey` and `createPublicKey` make it. */
export interface NodeKeyObject {
  readonly type: string;
  export(options: { format: 'der'; type: 'pkcs8' | 'spki' }): Uint8Array;
}

/**
 * PEM text, bare base64, DER bytes (or the bytes of a text file), a JWK (also as text), a
 * `CryptoKey`, or Node's `KeyObject`.
 */
export type KeyInput = string | Uint8Array | ArrayBuffer | JsonWebKey | CryptoKey | NodeKeyObject;

/** A WebCrypto provider: the runtime's own, or one such as `@peculiar/webcrypto`. */
export type CryptoProvider = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** Signs with a key that this package does not see: a KMS, an HSM, another algorithm. */
export interface Signer {
  /** As it goes into the header, for example `RSA256`. */
  readonly algorithm: string;
  /** Signs the content as it is: hashing is part of it. */
  sign(content: Uint8Array): Promise<Uint8Array>;
}

/** Verifies with a key or an algorithm that this package does not know. */
export interface Verifier {
  /** As it is expected in the header. */
  readonly algorithm: string;
  /** Tells whether the signature is of this content. */
  verify(signature: Uint8Array, content: Uint8Array): Promise<boolean>;
}

/**
 * Raw RSA with the private key, no padding: as many bytes out as the modulus has.
 *
 * Whatever it throws but a {@link SecurityError} is answered with `DECRYPTION_FAILED`, so that a
 * sender sees no difference; to tell an outage of a KMS apart, throw a `SecurityError`.
 */
export interface RsaPrivateOperation {
  (block: Uint8Array): Promise<Uint8Array>;
  /**
   * Decrypts whole blocks with AES/ECB, padding left in place, where whoever does the RSA can do
   * that too: as many bytes out as in; whatever it throws becomes `DECRYPTION_FAILED`. Without it,
   * two calls of the WebCrypto provider do.
   */
  readonly decryptBlocks?: (key: Uint8Array, blocks: Uint8Array) => Promise<Uint8Array>;
}

/** What a cipher suite makes of a body. */
export interface EncryptedBody {
  /** The whole HTTP body. */
  readonly body: Uint8Array;
  /** The symmetric key, encrypted for the receiver. */
  readonly symmetricKey: Uint8Array;
  /** `Content-Type` of the encrypted message, where the suite wants one. */
  readonly contentType?: string;
}

/** What a cipher suite works with. */
export interface CipherContext {
  /** WebCrypto provider. Default `globalThis.crypto`. */
  readonly crypto?: CryptoProvider | undefined;
}

/** A way to encrypt bodies; `rsaAes()` from `@alipayhk-openapi/middleware/rsa-aes` is one. */
export interface CipherSuite {
  /** As it goes into the `Encrypt` header, for example `RSA_AES`. */
  readonly algorithm: string;
  /** Encrypts a body with a key of its own, and that key for the recipient. */
  encrypt(
    plaintext: Uint8Array,
    recipientPublicKey: KeyInput,
    context?: CipherContext,
  ): Promise<EncryptedBody>;
  /** Fails in one way only, whatever is wrong with body or key: both come from outside. */
  decrypt(
    body: Uint8Array,
    symmetricKey: Uint8Array,
    ownPrivateKey: KeyInput | RsaPrivateOperation,
    context?: CipherContext,
  ): Promise<Uint8Array>;
  /**
   * Refuses a key that `decrypt` could not use, before anything is sent whose answer needs it.
   * Without it, keys are checked for their shape only.
   */
  check?(ownPrivateKey: KeyInput | RsaPrivateOperation, context?: CipherContext): Promise<void>;
}

/** A key together with its version, so that both change together. */
export interface VersionedKey {
  /** Goes into the header. */
  readonly keyVersion: string | number;
  /** The key of that version. */
  readonly key: KeyInput | Signer;
}

/**
 * Loads a key when it is needed: once for each version, again after a failure, and at most once a
 * minute for a version that it does not know, for which it returns undefined. Without a version it
 * returns the newest key.
 *
 * Strangers may make versions up. Of those that are not numbers below 100, ten are asked for in a
 * minute; a message with a further one is verified with the newest key.
 */
export type KeyLoader<Key> = (keyVersion?: string) => Promise<Key>;

/** One key or verifier for whatever version, or one for each `keyVersion`. */
export type PeerKeys = KeyInput | Verifier | Readonly<Record<string, KeyInput | Verifier>>;

/** What a predicate sees of a request, to decide whether it is encrypted. */
export interface RequestHead {
  /** HTTP method. */
  readonly method: string;
  /** Absolute, in normal form. */
  readonly url: string;
  /** Headers of the request, as they were given. */
  readonly headers: Pick<Headers, 'get' | 'has'>;
}

/** Options of {@link createMessageSecurity}. */
export interface MessageSecurityOptions {
  /** The merchant's Client-Id, also on the platform's side. */
  readonly clientId: string;
  /**
   * Own private key in any format, a {@link Signer}, either with its version, or a function that
   * loads it. Leave it out where nothing is signed or decrypted.
   */
  readonly privateKey?:
    | KeyInput
    | Signer
    | VersionedKey
    | KeyLoader<KeyInput | Signer | VersionedKey>;
  /** Version of the own key, for the header; left out of it when not given. */
  readonly keyVersion?: string | number | undefined;
  /**
   * The other side's public key: one (any `keyVersion` is accepted), a record from `keyVersion` to
   * key (other versions are `KEY_UNKNOWN`), a {@link Verifier}, or a function that loads the key of
   * a version.
   */
  readonly peerPublicKey?: PeerKeys | KeyLoader<KeyInput | Verifier | undefined>;
  /** Which requests to encrypt. Default `'never'`. Responses follow their request. */
  readonly encryption?:
    | 'never'
    | 'always'
    | ((request: RequestHead) => boolean | Promise<boolean>)
    | undefined;
  /**
   * Decrypts, where that is not `privateKey`: a key, an operation, or a record from `keyVersion` to
   * either. Where a message names no version, each is tried.
   */
  readonly decryptionKey?:
    | KeyInput
    | RsaPrivateOperation
    | Readonly<Record<string, KeyInput | RsaPrivateOperation>>;
  /** `rsaAes()` from `@alipayhk-openapi/middleware/rsa-aes`. Needed for encryption and decryption. */
  readonly cipherSuite?: CipherSuite | undefined;
  /** Header `Agent-Token` of sealed requests, verbatim; not signed. */
  readonly agentToken?: string | undefined;
  /**
   * Responses without a signature. `'accept-failures'` (default) accepts, not authenticated, 2xx ones
   * whose `resultStatus` is `F` or `U`, and any other status; `'reject'` accepts none.
   */
  readonly unsignedResponses?: 'accept-failures' | 'reject' | undefined;
  /** The longest body that is read, in bytes, after decompression. Default 1 MiB and 10 MiB. */
  readonly maxBodyBytes?: number | BodyLimits | undefined;
  /**
   * Refuse messages whose time is further than this from now, in milliseconds, where `openRequest` or
   * `openResponse` is not told otherwise. Default: no check.
   */
  readonly maxAge?: number | undefined;
  /** WebCrypto provider. Default `globalThis.crypto`, looked up at use. */
  readonly crypto?: CryptoProvider | undefined;
  /** The clock: milliseconds since the epoch or a Date. Default `Date.now`. */
  readonly now?: (() => number | Date) | undefined;
  /**
   * Offset of the times that are sent, and of received ones that name none (inferred: the documents
   * always write one). Default `+08:00`.
   */
  readonly timeZone?: string | undefined;
}

/** The longest bodies that are read, in bytes. */
export interface BodyLimits {
  /** Of requests that are opened. Default 1 MiB. */
  readonly request?: number | undefined;
  /** Of responses that are opened. Default 10 MiB. */
  readonly response?: number | undefined;
}

/** A request, as far as the protocol is concerned. */
export interface RequestParts {
  /** HTTP method. */
  readonly method: string;
  /** Absolute; of a request that was received also from the first slash on. */
  readonly url: string;
  /** Headers, in any form. */
  readonly headers: HeaderSource;
  /** The raw body. */
  readonly body: BodySource;
}

/** A request that is to be sealed; its headers are only shown to the predicate `encryption`. */
export interface UnsealedRequest extends Omit<RequestParts, 'headers'> {
  /** Only shown to the predicate `encryption`. */
  readonly headers?: HeaderSource | undefined;
}

/** What is sent. */
export interface SealedRequest {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** In the normal form that was signed. */
  readonly url: string;
  /** Those of the protocol, and `Content-Type` where encryption changed it: set them on your own. */
  readonly headers: Record<string, string>;
  /** What was signed; encrypted, where it is to be. */
  readonly body: Bytes;
}

/** A response, as far as the protocol is concerned. */
export interface ResponseParts {
  /** HTTP status. */
  readonly status: number;
  /** Headers, in any form. */
  readonly headers: HeaderSource;
  /** The raw body. */
  readonly body: BodySource;
}

/** A response body; without a signature that proves it, it is anybody's word. */
export type OpenedResponse =
  | { readonly authenticated: true; readonly body: Bytes }
  | { readonly authenticated: false; readonly body: Bytes };

/** A request that was verified. */
export interface OpenedRequest {
  /** The body, decrypted. */
  readonly body: Bytes;
  /** The client for which it is meant: the own one. */
  readonly clientId: string;
  /** `Request-Time`, verbatim. */
  readonly time: string;
}

/** What is answered. */
export interface SealedResponse {
  /** Those of the protocol, and `Content-Type` where encryption changed it: set them on your own. */
  readonly headers: Record<string, string>;
  /** What was signed; encrypted, where the request was. */
  readonly body: Bytes;
}

/** How a request is sealed. */
export interface SealRequestOptions {
  /** Whether to encrypt this request, whatever the option `encryption` says. */
  readonly encrypt?: boolean | undefined;
}

/** How a message is opened. */
export interface OpenOptions {
  /** The URI that the sender signed, used alone. */
  readonly uri?: string | undefined;
  /** Refuse messages whose time is further than this from now, in milliseconds. Default: no check. */
  readonly maxAge?: number | undefined;
  /** The longest body that is read, in bytes. Default: the option `maxBodyBytes`. */
  readonly maxBytes?: number | undefined;
  /** Stops reading the body. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Refuse an authentic body that is not UTF-8 with `BODY_UNUSABLE`: `text()` and `json()` would read
   * something else than was signed. Default false; `securityMiddleware`, `secureFetch` and
   * `receiveNotification` refuse it, and decryption always does.
   */
  readonly utf8?: boolean | undefined;
}

/** How a request is opened. Default `uri`: its path and query, then its path alone. */
export type OpenRequestOptions = OpenOptions;

/** How a response is opened. Default `uri`: path and query of the request. */
export interface ResponseContext<Sent = Request> extends OpenOptions {
  /** The request that the response answers, as it was sent; its body is not read. */
  readonly request: Sent;
}

/** How a response is sealed. */
export interface SealResponseContext<Received = Request> {
  /** The request that is answered, as it was received; its body is not read. */
  readonly request: Received;
  /** The URI that was signed, where a proxy changed it. Default: path and query of the request. */
  readonly uri?: string | undefined;
}

/** The four operations on plain values. */
export interface MessageParts {
  /** Encrypts if asked, stamps the time, signs. */
  sealRequest(request: UnsealedRequest, options?: SealRequestOptions): Promise<SealedRequest>;
  /** Verifies, then decrypts if encrypted. */
  openResponse(
    response: ResponseParts,
    context: ResponseContext<Pick<RequestParts, 'method' | 'url'>>,
  ): Promise<OpenedResponse>;
  /** Verifies, then decrypts if encrypted. The body is read once everything else is accepted. */
  openRequest(request: RequestParts, options?: OpenRequestOptions): Promise<OpenedRequest>;
  /** Encrypts if the request was encrypted, stamps the time, signs. */
  sealResponse(
    response: Pick<ResponseParts, 'body'>,
    context: SealResponseContext<Omit<RequestParts, 'body'>>,
  ): Promise<SealedResponse>;
}

/** The four operations on plain values, and the check of the keys that they need. */
export interface CheckedMessageParts extends MessageParts {
  /**
   * Loads and checks the keys that sealing a request and opening its answer need, see
   * {@link MessageSecurity.ready}.
   *
   * @throws SecurityError `KEY_INVALID`, which names the option and the version.
   */
  ready(): Promise<void>;
}

/**
 * The operations of both sides on messages. Each reads the body of its message once and returns a
 * new message; the one given is used up. Messages of another class or realm are read by name.
 */
export interface MessageSecurity {
  /** Encrypts if asked, stamps the time, signs. */
  sealRequest(request: Request, options?: SealRequestOptions): Promise<Request>;
  /** Verifies, then decrypts if encrypted. */
  openResponse(response: Response, context: ResponseContext): Promise<Response>;
  /** Verifies, then decrypts if encrypted. */
  openRequest(request: Request, options?: OpenRequestOptions): Promise<Request>;
  /** Encrypts if the request was encrypted, stamps the time, signs. */
  sealResponse(response: Response, context: SealResponseContext): Promise<Response>;
  /** The same four on plain values. */
  readonly parts: MessageParts;
  /**
   * Loads and checks the keys that sealing a request and opening its answer need: the own one, each
   * version of the other side's, and where encryption is on, those that decrypt. The first
   * `sealRequest` waits for it; call it at start-up to learn of a wrong key at once.
   *
   * @throws SecurityError `KEY_INVALID`, which names the option and the version.
   */
  ready(): Promise<void>;
}
