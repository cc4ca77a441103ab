import { SecurityError } from './errors.ts';
import { formatEncryptHeader, parseEncryptHeader } from './headers.ts';
import { isSigner, isVerifier, type PeerKey } from './keys/key-ring.ts';
import type { CipherSuite, MessageSecurityOptions } from './types.ts';

function notConfigured(what: string): SecurityError {
  return new SecurityError('ENCRYPTION_NOT_CONFIGURED', `Encryption needs ${what}.`);
}

function suiteOf({ cipherSuite }: MessageSecurityOptions): CipherSuite {
  if (cipherSuite) return cipherSuite;
  throw notConfigured('rsaAes() from "@alipayhk-openapi/middleware/rsa-aes" as cipherSuite');
}

/** Encrypts a body for the other side. */
export async function encryptBody(
  options: MessageSecurityOptions,
  { key, keyVersion }: PeerKey,
  plain: Uint8Array,
): Promise<{ body: Uint8Array; encrypt: string; contentType?: string }> {
  const suite = suiteOf(options);
  if (isVerifier(key)) throw notConfigured('a key, not a Verifier, as peerPublicKey');
  const { symmetricKey, ...encrypted } = await suite.encrypt(plain, key, {
    crypto: options.crypto,
  });
  const { algorithm } = suite;
  return { ...encrypted, encrypt: formatEncryptHeader({ algorithm, keyVersion, symmetricKey }) };
}

/** Decrypts the body of a message that was verified. */
export async function decryptBody(
  options: MessageSecurityOptions,
  header: string,
  body: Uint8Array,
): Promise<Uint8Array> {
  const suite = suiteOf(options);
  const key = options.decryptionKey ?? options.privateKey;
  if (!key || isSigner(key)) throw notConfigured('a private key as decryptionKey');
  const { algorithm, symmetricKey } = parseEncryptHeader(header);
  if (algorithm !== suite.algorithm) {
    throw new SecurityError(
      'ALGORITHM_UNSUPPORTED',
      `cipherSuite is for ${suite.algorithm}, the body is ${algorithm}.`,
    );
  }
  return suite.decrypt(body, symmetricKey, key, { crypto: options.crypto });
}
