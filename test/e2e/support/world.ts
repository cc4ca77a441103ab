import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  AlipayHKError,
  createAlipayHKClient,
  type FetchInit,
} from '@alipayhk-openapi/client';
import { createSandbox, type Sandbox } from '@alipayhk-openapi/sandbox';
import { serveSandbox } from '@alipayhk-openapi/sandbox/node';

export const clientId = '4Q5Y8W0WSG45P907917';
export const merchantId = '2160120041113167';

const keys = (await crypto.subtle.generateKey(
  {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  true,
  ['sign', 'verify'],
)) as CryptoKeyPair;

/** A sandbox and clients that speak with it. */
export interface World {
  readonly sandbox: Sandbox;
  /** A client of this sandbox; it doesn't wait between attempts. */
  client(options?: Partial<AlipayHKClientOptions>): AlipayHKClient;
  /** Sends a request to the sandbox, with more headers if wanted. */
  send(url: string, init: FetchInit, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** How the client reaches the sandbox. */
export const ways = ['in process', 'over HTTP'] as const;

export async function createWorld(way: (typeof ways)[number]): Promise<World> {
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey: keys.publicKey }] });
  const server = way === 'over HTTP' ? await serveSandbox(sandbox) : undefined;
  const send: World['send'] = (url, init, headers = {}) => {
    const whole = { ...init, headers: { ...init.headers, ...headers } };
    return server ? fetch(url, whole) : sandbox.fetch(url, whole);
  };
  return {
    sandbox,
    send,
    client: (options = {}) =>
      createAlipayHKClient({
        clientId,
        privateKey: keys.privateKey,
        platformPublicKey: sandbox.platformPublicKey,
        ...(server && { baseUrl: server.url }),
        fetch: (url, init) => send(url, init),
        random: () => 0,
        ...options,
      }),
    close: () => (server ?? sandbox).close(),
  };
}

/** The error that a call ends with; anything else that happens fails the test. */
export async function errorOf(call: Promise<unknown>): Promise<AlipayHKError> {
  const value = await call.then(
    (success) => ({ success }),
    (error: unknown) => error,
  );
  if (value instanceof AlipayHKError) return value;
  throw new Error(`expected an AlipayHKError, got ${JSON.stringify(value)}`, { cause: value });
}
