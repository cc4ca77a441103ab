import { fromBase64 } from '../bytes.ts';
import { SecurityError } from '../errors.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import type { KeyType } from './decode.ts';
import { derOfJwk, type RsaKey, readRsaKey, requireStrength } from './rsa-key.ts';

export interface ImportOptions {
  /** WebCrypto provider. Default `globalThis.crypto`. */
  readonly crypto?: CryptoProvider | undefined;
  /** Whether the key can be exported again. Default: private keys not, public keys yes. */
  readonly extractable?: boolean | undefined;
}

const RSA256: RsaHashedImportParams = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

// Not `instanceof`: keys of another realm or provider are keys too.
export const isCryptoKey = (key: unknown): key is CryptoKey =>
  typeof key === 'object' &&
  key !== null &&
  'usages' in key &&
  'algorithm' in key &&
  typeof (key as CryptoKey).type === 'string';

/** Reads an RSA key that is not a `CryptoKey`. */
export function readKey(key: Exclude<KeyInput, CryptoKey>, wanted: KeyType): RsaKey {
  if (typeof key === 'string' || key instanceof Uint8Array) return readRsaKey(key, wanted);
  if (typeof key === 'object' && key !== null && 'kty' in key) {
    return readRsaKey(derOfJwk(key, fromBase64), wanted);
  }
  // `instanceof ArrayBuffer` would refuse one of another realm.
  if (Object.prototype.toString.call(key) === '[object ArrayBuffer]') {
    return readRsaKey(new Uint8Array(key as ArrayBuffer), wanted);
  }
  throw new SecurityError(
    'KEY_INVALID',
    `No ${wanted} key was given: it can be PEM, base64, DER bytes, a JWK or a CryptoKey.`,
  );
}

function checkCryptoKey(key: CryptoKey, type: KeyType, usage: KeyUsage): CryptoKey {
  const { name, hash, modulusLength } = key.algorithm as RsaHashedKeyAlgorithm;
  const problem =
    key.type !== type
      ? `is ${key.type}, but a ${type} key belongs here`
      : name !== RSA256.name || hash?.name !== 'SHA-256'
        ? 'must be for RSASSA-PKCS1-v1_5 with SHA-256'
        : !key.usages.includes(usage)
          ? `lacks the usage "${usage}"`
          : undefined;
  if (problem) throw new SecurityError('KEY_INVALID', `The CryptoKey ${problem}.`);
  requireStrength(modulusLength);
  return key;
}

async function importKey(
  key: KeyInput,
  type: KeyType,
  usage: KeyUsage,
  { crypto = globalThis.crypto, extractable = type === 'public' }: ImportOptions,
): Promise<CryptoKey> {
  if (isCryptoKey(key)) return checkCryptoKey(key, type, usage);
  const { der } = readKey(key, type);
  const format = type === 'private' ? 'pkcs8' : 'spki';
  try {
    return await crypto.subtle.importKey(format, der as BufferSource, RSA256, extractable, [usage]);
  } catch {
    // The provider's own error is left out: some quote what they could not read.
    throw new SecurityError('KEY_INVALID', `The RSA ${type} key is damaged: WebCrypto refuses it.`);
  }
}

/**
 * Imports an RSA private key for signing (RSASSA-PKCS1-v1_5, SHA-256).
 *
 * @param key PKCS#8 or PKCS#1 as PEM, bare base64 or DER; JWK; or a suitable `CryptoKey`. At least 2048 bits.
 * @returns a key that cannot be exported, unless `extractable` says otherwise.
 * @throws SecurityError `KEY_INVALID`
 * @example const key = await importPrivateKey(pem);
 */
export const importPrivateKey = (key: KeyInput, options: ImportOptions = {}): Promise<CryptoKey> =>
  importKey(key, 'private', 'sign', options);

/**
 * Imports an RSA public key for verifying (RSASSA-PKCS1-v1_5, SHA-256).
 *
 * @param key SPKI, PKCS#1 or an X.509 certificate as PEM, bare base64 or DER; JWK; or a suitable `CryptoKey`. At least 2048 bits.
 * @throws SecurityError `KEY_INVALID`
 * @example const key = await importPublicKey('MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A...');
 */
export const importPublicKey = (key: KeyInput, options: ImportOptions = {}): Promise<CryptoKey> =>
  importKey(key, 'public', 'verify', options);
