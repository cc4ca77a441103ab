import type { FetchLike } from '@alipayhk-openapi/client';
import fetch from 'node-fetch';
import fetch2 from 'node-fetch-2';

export const fetches: readonly FetchLike[] = [
  fetch,
  (url, init) => fetch(url, { ...init, size: 1_000_000 }),
  // What version 2 declares has a signal without `reason`, as it was before 2022.
  (url, init) => fetch2(url, { ...init, signal: init.signal as never }),
];
