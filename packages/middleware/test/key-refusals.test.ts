import { execFileSync } from 'node:child_process';
import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPrivateKey, importPublicKey, type KeyInput } from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import { rsaKeys } from './support/keys.ts';
import { refused } from './support/parties.ts';

const bare = (pem: string) => pem.replace(/-----.*?-----|\s/g, '');
const der = (pem: string) => new Uint8Array(Buffer.from(bare(pem), 'base64'));
const wrappings = (pem: string): readonly KeyInput[] => [pem, bare(pem), der(pem)];

const pem = { format: 'pem' } as const;
const pkcs8 = { type: 'pkcs8', ...pem } as const;
const spki = { type: 'spki', ...pem } as const;
const locked = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed25519 = generateKeyPairSync('ed25519');
const ed448 = generateKeyPairSync('ed448');
const x25519 = generateKeyPairSync('x25519');
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });

async function messageOf(key: unknown): Promise<string> {
  const error = await refused(importPrivateKey(key as KeyInput), 'KEY_INVALID');
  expect(error.cause).toBeUndefined();
  const { message } = await refused(importPublicKey(key as KeyInput), 'KEY_INVALID');
  expect(message).toBe(error.message);
  return message;
}

const HAS_PASSPHRASE =
  'Unusable key: decrypt it first (openssl pkey -in FILE -out NEW): it has a passphrase.';
const DAMAGED = 'Unusable key: copy it again, whole and alone: it is damaged.';
const UNFINISHED = 'Unusable key: copy it again, whole: lines of it are missing.';
const NOTHING = 'Unusable key: give PEM, base64, DER or a JWK: this is none of them.';
const PATH = 'Unusable key: give the content of the file: this looks like its path or address.';

describe('what is no usable key is called by its name', () => {
  it('a key with a passphrase, in any wrapping', async () => {
    for (const key of wrappings(rsa.privateKey.export({ ...pkcs8, ...locked }) as string)) {
      expect(await messageOf(key)).toBe(HAS_PASSPHRASE);
    }
    const traditional = rsa.privateKey.export({ type: 'pkcs1', ...pem, ...locked });
    expect(await messageOf(traditional)).toBe(HAS_PASSPHRASE);
  });

  it.each<[string, string, KeyInput]>([
    ['for RSA-PSS only (id-RSASSA-PSS)', pss.privateKey.export(pkcs8) as string, pss.privateKey],
    ['for RSA-PSS only (id-RSASSA-PSS)', pss.publicKey.export(spki) as string, pss.publicKey],
    ['an EC key', ec.privateKey.export(pkcs8) as string, ec.privateKey],
    ['an EC key', ec.privateKey.export({ type: 'sec1', ...pem }) as string, ec.privateKey],
    ['an EC key', ec.publicKey.export(spki) as string, ec.publicKey],
    ['an Ed25519 key', ed25519.privateKey.export(pkcs8) as string, ed25519.privateKey],
    ['an Ed25519 key', ed25519.publicKey.export(spki) as string, ed25519.publicKey],
    ['an Ed448 key', ed448.publicKey.export(spki) as string, ed448.publicKey],
    ['an X25519 key', x25519.publicKey.export(spki) as string, x25519.publicKey],
    ['a DSA key', dsa.privateKey.export(pkcs8) as string, dsa.privateKey],
    ['a DSA key', dsa.publicKey.export(spki) as string, dsa.publicKey],
  ])('%s', async (name, text, keyObject) => {
    for (const key of [...wrappings(text), keyObject]) {
      expect(await messageOf(key)).toBe(`Unusable key: give an RSA key: this is ${name}.`);
    }
  });

  it('a symmetric key, and JWKs of other kinds', async () => {
    const symmetric = 'Unusable key: give an RSA key: this is a symmetric key.';
    const other = 'Unusable key: give an RSA key: this JWK is of another kind.';
    const json = 'Unusable key: give one RSA key as a JWK: this is other JSON, or not all of it.';
    expect(await messageOf({ kty: 'oct', k: 'AAAA' })).toBe(symmetric);
    expect(await messageOf(JSON.stringify({ kty: 'oct', k: 'AAAA' }))).toBe(symmetric);
    expect(await messageOf(createSecretKey(Buffer.alloc(32)))).toBe(symmetric);
    expect(await messageOf(ec.publicKey.export({ format: 'jwk' }))).toBe(other);
    expect(await messageOf(JSON.stringify(ec.privateKey.export({ format: 'jwk' })))).toBe(other);
    expect(await messageOf('{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}')).toBe(json);
    expect(
      await messageOf(JSON.stringify(rsa.publicKey.export({ format: 'jwk' })).slice(0, 90)),
    ).toBe(json);
  });

  it.each<[string, unknown]>([
    ['Unusable key: give a key: this is empty.', ''],
    ['Unusable key: give a key: this is empty.', ' \r\n'],
    ['Unusable key: give a key: this is empty.', '\ufeff\0'],
    ['Unusable key: give a key: this is empty.', new Uint8Array(0)],
    ['Unusable key: give a key: this is undefined.', undefined],
    ['Unusable key: give a key: this is null.', null],
    ['Unusable key: give a key: this is a value of a program, written as text.', 'undefined'],
    ['Unusable key: give a key: this is a value of a program, written as text.', '[object Object]'],
    ['Unusable key: give a key: this is the name of a variable.', '$PRIVATE_KEY'],
    ['Unusable key: give a key: this is the name of a variable.', '%PRIVATE_KEY%'],
    [PATH, './private-key.pem'],
    [PATH, 'keys/merchant-private-key.pem\n'],
    [PATH, '/run/secrets/alipayhk'],
    [PATH, 'C:\\keys\\new\\private.der'],
    [PATH, 'C:\\Program Files\\keys\\private.key'],
    [PATH, '~/.ssh/id_rsa'],
    [PATH, 'file:///etc/keys/private.pem'],
    [PATH, 'private.pem'],
    [PATH, 'https://shop.example/key.pem'],
    [PATH, 'arn:aws:kms:ap-east-1:111122223333:key/1234'],
    ['Unusable key: await the key: this is a promise.', Promise.resolve('')],
    [
      'Unusable key: give PEM, base64, DER, a JWK, a CryptoKey or a KeyObject: this is another object.',
      {},
    ],
    [
      'Unusable key: give PEM, base64, DER, a JWK, a CryptoKey or a KeyObject: this is another number.',
      1,
    ],
    [
      'Unusable key: give PEM, base64, DER, a JWK, a CryptoKey or a KeyObject: this is another function.',
      () => '',
    ],
    [NOTHING, 'a secret word'],
    [NOTHING, 'A'.repeat(100_000)],
    [NOTHING, new Uint8Array(300).fill(0xc3)],
    [
      'Unusable key: convert it first (ssh-keygen -p -m PKCS8 -f COPY): this is a private key of OpenSSH.',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n-----END OPENSSH PRIVATE KEY-----',
    ],
    [
      'Unusable key: convert it first (ssh-keygen -p -m PKCS8 -f COPY): this is a private key of OpenSSH.',
      'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU',
    ],
    [
      'Unusable key: convert it first (ssh-keygen -e -m PKCS8 -f FILE): this is a public key of OpenSSH.',
      'ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB somebody@example',
    ],
    [
      'Unusable key: convert it first (ssh-keygen -e -m PKCS8 -f FILE): this is a public key of OpenSSH.',
      'AAAAB3NzaC1yc2EAAAADAQAB',
    ],
  ])('%s', async (message, key) => {
    expect(await messageOf(key)).toBe(message);
  });

  it('a key that is cut, or has something behind it', async () => {
    const { privateKey } = rsaKeys();
    expect(await messageOf(privateKey.slice(0, 900))).toBe(UNFINISHED);
    expect(await messageOf(privateKey.slice(30))).toBe(UNFINISHED);
    expect(await messageOf(bare(privateKey).slice(0, 800))).toBe(DAMAGED);
    expect(await messageOf(new Uint8Array([...der(privateKey), 0, 0]))).toBe(DAMAGED);
    expect(await messageOf(privateKey.replace(/\n.{64}\n/, '\n'))).toBe(UNFINISHED);
    expect(await messageOf(privateKey.replace(/\n.{64}(?=\n.{1,63}\n-)/, ''))).toBe(DAMAGED);
  });
});

