// Checked by types.test.ts. What libraries declare is compiled in test/consumers.
import type { FetchAnswer, FetchInit, FetchLike } from '@alipayhk-openapi/client';
import type { Sandbox } from '@alipayhk-openapi/sandbox';

declare const sandbox: Sandbox;

export const fetches: readonly FetchLike[] = [
  globalThis.fetch,
  (url, init) => globalThis.fetch(url, init),
  sandbox.fetch,
  async () => new Response('{}'),
  async (url: string, init: FetchInit): Promise<FetchAnswer> => fetch(url, init),
];

// @ts-expect-error a fetch of a Request is none: the client calls it with an address
export const ofRequest: FetchLike = (request: Request) => fetch(request);
