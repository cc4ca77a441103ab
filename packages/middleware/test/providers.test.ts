import { constants, createPrivateKey, privateDecrypt } from 'node:crypto';
import {
  type CipherSuite,
  type CryptoProvider,
  formatSignatureHeader,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { portablePrivateOperation } from '../src/cipher/raw-rsa.ts';
import { privateNumbers } from '../src/keys/rsa-key.ts';
import { rsaKeys } from './support/keys.ts';
import { parties, post, refused, withHeaders } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const mine = keys.merchant;
const TEXT = '{"title":"港澳 🎫"}';
const utf8 = (text: string) => new TextEncoder().encode(text);

type Method = (...args: never[]) => Promise<unknown>;

/** The runtime's own cryptography, but for some methods. */
const provider = (changes: Partial<Record<keyof SubtleCrypto, Method>>): CryptoProvider => ({
  getRandomValues: crypto.getRandomValues.bind(crypto),
  subtle: new Proxy(crypto.subtle, {
    get: (target, name: keyof SubtleCrypto) =>
      changes[name] ?? (target[name] as Method).bind(target),
  }),
});

const failing = async (): Promise<never> => {
  throw new DOMException('the provider’s own words', 'OperationError');
};

describe('a provider that fails', () => {
  it('to verify a signature of an odd length has said no', async () => {
    const { merchant } = parties({}, keys);
    const { platform } = parties({ crypto: provider({ verify: failing }) }, keys);
    const sealed = withHeaders(await merchant.sealRequest(post(TEXT)), {
      Signature: formatSignatureHeader({ algorithm: 'RSA256', signature: Uint8Array.of(1) }),
    });
    const error = await refused(platform.openRequest(sealed), 'SIGNATURE_INVALID');
    expect(error.message).toContain('The signature does not fit.');
  });

  it('to sign is reported with its error as cause', async () => {
    const { merchant } = parties({ crypto: provider({ sign: failing }) }, keys);
    const error = await refused(merchant.sealRequest(post(TEXT)), 'KEY_INVALID');
    expect(error.message).toBe('Signer failed.');
    expect(error.cause).toBeInstanceOf(DOMException);
  });

  it('to encrypt is reported without a word about key or body', async () => {
    const importKey = async (format: 'raw', data: BufferSource, ...rest: unknown[]) =>
      (rest[0] as { name?: string }).name === 'RSAES-PKCS1-v1_5'
        ? ({} as CryptoKey)
        : crypto.subtle.importKey(format, data, ...(rest as [string, boolean, KeyUsage[]]));
    const context = { crypto: provider({ importKey: importKey as Method, encrypt: failing }) };
    const attempt = rsaAes().encrypt(utf8(TEXT), mine.publicKey, context);
    const error = await refused(attempt, 'ENCRYPTION_FAILED');
    expect(error.message).toBe('The body could not be encrypted.');
    expect(error.cause).toBeUndefined();
  });

  it('to decrypt is answered like a wrong key', async () => {
    const { body, symmetricKey } = await rsaAes().encrypt(utf8(TEXT), mine.publicKey);
    const context = { crypto: provider({ decrypt: failing }) };
    const attempt = rsaAes().decrypt(body, symmetricKey, mine.privateKey, context);
    const error = await refused(attempt, 'DECRYPTION_FAILED');
    expect(error.message).toBe('The body cannot be decrypted.');
    expect(error.cause).toBeUndefined();
  });
});

describe('an operation of a KMS', () => {
  const suite = rsaAes();

  it('that fails is answered like a wrong key', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const attempt = suite.decrypt(body, symmetricKey, async () => {
      throw new Error('invalid padding in key arn:1');
    });
    const error = await refused(attempt, 'DECRYPTION_FAILED');
    expect([error.message, error.cause]).toEqual(['The body cannot be decrypted.', undefined]);
  });

  it('tells an outage apart by throwing a SecurityError', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const outage = new SecurityError('KEY_INVALID', 'The KMS does not answer.');
    const attempt = suite.decrypt(body, symmetricKey, () => Promise.reject(outage));
    expect(await refused(attempt, 'KEY_INVALID')).toBe(outage);
  });
});

