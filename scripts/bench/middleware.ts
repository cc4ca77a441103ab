import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import {
  createMessageSecurity,
  importPrivateKey,
  type MessageSecurity,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import createClient, { type Middleware } from 'openapi-fetch';
import { interleave, median } from './interleave.ts';

/** One figure that has a limit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Whether the value must not exceed the limit, or must reach it. */
  readonly bound: 'at most' | 'at least';
  readonly holds: boolean;
  readonly microseconds: number;
}

const URL_OF_CALL = 'https://gateway.example';
const PATH = '/api/open/v1/bench/call' as const;
const BODY = { text: 'x'.repeat(1000) };
const KILOBYTES_10 = new TextEncoder().encode(JSON.stringify({ text: '港'.repeat(3408) }));
const [MAJOR = 20] = process.versions.node.split('.').map(Number);

type Paths = {
  [PATH]: {
    post: {
      requestBody: { content: { 'application/json': typeof BODY } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
};

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** A security whose signer and verifier cost nothing: what is left is the package's own cost. */
const instant: MessageSecurity = createMessageSecurity({
  clientId: 'BENCH',
  keyVersion: 1,
  privateKey: { algorithm: 'RSA256', sign: async () => new Uint8Array(256) },
  peerPublicKey: { algorithm: 'RSA256', verify: async () => true },
});

function call(middleware?: Middleware): () => Promise<unknown> {
  const headers = {
    'Content-Type': 'application/json',
    'Response-Time': '2024-05-22T06:42:21+08:00',
    Signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D`,
  };
  const answer = JSON.stringify({ result: { resultStatus: 'S' }, ...BODY });
  const client = createClient<Paths>({
    baseUrl: URL_OF_CALL,
    fetch: async () => new Response(answer, { headers }),
  });
  if (middleware) client.use(middleware);
  return () => client.POST(PATH, { body: BODY });
}

/** Measures everything that the package promises about speed, as ratios of medians in one run. */
export async function measure(repetitions = 15): Promise<readonly Figure[]> {
  const { subtle } = webcrypto;
  const key = (await importPrivateKey(keys.privateKey)) as webcrypto.CryptoKey;
  const content = new TextEncoder().encode(`POST ${PATH}\nBENCH.T.${JSON.stringify(BODY)}`);
  const sign = (): Promise<unknown> => subtle.sign('RSASSA-PKCS1-v1_5', key, content);
  const real = createMessageSecurity({ clientId: 'BENCH', privateKey: keys.privateKey });
  const body = JSON.stringify(BODY);
  const seal = (): Promise<unknown> =>
    real.sealRequest(new Request(URL_OF_CALL + PATH, { method: 'POST', body }));
  const suite = rsaAes();
  const portable = rsaAes();
  const encrypted = await suite.encrypt(KILOBYTES_10, keys.publicKey);
  const operation = rsaPrivateOperation(keys.privateKey);

  // What leaves the most garbage behind comes last: it is collected at the expense of what follows.
  const { body: ciphertext, symmetricKey } = encrypted;
  const costs = medians(
    await interleave(
      [
        { name: 'sign', count: 150, run: sign },
        { name: 'encrypt', count: 150, run: () => suite.encrypt(KILOBYTES_10, keys.publicKey) },
        {
          name: 'decrypt',
          count: 100,
          run: () => suite.decrypt(ciphertext, symmetricKey, operation),
        },
      ],
      repetitions,
      'cpu',
    ),
  ) as Record<'sign' | 'encrypt' | 'decrypt', number>;
  const { plain, sealed, opened } = medians(
    await interleave(
      [
        { name: 'plain', count: 1500, run: call() },
        {
          name: 'sealed',
          count: 1500,
          run: call({ onRequest: ({ request }) => instant.sealRequest(request) }),
        },
        {
          name: 'opened',
          count: 1500,
          run: call({
            onResponse: ({ request, response }) => instant.openResponse(response, { request }),
          }),
        },
      ],
      repetitions,
      'cpu',
    ),
  ) as Record<'plain' | 'sealed' | 'opened', number>;
  const rates = medians(
    await interleave(
      [
        { name: 'sign', count: 150, run: sign },
        { name: 'seal', count: 150, run: seal },
        { name: 'sign16', count: 300, inFlight: 16, run: sign },
        { name: 'seal16', count: 300, inFlight: 16, run: seal },
      ],
      repetitions,
      'wall',
    ),
  ) as Record<'sign' | 'seal' | 'sign16' | 'seal16', number>;
  const portably = medians(
    await interleave(
      [
        { name: 'sign', count: 150, run: sign },
        {
          name: 'portable',
          count: 10,
          run: () => portable.decrypt(ciphertext, symmetricKey, keys.privateKey),
        },
      ],
      repetitions,
      'cpu',
    ),
  ) as Record<'sign' | 'portable', number>;
  const rate = MAJOR >= 24 ? 0.9 : 0.8;
  return [
    atMost('seal, in plain calls', (sealed - plain) / plain, 1.25, sealed - plain),
    atMost('open, in plain calls', (opened - plain) / plain, 1.0, opened - plain),
    atLeast('sealRequest, rate of bare sign', rates.sign / rates.seal, rate, rates.seal),
    atLeast(
      'sealRequest, rate of bare sign, 16 in flight',
      rates.sign16 / rates.seal16,
      rate,
      rates.seal16,
    ),
    atMost('encrypt 10 kB, in signatures', costs.encrypt / costs.sign, 0.6, costs.encrypt),
    atMost(
      'decrypt 10 kB with ./node, in signatures',
      costs.decrypt / costs.sign,
      1.5,
      costs.decrypt,
    ),
    atMost(
      'decrypt 10 kB portably, in signatures',
      portably.portable / portably.sign,
      Number.POSITIVE_INFINITY,
      portably.portable,
    ),
  ];
}

const medians = (times: Readonly<Record<string, readonly number[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));

const atMost = (name: string, value: number, limit: number, microseconds: number): Figure => ({
  name,
  value,
  limit,
  bound: 'at most',
  holds: value <= limit,
  microseconds,
});

const atLeast = (name: string, value: number, limit: number, microseconds: number): Figure => ({
  name,
  value,
  limit,
  bound: 'at least',
  holds: value >= limit,
  microseconds,
});

export function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ name, value, limit, bound, holds, microseconds }) => {
    const bounded = Number.isFinite(limit) ? `${bound} ${limit.toFixed(2)}` : '';
    const verdict = holds ? '' : 'MISSED';
    return `${name.padEnd(46)}${value.toFixed(2).padStart(6)}  ${bounded.padEnd(14)}${microseconds
      .toFixed(0)
      .padStart(8)} us  ${verdict}`;
  });
  return [`Node ${process.versions.node}`, ...lines].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = await measure();
  console.log(table(figures));
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
}
