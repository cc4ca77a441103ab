import { invalidKey } from '../failures.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import { isCryptoKey } from './forms.ts';
import { readRsaKey, requireType } from './rsa-key.ts';
import { checkExponent, checkLength, checkNumbers, readJwk, toJwk } from './rsa-numbers.ts';
import type { KeyType } from './text.ts';

/** How a key is imported. */
export interface ImportOptions {
  /** WebCrypto provider. Default `globalThis.crypto`. */
  readonly crypto?: CryptoProvider | undefined;
  /** Whether the key can be exported again. Default: private keys not, public keys yes. */
  readonly extractable?: boolean | undefined;
}

export const RSA256: RsaHashedImportParams = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const USAGES = { private: 'sign', public: 'verify' } as const;

/** Checks what can be seen of a key that the provider holds; of one that cannot be exported little. */
async function checkCryptoKey(
  key: CryptoKey,
  wanted: KeyType,
  { subtle }: CryptoProvider,
): Promise<void> {
  requireType(key.type, wanted);
  const { name, hash, modulusLength, publicExponent } = key.algorithm as RsaHashedKeyAlgorithm;
  const usage = USAGES[wanted];
  if (name !== RSA256.name || hash.name !== RSA256.hash || !key.usages.includes(usage)) {
    throw invalidKey(`give a CryptoKey for ${RSA256.name}, ${RSA256.hash}, "${usage}"`);
  }
  checkLength(modulusLength);
  checkExponent(publicExponent);
  if (key.extractable) checkNumbers(readJwk(await subtle.exportKey('jwk', key)));
}

async function importKey(
  key: KeyInput,
  wanted: KeyType,
  { crypto = globalThis.crypto, extractable = wanted === 'public' }: ImportOptions,
): Promise<CryptoKey> {
  if (isCryptoKey(key)) {
    await checkCryptoKey(key, wanted, crypto);
    return key;
  }
  const jwk = toJwk(readRsaKey(key, wanted));
  return crypto.subtle.importKey('jwk', jwk, RSA256, extractable, [USAGES[wanted]]).catch(() => {
    // The provider's own error is left out: some quote what they could not read.
    throw invalidKey('make another key, of 2048 bits: this runtime does not take it');
  });
}

/**
 * Imports an RSA private key for signing (RSASSA-PKCS1-v1_5, SHA-256). Its numbers are checked,
 * unless it is a `CryptoKey` that cannot be exported.
 *
 * @param key - PKCS#8 or PKCS#1 as PEM, bare base64 or DER; JWK, also as text; Node's `KeyObject`;
 * or a suitable `CryptoKey`. 2048 to 16,384 bits.
 * @param options - provider, and whether it can be exported.
 * @returns a key that cannot be exported, unless `extractable` says otherwise.
 * @throws SecurityError `KEY_INVALID`, which says what to do, and what the key is instead.
 * @example const key = await importPrivateKey(pem);
 */
export function importPrivateKey(key: KeyInput, options: ImportOptions = {}): Promise<CryptoKey> {
  return importKey(key, 'private', options);
}

/**
 * Imports an RSA public key for verifying (RSASSA-PKCS1-v1_5, SHA-256). Its numbers are checked,
 * unless it is a `CryptoKey` that cannot be exported.
 *
 * @param key - SPKI, PKCS#1 or an X.509 certificate as PEM, bare base64 or DER; JWK, also as text;
 * Node's `KeyObject`; or a suitable `CryptoKey`. 2048 to 16,384 bits.
 * @param options - provider, and whether it can be exported.
 * @returns a key for `crypto.subtle.verify`.
 * @throws SecurityError `KEY_INVALID`, which says what to do, and what the key is instead.
 * @example const key = await importPublicKey('MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A...');
 */
export function importPublicKey(key: KeyInput, options: ImportOptions = {}): Promise<CryptoKey> {
  return importKey(key, 'public', options);
}
