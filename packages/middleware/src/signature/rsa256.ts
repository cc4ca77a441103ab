import { missingInRuntime } from '../failures.ts';
import { importPrivateKey, importPublicKey, RSA256 } from '../keys/import.ts';
import type { CryptoProvider, KeyInput, Signer, Verifier } from '../types.ts';

/** RSASSA-PKCS1-v1_5 with SHA-256 over WebCrypto. */
export async function rsa256Signer(key: KeyInput, provider?: CryptoProvider): Promise<Signer> {
  const crypto = requireWebCrypto(provider);
  const privateKey = await importPrivateKey(key, { crypto });
  return {
    algorithm: 'RSA256',
    sign: async (content) =>
      new Uint8Array(await crypto.subtle.sign(RSA256.name, privateKey, content as BufferSource)),
  };
}

export async function rsa256Verifier(key: KeyInput, provider?: CryptoProvider): Promise<Verifier> {
  const crypto = requireWebCrypto(provider);
  const publicKey = await importPublicKey(key, { crypto });
  return {
    algorithm: 'RSA256',
    verify: (signature, content) =>
      crypto.subtle
        .verify(RSA256.name, publicKey, signature as BufferSource, content as BufferSource)
        // Some providers reject, instead of saying no, when the length is not the modulus's.
        .catch(() => false),
  };
}

function requireWebCrypto(crypto: CryptoProvider | undefined = globalThis.crypto): CryptoProvider {
  if (!crypto?.subtle) throw missingInRuntime('WebCrypto (crypto.subtle)');
  return crypto;
}
