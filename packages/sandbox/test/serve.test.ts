import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { urlOf } from '../src/node/serve.ts';
import { type SandboxServer, serveSandbox } from '../src/node.ts';
import { newTemplate } from './support/examples.ts';
import {
  type Bench,
  createBench,
  HOST,
  readAnswer,
  type SignedOptions,
  signedRequest,
} from './support/merchant.ts';

const servers: SandboxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const serve = async (bench: Bench): Promise<SandboxServer> => {
  const server = await serveSandbox(bench.sandbox);
  servers.push(server);
  return server;
};

/** Sends headers that `fetch` keeps to itself. */
const send = (url: string, headers: Record<string, string>, method: string): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, async (incoming) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const body = incoming.statusCode === 204 ? null : Buffer.concat(chunks);
      resolve(
        new Response(body, {
          status: incoming.statusCode ?? 0,
          headers: incoming.headers as Record<string, string>,
        }),
      );
    });
    request.on('error', reject).end();
  });

const overHttp = async (
  { merchant, sandbox }: Bench,
  { url }: SandboxServer,
  operationId: string,
  body: unknown,
  options?: SignedOptions,
) => {
  const signed = signedRequest(merchant, operationId, body, options);
  const response = await fetch(signed.url.replace(HOST, url), {
    method: 'POST',
    headers: signed.headers,
    body: await signed.text(),
  });
  return readAnswer(merchant, operationId, response, sandbox.platformPublicKey);
};

