import { decryptionFailed, quote, SecurityError } from './errors.ts';
import { formatEncryptHeader, parseEncryptHeader } from './headers.ts';
import { isSigner, isVerifier, type PeerKey } from './keys/key-ring.ts';
import type { CipherSuite, MessageSecurityOptions } from './types.ts';

function suiteOf({ cipherSuite }: MessageSecurityOptions): CipherSuite {
  if (cipherSuite) return cipherSuite;
  throw new SecurityError(
    'ENCRYPTION_NOT_CONFIGURED',
    'Encrypted messages need the option cipherSuite: rsaAes() from "@alipayhk-openapi/middleware/rsa-aes".',
  );
}

/** Encrypts a body for the other side. `apply` writes the headers that belong to it. */
export async function encryptBody(
  options: MessageSecurityOptions,
  { key, keyVersion }: PeerKey,
  plain: Uint8Array,
): Promise<{ body: Uint8Array; apply(headers: Headers): void }> {
  const suite = suiteOf(options);
  if (isVerifier(key)) {
    throw new SecurityError(
      'ENCRYPTION_NOT_CONFIGURED',
      'Encryption needs a public key as peerPublicKey; a Verifier cannot encrypt.',
    );
  }
  const { body, symmetricKey, contentType } = await suite.encrypt(plain, key, {
    crypto: options.crypto,
  });
  const header = formatEncryptHeader({
    algorithm: suite.algorithm,
    ...(keyVersion !== undefined && { keyVersion }),
    symmetricKey,
  });
  return {
    body,
    apply(headers) {
      headers.set('Encrypt', header);
      headers.delete('Content-Length');
      if (contentType) headers.set('Content-Type', contentType);
    },
  };
}

/** Decrypts the body of a message that was verified. */
export async function decryptBody(
  options: MessageSecurityOptions,
  header: string,
  body: Uint8Array,
): Promise<Uint8Array> {
  const suite = suiteOf(options);
  const key = options.decryptionKey ?? options.privateKey;
  if (key === undefined || isSigner(key)) {
    throw new SecurityError(
      'ENCRYPTION_NOT_CONFIGURED',
      'Decryption needs a private key: give it as decryptionKey.',
    );
  }
  let parsed: ReturnType<typeof parseEncryptHeader>;
  try {
    parsed = parseEncryptHeader(header);
  } catch {
    throw decryptionFailed();
  }
  if (parsed.algorithm !== suite.algorithm) {
    throw new SecurityError(
      'ALGORITHM_UNSUPPORTED',
      `The message is encrypted with ${quote(parsed.algorithm)}; ${suite.algorithm} is configured.`,
    );
  }
  return suite.decrypt(body, parsed.symmetricKey, key, { crypto: options.crypto });
}
