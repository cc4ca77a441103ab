// Checked by types.test.ts: every fetch that people use is a `fetch` of the client.
import type { FetchAnswer, FetchInit, FetchLike } from '@alipayhk-openapi/client';
import type { Sandbox } from '@alipayhk-openapi/sandbox';

/** What the libraries declare, as far as it matters: their own classes, their own names of bodies. */
interface UndiciHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
}
interface UndiciResponse {
  readonly status: number;
  readonly headers: UndiciHeaders;
  readonly body: ReadableStream | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}
interface UndiciInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string | ArrayBuffer | Uint8Array | AsyncIterable<Uint8Array> | null;
  signal?: AbortSignal | null;
  redirect?: 'error' | 'follow' | 'manual';
  dispatcher?: object;
}
declare const undici: (input: string | URL, init?: UndiciInit) => Promise<UndiciResponse>;
declare const dispatcher: object;

interface NodeFetchResponse {
  readonly status: number;
  readonly headers: UndiciHeaders;
  readonly body: AsyncIterable<Uint8Array> | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}
declare const nodeFetch: (
  url: string | URL,
  init?: {
    method?: string;
    headers?: Record<string, string>;
    body?: Uint8Array | string;
    signal?: AbortSignal | null;
    redirect?: string;
  },
) => Promise<NodeFetchResponse>;

type BunFetch = typeof globalThis.fetch & { preconnect(url: string): void };
declare const bun: BunFetch;
type NextFetch = (
  input: string | URL | Request,
  init?: RequestInit & { next?: { revalidate?: number } },
) => Promise<Response>;
declare const next: NextFetch;
declare const sandbox: Sandbox;

export const fetches: readonly FetchLike[] = [
  globalThis.fetch,
  (url, init) => globalThis.fetch(url, init),
  undici,
  (url, init) => undici(url, { ...init, dispatcher }),
  nodeFetch,
  bun,
  next,
  sandbox.fetch,
  async () => new Response('{}'),
  async (url: string, init: FetchInit): Promise<FetchAnswer> => fetch(url, init),
];

// @ts-expect-error a fetch of a Request is none: the client calls it with an address
export const ofRequest: FetchLike = (request: Request) => fetch(request);
