import { webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageSecurity } from '@alipayhk-openapi/middleware';
import { AwsClient } from 'aws4fetch';
import { CompactSign, compactVerify, importPKCS8, importSPKI } from 'jose';
import { Stripe } from 'stripe';
import type { Variant } from '../../../scripts/bench/interleave.ts';
import { interleave } from '../../../scripts/bench/interleave.ts';
import { atLeast, atMost, type Figure, figure, ratios } from './figure.ts';
import type { Section } from './report.ts';
import { BASE_URL, BYTES, CLIENT_ID, calls, merchant, platform, TEXT } from './subjects.ts';

const BESIDE_ALIPAY_SDK = 'Beside alipay-sdk, which only signs and verifies';
const BESIDE_ALIPAY_SDK_MANY = 'The same, 16 in flight';

/** Bare WebCrypto: the floor of everything that signs with RSA. */
export async function bareKeys(): Promise<{
  sign: () => Promise<unknown>;
  verify: () => Promise<unknown>;
}> {
  const { subtle } = webcrypto;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const der = (pem: string): Uint8Array =>
    Buffer.from(pem.replaceAll(/-----.*?-----|\s/g, ''), 'base64');
  const privateKey = await subtle.importKey('pkcs8', der(merchant.privateKey), algorithm, false, [
    'sign',
  ]);
  const publicKey = await subtle.importKey('spki', der(merchant.publicKey), algorithm, false, [
    'verify',
  ]);
  const signature = await subtle.sign(algorithm.name, privateKey, BYTES);
  return {
    sign: () => subtle.sign(algorithm.name, privateKey, BYTES),
    verify: () => subtle.verify(algorithm.name, publicKey, signature, BYTES),
  };
}

interface AlipayUtil {
  signatureV3(content: string, privateKey: string): string;
  verifySignatureV3(content: string, signature: string, publicKey: string): boolean;
}

/** What alipay-sdk signs and verifies a call with; it does not export that by itself. */
const alipayUtil = (): Promise<AlipayUtil> => {
  const { resolve } = createRequire(import.meta.url);
  return import(pathToFileURL(join(dirname(resolve('alipay-sdk')), 'util.js')).href);
};

/** Others that sign a message of the same size, each the way its manual shows. */
const peers = async (count: number): Promise<readonly Variant[]> => {
  const key = await importPKCS8(merchant.privateKey, 'RS256');
  const publicKey = await importSPKI(merchant.publicKey, 'RS256');
  const header = { alg: 'RS256' };
  const token = await new CompactSign(BYTES).setProtectedHeader(header).sign(key);
  const { signatureV3, verifySignatureV3 } = await alipayUtil();
  const signature = signatureV3(TEXT, merchant.privateKey);
  const aws = new AwsClient({
    accessKeyId: 'id',
    secretAccessKey: 'throwaway',
    service: 's',
    region: 'r',
  });
  const stripe = new Stripe('sk_test_throwaway');
  const secret = 'whsec_throwaway';
  const stripeHeader = await stripe.webhooks.generateTestHeaderStringAsync({
    payload: TEXT,
    secret,
  });
  return [
    {
      name: 'jose sign',
      count,
      run: () => new CompactSign(BYTES).setProtectedHeader(header).sign(key),
    },
    { name: 'jose verify', count, run: () => compactVerify(token, publicKey) },
    {
      name: 'alipay-sdk sign',
      count,
      run: async () => signatureV3(TEXT, merchant.privateKey),
    },
    {
      name: 'alipay-sdk verify',
      count,
      run: async () => verifySignatureV3(TEXT, signature, merchant.publicKey),
    },
    {
      name: 'aws4fetch sign',
      count,
      run: () => aws.sign(`${BASE_URL}/a`, { method: 'POST', body: TEXT }),
    },
    {
      name: 'stripe verify',
      count,
      run: () => stripe.webhooks.constructEventAsync(TEXT, stripeHeader, secret),
    },
  ];
};

