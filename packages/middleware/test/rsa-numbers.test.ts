import { createPrivateKey, createPublicKey } from 'node:crypto';
import {
  type CryptoProvider,
  importPrivateKey,
  importPublicKey,
} from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { refused } from './support/parties.ts';

const pair = rsaKeys();
const jwk = createPrivateKey(pair.privateKey).export({ format: 'jwk' }) as JsonWebKey;
const base64Url = (number: bigint): string => {
  const digits = number.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString(
    'base64url',
  );
};
const numberOf = (text = ''): bigint =>
  BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);
const publicKey = (n: bigint, e: bigint): JsonWebKey => ({
  kty: 'RSA',
  n: base64Url(n),
  e: base64Url(e),
});
const modulus = numberOf(jwk.n);

const EXPONENT =
  'Unusable key: make another key: its exponent cannot be one of RSA (usual is 65537).';
const MODULUS = 'Unusable key: copy it again, whole: its modulus is damaged.';
const APART = 'Unusable key: copy it again, whole: its numbers do not belong together.';

describe('the numbers of a public key', () => {
  it.each([0n, 1n, 2n, 4n, 65_536n])('with %i as exponent are refused', async (e) => {
    const { message } = await refused(importPublicKey(publicKey(modulus, e)), 'KEY_INVALID');
    expect(message).toBe(EXPONENT);
  });

  it.each<[string, bigint]>([
    ['that is even', modulus - 1n],
    ['that 3 divides', (1n << 2047n) + 1n],
    ['that 71 divides', modulus * 71n],
  ])('with a modulus %s are refused', async (_, n) => {
    const { message } = await refused(importPublicKey(publicKey(n, 65_537n)), 'KEY_INVALID');
    expect(message).toBe(MODULUS);
  });

  it('are refused below 2048 and above 16384 bits', async () => {
    const odd = (bits: bigint): bigint => (1n << (bits - 1n)) + 1n;
    const short = await refused(importPublicKey(publicKey(odd(2047n), 3n)), 'KEY_INVALID');
    expect(short.message).toBe(
      'Unusable key: make a longer key: it has 2047 bits; at least 2048 needed.',
    );
    const long = await refused(importPublicKey(publicKey(odd(16_385n), 3n)), 'KEY_INVALID');
    expect(long.message).toBe(
      'Unusable key: make a shorter key: it has 16385 bits; at most 16384 are taken.',
    );
  });

  it('with 3 as exponent are taken', async () => {
    expect((await importPublicKey(publicKey(modulus, 3n))).type).toBe('public');
  });

  it('of a CryptoKey are checked as far as they can be seen', async () => {
    const weak = (extractable: boolean) =>
      crypto.subtle.importKey(
        'jwk',
        publicKey(modulus - 1n, 65_537n),
        { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
        extractable,
        ['verify'],
      );
    const { message } = await refused(importPublicKey(await weak(true)), 'KEY_INVALID');
    expect(message).toBe(MODULUS);
    const hidden = await weak(false);
    expect(await importPublicKey(hidden)).toBe(hidden);
    const algorithm = { ...(hidden.algorithm as RsaHashedKeyAlgorithm) };
    const exponent = Object.defineProperty(Object.create(hidden), 'algorithm', {
      value: { ...algorithm, publicExponent: Uint8Array.of(1) },
    });
    const own = { type: 'public', usages: ['verify'], extractable: false };
    for (const [name, value] of Object.entries(own))
      Object.defineProperty(exponent, name, { value });
    expect((await refused(importPublicKey(exponent), 'KEY_INVALID')).message).toBe(EXPONENT);
  });
});

describe('the numbers of a private key', () => {
  it.each(['d', 'p', 'q', 'dp', 'dq', 'qi'] as const)(
    'are refused where %s is not of the same key',
    async (name) => {
      const other = createPrivateKey(rsaKeys().privateKey).export({ format: 'jwk' }) as JsonWebKey;
      const nextTo = base64Url(numberOf(jwk[name]) + 2n);
      for (const value of [other[name], nextTo]) {
        const error = await refused(importPrivateKey({ ...jwk, [name]: value }), 'KEY_INVALID');
        expect(error.message).toBe(APART);
      }
    },
  );

  it('are refused with n of another key, with 1 as prime, and with 0 anywhere', async () => {
    const swapped = { ...jwk, n: createPublicKey(rsaKeys().publicKey).export({ format: 'jwk' }).n };
    const trivial = { ...jwk, p: base64Url(1n), q: jwk.n };
    for (const key of [swapped, trivial, { ...jwk, p: 'AA' }, { ...jwk, qi: 'AA' }]) {
      await refused(importPrivateKey(key as JsonWebKey), 'KEY_INVALID');
    }
  });

  it('are taken with leading zeros, and with p and q exchanged where the rest fits', async () => {
    const padded = Object.fromEntries(
      Object.entries(jwk).map(([name, value]) => [
        name,
        name === 'kty'
          ? value
          : Buffer.from(`00${Buffer.from(value, 'base64url').toString('hex')}`, 'hex').toString(
              'base64url',
            ),
      ]),
    );
    expect((await importPrivateKey(padded)).type).toBe('private');
    const [p, q] = [numberOf(jwk.p), numberOf(jwk.q)];
    let inverse = 1n;
    for (let exponent = q - 2n, base = p % q; exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) inverse = (inverse * base) % q;
      base = (base * base) % q;
    }
    const exchanged = {
      ...jwk,
      p: jwk.q,
      q: jwk.p,
      dp: jwk.dq,
      dq: jwk.dp,
      qi: base64Url(inverse),
    };
    expect((await importPrivateKey(exchanged as JsonWebKey)).type).toBe('private');
  });

  it('are damaged by any flipped bit or lost byte of the file', async () => {
    const der = createPrivateKey(pair.privateKey).export({ type: 'pkcs8', format: 'der' });
    const verifier = await importPublicKey(pair.publicKey);
    const content = new TextEncoder().encode('content');
    let accepted = 0;
    for (let at = 0; at < der.length; at++) {
      const mutated = Uint8Array.from(der);
      mutated[at]! ^= 1 << (at % 8);
      const key = await importPrivateKey(mutated).catch(() => undefined);
      if (!key) continue;
      // What is left is a mutation that means the same.
      accepted++;
      const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, content);
      expect(
        await crypto.subtle.verify('RSASSA-PKCS1-v1_5', verifier, signature, content),
        `byte ${at}`,
      ).toBe(true);
    }
    expect(accepted).toBeLessThan(10);
  });

  it('are said to be too much for a runtime that refuses them', async () => {
    const subtle = { importKey: async () => Promise.reject(new Error('secret')) };
    const provider = { ...crypto, subtle } as unknown as CryptoProvider;
    const error = await refused(importPrivateKey(jwk, { crypto: provider }), 'KEY_INVALID');
    expect(error.message).toBe(
      'Unusable key: make another key, of 2048 bits: this runtime does not take it.',
    );
    expect(error.cause).toBeUndefined();
  });
});
