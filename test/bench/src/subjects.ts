import { generateKeyPairSync } from 'node:crypto';
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import type { Signer, Verifier } from '@alipayhk-openapi/middleware';
import { createMessageSecurity } from '@alipayhk-openapi/middleware';
import createOpenApiFetch from 'openapi-fetch';

/** What all measurements share: keys, a body of about 1 kB, and both ends of a call. */
export const CLIENT_ID = '4Q5Y8W0WSG45P907917';
export const BASE_URL = 'https://gateway.example';

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Throwaway keys, made for this run. */
export const merchant = pair();
export const platform = pair();

export const BODY = {
  contentId: 'C1',
  contentType: 'SKU',
  contentStatus: 1,
  contentInfo: JSON.stringify({ spuId: '72032179', title: 'x'.repeat(900) }),
} as const;

export const TEXT: string = JSON.stringify(BODY);
export const BYTES: Uint8Array<ArrayBuffer> = new TextEncoder().encode(TEXT);

/** They cost nothing, so that what is left is our own cost. */
export const instantSigner: Signer = {
  algorithm: 'RSA256',
  sign: async () => new Uint8Array(256),
};
export const instantVerifier: Verifier = { algorithm: 'RSA256', verify: async () => true };

const ANSWER = JSON.stringify({
  result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
  note: 'x'.repeat(900),
});

/** A platform that always gives the same answer, signed once. */
const network = async (path: string): Promise<typeof globalThis.fetch> => {
  const security = createMessageSecurity({
    clientId: CLIENT_ID,
    privateKey: platform.privateKey,
    peerPublicKey: merchant.publicKey,
  });
  const signed = await security.sealResponse(
    new Response(ANSWER, { headers: { 'content-type': 'application/json' } }),
    {
      request: new Request(BASE_URL + path, {
        method: 'POST',
        headers: { 'client-id': CLIENT_ID },
      }),
    },
  );
  const headers = [...signed.headers];
  return async () => new Response(ANSWER, { headers });
};

type Call = () => Promise<unknown>;

/** Whole calls over a network that takes no time. */
export async function calls(): Promise<{ plain: Call; instant: Call; signed: Call }> {
  let path = '';
  const find = createAlipayHKClient({
    clientId: CLIENT_ID,
    privateKey: instantSigner,
    platformPublicKey: instantVerifier,
    fetch: async (url) => {
      path = new URL(url).pathname;
      return new Response(ANSWER, { status: 200, headers: await instantHeaders() });
    },
  });
  await find.synchronizeContent(BODY);
  const fetch = await network(path);
  const client = (privateKey: Signer | string, platformPublicKey: Verifier | string): Call => {
    const made = createAlipayHKClient({
      clientId: CLIENT_ID,
      privateKey,
      platformPublicKey,
      baseUrl: BASE_URL,
      fetch,
    });
    return () => made.synchronizeContent(BODY);
  };
  const plain = createOpenApiFetch<Record<string, { post: object }>>({ baseUrl: BASE_URL, fetch });
  return {
    plain: () => plain.POST(path as never, { body: BODY } as never),
    instant: client(instantSigner, instantVerifier),
    signed: client(merchant.privateKey, platform.publicKey),
  };
}

const instantHeaders = async (): Promise<Headers> => {
  const security = createMessageSecurity({ clientId: CLIENT_ID, privateKey: instantSigner });
  const request = new Request(BASE_URL, { method: 'POST', headers: { 'client-id': CLIENT_ID } });
  return (await security.sealResponse(new Response(ANSWER), { request })).headers;
};
