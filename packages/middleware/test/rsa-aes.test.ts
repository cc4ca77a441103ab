import {
  constants,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
} from 'node:crypto';
import {
  importPrivateKey,
  importPublicKey,
  type RsaPrivateOperation,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { Crypto as PeculiarCrypto } from '@peculiar/webcrypto';
import { describe, expect, it, vi } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { parties, post, refused } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant: mine } = keys;
const suite = rsaAes();
const TEXT = '{"title":"港澳 🎫","amount":"12.50"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Raw RSA by OpenSSL, then the padding by hand: an oracle that shares nothing with the package. */
function unwrapByHand(wrapped: Uint8Array, privateKey: string): Uint8Array {
  const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, wrapped);
  expect([block[0], block[1]]).toEqual([0, 2]);
  const end = block.indexOf(0, 2);
  expect(end).toBeGreaterThanOrEqual(10);
  return block.subarray(end + 1);
}

describe('rsaAes', () => {
  it.each([256, 128] as const)('encrypts as OpenSSL understands it, %i bits', async (keyBits) => {
    for (const length of [0, 1, 15, 16, 17, 10_000]) {
      const plain = utf8('x'.repeat(length));
      const made = await rsaAes({ keyBits }).encrypt(plain, mine.publicKey);
      const key = unwrapByHand(made.symmetricKey, mine.privateKey);
      expect(key.length * 8).toBe(keyBits);
      const decipher = createDecipheriv(`aes-${keyBits}-ecb`, key, null);
      const ciphertext = Buffer.from(text(made.body), 'base64');
      expect(Buffer.concat([decipher.update(ciphertext), decipher.final()])).toEqual(
        Buffer.from(plain),
      );
      expect(text(made.body)).toBe(ciphertext.toString('base64'));
      expect(await suite.decrypt(made.body, made.symmetricKey, mine.privateKey)).toEqual(plain);
    }
  });

  it('takes a new key for each message', async () => {
    const one = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const two = await suite.encrypt(utf8(TEXT), mine.publicKey);
    expect(one.body).not.toEqual(two.body);
    expect(one.symmetricKey).not.toEqual(two.symmetricKey);
  });

  it('names the content type of the pages, or another one', async () => {
    const made = await suite.encrypt(utf8(TEXT), mine.publicKey);
    expect(made.contentType).toBe('application/json; charset=UTF-8');
    const other = await rsaAes({ contentType: 'text/plain' }).encrypt(utf8(TEXT), mine.publicKey);
    expect(other.contentType).toBe('text/plain');
  });

  it('refuses other key sizes', () => {
    expect(() => rsaAes({ keyBits: 192 as never })).toThrow(TypeError);
  });

  const nodeKey = createPrivateKey(mine.privateKey);
  it.each([
    ['PKCS#8', mine.privateKey],
    ['PKCS#1', nodeKey.export({ type: 'pkcs1', format: 'pem' }) as string],
    ['JWK', nodeKey.export({ format: 'jwk' })],
    ['an extractable CryptoKey', importPrivateKey(mine.privateKey, { extractable: true })],
    ['the native operation', rsaPrivateOperation(mine.privateKey)],
    [
      'the native operation of a CryptoKey',
      importPrivateKey(mine.privateKey, { extractable: true }).then(rsaPrivateOperation),
    ],
    [
      'an operation that drops leading zeros',
      async (block: Uint8Array) => {
        const result = await rsaPrivateOperation(mine.privateKey)(block);
        return result.slice(result.findIndex((byte) => byte !== 0));
      },
    ],
  ])('decrypts with %s', async (_, key) => {
    const publicKey = await importPublicKey(mine.publicKey);
    for (let round = 0; round < 3; round++) {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), publicKey);
      expect(text(await suite.decrypt(body, symmetricKey, await key))).toBe(TEXT);
    }
  });

  describe('an operation that decrypts the blocks as well', () => {
    const native = rsaPrivateOperation(mine.privateKey);
    const withBlocks = (decryptBlocks: NonNullable<RsaPrivateOperation['decryptBlocks']>) =>
      Object.assign((block: Uint8Array) => native(block), { decryptBlocks });

    it('spares the provider both of its calls', async () => {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
      const operation = rsaPrivateOperation(mine.privateKey);
      // Imports its key.
      await operation(new Uint8Array(256));
      const spies = (['importKey', 'encrypt', 'decrypt'] as const).map((name) =>
        vi.spyOn(crypto.subtle, name),
      );
      await suite.decrypt(body, symmetricKey, operation);
      const called = spies.map(({ mock }) => mock.calls.length);
      await suite.decrypt(body, symmetricKey, (block) => operation(block));
      const calledWithout = spies.map(({ mock }) => mock.calls.length);
      for (const spy of spies) spy.mockRestore();
      expect(called).toEqual([0, 0, 0]);
      expect(calledWithout).toEqual([1, 1, 1]);
    });

    it('is not left with the key', async () => {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
      let given = new Uint8Array();
      const operation = withBlocks(async (key, blocks) => {
        given = key as typeof given;
        return native.decryptBlocks!(key, blocks);
      });
      await suite.decrypt(body, symmetricKey, operation);
      expect(given).toEqual(new Uint8Array(32));
    });

    it.each<[string, NonNullable<RsaPrivateOperation['decryptBlocks']>]>([
      ['rejects', () => Promise.reject(new Error('outage'))],
      [
        'throws',
        () => {
          throw new SecurityError('KEY_INVALID', 'for this message');
        },
      ],
      ['gives nothing', async () => new Uint8Array()],
      ['gives other bytes', async (_, blocks) => blocks],
      ['takes the padding away', async () => utf8(`${TEXT}\u0001`)],
    ])('ends in the one error where it %s', async (_, decryptBlocks) => {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
      const error = await refused(
        suite.decrypt(body, symmetricKey, withBlocks(decryptBlocks)),
        'DECRYPTION_FAILED',
      );
      expect(error.cause).toBeUndefined();
    });
  });

  it('goes on with many messages through the refreshed blinding', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const rounds = Array.from({ length: 70 }, () =>
      suite.decrypt(body, symmetricKey, mine.privateKey),
    );
    expect(new Set((await Promise.all(rounds)).map(text))).toEqual(new Set([TEXT]));
  });

  it('reads line-wrapped and URL-safe base64', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8('x'.repeat(200)), mine.publicKey);
    const wrapped = text(body).replace(/.{64}/g, '$&\r\n').replace(/\+/g, '-').replace(/\//g, '_');
    const plain = await suite.decrypt(utf8(wrapped), symmetricKey, mine.privateKey);
    expect(text(plain)).toBe('x'.repeat(200));
  });

  it('says what is wrong with the own configuration', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const locked = await importPrivateKey(mine.privateKey);
    const error = await refused(suite.decrypt(body, symmetricKey, locked), 'KEY_INVALID');
    expect(error.message).toContain('decryptionKey');
    await refused(suite.decrypt(body, symmetricKey, mine.publicKey), 'KEY_INVALID');
    await refused(
      suite.decrypt(body, symmetricKey, rsaPrivateOperation('nonsense')),
      'KEY_INVALID',
    );
    await refused(suite.encrypt(utf8(TEXT), mine.privateKey), 'KEY_INVALID');
    const spki = await crypto.subtle.exportKey('spki', await importPublicKey(mine.publicKey));
    const hidden = await crypto.subtle.importKey(
      'spki',
      spki,
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['verify'],
    );
    expect((await refused(suite.encrypt(utf8(TEXT), hidden), 'KEY_INVALID')).message).toContain(
      'exported',
    );
  });

  it('refuses a private key whose primes do not belong to it', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      format: 'jwk',
    });
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const own = nodeKey.export({ format: 'jwk' }) as JsonWebKey;
    const one = Buffer.of(1).toString('base64url');
    const changes: JsonWebKey[] = [
      { p: other.p!, q: other.q! },
      { p: own.n!, q: one },
      { p: one, q: own.n! },
      { p: own.q!, q: own.p! },
      { dp: own.dq! },
      { dq: own.dp! },
      { qi: own.dp! },
      { e: Buffer.of(3).toString('base64url') },
    ];
    for (const change of changes) {
      const mixed = { ...own, ...change };
      await refused(suite.decrypt(body, symmetricKey, mixed), 'KEY_INVALID');
    }
  });

  const { n, e } = createPublicKey(mine.publicKey).export({ format: 'jwk' }) as {
    n: string;
    e: string;
  };
  const changed = (at: number, value: number): string => {
    const bytes = Buffer.from(n, 'base64url');
    bytes[at === -1 ? bytes.length - 1 : at] = value;
    return bytes.toString('base64url');
  };
  it.each<[string, JsonWebKey]>([
    ['the exponent 1, which would send the key readable', { n, e: 'AQ' }],
    ['the exponent 1 with leading zeros', { n, e: 'AAAB' }],
    ['an even exponent', { n, e: 'AQAA' }],
    ['no exponent', { n, e: 'AA' }],
    ['an even modulus', { n: changed(-1, 0xfe), e }],
    ['a modulus of 2041 bits', { n: changed(0, 1), e }],
  ])('refuses to encrypt for a public key with %s', async (_, numbers) => {
    await refused(suite.encrypt(utf8(TEXT), { kty: 'RSA', ...numbers }), 'KEY_INVALID');
  });
});

