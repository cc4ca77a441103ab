import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { expect, it } from 'vitest';
import { createAlipayHKClient, generateKeys } from '../src/index.ts';
import { errorOf } from './support/client.ts';

const MIB = 1024 * 1024;

it('stops an answer that unpacks without end at its limit, and asks for it once', async () => {
  const zeros = Buffer.alloc(MIB);
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    request.resume();
    response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' });
    const gzip = createGzip();
    gzip.pipe(response);
    let isOpen = true;
    response.once('close', () => {
      isOpen = false;
      gzip.destroy();
    });
    // 1 GiB, if anybody reads it.
    for (let sent = 0; sent < 1024 && isOpen; sent++) {
      if (!gzip.write(zeros)) await Promise.race([once(gzip, 'drain'), once(response, 'close')]);
    }
    gzip.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [own, platform] = await Promise.all([generateKeys(), generateKeys()]);
  const client = createAlipayHKClient({
    clientId: 'C1',
    privateKey: own.privateKey,
    platformPublicKey: platform.publicKey,
    baseUrl: `http://127.0.0.1:${port}`,
  });
  await client.ready();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const error = await errorOf(client.queryTemplate({ merchantId: '1', templateCode: 'T' }));
  clearInterval(watch);
  server.closeAllConnections();
  server.close();
  expect(error).toMatchObject({ code: 'BODY_TOO_LARGE', outcome: 'unknown' });
  expect(requests).toBe(1);
  expect(peak - before).toBeLessThan(100 * MIB);
});
