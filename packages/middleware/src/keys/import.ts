import { invalidKey } from '../failures.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import type { KeyType } from './decode.ts';
import { isCryptoKey, isJwk } from './forms.ts';
import { requireType, rsaKeyDer } from './rsa-key.ts';

export interface ImportOptions {
  /** WebCrypto provider. Default `globalThis.crypto`. */
  readonly crypto?: CryptoProvider | undefined;
  /** Whether the key can be exported again. Default: private keys not, public keys yes. */
  readonly extractable?: boolean | undefined;
}

export const RSA256: RsaHashedImportParams = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const MIN_BITS = 2048;

/** Text or bytes of a key; of what is neither, no bytes. */
function textOrBytes(key: KeyInput): string | Uint8Array {
  return typeof key === 'string' ? key : new Uint8Array(key as ArrayBuffer);
}

/** A JWK without its labels: `alg`, `use` and `key_ops` may speak of something else. */
function cleanJwk(key: JsonWebKey, wanted: KeyType): JsonWebKey {
  requireType(key.d === undefined ? 'public' : 'private', wanted);
  const { alg, use, key_ops, ext, ...numbers } = key;
  return numbers;
}

async function importKey(
  key: KeyInput,
  type: KeyType,
  usage: KeyUsage,
  { crypto = globalThis.crypto, extractable = type === 'public' }: ImportOptions,
): Promise<CryptoKey> {
  const { subtle } = crypto;
  let imported = key as CryptoKey;
  if (!isCryptoKey(key)) {
    const [format, data] = isJwk(key)
      ? ['jwk', cleanJwk(key, type)]
      : [type === 'private' ? 'pkcs8' : 'spki', rsaKeyDer(textOrBytes(key), type)];
    imported = await subtle
      // Its overloads want to know which format comes with which data.
      .importKey(format as 'spki', data as BufferSource, RSA256, extractable, [usage])
      .catch(() => {
        // The provider's own error is left out: some quote what they could not read.
        throw invalidKey('it is damaged, or not RSA');
      });
  }
  requireType(imported.type, type);
  const { name, hash, modulusLength } = imported.algorithm as RsaHashedKeyAlgorithm;
  if (name !== RSA256.name || hash.name !== RSA256.hash || !imported.usages.includes(usage)) {
    throw invalidKey(`it must be for ${RSA256.name}, ${RSA256.hash}, "${usage}"`);
  }
  if (modulusLength < MIN_BITS) throw tooShort(modulusLength);
  return imported;
}

export function tooShort(bits: number): Error {
  return invalidKey(`it has ${bits} bits; at least ${MIN_BITS} needed`);
}

/**
 * Imports an RSA private key for signing (RSASSA-PKCS1-v1_5, SHA-256).
 *
 * @param key PKCS#8 or PKCS#1 as PEM, bare base64 or DER; JWK; or a suitable `CryptoKey`. At least 2048 bits.
 * @returns a key that cannot be exported, unless `extractable` says otherwise.
 * @throws SecurityError `KEY_INVALID`
 * @example const key = await importPrivateKey(pem);
 */
export function importPrivateKey(key: KeyInput, options: ImportOptions = {}): Promise<CryptoKey> {
  return importKey(key, 'private', 'sign', options);
}

/**
 * Imports an RSA public key for verifying (RSASSA-PKCS1-v1_5, SHA-256).
 *
 * @param key SPKI, PKCS#1 or an X.509 certificate as PEM, bare base64 or DER; JWK; or a suitable `CryptoKey`. At least 2048 bits.
 * @throws SecurityError `KEY_INVALID`
 * @example const key = await importPublicKey('MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A...');
 */
export function importPublicKey(key: KeyInput, options: ImportOptions = {}): Promise<CryptoKey> {
  return importKey(key, 'public', 'verify', options);
}
