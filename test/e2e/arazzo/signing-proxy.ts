import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type MessageSecurityOptions, secureFetch } from '@alipayhk-openapi/middleware';

/** A server that signs what passes through it and verifies what comes back. */
export interface SigningProxy {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands between a program that can't sign and the platform.
 *
 * @param target - where the signed requests go, without a slash at the end.
 */
export async function startSigningProxy(
  target: string,
  security: MessageSecurityOptions,
): Promise<SigningProxy> {
  const fetchSecurely = secureFetch(security);
  const server = createServer(async (incoming, outgoing) => {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const response = await fetchSecurely(
        new Request(`${target}${incoming.url}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=UTF-8' },
          body: Buffer.concat(chunks),
        }),
      );
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    } catch (error) {
      outgoing.writeHead(502).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