describe('serveSandbox', () => {
  it('answers over real HTTP what verifies', async () => {
    const bench = await createBench();
    const server = await serve(bench);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await overHttp(bench, server, 'createTemplate', newTemplate())).toMatchObject({
      status: 200,
      verified: true,
      json: { status: 'valid' },
    });
  });

  it('lets pages of an allowed origin call the operations, and nothing else', async () => {
    const bench = await createBench();
    const server = await serveSandbox(bench.sandbox, { allowOrigin: 'http://docs.example' });
    servers.push(server);
    const preflight = (path: string, origin: string): Promise<Response> =>
      fetch(server.url + path, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'client-id,signature',
        },
      });
    const allowed = async (path: string, origin = 'http://docs.example') =>
      (await preflight(path, origin)).headers.get('access-control-allow-origin');
    const signed = signedRequest(bench.merchant, 'createTemplate', newTemplate());
    const { pathname } = new URL(signed.url);
    expect(await allowed(pathname)).toBe('http://docs.example');
    expect(await allowed(pathname, 'http://evil.example')).not.toBe('http://evil.example');
    expect(await allowed('/_sandbox/state')).toBeNull();
    expect(await overHttp(bench, server, 'createTemplate', newTemplate())).toMatchObject({
      verified: true,
    });
    bench.sandbox.faults.add({ kind: 'drop-before' });
    await expect(overHttp(bench, server, 'createTemplate', newTemplate())).rejects.toThrow();
  });

  it('says what to do when a browser asks for pages that may not call', async () => {
    const bench = await createBench();
    for (const allowOrigin of [undefined, 'http://docs.example']) {
      const server = await serveSandbox(bench.sandbox, { allowOrigin });
      servers.push(server);
      const answer = await fetch(`${server.url}/api/open/alipay/v1/content/synchronize`, {
        method: 'OPTIONS',
        headers: { origin: 'http://other.example', 'access-control-request-method': 'POST' },
      });
      expect(answer.status).toBe(403);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      expect(await answer.text()).toContain('with --allow-origin http://other.example');
      expect(bench.sandbox.exchanges.at(-1)).toMatchObject({
        method: 'OPTIONS',
        verification: {
          verdict: 'not-checked',
          reason: expect.stringContaining('a CORS preflight'),
        },
      });
      expect(bench.sandbox.exchanges.at(-1)).not.toHaveProperty('result');
    }
  });

  it('gives the key that it made to pages of an allowed origin only', async () => {
    const sandbox = await createSandbox();
    const server = await serveSandbox(sandbox, {
      allowOrigin: ['http://docs.example', 'http://localhost:5173'],
    });
    servers.push(server);
    const ask = (headers: Record<string, string>, method = 'GET'): Promise<Response> =>
      send(`${server.url}/_sandbox/client`, headers, method);
    const given = await ask({ origin: 'http://localhost:5173', 'sec-fetch-site': 'same-site' });
    expect(given.status).toBe(200);
    expect(given.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(await given.json()).toMatchObject({ privateKey: sandbox.connection().privateKey });
    const preflight = await ask(
      {
        origin: 'http://docs.example',
        'access-control-request-method': 'GET',
        'access-control-request-private-network': 'true',
      },
      'OPTIONS',
    );
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://docs.example');
    expect(preflight.headers.get('access-control-allow-private-network')).toBe('true');
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'http://docs.example.evil.example' },
      { host: 'evil.example' },
      { host: 'evil.example', origin: 'http://docs.example' },
    ]) {
      const refused = await ask(headers as Record<string, string>);
      expect(refused.status, JSON.stringify(headers)).toBe(403);
      expect(refused.headers.has('access-control-allow-origin')).toBe(false);
      expect(await refused.text()).not.toContain('PRIVATE');
    }
  });

  it('gives no key where other machines can call', async () => {
    const sandbox = await createSandbox();
    const options = { host: '0.0.0.0', inspector: true, allowOrigin: 'http://docs.example' };
    const server = await serveSandbox(sandbox, options);
    servers.push(server);
    const base = server.url.replace('0.0.0.0', '127.0.0.1');
    for (const path of ['client', '%63lient', 'client/', '/client', 'CLIENT', 'x/../client']) {
      for (const headers of [{}, { origin: 'http://docs.example' }]) {
        const answer = await fetch(`${base}/_sandbox/${path}`, { headers });
        expect(await answer.text(), path).not.toContain('PRIVATE');
        expect([403, 404]).toContain(answer.status);
      }
    }
  });

  it.each(['*', 'null', 'docs.example', 'http://docs.example/', 'http://a.example/b', 'file://'])(
    'refuses %s as an origin',
    async (allowOrigin) => {
      const { sandbox } = await createBench();
      await expect(serveSandbox(sandbox, { allowOrigin })).rejects.toThrow(
        'the origin of the pages',
      );
    },
  );

  it.each([
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example', 403],
    ['0.0.0.0', 403],
    ['open.alipay.hk', 403],
    ['127.0.0.1', 200],
    ['localhost:80', 200],
    ['LOCALHOST', 200],
    ['shop.localhost', 200],
    ['[::1]:80', 200],
  ])('called by the name %s answers %i, the gateway like the pages', async (host, status) => {
    const bench = await createBench();
    const server = await serve(bench);
    const before = bench.sandbox.exchanges.length;
    for (const path of ['/api/open/alipay/v1/content/synchronize', '/_sandbox/info']) {
      const method = path.startsWith('/api') ? 'POST' : 'GET';
      expect((await send(server.url + path, { host }, method)).status, path).toBe(status);
    }
    expect(bench.sandbox.exchanges.length - before).toBe(status === 200 ? 1 : 0);
  });

  it('takes any name where other machines can call', async () => {
    const bench = await createBench();
    const server = await serveSandbox(bench.sandbox, { host: '0.0.0.0' });
    servers.push(server);
    const base = server.url.replace('0.0.0.0', '127.0.0.1');
    expect((await send(`${base}/api/x`, { host: 'sandbox.internal' }, 'POST')).status).toBe(200);
  });

  it('refuses a port that no client could call', async () => {
    const { sandbox } = await createBench();
    await expect(serveSandbox(sandbox, { port: 4_190 })).rejects.toThrow('"bad port"');
    for (const port of [-1, 65_536, 1.5, Number.NaN]) {
      await expect(serveSandbox(sandbox, { port })).rejects.toThrow('Choose a port from 0');
    }
  });

  it('says what to do when the port is taken', async () => {
    const bench = await createBench();
    const { url } = await serve(bench);
    const port = Number(new URL(url).port);
    await expect(serveSandbox(bench.sandbox, { port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or choose another port`,
    );
  });

  it('says why it can not listen for a reason that it has no advice for', async () => {
    const bench = await createBench();
    // A link-local address without the interface that it belongs to.
    await expect(serveSandbox(bench.sandbox, { host: 'fe80::1' })).rejects.toThrow(
      /fe80::1(:0: listen E| is no address)/,
    );
  });

  it('puts an IPv6 address into brackets', () => {
    expect(urlOf({ family: 'IPv6', address: '::1', port: 8_443 })).toBe('http://[::1]:8443');
    expect(urlOf({ family: 'IPv4', address: '127.0.0.1', port: 80 })).toBe('http://127.0.0.1:80');
  });

  it('breaks the connection when it was asked to', async () => {
    const bench = await createBench();
    const server = await serve(bench);
    for (const kind of ['drop-before', 'drop-after']) {
      const headers = { 'X-Sandbox-Fault': kind };
      await expect(
        overHttp(bench, server, 'createTemplate', newTemplate(), { headers }),
      ).rejects.toThrow('fetch failed');
    }
    expect(bench.sandbox.state.templates()).toHaveLength(1);
    expect((await overHttp(bench, server, 'createTemplate', newTemplate())).verified).toBe(true);
  });

  it('survives requests that are no HTTP', async () => {
    const bench = await createBench();
    const server = await serve(bench);
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      let text = '';
      socket.on('data', (data) => {
        text += data.toString();
      });
      socket.on('close', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toContain('400 Bad Request');
    expect((await overHttp(bench, server, 'createTemplate', newTemplate())).verified).toBe(true);
  });
});
