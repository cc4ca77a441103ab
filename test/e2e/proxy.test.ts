import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { generateKeys } from '@alipayhk-openapi/client';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { serveSandbox } from '@alipayhk-openapi/sandbox/node';
import { expect, it } from 'vitest';
import { createProxiedClient } from '../../examples/proxy.ts';

const portOf = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

it('a client reaches the platform through a proxy', async () => {
  const clientId = '4Q5Y8W0WSG45P907917';
  const { privateKey, publicKey } = await generateKeys();
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
  const server = await serveSandbox(sandbox);
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, socket, head) => {
    asked.push(request.url ?? '');
    const [host = '', port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const proxyUrl = `http://127.0.0.1:${await portOf(proxy)}`;
  const client = createProxiedClient(
    {
      ALIPAYHK_CLIENT_ID: clientId,
      ALIPAYHK_PRIVATE_KEY: privateKey,
      ALIPAYHK_PLATFORM_PUBLIC_KEY: sandbox.platformPublicKey,
      ALIPAYHK_BASE_URL: server.url,
    },
    proxyUrl,
  );
  const { result } = await client.synchronizeContent({
    contentId: 'C1',
    contentType: 'SKU',
    contentStatus: 1,
    contentInfo: {},
  });
  expect(result.resultCode).toBe('SUCCESS');
  expect(asked).toEqual([new URL(server.url).host]);
  proxy.closeAllConnections();
  proxy.close();
  await server.close();
});
