import type { SecurityError } from './errors.ts';

/** PEM text, bare base64, DER bytes (or the bytes of a PEM file), a JWK, or a `CryptoKey`. */
export type KeyInput = string | Uint8Array | ArrayBuffer | JsonWebKey | CryptoKey;

/** A WebCrypto provider: the runtime's own, or one such as `@peculiar/webcrypto`. */
export type CryptoProvider = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** Signs with a key that this package does not see: a KMS, an HSM, another algorithm. */
export interface Signer {
  /** As it goes into the header, for example `RSA256`. */
  readonly algorithm: string;
  sign(content: Uint8Array): Promise<Uint8Array>;
}

/** Verifies with a key or an algorithm that this package does not know. */
export interface Verifier {
  /** As it is expected in the header. */
  readonly algorithm: string;
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

export interface EncryptedBody {
  /** The whole HTTP body. */
  readonly body: Uint8Array;
  /** The symmetric key, encrypted for the receiver. */
  readonly symmetricKey: Uint8Array;
  /** `Content-Type` of the encrypted message, where the suite wants one. */
  readonly contentType?: string;
}

export interface CipherContext {
  readonly crypto?: CryptoProvider | undefined;
}

/** A way to encrypt bodies; `rsaAes()` from `@alipayhk-openapi/middleware/rsa-aes` is one. */
export interface CipherSuite {
  /** As it goes into the `Encrypt` header, for example `RSA_AES`. */
  readonly algorithm: string;
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
}

/** One key or verifier for whatever version, or one for each `keyVersion`. */
export type PeerKeys = KeyInput | Verifier | Readonly<Record<string, KeyInput | Verifier>>;

/** Options of {@link createMessageSecurity}. */
export interface MessageSecurityOptions {
  /** The merchant's Client-Id, also on the platform's side. */
  readonly clientId: string;
  /** Own private key in any format, or a {@link Signer}. Not needed where nothing is signed. */
  readonly privateKey?: KeyInput | Signer;
  /** Version of the own key, for the header; left out of it when not given. */
  readonly keyVersion?: string | number;
  /**
   * The other side's public key: one (any `keyVersion` is accepted), a record from `keyVersion` to
   * key (other versions are `KEY_UNKNOWN`), or a {@link Verifier}.
   */
  readonly peerPublicKey?: PeerKeys;
  /** Which requests to encrypt. Default `'never'`. Responses follow their request. */
  readonly encryption?: 'never' | 'always' | ((request: Request) => boolean | Promise<boolean>);
  /** Needed to decrypt when `privateKey` is a `Signer` or a `CryptoKey` that cannot be exported. */
  readonly decryptionKey?: KeyInput | RsaPrivateOperation;
  /** `rsaAes()` from `@alipayhk-openapi/middleware/rsa-aes`. Needed for encryption and decryption. */
  readonly cipherSuite?: CipherSuite;
  /** Header `Agent-Token` of sealed requests, verbatim; not signed. */
  readonly agentToken?: string;
  /**
   * 2xx responses without a signature: `'accept-failures'` (default) lets through those whose
   * `resultStatus` is `F` or `U`, not authenticated; `'reject'` none.
   */
  readonly unsignedResponses?: 'accept-failures' | 'reject';
  /** WebCrypto provider. Default `globalThis.crypto`, looked up at use. */
  readonly crypto?: CryptoProvider;
  /** The clock: milliseconds since the epoch or a Date. Default `Date.now`. */
  readonly now?: () => number | Date;
  /** Offset of the times that are sent. Default `+08:00`. */
  readonly timeZone?: string;
}

export interface ResponseContext {
  /** The request that the response answers, as it was sent or received; its body is not read. */
  readonly request: Request;
  /** The URI that was signed, where a proxy changed it. Default: path and query of the request. */
  readonly uri?: string;
}

export interface OpenRequestOptions {
  /** The URI that the sender signed, used alone. Default: path and query, then the path alone. */
  readonly uri?: string;
  /** Refuse messages whose time is further than this from now, in milliseconds. Default: no check. */
  readonly maxAge?: number;
}

/** A request that is still to be made, with the members of `init` that `new Request` takes. */
export interface NewRequest extends Omit<RequestInit, 'body'> {
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  readonly body: Uint8Array;
}

export interface SealRequestOptions {
  /** Whether to encrypt this request, whatever the option `encryption` says. */
  readonly encrypt?: boolean | undefined;
}

/**
 * What the calling side does with messages. Each operation reads the body of its message once and
 * returns a new message; the one given is used up.
 */
export interface MerchantSecurity {
  /**
   * Encrypts if asked, stamps the time, signs. What is still to be made costs less than a `Request`,
   * which has to be read and made a second time.
   */
  sealRequest(request: Request | NewRequest, options?: SealRequestOptions): Promise<Request>;
  /** Verifies, then decrypts if encrypted. */
  openResponse(response: Response, context: ResponseContext): Promise<Response>;
}

/** The operations of both sides on messages. */
export interface MessageSecurity extends MerchantSecurity {
  /** Verifies, then decrypts if encrypted. */
  openRequest(request: Request, options?: OpenRequestOptions): Promise<Request>;
  /** Encrypts if the request was encrypted, stamps the time, signs. */
  sealResponse(response: Response, context: ResponseContext): Promise<Response>;
}
