import { SecurityError } from '../errors.ts';
import { importPrivateKey, importPublicKey } from '../keys/import.ts';
import type { CryptoProvider, KeyInput, Signer, Verifier } from '../types.ts';

const NAME = 'RSASSA-PKCS1-v1_5';

/** RSASSA-PKCS1-v1_5 with SHA-256 over WebCrypto. */
export async function rsa256Signer(
  key: KeyInput,
  crypto: CryptoProvider = globalThis.crypto,
): Promise<Signer> {
  const privateKey = await importPrivateKey(key, { crypto });
  return {
    algorithm: 'RSA256',
    sign: async (content) => {
      try {
        return new Uint8Array(await crypto.subtle.sign(NAME, privateKey, content as BufferSource));
      } catch {
        throw new SecurityError('KEY_INVALID', 'WebCrypto cannot sign with this private key.');
      }
    },
  };
}

export async function rsa256Verifier(
  key: KeyInput,
  crypto: CryptoProvider = globalThis.crypto,
): Promise<Verifier> {
  const publicKey = await importPublicKey(key, { crypto });
  return {
    algorithm: 'RSA256',
    verify: (signature, content) =>
      crypto.subtle
        .verify(NAME, publicKey, signature as BufferSource, content as BufferSource)
        // Some providers reject, instead of saying no, when the length is not the modulus's.
        .catch(() => false),
  };
}
