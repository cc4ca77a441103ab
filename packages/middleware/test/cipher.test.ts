import { createCipheriv, randomBytes } from 'node:crypto';
import type { CryptoProvider } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { unpaddedLength } from '../src/cipher/aes-ecb.ts';
import { rsaKeys } from './support/keys.ts';

const keys = rsaKeys();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the padding of PKCS#7', () => {
  const block = (...end: number[]): Uint8Array =>
    Uint8Array.from([...Array(32 - end.length).fill(0x61), ...end]);

  it.each(Array.from({ length: 16 }, (_, i) => i + 1))('is removed: %i bytes', (count) => {
    expect(unpaddedLength(block(...Array(count).fill(count)))).toBe(32 - count);
  });

  it.each([
    ['none', [0]],
    ['more than a block', Array(17).fill(17)],
    ['a letter', []],
    ['one byte wrong, the first of two', [3, 2]],
    ['one byte wrong, the first of sixteen', [15, ...Array(15).fill(16)]],
    ['one byte wrong, in the middle', [5, 5, 4, 5, 5]],
  ])('is refused: %s', (_, end) => {
    expect(unpaddedLength(block(...end))).toBe(-1);
  });
});

/** The runtime's own, with a look at every import of a key and at every random value. */
const watched = () => {
  const imports: { algorithm: string; format: string; extractable: boolean; key: unknown }[] = [];
  const random: Uint8Array[] = [];
  const { subtle } = crypto;
  const provider: CryptoProvider = {
    getRandomValues: (array) => {
      random.push(array as unknown as Uint8Array);
      return crypto.getRandomValues(array);
    },
    subtle: new Proxy(subtle, {
      get: (target, name) =>
        name === 'importKey'
          ? (...args: Parameters<SubtleCrypto['importKey']>) => {
              const [format, key, algorithm, extractable] = args;
              const label = typeof algorithm === 'string' ? algorithm : algorithm.name;
              imports.push({ algorithm: label, format, extractable, key });
              return (subtle.importKey as (...all: unknown[]) => Promise<CryptoKey>)(...args);
            }
          : (target[name as keyof SubtleCrypto] as () => unknown).bind(target),
    }),
  };
  const count = (algorithm: string): number =>
    imports.filter((each) => each.algorithm === algorithm).length;
  return { provider, imports, random, count };
};

describe('rsaAes', () => {
  const suite = rsaAes();

  /** A body of blocks that OpenSSL encrypted without padding, under a key that was wrapped for us. */
  const unpadded = async (blocks: Uint8Array) => {
    const { provider, random } = watched();
    let aesKey = new Uint8Array(0);
    const keeping: CryptoProvider = {
      ...provider,
      getRandomValues: (array) => {
        const filled = provider.getRandomValues(array);
        if (random.length === 1) aesKey = Uint8Array.from(filled as unknown as Uint8Array);
        return filled;
      },
    };
    const { symmetricKey } = await suite.encrypt(utf8('{}'), keys.publicKey, { crypto: keeping });
    const cipher = createCipheriv('aes-256-ecb', aesKey, null).setAutoPadding(false);
    const body = Buffer.concat([cipher.update(blocks), cipher.final()]).toString('base64');
    return suite.decrypt(utf8(body), symmetricKey, keys.privateKey);
  };
  const failed = { name: 'SecurityError', code: 'DECRYPTION_FAILED' };

  it('refuses text without padding, padding without text, and half a block', async () => {
    const text = utf8('a'.repeat(16));
    await expect(unpadded(text)).rejects.toMatchObject(failed);
    const noText = Uint8Array.from([0xff, ...Array(15).fill(15)]);
    await expect(unpadded(noText)).rejects.toMatchObject(failed);
    expect(await unpadded(Uint8Array.from([0x7a, ...Array(15).fill(15)]))).toEqual(utf8('z'));
    const { symmetricKey } = await suite.encrypt(text, keys.publicKey);
    for (const body of ['', 'AAAA', '=', '港', randomBytes(17).toString('base64')]) {
      const decrypting = suite.decrypt(utf8(body), symmetricKey, keys.privateKey);
      await expect(decrypting).rejects.toMatchObject(failed);
    }
  });

  it('imports the receiver’s key once, and again for another key or provider', async () => {
    const own = rsaAes();
    const { provider, count } = watched();
    const rsa = 'RSAES-PKCS1-v1_5';
    for (let i = 0; i < 3; i++) {
      await own.encrypt(utf8('{}'), keys.publicKey, { crypto: provider });
    }
    expect(count(rsa)).toBe(1);
    await own.encrypt(utf8('{}'), rsaKeys().publicKey, { crypto: provider });
    expect(count(rsa)).toBe(2);
    const other = watched();
    await own.encrypt(utf8('{}'), keys.publicKey, { crypto: other.provider });
    expect(other.count(rsa)).toBe(1);
    // Whether a provider has ECB and RSAES is found out once.
    expect([count('AES-ECB'), other.count('AES-ECB')]).toEqual([1, 1]);
    await own.encrypt(utf8('{}'), keys.publicKey, { crypto: other.provider });
    expect([other.count(rsa), other.count('AES-ECB')]).toEqual([1, 1]);
  });

  it('leaves no key behind: AES keys cannot be exported and are overwritten', async () => {
    const { provider, imports, random } = watched();
    const context = { crypto: provider };
    const { body, symmetricKey } = await suite.encrypt(utf8('{}'), keys.publicKey, context);
    expect(random[0]).toEqual(new Uint8Array(32));
    expect(await suite.decrypt(body, symmetricKey, keys.privateKey, context)).toEqual(utf8('{}'));
    const symmetric = imports.filter(({ algorithm }) => algorithm.startsWith('AES'));
    expect(symmetric.map(({ algorithm }) => algorithm)).toEqual(['AES-ECB', 'AES-CBC']);
    for (const { extractable, key } of symmetric) {
      expect(extractable).toBe(false);
      expect(key).toEqual(new Uint8Array(32));
    }
  });

  it('says what key sizes there are, and which content type a body has', async () => {
    expect(() => rsaAes({ keyBits: 192 as never })).toThrow('keyBits must be 256 or 128');
    const { contentType } = await suite.encrypt(utf8('{}'), keys.publicKey);
    expect(contentType).toBe('application/json; charset=UTF-8');
  });
});
