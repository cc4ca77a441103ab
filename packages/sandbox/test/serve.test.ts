import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
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
    await expect(fetch(server.url + pathname, { method: 'POST', body: '{}' })).rejects.toThrow();
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
