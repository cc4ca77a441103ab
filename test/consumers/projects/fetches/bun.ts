/// <reference types="bun-types" />
import type { FetchLike } from '@alipayhk-openapi/client';

export const fetches: readonly FetchLike[] = [
  fetch,
  Bun.fetch,
  (url, init) => fetch(url, { ...init, verbose: true }),
];
