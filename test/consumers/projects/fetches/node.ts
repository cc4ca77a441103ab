/// <reference types="node" />
import type { FetchLike } from '@alipayhk-openapi/client';

export const fetches: readonly FetchLike[] = [
  fetch,
  globalThis.fetch,
  (url, init) => fetch(url, { ...init, keepalive: true }),
];
