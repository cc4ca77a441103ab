import { afterEach, describe, expect, it } from 'vitest';
import { type SandboxServer, type ServeOptions, serveSandbox } from '../src/node.ts';
import { newTemplate } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

const servers: SandboxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const json = { 'content-type': 'application/json' };

const open = async (options?: ServeOptions) => {
  const bench = await createBench();
  const server = await serveSandbox(bench.sandbox, options);
  servers.push(server);
  const get = async (path: string) => (await fetch(server.url + path)).json();
  const post = async (path: string, body: unknown) => {
    const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
    const response = await fetch(server.url + path, init);
    return { status: response.status, json: await response.json() };
  };
  return { ...bench, server, get, post };
};

describe('steering over HTTP', () => {
  it('shows what passed and what is remembered', async () => {
    const { get, call, merchant } = await open();
    await call('createTemplate', newTemplate());
    await call('queryTemplate', {});
    expect(await get('/_sandbox/exchanges')).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(await get('/_sandbox/exchanges?after=1')).toMatchObject([{ id: 2 }]);
    expect(await get('/_sandbox/state')).toMatchObject({
      templates: [{ status: 'valid', clientId: merchant.clientId }],
      passes: [],
    });
    expect(await get('/_sandbox/info')).toMatchObject({
      clientIds: [merchant.clientId],
      platformPublicKey: expect.stringContaining('BEGIN PUBLIC KEY'),
    });
  });

  it('sends a recorded request again, with the same bytes', async () => {
    const { post, call, sandbox } = await open();
    await call('createTemplate', newTemplate());
    const { status, json: answer } = await post('/_sandbox/exchanges/1/repeat', {});
    expect([status, answer]).toEqual([200, { id: 2 }]);
    const [first, second] = sandbox.exchanges;
    expect(second?.request.body).toBe(first?.request.body);
    expect(second?.verification.verdict).toBe('verified');
    expect((await post('/_sandbox/exchanges/99/repeat', {})).status).toBe(404);
    await call('createTemplate', 'x'.repeat(70_000));
    expect(await post('/_sandbox/exchanges/3/repeat', {})).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('too long to be kept') },
    });
  });

  it('plays faults and moves the clock', async () => {
    const { get, post, call, sandbox, server } = await open();
    await post('/_sandbox/faults', { kind: 'http-500', operationId: 'createTemplate', times: 2 });
    expect((await call('createTemplate', newTemplate())).status).toBe(500);
    expect(await get('/_sandbox/faults')).toMatchObject([{ kind: 'http-500', times: 1 }]);
    const delay = { kind: 'delay', delay: 250 };
    expect((await post('/_sandbox/faults', delay)).json).toEqual([expect.anything(), delay]);
    await fetch(`${server.url}/_sandbox/faults`, { method: 'DELETE', headers: json });
    expect(sandbox.faults.list()).toEqual([]);
    expect(await post('/_sandbox/faults', { kind: 'fire' })).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('"fire" is no fault') },
    });

    const set = '2024-05-22T06:42:21.000Z';
    expect((await post('/_sandbox/clock', { set })).json).toEqual({ now: set });
    await post('/_sandbox/clock', { advance: 1_000 });
    expect(await get('/_sandbox/clock')).toEqual({ now: '2024-05-22T06:42:22.000Z' });
    await post('/_sandbox/clock', { resume: true });
    expect(sandbox.clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse(set) + 1_000);
    expect((await post('/_sandbox/clock', { set: 'never' })).status).toBe(400);
  });

  it('sends order notifications and says why it could not', async () => {
    const { post, get, merchant, sandbox } = await open();
    const delivery = await post('/_sandbox/order-notifications', {
      clientId: merchant.clientId,
      url: 'http://127.0.0.1:1/nobody',
      body: { orderId: '1' },
    });
    expect(delivery.json).toMatchObject({ state: 'waiting', attempts: [{ acknowledged: false }] });
    expect(await get('/_sandbox/order-notifications')).toHaveLength(1);
    const { json: refusal } = await post('/_sandbox/order-notifications', { clientId: 'NOBODY' });
    expect(refusal.error).toContain('No client "NOBODY"');
    const { clientId } = merchant;
    for (const [body, why] of [
      [{ clientId: '' }, 'No client ""'],
      [{}, 'The url "" is no http or https address.'],
      [{ clientId }, 'The url "" is no http or https address.'],
      [{ clientId, url: 'merchant.example/notify' }, 'is no http or https address'],
      [{ clientId, url: 'http://127.0.0.1:1/', body: 'text' }, '/: must be of type object'],
    ] as const) {
      const answer = await post('/_sandbox/order-notifications', body);
      expect(answer).toMatchObject({ status: 400, json: { error: expect.stringContaining(why) } });
    }
    await sandbox.close();
  });

  it('can not be done by a web page of another origin', async () => {
    const { server, sandbox } = await open();
    const url = `${server.url}/_sandbox/faults`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"kind":"html"}',
    });
    expect(response.status).toBe(415);
    expect(sandbox.faults.list()).toEqual([]);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('is only for callers that name this machine', async () => {
    const { server } = await open();
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request(`${server.url}/_sandbox/info`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it.each([
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{}, 200],
  ])('is for no page of another origin: %j', async (headers, status) => {
    const { request } = await import('node:http');
    const { server, sandbox } = await open();
    for (const path of ['info', 'exchanges', 'state', 'faults', 'clock', 'client', 'nothing']) {
      const answer = await new Promise<{ status: number | undefined; headers: object }>(
        (resolve, reject) => {
          request(`${server.url}/_sandbox/${path}`, { headers }, (response) => {
            response.resume();
            resolve({ status: response.statusCode, headers: response.headers });
          })
            .on('error', reject)
            .end();
        },
      );
      expect(answer.status, path).toBe(path === 'nothing' && status === 200 ? 404 : status);
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
    const post = { ...json, ...headers };
    const body = '{"kind":"html"}';
    const answer = await sandbox.fetch(`${server.url}/_sandbox/faults`, {
      method: 'POST',
      headers: post,
      body,
    });
    expect(answer.status).toBe(status);
    expect(sandbox.faults.list()).toHaveLength(status === 200 ? 1 : 0);
  });

  it('is switched off where others can call, and the gateway is not', async () => {
    const { server } = await open({ host: '0.0.0.0' });
    const base = server.url.replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${base}/_sandbox/info`)).status).toBe(404);
    expect((await fetch(`${base}/api/x`, { method: 'POST' })).status).toBe(200);
  });

  it('answers 404 in JSON where there is nothing', async () => {
    const { get } = await open();
    expect(await get('/_sandbox/nothing')).toEqual({ error: 'There is nothing here.' });
  });
});
