import { createPrivateKey } from 'node:crypto';
import { inspect } from 'node:util';
import {
  createMessageSecurity,
  importPrivateKey,
  importPublicKey,
  secureFetch,
  securityMiddleware,
} from '@alipayhk-openapi/middleware';
import { diagnoseSignature } from '@alipayhk-openapi/middleware/diagnose';
import { ecc224Signer, ecc224Verifier } from '@alipayhk-openapi/middleware/ecc224';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post, withHeaders } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const AGENT_TOKEN = 'agent-token-0123456789abcdef';
const PLAINTEXT = 'plaintext-of-the-body-that-nobody-may-see';
const own = createPrivateKey(keys.merchant.privateKey);
const pkcs1 = own.export({ type: 'pkcs1', format: 'pem' }) as string;
const jwk = own.export({ format: 'jwk' });

/** Everything that would give the key away, in pieces of 20 characters, in several spellings. */
const SECRETS: readonly string[] = [
  keys.merchant.privateKey.replace(/-----.*?-----|\s/g, ''),
  pkcs1.replace(/-----.*?-----|\s/g, ''),
  ...[jwk.d, jwk.p, jwk.q, jwk.dp, jwk.dq, jwk.qi].flatMap((number) => {
    const bytes = Buffer.from(number!, 'base64url');
    return [
      number!,
      bytes.toString('hex'),
      BigInt(`0x${bytes.toString('hex')}`).toString(),
      [...bytes].join(', '),
      [...bytes].join(','),
    ];
  }),
].flatMap((text) => {
  // The first bytes of a structure are public: version, algorithm, modulus.
  const secretPart = text.length > 1000 && /^MII/.test(text) ? text.slice(-900) : text;
  return secretPart.match(/.{20}/g) ?? [];
});

const logged: unknown[] = [];
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => void logged.push(args));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

const everyForm = (value: unknown): string =>
  [
    inspect(value, {
      depth: Number.POSITIVE_INFINITY,
      showHidden: true,
      maxArrayLength: null,
      maxStringLength: null,
    }),
    String(value),
    JSON.stringify(value) ?? '',
    value instanceof Error ? `${value.stack} ${inspect(value.cause, { depth: 20 })}` : '',
  ].join('\n');

function expectNoSecret(value: unknown): void {
  const text = everyForm(value);
  for (const secret of [...SECRETS, AGENT_TOKEN, PLAINTEXT]) {
    if (text.includes(secret)) throw new Error(`a secret is shown in: ${text.slice(0, 200)}`);
  }
}

const caught = (run: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(run)
    .then(
      () => expect.unreachable('nothing was thrown'),
      (error: unknown) => error,
    );

describe('no secret is shown', () => {
  it('(the search would find one)', () => {
    expect(SECRETS.length).toBeGreaterThan(300);
    expect(() => expectNoSecret({ deep: [keys.merchant.privateKey.replace(/\s/g, '')] })).toThrow();
    expect(() => expectNoSecret(Buffer.from(jwk.d!, 'base64url').toString('hex'))).toThrow();
    expect(() => expectNoSecret(new Error('x', { cause: AGENT_TOKEN }))).toThrow();
  });

  it('by the objects', async () => {
    const options = {
      clientId: CLIENT_ID,
      privateKey: keys.merchant.privateKey,
      peerPublicKey: keys.platform.publicKey,
      agentToken: AGENT_TOKEN,
      cipherSuite: rsaAes(),
      encryption: 'always',
    } as const;
    const security = createMessageSecurity(options);
    await security.sealRequest(post(PLAINTEXT));
    const objects = [
      security,
      securityMiddleware(security),
      secureFetch(security),
      rsaAes(),
      rsaPrivateOperation(keys.merchant.privateKey),
      await importPrivateKey(keys.merchant.privateKey),
    ];
    for (const object of objects) expectNoSecret(object);
  });

  it('by any error, about keys', async () => {
    const broken = keys.merchant.privateKey.replace(/\n(.{10})/, '\n**********');
    const cut = keys.merchant.privateKey.slice(0, 1500);
    const damaged = Buffer.from(own.export({ type: 'pkcs8', format: 'der' }));
    damaged[40]! ^= 0xff;
    const inputs = [
      () => importPublicKey(keys.merchant.privateKey),
      () => importPublicKey(pkcs1),
      () => importPublicKey(jwk),
      () => importPrivateKey(broken),
      () => importPrivateKey(cut),
      () => importPrivateKey(cut.replace(/-----.*?-----|\s/g, '')),
      () => importPrivateKey(new Uint8Array(damaged.subarray(0, 900))),
      () => importPrivateKey({ ...jwk, n: 'AAAA' }),
      () => importPrivateKey({ ...jwk, kty: jwk.d! }),
      () => ecc224Signer(keys.merchant.privateKey),
      () => ecc224Verifier(keys.merchant.privateKey),
      () => rsaPrivateOperation(cut)(new Uint8Array(256)),
      () => rsaAes().encrypt(new Uint8Array(1), keys.merchant.privateKey),
      () =>
        rsaAes().decrypt(new Uint8Array(64).fill(65), new Uint8Array(256), { ...jwk, p: jwk.q! }),
    ];
    for (const input of inputs) expectNoSecret(await caught(input));
  });

  it('by a diagnosis that is given the wrong key', async () => {
    const diagnosis = await diagnoseSignature({
      uri: '/',
      clientId: 'c',
      time: 't',
      body: '',
      signature: 'signature=AAAA',
      publicKey: keys.merchant.privateKey,
    });
    expect(diagnosis.verdict).toBe('unexplained');
    expectNoSecret(diagnosis);
  });

  it('by any error, about messages', async () => {
    const both = parties(
      { cipherSuite: rsaAes(), encryption: 'always', agentToken: AGENT_TOKEN },
      keys,
    );
    const sealed = await both.platform.sealRequest(post(PLAINTEXT));
    const options = {
      clientId: CLIENT_ID,
      privateKey: keys.merchant.privateKey,
      peerPublicKey: keys.platform.publicKey,
      cipherSuite: rsaAes(),
    };
    const { symmetricKey } = await rsaAes().encrypt(new Uint8Array(1), keys.merchant.publicKey);
    const foreign = `algorithm=RSA_AES,symmetricKey=${encodeURIComponent(Buffer.from(symmetricKey).toString('base64'))}`;
    const changes: Record<string, string | null>[] = [
      { Signature: null },
      { Signature: 'algorithm=RSA256,signature=AAAA' },
      { Signature: 'nonsense' },
      { 'Client-Id': 'other' },
      { 'Request-Time': null },
      { Encrypt: foreign },
      { Encrypt: 'algorithm=X,symmetricKey=AAAA' },
    ];
    for (const change of changes) {
      const error = await caught(() => both.merchant.openRequest(withHeaders(sealed, change)));
      expectNoSecret(error);
      expectNoSecret(await caught(() => receiveNotification(withHeaders(sealed, change), options)));
    }
    const keyless = createMessageSecurity({ clientId: CLIENT_ID, agentToken: AGENT_TOKEN });
    expectNoSecret(await caught(() => keyless.sealRequest(post(PLAINTEXT))));
    expectNoSecret(
      await caught(() =>
        createMessageSecurity({
          clientId: 'a b',
          privateKey: keys.merchant.privateKey,
          agentToken: AGENT_TOKEN,
        }),
      ),
    );
  });

  it('by a log: there is none', () => {
    expect(logged).toEqual([]);
  });
});