/** Signing and verifying one message of 1 kB. */
export async function messages(repetitions: number): Promise<Section> {
  const count = 60;
  const bare = await bareKeys();
  const ours = createMessageSecurity({
    clientId: CLIENT_ID,
    privateKey: merchant.privateKey,
    peerPublicKey: platform.publicKey,
  });
  const theirs = createMessageSecurity({ clientId: CLIENT_ID, privateKey: platform.privateKey });
  const request = (): Request => new Request(`${BASE_URL}/a`, { method: 'POST', body: TEXT });
  const asked = await ours.sealRequest(request());
  const answer = await theirs.sealResponse(new Response(TEXT), { request: asked });
  const headers = [...answer.headers];
  const times = await interleave(
    [
      { name: 'bare sign', count, run: bare.sign },
      { name: 'bare verify', count, run: bare.verify },
      { name: 'sealRequest', count, run: () => ours.sealRequest(request()) },
      {
        name: 'openResponse',
        count,
        run: () => ours.openResponse(new Response(TEXT, { headers }), { request: asked }),
      },
      ...(await peers(count)),
    ],
    repetitions,
    'wall',
  );
  const per = (name: string, unit: string, note?: string) =>
    figure(name, ratios(times[name]!, times[unit]!), note ? { note } : {});
  return {
    title: 'One message of 1 kB',
    unit: 'In units of one bare `subtle.sign` (RSA-2048) for those that sign, of one bare `subtle.verify` for those that verify. Less is better.',
    figures: [
      per('sealRequest', 'bare sign', 'this project, request included'),
      per('jose sign', 'bare sign', 'compact JWS'),
      per('alipay-sdk sign', 'bare sign'),
      per('aws4fetch sign', 'bare sign', 'HMAC, not RSA'),
      per('openResponse', 'bare verify', 'this project, response included'),
      per('jose verify', 'bare verify'),
      per('alipay-sdk verify', 'bare verify'),
      per('stripe verify', 'bare verify', 'HMAC, not RSA'),
    ],
  };
}

/** Whole calls beside the cryptography in them, over a network that takes no time. */
export async function callRates(repetitions: number): Promise<readonly Figure[]> {
  const bare = await bareKeys();
  const both = async (): Promise<void> => {
    await bare.sign();
    await bare.verify();
  };
  const { signed } = await calls();
  const [, , alipaySign, alipayVerify] = await peers(1);
  const alipay = async (): Promise<void> => {
    await alipaySign!.run();
    await alipayVerify!.run();
  };
  const times = await interleave(
    [1, 16].flatMap((inFlight) =>
      Object.entries({ both, signed, alipay }).map(([name, run]) => ({
        name: `${name} ${inFlight}`,
        count: 60 * (inFlight === 1 ? 1 : 2),
        inFlight,
        run,
      })),
    ),
    repetitions,
    'wall',
  );
  const rate = (what: string, inFlight: number): readonly number[] =>
    ratios(times[`${what} ${inFlight}`]!, times[`signed ${inFlight}`]!);
  return [
    figure('Beside bare sign + verify', rate('both', 1)),
    figure('Beside bare sign + verify, 16 in flight', rate('both', 16)),
    figure(BESIDE_ALIPAY_SDK, rate('alipay', 1), {
      budget: atLeast(1),
    }),
    figure(BESIDE_ALIPAY_SDK_MANY, rate('alipay', 16), { budget: atLeast(2) }),
  ];
}

/** Whole calls over a network that takes no time. */
export async function wholeCalls(repetitions: number): Promise<Section> {
  const { plain, instant } = await calls();
  const own = await interleave(
    [
      { name: 'plain', count: 300, run: plain },
      { name: 'instant', count: 300, run: instant },
    ],
    repetitions,
    'cpu',
  );
  return {
    title: 'A whole call: request signed, answer verified',
    unit: 'The first in units of one plain openapi-fetch call (less is better), the others as rates in units of the rate of what they are compared with (more is better).',
    lead: {
      what: 'Rate of whole calls beside alipay-sdk, which only signs and verifies',
      unit: 'times',
      ours: [BESIDE_ALIPAY_SDK, BESIDE_ALIPAY_SDK_MANY],
    },
    figures: [
      figure('Own cost, with an instant signer', ratios(own.instant!, own.plain!), {
        budget: atMost(4),
      }),
      ...(await callRates(repetitions)),
    ],
  };
}
