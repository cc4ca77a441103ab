import { randomBytes } from 'node:crypto';
import {
  createMessageSecurity,
  importPrivateKey,
  importPublicKey,
  parseEncryptHeader,
  parseSignatureHeader,
} from '@alipayhk-openapi/middleware';
import { ecc224Signer, ecc224Verifier } from '@alipayhk-openapi/middleware/ecc224';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasPrograms } from '../../support/programs.ts';
import { java, type Operation, openssl, type Program, python } from './programs.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const RSA = 'RSASSA-PKCS1-v1_5';
const CLIENT_ID = '4Q5Y8W0WSG45P907917';
const URI = '/api/open/v1/example/call';

const BODIES: Record<string, Uint8Array> = {
  'an empty body': utf8(''),
  '1 byte': utf8('x'),
  '15 bytes': utf8('x'.repeat(15)),
  '16 bytes': utf8('x'.repeat(16)),
  '17 bytes': utf8('x'.repeat(17)),
  'CJK and emoji': utf8('{"title":"港澳通 🎫","note":"é"}'),
  '1 MB': utf8('港澳🎫x'.repeat(95_326)),
};
const NAMES = Object.keys(BODIES);

const isHere = hasPrograms('openssl', 'java', 'python3 with cryptography');
const describeHere = describe.runIf(isHere);

let generated: Uint8Array;
let pkcs8: Uint8Array;
let spki: Uint8Array;
if (isHere) {
  // OpenSSL writes a new key as PKCS#1 when it writes DER.
  [generated] = openssl.run([['generate']]) as [Uint8Array];
  [pkcs8] = openssl.run([['export', utf8('PKCS#8 DER'), generated]]) as [Uint8Array];
  [spki] = openssl.run([['export', utf8('SPKI DER'), pkcs8]]) as [Uint8Array];
}

/** A merchant who seals with the key and encrypts for it as well: the program plays the platform. */
const merchant = (keyBits: 128 | 256) =>
  createMessageSecurity({
    clientId: CLIENT_ID,
    privateKey: pkcs8,
    peerPublicKey: spki,
    encryption: 'always',
    cipherSuite: rsaAes({ keyBits }),
  });

describeHere.each([openssl, java, python])('$name', (program: Program) => {
  describe('reads what we write', () => {
    interface Sealed {
      readonly request: Request;
      readonly body: Uint8Array;
      readonly content: Uint8Array;
    }
    const sealed = new Map<string, Sealed>();
    let answers: Map<string, string>;

    beforeAll(async () => {
      const operations: Operation[] = [];
      const labels: string[] = [];
      for (const [index, name] of NAMES.entries()) {
        const security = merchant(index % 2 ? 128 : 256);
        const init = { method: 'POST', body: BODIES[name]! as BodyInit };
        const request = await security.sealRequest(new Request(`https://h.example${URI}`, init));
        const body = new Uint8Array(await request.clone().arrayBuffer());
        const head = `POST ${URI}\n${CLIENT_ID}.${request.headers.get('Request-Time')}.`;
        const content = new Uint8Array(Buffer.concat([utf8(head), body]));
        sealed.set(name, { request, body, content });
        const { signature } = parseSignatureHeader(request.headers.get('Signature')!);
        operations.push(['verify', spki, content, signature]);
        labels.push(`verify ${name}`);
        const changed = content.slice();
        changed[changed.length - 1]! ^= 1;
        operations.push(['verify', spki, changed, signature]);
        labels.push(`verify changed ${name}`);
        const { symmetricKey } = parseEncryptHeader(request.headers.get('Encrypt')!);
        operations.push(['unwrap', pkcs8, symmetricKey]);
        labels.push(`key ${name}`);
      }
      const first = program.run(operations);
      const keys = labels.flatMap((label, at) => (label.startsWith('key ') ? [first[at]!] : []));
      const plain = program.run(
        NAMES.map((name, at) => [
          'decrypt',
          keys[at]!,
          new Uint8Array(Buffer.from(text(sealed.get(name)!.body), 'base64')),
        ]),
      );
      answers = new Map(labels.map((label, at) => [label, text(first[at])]));
      for (const [at, name] of NAMES.entries()) answers.set(`plain ${name}`, text(plain[at]));
    }, 120_000);

    it.each(NAMES)('%s', (name) => {
      expect(answers.get(`verify ${name}`)).toBe('true');
      expect(answers.get(`verify changed ${name}`)).toBe('false');
      expect(answers.get(`plain ${name}`) === text(BODIES[name])).toBe(true);
    });
  });

  describe('writes what we read', () => {
    const written = new Map<
      string,
      { signature: Uint8Array; wrapped: Uint8Array; ciphertext: Uint8Array }
    >();

    beforeAll(() => {
      const results = program.run(
        NAMES.flatMap((name, index): Operation[] => {
          const key = new Uint8Array(randomBytes(index % 2 ? 16 : 32));
          return [
            ['sign', pkcs8, BODIES[name]!],
            ['wrap', spki, key],
            ['encrypt', key, BODIES[name]!],
          ];
        }),
      );
      for (const [index, name] of NAMES.entries()) {
        const [signature, wrapped, ciphertext] = results.slice(index * 3, index * 3 + 3) as [
          Uint8Array,
          Uint8Array,
          Uint8Array,
        ];
        written.set(name, { signature, wrapped, ciphertext });
      }
    }, 120_000);

    it.each(NAMES)('%s', async (name) => {
      const { signature, wrapped, ciphertext } = written.get(name)!;
      const key = await importPublicKey(spki);
      const content = BODIES[name]! as BufferSource;
      expect(await crypto.subtle.verify(RSA, key, signature as BufferSource, content)).toBe(true);
      const body = utf8(Buffer.from(ciphertext).toString('base64'));
      for (const own of [pkcs8, rsaPrivateOperation(pkcs8)]) {
        expect(text(await rsaAes().decrypt(body, wrapped, own)) === text(BODIES[name])).toBe(true);
      }
    });
  });
});

