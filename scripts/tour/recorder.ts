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
  fetch: (request: Request) => Promise<Response>;
  take: () => Exchange[];
} {
  let exchanges: Exchange[] = [];
  return {
    async fetch(request) {
      const body = new Uint8Array(await request.arrayBuffer());
      const content = contentToSign({
        method: request.method,
        uri: new URL(request.url).pathname,
        clientId: request.headers.get('client-id') ?? '',
        time: request.headers.get('request-time') ?? '',
        body,
      });
      const { url, method, headers, signal } = request;
      const response = await fetch(url, { method, headers, signal, body });
      exchanges.push({
        contentToSign: new TextDecoder().decode(content),
        signature: request.headers.get('signature') ?? '',
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
