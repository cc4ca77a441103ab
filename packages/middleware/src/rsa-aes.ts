import { type Bytes, toBytes } from './bytes.ts';
import { decryptEcb, encryptEcb, unpaddedLength } from './cipher/aes-ecb.ts';
import { fromBase64Body, toBase64Body } from './cipher/base64-body.ts';
import { portablePrivateOperation } from './cipher/raw-rsa.ts';
import { keyUnwrapper, portableWrap } from './cipher/rsaes-pkcs1.ts';
import { isUtf8 } from './cipher/utf8.ts';
import { SecurityError } from './errors.ts';
import { decryptionFailed } from './failures.ts';
import { privateNumbers, publicNumbers } from './keys/rsa-key.ts';
import { toJwk } from './keys/rsa-numbers.ts';
import type {
  CipherContext,
  CipherSuite,
  CryptoProvider,
  KeyInput,
  RsaPrivateOperation,
} from './types.ts';

/** Options of {@link rsaAes}. */
export interface RsaAesOptions {
  /** Size of the AES keys that are made, in bits. Default 256. Received ones may have either size. */
  readonly keyBits?: 256 | 128;
  /** `Content-Type` of encrypted messages. Default `application/json; charset=UTF-8`. */
  readonly contentType?: string;
}

const JSON_TYPE = 'application/json; charset=UTF-8';
const AES_BLOCK = 16;
const MAX_KEPT = 8;
const RSAES = { name: 'RSAES-PKCS1-v1_5' };

/** Remembers what came of the last keys: there are hardly ever more than two. No promise is kept, see `keep`. */
function memo<K, T>(make: (key: K, crypto: CryptoProvider) => Promise<T>) {
  let kept: readonly { key: K; crypto: CryptoProvider; made: T }[] = [];
  return async (key: K, crypto: CryptoProvider): Promise<T> => {
    const found = kept.find((each) => each.key === key && each.crypto === crypto);
    if (found) return found.made;
    const made = await make(key, crypto);
    kept = [{ key, crypto, made }, ...kept.slice(0, MAX_KEPT - 1)];
    return made;
  };
}

type WrapKey = (key: Bytes) => Promise<Bytes>;

/** Wraps natively where the provider has RSAES-PKCS1-v1_5, else by BigInt. */
async function keyWrapper(key: KeyInput, crypto: CryptoProvider): Promise<WrapKey> {
  const { subtle } = crypto;
  const numbers = await publicNumbers(key, crypto);
  const wrap = portableWrap(numbers, crypto);
  try {
    const rsa = await subtle.importKey('jwk', toJwk(numbers), RSAES, false, ['encrypt']);
    return async (aesKey) => new Uint8Array(await subtle.encrypt(RSAES, rsa, aesKey));
  } catch {
    return async (aesKey) => wrap(aesKey);
  }
}

/**
 * The platform's body encryption: a fresh AES key for each message (AES/ECB/PKCS7, the body in
 * base64), itself encrypted for the receiver with RSAES-PKCS1-v1_5. Mode and padding are those of
 * the sibling products on the same gateway and not confirmed for AlipayHK; the whole suite can be
 * replaced by one of your own.
 *
 * Decryption accepts nothing but well-formed UTF-8, and fails in one way only:
 * `DECRYPTION_FAILED`. It runs on BigInt, unless it is given the operation from
 * `@alipayhk-openapi/middleware/node`, or one of a KMS, as `decryptionKey`.
 *
 * @param options - size of the keys, and content type.
 * @returns a suite for the option `cipherSuite`.
 * @throws TypeError if `keyBits` is neither 256 nor 128.
 * @example
 * createMessageSecurity({ ..., cipherSuite: rsaAes(), encryption: 'always' });
 * @see "Encrypt and decrypt", https://docs.alipay.hk/alipayhkdocs/hk/auto_earn/Encrypt_and_decrypt
 */
export function rsaAes(options: RsaAesOptions = {}): CipherSuite {
  const { keyBits = 256, contentType = JSON_TYPE, ...others } = options;
  if (keyBits !== 256 && keyBits !== 128) throw new TypeError('keyBits must be 256 or 128');
  if (typeof contentType !== 'string') throw new TypeError('contentType must be a text');
  const [unknown] = Object.keys(others);
  if (unknown) throw new TypeError(`rsaAes: Take out ${unknown}: there is no such option.`);
  const wrapperFor = memo(keyWrapper);
  const unwrapperFor = memo(async (key: KeyInput | RsaPrivateOperation, crypto: CryptoProvider) =>
    keyUnwrapper(
      typeof key === 'function'
        ? key
        : portablePrivateOperation(await privateNumbers(key, crypto), crypto),
      crypto,
    ),
  );
  const provider = (context: CipherContext | undefined): CryptoProvider =>
    context?.crypto ?? globalThis.crypto;

  return {
    algorithm: 'RSA_AES',

    async check(ownPrivateKey, context) {
      await unwrapperFor(ownPrivateKey, provider(context));
    },

    async encrypt(plaintext, recipientPublicKey, context) {
      const crypto = provider(context);
      const wrap = await wrapperFor(recipientPublicKey, crypto);
      const key = crypto.getRandomValues(new Uint8Array(keyBits / 8));
      try {
        const symmetricKey = await wrap(key);
        const ciphertext = await encryptEcb(key, toBytes(plaintext), crypto);
        return { body: toBase64Body(ciphertext), symmetricKey, contentType };
      } catch {
        throw new SecurityError('ENCRYPTION_FAILED', 'The body could not be encrypted.');
      } finally {
        key.fill(0);
      }
    },

    async decrypt(body, symmetricKey, ownPrivateKey, context) {
      const crypto = provider(context);
      const unwrap = await unwrapperFor(ownPrivateKey, crypto);
      const ciphertext = fromBase64Body(body);
      if (!ciphertext?.length || ciphertext.length % AES_BLOCK) throw decryptionFailed();
      const key = await unwrap(toBytes(symmetricKey));
      const decryptBlocks = typeof ownPrivateKey === 'function' && ownPrivateKey.decryptBlocks;
      let padded: Uint8Array;
      try {
        padded = await (decryptBlocks
          ? decryptBlocks(key, ciphertext)
          : decryptEcb(key, ciphertext, crypto));
      } catch {
        throw decryptionFailed();
      } finally {
        key.fill(0);
      }
      const length = padded.length === ciphertext.length ? unpaddedLength(padded) : -1;
      const plaintext = length < 0 ? padded : padded.subarray(0, length);
      // About 1 wrong key in 255 leaves valid padding: it has to be text as well.
      const isText = isUtf8(plaintext);
      if (length < 0 || !isText) throw decryptionFailed();
      return plaintext;
    },
  };
}
