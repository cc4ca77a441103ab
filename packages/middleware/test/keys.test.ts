import { createPrivateKey, createPublicKey, webcrypto } from 'node:crypto';
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
  'PKCS#8 PEM with line breaks escaped twice': pair.privateKey.replace(/\n/g, '\\\\n'),
  'PKCS#8 PEM as a JSON text in a JSON text': JSON.stringify(JSON.stringify(pair.privateKey)),
  'PKCS#8 PEM, percent-encoded': encodeURIComponent(pair.privateKey),
  'PKCS#8 PEM in UTF-16': view(Buffer.from(`\ufeff${pair.privateKey}`, 'utf16le')),
  'PKCS#8 PEM in UTF-16, big-endian': view(
    Buffer.from(`\ufeff${pair.privateKey}`, 'utf16le').swap16(),
  ),
  'PKCS#8 PEM in UTF-16 without its mark': view(Buffer.from(pair.privateKey, 'utf16le')),
  'PKCS#8 PEM in UTF-16, read as Latin-1': Buffer.from(
    `\ufeff${pair.privateKey}`,
    'utf16le',
  ).toString('latin1'),
  'PKCS#8 PEM with a byte order mark': view(Buffer.from(`\ufeff${pair.privateKey}`)),
  'PKCS#8 PEM with a byte order mark, as text': `\ufeff${pair.privateKey}`,
  'PKCS#8 PEM between other text': `密钥:\n${pair.privateKey}\n-- \nkind regards, 李`,
  'PKCS#8 bare base64 in quotes': `"${bare(pair.privateKey)}"`,
  'PKCS#8 bare base64 in two kinds of quotes': `'"${bare(pair.privateKey)}"'\n`,
  'PKCS#8 bare base64 in escaped quotes': `\\"${bare(pair.privateKey)}\\"`,
  'PKCS#8 bare base64 with escaped slashes': bare(pair.privateKey).replaceAll('/', '\\/'),
  'PKCS#8 bare base64 with the escapes of .NET': bare(pair.privateKey).replaceAll('+', '\\u002B'),
  'PKCS#8 bare base64 and a NUL': `${bare(pair.privateKey)}\0`,
  'PKCS#8 bare base64 with zero-width characters': bare(pair.privateKey).replace(
    /.{64}/g,
    '$&\u200b\u2060',
  ),
  'PKCS#8 bare base64 in UTF-16': view(Buffer.from(bare(pair.privateKey), 'utf16le')),
  'PKCS#8 bare base64 in lines': bare(pair.privateKey).replace(/.{64}/g, '$&\n'),
  'PKCS#8 DER': view(priv.export({ type: 'pkcs8', format: 'der' })),
  'PKCS#8 DER as ArrayBuffer': view(priv.export({ type: 'pkcs8', format: 'der' }))
    .buffer as ArrayBuffer,
  'PKCS#1 PEM': priv.export({ type: 'pkcs1', format: 'pem' }) as string,
  'PKCS#1 bare base64': priv.export({ type: 'pkcs1', format: 'der' }).toString('base64'),
  'PKCS#1 DER': view(priv.export({ type: 'pkcs1', format: 'der' })),
  JWK: priv.export({ format: 'jwk' }),
  'JWK as text': JSON.stringify(priv.export({ format: 'jwk' })),
  'JWK as indented text with a byte order mark': `\ufeff${JSON.stringify(priv.export({ format: 'jwk' }), null, 2)}\n`,
  'JWK as text in a JSON text': JSON.stringify(JSON.stringify(priv.export({ format: 'jwk' }))),
  'JWK as text with escaped quotes': JSON.stringify(priv.export({ format: 'jwk' })).replaceAll(
    '"',
    '\\"',
  ),
  'JWK as text in base64': Buffer.from(JSON.stringify(priv.export({ format: 'jwk' }))).toString(
    'base64',
  ),
  'KeyObject of Node': priv,
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
  'JWK as text': JSON.stringify(pub.export({ format: 'jwk' })),
  'KeyObject of Node': pub,
  'SPKI PEM with line breaks escaped twice': pair.publicKey.replace(/\n/g, '\\\\n'),
  'SPKI bare base64 in quotes': `"${bare(pair.publicKey)}"`,
  'SPKI PEM in UTF-16': view(Buffer.from(`\ufeff${pair.publicKey}`, 'utf16le')),
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
  const small = rsaKeys(1024);

  it.each<[string, KeyInput, string]>([
    ['a public key', pair.publicKey, 'give the private key: this is the public one'],
    [
      'a public key as PKCS#1',
      PUBLIC['PKCS#1 DER']!,
      'give the private key: this is the public one',
    ],
    ['a public JWK', PUBLIC.JWK!, 'give the private key: this is the public one'],
    ['a public KeyObject', pub, 'give the private key: this is the public one'],
    ['a short key', small.privateKey, 'make a longer key: it has 1024 bits; at least 2048 needed'],
    [
      'a JWK without p',
      { ...(PRIVATE.JWK as JsonWebKey), p: undefined as never },
      'give the JWK with all of its members: "p" is missing or damaged',
    ],
  ])('%s', async (_, key, message) => {
    const error = await refused(importPrivateKey(key), 'KEY_INVALID');
    expect(error.message).toBe(`Unusable key: ${message}.`);
    expect(error.cause).toBeUndefined();
  });

  it.each<[string, KeyInput, string]>([
    ['a private key', pair.privateKey, 'give the public key: this is the private one'],
    [
      'a private key as PKCS#1',
      PRIVATE['PKCS#1 PEM']!,
      'give the public key: this is the private one',
    ],
    ['a private JWK', PRIVATE.JWK!, 'give the public key: this is the private one'],
    ['a short key', small.publicKey, 'make a longer key: it has 1024 bits; at least 2048 needed'],
  ])('%s where a public one belongs', async (_, key, message) => {
    const error = await refused(importPublicKey(key), 'KEY_INVALID');
    expect(error.message).toBe(`Unusable key: ${message}.`);
  });

  it.each([512, 1024, 2040])('a PKCS#1 key of %i bits, with its length', async (bits) => {
    const { privateKey, publicKey } = rsaKeys(bits);
    const message = `Unusable key: make a longer key: it has ${bits} bits; at least 2048 needed.`;
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
      [await importPublicKey(pair.publicKey), /give the private key: this is the public one/],
      [await load('RSA-PSS', 'SHA-256', 'sign'), /RSASSA-PKCS1-v1_5, SHA-256, "sign"/],
      [await load(RSA, 'SHA-1', 'sign'), /RSASSA-PKCS1-v1_5, SHA-256, "sign"/],
      [await load('RSA-OAEP', 'SHA-256', 'decrypt'), /RSASSA-PKCS1-v1_5, SHA-256, "sign"/],
    ];
    for (const [key, message] of cases) {
      expect((await refused(importPrivateKey(key), 'KEY_INVALID')).message).toMatch(message);
    }
  });
});
