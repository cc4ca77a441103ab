import type { FetchLike } from '@alipayhk-openapi/client';
import { Agent, fetch, ProxyAgent } from 'undici';
import { fetch as fetch6, RetryAgent } from 'undici-6';
import { fetch as fetch8, type RequestInit } from 'undici-8';

const proxy = new ProxyAgent('http://proxy.example');

export const fetches: readonly FetchLike[] = [
  fetch,
  (url, init) => fetch(url, { ...init, dispatcher: proxy }),
  fetch6,
  (url, init) => fetch6(url, { ...init, dispatcher: new RetryAgent(new Agent() as never) }),
  fetch8,
  (url, init) => {
    const given: RequestInit = { ...init, keepalive: true };
    return fetch8(url, given);
  },
];
