import { type Bytes, toBytes } from './bytes.ts';
import { isSecurityError, SecurityError } from './errors.ts';
import { decryptionFailed } from './failures.ts';
import { formatEncryptHeader, parseEncryptHeader } from './headers.ts';
import { type DecryptionKey, isVerifier, type KeyRing, named, type PeerKey } from './key-ring.ts';
import type { CipherSuite, MessageSecurityOptions } from './types.ts';
import type { Words } from './words.ts';

/** A body, encrypted for the other side, and the headers that go with it. */
export interface Encrypted {
  readonly body: Bytes;
  readonly headers: Readonly<Record<string, string>>;
}

/** Encrypts and decrypts bodies with the keys of one side. */
export interface Encryption {
  encrypt(plain: Bytes, recipient: PeerKey): Promise<Encrypted>;
  decrypt(body: Bytes, encryptHeader: string): Promise<Bytes>;
  /** Refuses, where an encrypted answer could not be decrypted. */
  ready(): Promise<void>;
}

function notConfigured(what: string): SecurityError {
  return new SecurityError('ENCRYPTION_NOT_CONFIGURED', `Encryption needs ${what}.`);
}

/** Encryption, as the options say. */
export function createEncryption(
  { cipherSuite, crypto }: MessageSecurityOptions,
  keys: KeyRing,
  words: Words,
): Encryption {
  let isReady = false;

  function requireSuite(): CipherSuite {
    if (cipherSuite) return cipherSuite;
    throw notConfigured(`rsaAes() from "${words.packageName}/rsa-aes" as cipherSuite`);
  }

  async function requireKeys(keyVersion?: string): Promise<readonly DecryptionKey[]> {
    const found = await keys.decryption(keyVersion);
    if (found.length > 0) return found;
    throw notConfigured('a private key, or an operation with one, as decryptionKey');
  }

  return {
    async encrypt(plain, { key, keyVersion }) {
      const suite = requireSuite();
      if (isVerifier(key)) throw notConfigured(`a key, not a Verifier, as ${words.peerPublicKey}`);
      const { body, symmetricKey, contentType } = await suite.encrypt(plain, key, { crypto });
      const { algorithm } = suite;
      const headers = { Encrypt: formatEncryptHeader({ algorithm, keyVersion, symmetricKey }) };
      return {
        body: toBytes(body),
        headers: contentType ? { ...headers, 'Content-Type': contentType } : headers,
      };
    },

    async decrypt(body, encryptHeader) {
      const suite = requireSuite();
      const { algorithm, keyVersion, symmetricKey } = parseEncryptHeader(encryptHeader);
      const candidates = await requireKeys(keyVersion);
      if (algorithm !== suite.algorithm) {
        throw new SecurityError(
          'ALGORITHM_UNSUPPORTED',
          `cipherSuite is for ${suite.algorithm}, the body is ${algorithm}.`,
        );
      }
      let plain: Uint8Array | undefined;
      let outage: unknown;
      // Each is tried, also after one has fitted: the time must not tell which one does.
      for (const { key } of candidates) {
        try {
          const decrypted = await suite.decrypt(body, symmetricKey, key, { crypto });
          plain ??= decrypted;
        } catch (error) {
          const isRefusal = isSecurityError(error) && error.code === 'DECRYPTION_FAILED';
          if (!isRefusal) outage ??= error;
        }
      }
      if (plain) return toBytes(plain);
      throw outage ?? decryptionFailed();
    },

    async ready() {
      if (isReady) return;
      const suite = requireSuite();
      for (const { name, key } of await requireKeys()) {
        await named(name, async () => suite.check?.(key, { crypto }));
      }
      isReady = true;
    },
  };
}