describe('the native operation', () => {
  it('does what OpenSSL does', async () => {
    const block = crypto.getRandomValues(new Uint8Array(256));
    block[0] = 0;
    const options = { key: mine.privateKey, padding: constants.RSA_NO_PADDING };
    expect(await rsaPrivateOperation(mine.privateKey)(block)).toEqual(
      new Uint8Array(privateDecrypt(options, block)),
    );
  });

  it('refuses a key whose numbers do not fit together, as the portable one does', async () => {
    const own = createPrivateKey(mine.privateKey).export({ format: 'jwk' }) as JsonWebKey;
    const other = createPrivateKey(keys.platform.privateKey).export({ format: 'jwk' });
    const mixed = { ...own, p: other.p, q: other.q } as JsonWebKey;
    const error = await refused(rsaPrivateOperation(mixed)(new Uint8Array(256)), 'KEY_INVALID');
    expect(error.message).toBe(
      'Unusable key: copy it again, whole: its numbers do not belong together.',
    );
  });
});

describe('the portable operation', () => {
  it('draws again where a blinding factor has no inverse', async () => {
    const numbers = await privateNumbers(mine.privateKey, crypto);
    const prime = numbers.p;
    let draws = 0;
    const rigged = {
      subtle: crypto.subtle,
      // First zero, then a multiple of a prime of the key, then a factor that can be used.
      getRandomValues: (bytes: Uint8Array) => {
        draws++;
        bytes.fill(0);
        if (draws === 2) bytes.set(prime, bytes.length - prime.length);
        if (draws === 3) bytes[bytes.length - 1] = 3;
        return bytes;
      },
    } as CryptoProvider;
    const block = crypto.getRandomValues(new Uint8Array(256));
    block[0] = 0;
    const options = { key: mine.privateKey, padding: constants.RSA_NO_PADDING };
    expect(await portablePrivateOperation(numbers, rigged)(block)).toEqual(
      new Uint8Array(privateDecrypt(options, block)),
    );
    expect(draws).toBe(3);
  });
});

describe('a cipher suite of your own', () => {
  const plainSuite: CipherSuite = {
    algorithm: 'NONE',
    encrypt: async (body) => ({ body, symmetricKey: Uint8Array.of(1) }),
    decrypt: async (body) => body,
  };

  it('may leave the content type alone, and is named in the header', async () => {
    const both = parties({ cipherSuite: plainSuite, encryption: 'always' }, keys);
    const sealed = await both.merchant.sealRequest(
      post(TEXT, { headers: { 'Content-Type': 'text/x-own' } }),
    );
    expect(sealed.headers.get('Content-Type')).toBe('text/x-own');
    expect(sealed.headers.get('Encrypt')).toBe('algorithm=NONE,symmetricKey=AQ%3D%3D');
    expect(await (await both.platform.openRequest(sealed)).text()).toBe(TEXT);
  });
});

describe('Content-Length', () => {
  const length = { 'Content-Length': '20', 'Content-Type': 'text/x-own' };

  it('is dropped where the length changes, and only there', async () => {
    const secret = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
    const encrypted = await secret.merchant.sealRequest(post(TEXT, { headers: length }));
    expect(encrypted.headers.has('Content-Length')).toBe(false);
    const arrived = withHeaders(encrypted, { 'Content-Length': '44' });
    const opened = await secret.platform.openRequest(arrived);
    expect(opened.headers.has('Content-Length')).toBe(false);
    const plain = parties({}, keys);
    const sealed = await plain.merchant.sealRequest(post(TEXT, { headers: length }));
    expect(sealed.headers.get('Content-Length')).toBe('20');
    expect((await plain.platform.openRequest(sealed)).headers.get('Content-Length')).toBe('20');
  });
});
