import type { FetchInit, FetchLike } from '@alipayhk-openapi/client';
import { createMessageSecurity, type MessageSecurity } from '@alipayhk-openapi/middleware';

export const clientId = '4Q5Y8W0WSG45P907917';

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

const createKeyPair = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(rsa, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;

/** Throwaway keys, made for this run. */
export const [merchant, platform, stranger] = await Promise.all([
  createKeyPair(),
  createKeyPair(),
  createKeyPair(),
]);

export const platformSecurity: MessageSecurity = createMessageSecurity({
  clientId,
  privateKey: platform.privateKey,
  peerPublicKey: merchant.publicKey,
  keyVersion: 1,
});

const strangerSecurity = createMessageSecurity({
  clientId,
  privateKey: stranger.privateKey,
  peerPublicKey: merchant.publicKey,
});

/** What a request said, after its signature was verified. */
export interface Received {
  readonly request: Request;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** One answer of the platform to one request. */
export type Reply = (received: Received) => Response | Promise<Response>;

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json', 'Tracer-Id': 'trace-1', ...init.headers },
  });
}

export function resultBody(
  resultCode: string,
  resultStatus: string,
  fields: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    ...fields,
    result: { resultCode, resultStatus, resultMessage: resultCode.toLowerCase() },
  };
}

/** Signed by the platform. */
export function signed(body: unknown, init?: ResponseInit): Reply {
  return ({ request }) =>
    platformSecurity.sealResponse(
      typeof body === 'string' ? new Response(body, init) : json(body, init),
      { request },
    );
}

/** Not signed at all. */
export function unsigned(body: unknown, init?: ResponseInit): Reply {
  return () => (typeof body === 'string' ? new Response(body, init) : json(body, init));
}

/** Signed by somebody else. */
export function forged(body: unknown): Reply {
  return ({ request }) => strangerSecurity.sealResponse(json(body), { request });
}

/** Signed, then changed on the way. */
export function tampered(body: unknown, change: (text: string) => string): Reply {
  return async ({ request }) => {
    const response = await platformSecurity.sealResponse(json(body), { request });
    return new Response(change(await response.text()), { headers: response.headers });
  };
}

/** The connection breaks, before or after the platform acted: nobody can tell. */
export const broken: Reply = () => {
  throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
};

/** No answer until the request is aborted. */
export const silent: Reply = ({ request }) =>
  new Promise((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });

/** A `fetch` that verifies what it gets and answers in the given order, the last reply again and again. */
export function platformFetch(...replies: [Reply, ...Reply[]]): {
  fetch: FetchLike & ((url: string, init: FetchInit) => Promise<Response>);
  received: Received[];
} {
  const received: Received[] = [];
  const fetch = async (url: string, init: FetchInit): Promise<Response> => {
    const request = new Request(url, init);
    const opened = await platformSecurity.openRequest(request.clone() as Request);
    const text = await opened.text();
    const entry = { request, text, body: JSON.parse(text) as Record<string, unknown> };
    received.push(entry);
    return replies[Math.min(received.length, replies.length) - 1]!(entry);
  };
  return { fetch, received };
}