describe.runIf(hasPrograms('openssl'))('what OpenSSL makes beside keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'k', '-out', 'csr', '-subj', '/CN=x');
  openssl('req', '-x509', '-key', 'k', '-out', 'crt', '-subj', '/CN=x');
  openssl('pkcs12', '-export', '-inkey', 'k', '-in', 'crt', '-passout', 'pass:x', '-out', 'p12');
  openssl('crl2pkcs7', '-nocrl', '-certfile', 'crt', '-out', 'p7b');
  const text = (name: string) => readFileSync(join(folder, name), 'latin1');

  it('a certificate request, in any wrapping', async () => {
    for (const key of wrappings(text('csr'))) {
      expect(await messageOf(key)).toBe(
        'Unusable key: give the key or the certificate: this is a certificate request.',
      );
    }
  });

  it('PKCS#12, in any wrapping', async () => {
    const bytes = readFileSync(join(folder, 'p12'));
    for (const key of [bytes, bytes.toString('base64')]) {
      expect(await messageOf(key)).toBe(
        'Unusable key: take the key out first (openssl pkcs12 -in FILE -nodes): this is a PKCS#12 file (.p12, .pfx).',
      );
    }
  });

  it('PKCS#7, in any wrapping', async () => {
    for (const key of wrappings(text('p7b'))) {
      expect(await messageOf(key)).toBe(
        'Unusable key: take the certificate out first (openssl pkcs7 -in FILE -print_certs): this is PKCS#7 (.p7b).',
      );
    }
  });
});

describe('a hostile text', () => {
  it.each([
    '-----BEGIN -----',
    '-----BEGIN ',
    '-----BEGIN X-----A-----END',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----',
    '-',
    '=',
    ' ',
    '\\',
    '\\u00',
    '"',
    '{',
    '{"',
    '/',
    '.a',
    '[object ',
  ])('of nothing but %j is refused in linear time', async (piece) => {
    // In quadratic time this would take minutes, in cubic time years.
    const many = piece.repeat(Math.ceil(200_000 / piece.length));
    for (const text of [many, `x${many}`, `${many}!`, `-----BEGIN PRIVATE KEY-----${many}`]) {
      await refused(importPrivateKey(text), 'KEY_INVALID');
      await refused(importPublicKey(text), 'KEY_INVALID');
    }
  });
});
