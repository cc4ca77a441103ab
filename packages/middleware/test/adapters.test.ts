import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAuthenticated, secureFetch, securityMiddleware } from '@alipayhk-openapi/middleware';
import createClient from 'openapi-fetch';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, refused, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant, platform } = parties({}, keys);
const TEXT = '{"title":"港澳 🎫"}';
const LENGTH = new TextEncoder().encode(TEXT).length;

/** A platform that verifies the request and answers with its body, signed. */
async function echo(request: Request): Promise<Response> {
  const opened = await platform.openRequest(request);
  return platform.sealResponse(new Response(await opened.clone().text()), { request: opened });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('securityMiddleware', () => {
  type Paths = {
    '/api/open/v1/test/call': {
      post: {
        requestBody: { content: { 'application/json': { title: string } } };
        responses: { 200: { content: { 'application/json': { title: string } } } };
      };
    };
  };
  const client = (fetch: (request: Request) => Promise<Response>) => {
    const made = createClient<Paths>({ baseUrl: 'https://gateway.example', fetch });
    made.use(securityMiddleware(merchant));
    return made;
  };

  it('seals and opens the calls of openapi-fetch', async () => {
    const { data, response } = await client(echo).POST('/api/open/v1/test/call', {
      body: JSON.parse(TEXT),
    });
    expect(data).toEqual(JSON.parse(TEXT));
    expect(isAuthenticated(response)).toBe(true);
  });

  it('takes options as well', async () => {
    const made = createClient<Paths>({ baseUrl: 'https://gateway.example', fetch: echo });
    made.use(
      securityMiddleware({
        clientId: CLIENT_ID,
        privateKey: keys.merchant.privateKey,
        peerPublicKey: keys.platform.publicKey,
      }),
    );
    const { data } = await made.POST('/api/open/v1/test/call', { body: JSON.parse(TEXT) });
    expect(data).toEqual(JSON.parse(TEXT));
  });

  it('lets a refusal reject the call', async () => {
    const forged = async () => new Response('{"result":{"resultStatus":"S"}}');
    await refused(
      client(forged).POST('/api/open/v1/test/call', { body: JSON.parse(TEXT) }),
      'SIGNATURE_MISSING',
    );
  });

  it('keeps concurrent calls apart', async () => {
    const slow = client(async (request) => {
      const response = await echo(request);
      await new Promise((done) => setTimeout(done, Math.random() * 10));
      return response;
    });
    const titles = Array.from({ length: 50 }, (_, i) => `t${i}`);
    const answers = await Promise.all(
      titles.map((title) => slow.POST('/api/open/v1/test/call', { body: { title } })),
    );
    expect(answers.map(({ data }) => data?.title)).toEqual(titles);
  });

  it('passes a signal on to a request under way', async () => {
    const controller = new AbortController();
    const hanging = client(
      (request) =>
        new Promise((_, reject) =>
          request.signal.addEventListener('abort', () => reject(request.signal.reason)),
        ),
    );
    const call = hanging.POST('/api/open/v1/test/call', {
      body: JSON.parse(TEXT),
      signal: controller.signal,
    });
    await new Promise((done) => setTimeout(done, 20));
    controller.abort(new Error('stop'));
    await expect(call).rejects.toThrow('stop');
  });
});

describe('secureFetch', () => {
  it('is a fetch: URL or Request, with or without init', async () => {
    const fetch = secureFetch(merchant, echo);
    const init = { method: 'POST', body: TEXT };
    for (const args of [
      [URL_OF_CALL, init],
      [new URL(URL_OF_CALL), init],
      [new Request(URL_OF_CALL, init)],
      [new Request(URL_OF_CALL, { method: 'POST', body: 'other' }), { body: TEXT }],
    ] as [string, RequestInit][]) {
      const response = await fetch(...args);
      expect(await response.text()).toBe(TEXT);
      expect(isAuthenticated(response)).toBe(true);
    }
  });

  it.each<[string, () => BodyInit | null, number]>([
    ['text', () => TEXT, LENGTH],
    ['bytes', () => new TextEncoder().encode(TEXT), LENGTH],
    ['a Blob', () => new Blob([TEXT]), LENGTH],
    ['URLSearchParams', () => new URLSearchParams({ a: '1' }), 3],
    ['nothing', () => null, 0],
    ['an empty text', () => '', 0],
  ])('sends %s as it would be sent', async (_, body, length) => {
    let type: string | null = 'none';
    const fetch = secureFetch(merchant, (request) => {
      type = request.headers.get('Content-Type');
      return echo(request);
    });
    const response = await fetch(URL_OF_CALL, { method: 'POST', body: body() });
    expect((await response.arrayBuffer()).byteLength).toBe(length);
    expect(type).toBe(
      new Request(URL_OF_CALL, { method: 'POST', body: body() }).headers.get('Content-Type'),
    );
  });

  it('sends a stream', async () => {
    const body = new Blob([TEXT]).stream();
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect(await (await secureFetch(merchant, echo)(URL_OF_CALL, init)).text()).toBe(TEXT);
  });

  it('finds the global fetch at each call, so that what is patched later is used', async () => {
    const fetch = secureFetch(merchant);
    const patched = vi.fn(echo);
    vi.stubGlobal('fetch', patched);
    expect(await (await fetch(URL_OF_CALL, { method: 'POST', body: TEXT })).text()).toBe(TEXT);
    expect(patched.mock.calls[0]).toHaveLength(1);
  });

  it('passes on the members of init that only the runtime knows', async () => {
    const seen: unknown[] = [];
    const fetch = secureFetch(merchant, (request, init) => {
      seen.push(init);
      return echo(request);
    });
    const dispatcher = {};
    await fetch(URL_OF_CALL, { method: 'POST', body: TEXT, dispatcher } as RequestInit);
    await fetch(URL_OF_CALL, { method: 'POST', body: TEXT, headers: {}, redirect: 'error' });
    expect(seen).toEqual([{ dispatcher }, undefined]);
  });

  it('does not carry signature and agent token to where a redirect points, unless told to', async () => {
    const visited: [string, string | undefined][] = [];
    const thief = createServer((request, response) => {
      visited.push([request.url!, request.headers['agent-token'] as string | undefined]);
      response.end();
    });
    const gateway = createServer((_, response) => {
      response.writeHead(303, { Location: `${addressOf(thief)}/stolen` }).end();
    });
    const addressOf = (server: Server) =>
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const server of [thief, gateway]) {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    }
    try {
      const { merchant } = parties({ agentToken: 'token' });
      const fetch = secureFetch(merchant);
      const init = { method: 'POST', body: TEXT };
      const response = await fetch(addressOf(gateway), init);
      expect([response.status, isAuthenticated(response)]).toEqual([303, false]);
      const own = new Request(addressOf(gateway), { ...init, redirect: 'manual' });
      expect((await fetch(own)).status).toBe(303);
      expect(visited).toEqual([]);
      await refused(
        fetch(addressOf(gateway), { ...init, redirect: 'follow' }),
        'SIGNATURE_MISSING',
      );
      expect(visited).toEqual([['/stolen', 'token']]);
    } finally {
      for (const server of [thief, gateway]) server.close().closeAllConnections();
    }
  });

  it('lets errors of fetch through', async () => {
    const down = new TypeError('fetch failed');
    await expect(secureFetch(merchant, () => Promise.reject(down))(URL_OF_CALL)).rejects.toBe(down);
  });
});