describe('another WebCrypto provider', () => {
  const peculiar = new PeculiarCrypto() as Crypto;

  it('signs, verifies, encrypts with its own algorithms, and decrypts', async () => {
    const used: string[] = [];
    const subtle = new Proxy(peculiar.subtle, {
      get(target, name: keyof SubtleCrypto) {
        const method = target[name] as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) => {
          const result = await method.apply(target, args);
          const algorithm = args[0] as { name?: string } | string;
          used.push(
            `${String(name)} ${typeof algorithm === 'string' ? algorithm : algorithm.name}`,
          );
          return result;
        };
      },
    });
    const provider = { subtle, getRandomValues: peculiar.getRandomValues.bind(peculiar) } as Crypto;
    const both = parties({ crypto: provider, cipherSuite: rsaAes(), encryption: 'always' }, keys);
    const sealed = await both.merchant.sealRequest(post(TEXT));
    expect(used).toContain('encrypt AES-ECB');
    expect(used).toContain('encrypt RSAES-PKCS1-v1_5');
    const native = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
    expect(await (await native.platform.openRequest(sealed.clone())).text()).toBe(TEXT);
    expect(await (await both.platform.openRequest(sealed)).text()).toBe(TEXT);
    const back = await native.merchant.sealRequest(post(TEXT));
    expect(await (await both.platform.openRequest(back)).text()).toBe(TEXT);
    expect(used).not.toContain('decrypt RSAES-PKCS1-v1_5');
  });
});
