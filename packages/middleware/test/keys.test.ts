import { createPrivateKey, createPublicKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { importPrivateKey, importPublicKey, type KeyInput } from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { refused } from './support/parties.ts';

const pair = rsaKeys();
const priv = createPrivateKey(pair.privateKey);
const pub = createPublicKey(pair.publicKey);
const bare = (pem: string) => pem.replace(/-----.*?-----|\s/g, '');
const view = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);
const content = new TextEncoder().encode('content');

const PRIVATE: Record<string, KeyInput> = {
  'PKCS#8 PEM': pair.privateKey,
  'PKCS#8 PEM with CRLF, text around it and no last line break': `Bag\r\n${pair.privateKey.trim().replace(/\n/g, '\r\n')}`,
  'PKCS#8 PEM with literal \\n, as in an environment variable': pair.privateKey.replace(
    /\n/g,
    '\\n',
  ),
  'PKCS#8 PEM behind the public key': pair.publicKey + pair.privateKey,
  'PKCS#8 PEM as bytes': new TextEncoder().encode(pair.privateKey),
  'PKCS#8 PEM as base64': Buffer.from(pair.privateKey).toString('base64'),
  'PKCS#8 bare base64': bare(pair.privateKey),
  'PKCS#8 bare base64 in lines': bare(pair.privateKey).replace(/.{64}/g, '$&\n'),
  'PKCS#8 DER': view(priv.export({ type: 'pkcs8', format: 'der' })),
  'PKCS#8 DER as ArrayBuffer': view(priv.export({ type: 'pkcs8', format: 'der' }))
    .buffer as ArrayBuffer,
  'PKCS#1 PEM': priv.export({ type: 'pkcs1', format: 'pem' }) as string,
  'PKCS#1 bare base64': priv.export({ type: 'pkcs1', format: 'der' }).toString('base64'),
  'PKCS#1 DER': view(priv.export({ type: 'pkcs1', format: 'der' })),
  JWK: priv.export({ format: 'jwk' }),
  'JWK labelled for something else': {
    ...priv.export({ format: 'jwk' }),
    alg: 'RS512',
    use: 'enc',
    key_ops: [],
  },
};

const PUBLIC: Record<string, KeyInput> = {
  'SPKI PEM': pair.publicKey,
  'SPKI PEM behind the private key': pair.privateKey + pair.publicKey,
  'SPKI bare base64': bare(pair.publicKey),
  'SPKI bare base64url': bare(pair.publicKey)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, ''),
  'SPKI DER': view(pub.export({ type: 'spki', format: 'der' })),
  'PKCS#1 PEM': pub.export({ type: 'pkcs1', format: 'pem' }) as string,
  'PKCS#1 bare base64': pub.export({ type: 'pkcs1', format: 'der' }).toString('base64'),
  'PKCS#1 DER': view(pub.export({ type: 'pkcs1', format: 'der' })),
  JWK: pub.export({ format: 'jwk' }),
};

const RSA = 'RSASSA-PKCS1-v1_5';

describe('importPrivateKey', () => {
  it.each(Object.entries(PRIVATE))('imports %s, not extractable', async (_, key) => {
    const imported = await importPrivateKey(key);
    expect([imported.type, imported.extractable, imported.usages]).toEqual([
      'private',
      false,
      ['sign'],
    ]);
    const signature = await crypto.subtle.sign(RSA, imported, content);
    const verifier = await importPublicKey(pair.publicKey);
    expect(await crypto.subtle.verify(RSA, verifier, signature, content)).toBe(true);
  });

  it('makes the key extractable when asked', async () => {
    expect((await importPrivateKey(pair.privateKey, { extractable: true })).extractable).toBe(true);
  });

  it('hands a fitting CryptoKey through', async () => {
    const key = await importPrivateKey(pair.privateKey);
    expect(await importPrivateKey(key)).toBe(key);
  });

  it('uses the provider it is given', async () => {
    let used = 0;
    const provider = {
      getRandomValues: webcrypto.getRandomValues.bind(webcrypto),
      subtle: new Proxy(crypto.subtle, {
        get: (target, name) => {
          used++;
          return (target[name as keyof SubtleCrypto] as () => unknown).bind(target);
        },
      }),
    } as Crypto;
    await importPrivateKey(pair.privateKey, { crypto: provider });
    expect(used).toBeGreaterThan(0);
  });
});

describe('importPublicKey', () => {
  it.each(Object.entries(PUBLIC))('imports %s', async (_, key) => {
    const imported = await importPublicKey(key);
    expect([imported.type, imported.extractable, imported.usages]).toEqual([
      'public',
      true,
      ['verify'],
    ]);
    const signature = await crypto.subtle.sign(
      RSA,
      await importPrivateKey(pair.privateKey),
      content,
    );
    expect(await crypto.subtle.verify(RSA, imported, signature, content)).toBe(true);
  });
});