describeHere.each([openssl, python])('key formats of $name', (program: Program) => {
  const forms = (kinds: readonly string[]) =>
    kinds.flatMap((kind) => [`${kind} PEM`, `${kind} DER`]);
  const PRIVATE = forms(['PKCS#8', 'PKCS#1']);
  const PUBLIC = forms(['SPKI', 'PKCS#1-public', 'X.509']);
  let exported: Map<string, Uint8Array>;
  const content = utf8('content') as BufferSource;

  beforeAll(() => {
    const [key] = program.run([['generate']]) as [Uint8Array];
    const all = [...PRIVATE, ...PUBLIC];
    const results = program.run(all.map((form) => ['export', utf8(form), key]));
    exported = new Map(all.map((form, at) => [form, results[at]!]));
  });

  /** As bytes, as the text of a PEM, and as bare base64. */
  function* writings(form: string): Generator<string | Uint8Array> {
    const bytes = exported.get(form)!;
    yield bytes;
    yield form.endsWith('PEM') ? text(bytes) : Buffer.from(bytes).toString('base64');
    if (form.endsWith('PEM')) yield text(bytes).replace(/-----.*?-----|\s/g, '');
  }

  it.each(PRIVATE)('%s', async (form) => {
    const verifier = await importPublicKey(exported.get('SPKI DER')!);
    for (const key of writings(form)) {
      const signature = await crypto.subtle.sign(RSA, await importPrivateKey(key), content);
      expect(await crypto.subtle.verify(RSA, verifier, signature, content)).toBe(true);
    }
  });

  it.each(PUBLIC)('%s', async (form) => {
    const signer = await importPrivateKey(exported.get('PKCS#8 DER')!);
    const signature = await crypto.subtle.sign(RSA, signer, content);
    for (const key of writings(form)) {
      expect(await crypto.subtle.verify(RSA, await importPublicKey(key), signature, content)).toBe(
        true,
      );
    }
  });
});

describeHere.each([openssl, python])('ECC224 of $name', (program: Program) => {
  it('both ways', async () => {
    const [key] = program.run([['generateEc']]) as [Uint8Array];
    const [publicKey] = openssl.run([['export', utf8('SPKI DER'), key]]) as [Uint8Array];
    const contents = ['', 'x', '港澳 🎫'.repeat(99)].map(utf8);
    const theirs = program.run(contents.map((content) => ['signEc', key, content]));
    for (const [at, content] of contents.entries()) {
      expect(await ecc224Verifier(publicKey).verify(theirs[at]!, content)).toBe(true);
    }
    const ours = await Promise.all(contents.map((content) => ecc224Signer(key).sign(content)));
    const verdicts = program.run(
      contents.map((content, at) => ['verifyEc', key, content, ours[at]!]),
    );
    expect(verdicts.map(text)).toEqual(['true', 'true', 'true']);
  });
});
