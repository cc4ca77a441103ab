import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type AlipayHKClientOptions,
  createAlipayHKClient,
  createMessageSecurity,
  type RequestOf,
} from '@alipayhk-openapi/client';
import { operations } from '@alipayhk-openapi/spec/operations';
import type { paths } from '@alipayhk-openapi/spec/types';
import createClient from 'openapi-fetch';
import { root } from '../lib/root.ts';
import { interleave, median } from './interleave.ts';
import type { Figure } from './middleware.ts';

const clientId = '4Q5Y8W0WSG45P907917';
const baseUrl = 'https://gateway.example';
const { path } = operations.synchronizeContent;
const [major = 20] = process.versions.node.split('.').map(Number);
const answer = JSON.stringify({
  resultInfo: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
  templateStatus: 'x'.repeat(900),
});
/** In wire form and with its request id, so that both clients send the same 1 kB. */
const body = {
  requestId: '62021122800135202000000000263818',
  contentId: '110123450002',
  contentType: 'SKU',
  contentInfo: JSON.stringify({ text: 'x'.repeat(850) }),
  contentStatus: 1,
} satisfies RequestOf<'synchronizeContent'>;

const keyPair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Throwaway keys, made for this run. */
const [merchant, platform] = [keyPair(), keyPair()];

/** What the network would answer: signed once, because the signature does not depend on the request. */
const signedHeaders = async (): Promise<Headers> => {
  const security = createMessageSecurity({ clientId, privateKey: platform.privateKey });
  const request = new Request(baseUrl + path, { method: 'POST' });
  const headers = { 'Content-Type': 'application/json', 'Tracer-Id': 'trace-1' };
  return (await security.sealResponse(new Response(answer, { headers }), { request })).headers;
};

const typedCall = (options: AlipayHKClientOptions): (() => Promise<unknown>) => {
  const client = createAlipayHKClient({ baseUrl, ...options });
  return () => client.synchronizeContent(body);
};

interface PeerUtil {
  signatureV3(content: string, privateKey: string): string;
  verifySignatureV3(content: string, signature: string, publicKey: string): boolean;
}

/** The signing and verifying of the official SDK of the sister platform. */
const loadPeer = async (): Promise<PeerUtil> => {
  const require = createRequire(`${root}/test/bench/package.json`);
  return import(pathToFileURL(join(dirname(require.resolve('alipay-sdk')), 'util.js')).href);
};

/** Milliseconds that a fresh process takes to import a module. */
const coldImport = (specifier: string): number =>
  Number(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t);`,
      ],
      { cwd: `${root}/test/bench`, encoding: 'utf8' },
    ),
  );

const figure = (
  name: string,
  value: number,
  bound: Figure['bound'],
  limit: number,
  microseconds: number,
): Figure => ({
  name,
  value,
  limit,
  bound,
  holds: bound === 'at most' ? value <= limit : value >= limit,
  microseconds,
});

/** Measures everything that the client promises about speed, as ratios of medians in one run. */
export const measureClient = async (repetitions = 11): Promise<readonly Figure[]> => {
  const headers = await signedHeaders();
  const fetch = async (): Promise<Response> => new Response(answer, { headers });
  const plainClient = createClient<paths>({ baseUrl, fetch });
  const instant = typedCall({
    clientId,
    privateKey: { algorithm: 'RSA256', sign: async () => new Uint8Array(256) },
    platformPublicKey: { algorithm: 'RSA256', verify: async () => true },
    fetch,
  });
  const real = typedCall({
    clientId,
    privateKey: merchant.privateKey,
    platformPublicKey: platform.publicKey,
    fetch,
  });

  const { subtle } = webcrypto;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const keys = (await subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    false,
    ['sign', 'verify'],
  )) as webcrypto.CryptoKeyPair;
  const content = new TextEncoder().encode(JSON.stringify(body));
  const signature = await subtle.sign(algorithm.name, keys.privateKey, content);
  const bare = async (): Promise<void> => {
    await subtle.sign(algorithm.name, keys.privateKey, content);
    await subtle.verify(algorithm.name, keys.publicKey, signature, content);
  };
  const { signatureV3, verifySignatureV3 } = await loadPeer();
  const text = JSON.stringify(body);
  const peer = async (): Promise<void> => {
    const own = signatureV3(text, merchant.privateKey);
    if (!verifySignatureV3(text, own, merchant.publicKey)) throw new Error('alipay-sdk failed');
  };

  const cost = await medians('cpu', repetitions, [
    { name: 'plain', count: 1500, run: () => plainClient.POST(path, { body }) },
    { name: 'call', count: 1500, run: instant },
  ]);
  const rsa = await medians('wall', repetitions, [
    { name: 'bare', count: 150, run: bare },
    { name: 'call', count: 150, run: real },
    { name: 'peer', count: 100, run: peer },
    { name: 'bare16', count: 320, inFlight: 16, run: bare },
    { name: 'call16', count: 320, inFlight: 16, run: real },
    { name: 'peer16', count: 100, inFlight: 16, run: peer },
  ]);
  const imports = { client: [] as number[], fetch: [] as number[] };
  for (let i = 0; i < repetitions; i++) {
    imports.client.push(coldImport('@alipayhk-openapi/client'));
    imports.fetch.push(coldImport('openapi-fetch'));
  }
  const [client, openapiFetch] = [median(imports.client), median(imports.fetch)];
  const rate = major >= 24 ? 0.8 : 0.65;
  return [
    figure(
      'whole call, instant signer, in plain calls',
      cost.call / cost.plain,
      'at most',
      4,
      cost.call,
    ),
    figure(
      'whole call, rate of bare sign + verify',
      rsa.bare / rsa.call,
      'at least',
      rate,
      rsa.call,
    ),
    figure('the same, 16 in flight', rsa.bare16 / rsa.call16, 'at least', rate, rsa.call16),
    figure('whole call, rate of alipay-sdk', rsa.peer / rsa.call, 'at least', 1, rsa.call),
    figure('the same, 16 in flight', rsa.peer16 / rsa.call16, 'at least', 2, rsa.call16),
    figure(
      'cold import, in openapi-fetch’s',
      client / openapiFetch,
      'at most',
      1.5,
      client * 1_000,
    ),
  ];
};

const medians = async <Name extends string>(
  clock: 'cpu' | 'wall',
  repetitions: number,
  variants: readonly { name: Name; count: number; inFlight?: number; run(): Promise<unknown> }[],
): Promise<Record<Name, number>> => {
  const times = await interleave(variants, repetitions, clock);
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => [name, median(values)]),
  ) as Record<Name, number>;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { table } = await import('./middleware.ts');
  const figures = await measureClient();
  console.log(table(figures));
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
}
