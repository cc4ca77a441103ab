import type { FetchInit } from '@alipayhk-openapi/client';
import { contentToSign } from '@alipayhk-openapi/middleware';

/** What went over the wire in one call. */
export interface Exchange {
  contentToSign: string;
  signature: string;
  bytes: number;
  status: number;
}

/** A `fetch` that keeps what it sent, so that the tour can show it. */
export function recorder(): {
  fetch: (url: string, init: FetchInit) => Promise<Response>;
  take: () => Exchange[];
} {
  let exchanges: Exchange[] = [];
  return {
    async fetch(url, init) {
      const { method, headers } = init;
      const body: Uint8Array = init.body;
      const content = contentToSign({
        method,
        uri: new URL(url).pathname,
        clientId: headers['Client-Id'] ?? '',
        time: headers['Request-Time'] ?? '',
        body,
      });
      const response = await fetch(url, init);
      exchanges.push({
        contentToSign: new TextDecoder().decode(content),
        signature: headers.Signature ?? '',
        bytes: body.byteLength,
        status: response.status,
      });
      return response;
    },
    take() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
  };
}
