import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Sandbox } from '@alipayhk-openapi/sandbox';

/** Serves a sandbox for pages of other origins, as one would behind a proxy that allows them. */
export const serveForPages = async (
  sandbox: Sandbox,
): Promise<{ url: string; close: () => void }> => {
  const allow = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, Client-Id, Request-Time, Signature, Encrypt, Content-Type',
    'access-control-expose-headers': 'Client-Id, Response-Time, Signature, Encrypt, Tracer-Id',
  };
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204, allow).end();
      return;
    }
    const answer = await sandbox.fetch(`http://localhost${incoming.url}`, {
      method: incoming.method ?? 'POST',
      headers: Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      ),
      body: Buffer.concat(await Readable.from(incoming).toArray()),
    });
    outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...allow });
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
};
