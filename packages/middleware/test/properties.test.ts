import { createPrivateKey, createPublicKey } from 'node:crypto';
import {
  createMessageSecurity,
  formatEncryptHeader,
  formatSignatureHeader,
  importPrivateKey,
  importPublicKey,
  isAuthenticated,
  parseEncryptHeader,
  parseSignatureHeader,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post, URL_OF_CALL } from './support/parties.ts';

const bytes = (constraints: fc.IntArrayConstraints = {}) => fc.uint8Array(constraints);
const token = fc.stringMatching(/^[\w.:/-]{1,64}$/);
const KNOWN = ['rsa256', 'ecc224', 'rsa_aes', 'sha256withrsa'];
const header = fc.record(
  {
    algorithm: fc.oneof(
      fc.constantFrom('RSA256', 'ECC224', 'RSA_AES', 'sha256withrsa'),
      token.filter((name) => !KNOWN.includes(name.toLowerCase())),
    ),
    keyVersion: token,
    value: bytes({ minLength: 1, maxLength: 512 }),
  },
  { requiredKeys: ['algorithm', 'value'] },
);

/** Runs and expects success, or a SecurityError and nothing else. */
function onlySecurityErrors<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof SecurityError) return undefined;
    throw error;
  }
}

describe('header codecs', () => {
  it('read what they write', () => {
    fc.assert(
      fc.property(header, ({ value, ...rest }) => {
        const signature = { ...rest, signature: value };
        expect(parseSignatureHeader(formatSignatureHeader(signature))).toEqual(signature);
        const encrypt = { ...rest, symmetricKey: value };
        expect(parseEncryptHeader(formatEncryptHeader(encrypt))).toEqual(encrypt);
      }),
    );
  });

  it('read it in any order, case and spacing', () => {
    const blank = fc.constantFrom('', ' ', '\t', '  ');
    fc.assert(
      fc.property(
        header,
        fc.array(blank, { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (value, blanks, upper) => {
          const written = formatSignatureHeader({ ...value, signature: value.value });
          let at = 0;
          const parts = written.split(',').map((part) => {
            const [key = '', rest = ''] = part.split(/=(.*)/);
            return `${blanks[at++]}${upper ? key.toUpperCase() : key}${blanks[at++]}=${blanks[at++]}${rest}`;
          });
          expect(parseSignatureHeader(parts.reverse().join(','))).toEqual(
            parseSignatureHeader(written),
          );
        },
      ),
    );
  });

  it('throw nothing but SecurityError, whatever they are given', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '=',
        ',',
        '%',
        '+',
        '-',
        '_',
        '/',
        ' ',
        'A',
        'algorithm',
        'keyVersion',
        'signature',
        'symmetricKey',
        '2B',
        '\u0000',
        '港',
        '\ud800',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        onlySecurityErrors(() => parseSignatureHeader(text));
        onlySecurityErrors(() => parseEncryptHeader(text));
        onlySecurityErrors(() => parseSignatureHeader(`algorithm=RSA256,signature=${text}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('take linear time: megabytes of what makes others backtrack do not hang', () => {
    for (const unit of ['=', ',', '%', ' ', 'A', '= ', 'signature=', '%41', '\t=,']) {
      const long = unit.repeat(4_000_000 / unit.length);
      for (const text of [
        long,
        `algorithm=RSA256,signature=${long}`,
        `algorithm=${long},signature=AQ==`,
        `${long}x`,
      ]) {
        expect(() => parseSignatureHeader(text)).toThrow(SecurityError);
      }
    }
  });
});

interface Mutation {
  readonly kind: 'set' | 'insert' | 'delete' | 'cut';
  readonly at: number;
  readonly value: number;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('set', 'insert', 'delete', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  value: fc.nat(255),
});

function mutate(data: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  const list = [...data];
  for (const { kind, at, value } of mutations) {
    const index = Math.floor(at * list.length);
    if (kind === 'set') list[index] = value;
    else if (kind === 'insert') list.splice(index, 0, value);
    else if (kind === 'delete') list.splice(index, 1);
    else list.length = index;
  }
  return Uint8Array.from(list);
}

describe('mutated keys', () => {
  const pair = rsaKeys();
  const der = {
    private: (['pkcs8', 'pkcs1'] as const).map(
      (type) => new Uint8Array(createPrivateKey(pair.privateKey).export({ type, format: 'der' })),
    ),
    public: (['spki', 'pkcs1'] as const).map(
      (type) => new Uint8Array(createPublicKey(pair.publicKey).export({ type, format: 'der' })),
    ),
  };
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });
  // Most of what matters stands in the first bytes.
  const early = mutations.map((list) => list.map((one) => ({ ...one, at: one.at ** 6 })));

  it.each([
    ['private', importPrivateKey],
    ['public', importPublicKey],
  ] as const)('%s ones are imported or KEY_INVALID, nothing else', async (kind, importKey) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...der[kind]),
        fc.oneof(mutations, early),
        fc.boolean(),
        async (key, changes, asText) => {
          const data = mutate(key, changes);
          const outcome = await importKey(
            asText ? Buffer.from(data).toString('base64') : data,
          ).catch((error: unknown) => error);
          if (outcome instanceof Error)
            expect(outcome).toMatchObject({ name: 'SecurityError', code: 'KEY_INVALID' });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('arbitrary bytes, texts and objects are KEY_INVALID', async () => {
    const anything = fc.oneof(
      bytes({ maxLength: 80 }),
      fc.string(),
      fc.object(),
      fc.constantFrom(null, undefined, 0, true),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (key) => {
        await expect(importPrivateKey(key as never)).rejects.toMatchObject({ code: 'KEY_INVALID' });
        await expect(importPublicKey(key as never)).rejects.toMatchObject({ code: 'KEY_INVALID' });
      }),
      { numRuns: 300 },
    );
  });

  it('sign, verify and decrypt, or are refused in our words', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const privateKey = mutate(der.private[0]!, changes);
        const security = createMessageSecurity({ clientId: CLIENT_ID, privateKey });
        const outcome = await security.sealRequest(post()).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'KEY_INVALID' });
        const decrypted = await rsaAes()
          .decrypt(
            new TextEncoder().encode('A'.repeat(64)),
            new Uint8Array(256).fill(3),
            privateKey,
          )
          .catch((error: unknown) => error);
        expect(decrypted).toBeInstanceOf(SecurityError);
      }),
      { numRuns: 60 },
    );
  });
});

describe('mutated messages', () => {
  const keys = { merchant: rsaKeys(), platform: rsaKeys() };
  const { merchant, platform } = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
  const TEXT = '{"title":"港澳 🎫"}';
  const names = ['Client-Id', 'Request-Time', 'Signature', 'Encrypt'] as const;

  it('are opened to what was sealed, or refused', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    const body = new Uint8Array(await sealed.arrayBuffer());
    const target = fc.constantFrom(...names, 'body' as const);
    const change = fc.tuple(target, fc.array(mutation, { minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const headers = new Headers(sealed.headers);
        let sent: Uint8Array = body;
        for (const [where, list] of changes) {
          if (where === 'body') {
            sent = mutate(sent, list);
            continue;
          }
          const value = mutate(
            Uint8Array.from(headers.get(where) ?? '', (c) => c.charCodeAt(0)),
            list,
          );
          try {
            headers.set(where, String.fromCharCode(...value));
          } catch {
            return; // No HTTP message can carry it.
          }
        }
        const request = new Request(URL_OF_CALL, {
          method: 'POST',
          headers,
          body: sent as BodyInit,
        });
        const outcome = await platform.openRequest(request).catch((error: unknown) => error);
        if (outcome instanceof Request) {
          expect(isAuthenticated(outcome)).toBe(true);
          expect([TEXT, new TextDecoder().decode(body)]).toContain(await outcome.text());
        } else {
          expect(outcome).toBeInstanceOf(SecurityError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