describe('a key that does not fit is refused in plain words', () => {
  const encrypted = priv.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  }) as string;
  const traditional = priv.export({
    type: 'pkcs1',
    format: 'pem',
    cipher: 'aes-128-cbc',
    passphrase: 'x',
  }) as string;
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const small = rsaKeys(1024);
  const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
  const cut = pair.privateKey.slice(0, 900);

  it.each<[string, KeyInput, RegExp]>([
    ['a public key', pair.publicKey, /public key; a private key belongs here/],
    ['a public key as PKCS#1', PUBLIC['PKCS#1 DER']!, /public key; a private key belongs here/],
    ['a public JWK', PUBLIC.JWK!, /public key; a private key belongs here/],
    ['an encrypted key', encrypted, /passphrase/],
    ['an encrypted key without its lines', bare(encrypted), /not an RSA key in PKCS#8/],
    ['an encrypted key of the old kind', traditional, /passphrase/],
    [
      'an OpenSSH key',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----',
      /neither PEM nor|not an RSA key/,
    ],
    ['an EC key', ec.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, /not/],
    ['an EC key as SEC1', ec.privateKey.export({ type: 'sec1', format: 'pem' }) as string, /not/],
    ['an EC JWK', ec.privateKey.export({ format: 'jwk' }), /not/],
    [
      'an RSA-PSS key',
      pss.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      /not RSA|not an RSA key|public key; a private/,
    ],
    ['a short key', small.privateKey, /1024 bits; at least 2048/],
    ['a cut PEM', cut, /neither PEM nor/],
    ['a cut base64', bare(pair.privateKey).slice(0, 800), /damaged/],
    ['a JWK without p', { ...(PRIVATE.JWK as JsonWebKey), p: undefined as never }, /damaged/],
    ['a symmetric JWK', { kty: 'oct', k: 'AAAA' }, /not RSA|not an RSA key|public key; a private/],
    ['a file name', './private-key.pem', /neither PEM nor base64/],
    ['an empty text', '', /neither PEM nor base64/],
    ['a huge text', 'A'.repeat(100_000), /neither PEM nor|not an RSA key/],
    ['nothing', undefined as never, /neither PEM nor/],
    ['a number', 1 as never, /neither PEM nor/],
    [
      'trailing bytes',
      new Uint8Array([...(PRIVATE['PKCS#8 DER'] as Uint8Array), 0, 0]),
      /not an RSA key/,
    ],
  ])('%s', async (_, key, message) => {
    const error = await refused(importPrivateKey(key), 'KEY_INVALID');
    expect(error.message).toMatch(message);
    expect(error.cause).toBeUndefined();
  });

  it.each<[string, KeyInput, RegExp]>([
    ['a private key', pair.privateKey, /private key; a public key belongs here/],
    ['a private key as PKCS#1', PRIVATE['PKCS#1 PEM']!, /private key; a public key belongs here/],
    ['a private JWK', PRIVATE.JWK!, /private key; a public key belongs here/],
    ['an EC key', ec.publicKey.export({ type: 'spki', format: 'pem' }) as string, /not/],
    ['a short key', small.publicKey, /1024 bits/],
  ])('%s where a public one belongs', async (_, key, message) => {
    expect((await refused(importPublicKey(key), 'KEY_INVALID')).message).toMatch(message);
  });

  it.each(['-----BEGIN -----', '-----BEGIN ', '-----BEGIN X-----A-----END', '-----', '='])(
    'a text of nothing but %j, in linear time',
    async (piece) => {
      // In quadratic time this would take minutes, in cubic time years.
      const many = piece.repeat(100_000);
      await refused(importPrivateKey(many), 'KEY_INVALID');
      await refused(importPublicKey(many), 'KEY_INVALID');
    },
  );

  it.each([512, 1024, 2040])('a PKCS#1 key of %i bits, with its length', async (bits) => {
    const { privateKey, publicKey } = rsaKeys(bits);
    const message = `Unusable key: it has ${bits} bits; at least 2048 needed.`;
    const form = { type: 'pkcs1', format: 'pem' } as const;
    const importing = [
      importPublicKey(createPublicKey(publicKey).export(form) as string),
      importPrivateKey(createPrivateKey(privateKey).export(form) as string),
    ];
    for (const attempt of importing) {
      expect((await refused(attempt, 'KEY_INVALID')).message).toBe(message);
    }
  });

  it('a CryptoKey of another kind, algorithm, hash or usage', async () => {
    const der = view(priv.export({ type: 'pkcs8', format: 'der' }));
    const load = (name: string, hash: string, usage: KeyUsage) =>
      crypto.subtle.importKey('pkcs8', der as BufferSource, { name, hash }, true, [usage]);
    const cases: [CryptoKey, RegExp][] = [
      [await importPublicKey(pair.publicKey), /public key; a private key/],
      [await load('RSA-PSS', 'SHA-256', 'sign'), /RSASSA-PKCS1-v1_5, SHA-256, "sign"/],
      [await load(RSA, 'SHA-1', 'sign'), /RSASSA-PKCS1-v1_5, SHA-256, "sign"/],
      [await load('RSA-OAEP', 'SHA-256', 'decrypt'), /RSASSA-PKCS1-v1_5, SHA-256, "sign"/],
    ];
    for (const [key, message] of cases) {
      expect((await refused(importPrivateKey(key), 'KEY_INVALID')).message).toMatch(message);
    }
  });
});
