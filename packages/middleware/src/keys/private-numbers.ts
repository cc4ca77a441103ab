import { SecurityError } from '../errors.ts';
import type { CryptoProvider, KeyInput } from '../types.ts';
import { isCryptoKey, readKey } from './import.ts';
import type { RsaKey } from './rsa-key.ts';

/** A private key with its numbers, which decryption needs; so a `CryptoKey` has to be extractable. */
export async function privateRsaKey(key: KeyInput, crypto: CryptoProvider): Promise<RsaKey> {
  if (!isCryptoKey(key)) return readKey(key, 'private');
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key).catch(() => {
    throw new SecurityError(
      'KEY_INVALID',
      'WebCrypto cannot decrypt with this CryptoKey, and it cannot be exported: give the key as PKCS#8, or an RsaPrivateOperation, as decryptionKey.',
    );
  });
  return readKey(new Uint8Array(pkcs8), 'private');
}
