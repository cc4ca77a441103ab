/// <reference types="next" />
import type { FetchLike } from '@alipayhk-openapi/client';

export const fetches: readonly FetchLike[] = [
  fetch,
  (url, init) => fetch(url, { ...init, cache: 'no-store', next: { revalidate: 0 } }),
];
