import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMessageSecurity } from '@alipayhk-openapi/middleware';
import { type ListenerOptions, notificationListener } from '@alipayhk-openapi/middleware/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { platform } = parties({}, keys);
const TEXT = '{"orderId":"港 🎫"}';
const SUCCESS = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';
const options: ListenerOptions = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  now: () => NOW,
};
const sealed = (path: string, body: string = TEXT) =>
  platform.parts.sealRequest({ method: 'POST', url: `https://shop.example${path}`, body });

const servers: Server[] = [];

async function serve(listener: Parameters<typeof createServer>[1]): Promise<number> {
  const server = createServer(listener as never);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

function send(
  port: number,
  path: string,
  headers: Record<string, string>,
  body: string | Uint8Array,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest({ port, host: '127.0.0.1', method: 'POST', path, headers });
    sending.on('error', reject);
    sending.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    sending.end(body);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

describe('notificationListener', () => {
  it('acknowledges what was verified, after the handler has resolved', async () => {
    const steps: unknown[] = [];
    const port = await serve(
      notificationListener(options, async ({ body, request }) => {
        await new Promise((done) => setTimeout(done, 20));
        steps.push(body, request.url);
      }),
    );
    const { headers, body } = await sealed('/notify?tenant=1');
    const answer = await send(port, '/notify?tenant=1', headers, body);
    expect(steps).toEqual([JSON.parse(TEXT), '/notify?tenant=1']);
    expect([answer.status, answer.body]).toEqual([200, SUCCESS]);
    expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8');
    expect(answer.headers.signature).toBeUndefined();
  });

  it('signs the answer if asked to', async () => {
    const port = await serve(notificationListener({ ...options, signAnswer: true }, () => {}));
    const { headers, body, url, method } = await sealed('/notify');
    const answer = await send(port, '/notify', headers, body);
    const opened = await platform.parts.openResponse(
      { ...answer, headers: answer.headers },
      { request: { url, method } },
    );
    expect(opened.authenticated).toBe(true);
  });

  it.each<[number, string, Record<string, string>]>([
    [400, 'a Signature that cannot be read', { Signature: 'x' }],
    [400, 'a time that is none', { 'Request-Time': 'now' }],
    [401, 'a worthless signature', { Signature: 'algorithm=RSA256,signature=AAAA' }],
    [401, 'another client', { 'Client-Id': 'other' }],
    [413, 'a length beyond the limit', { 'Content-Length': '1048577' }],
  ])('answers %i without a text to %s', async (status, _, changes) => {
    const seen: unknown[] = [];
    const errors: unknown[] = [];
    const port = await serve(
      notificationListener(
        { ...options, onError: (error, code) => void errors.push([error, code]) },
        (notification) => void seen.push(notification),
      ),
    );
    const { headers, body } = await sealed('/notify');
    const answer = await send(port, '/notify', { ...headers, ...changes }, body);
    expect([answer.status, answer.body]).toEqual([status, '']);
    expect(seen).toEqual([]);
    expect(errors).toEqual([[expect.objectContaining({ name: 'SecurityError' }), status]]);
  });

  it.each(['/a/../notify', '/a/%2e%2e/notify', '//shop.example/notify', '/notify\\', '/notify#x'])(
    'answers 400 to the raw target %s',
    async (path) => {
      const port = await serve(notificationListener(options, () => {}));
      const { headers, body } = await sealed('/notify');
      expect((await send(port, path, headers, body)).status).toBe(400);
    },
  );

  it('answers 500 if the handler throws, and says why on the console only', async () => {
    const console_ = vi.spyOn(console, 'error').mockImplementation(() => {});
    const down = new Error('the database password is hunter2');
    const port = await serve(notificationListener(options, () => Promise.reject(down)));
    const { headers, body } = await sealed('/notify');
    const answer = await send(port, '/notify', headers, body);
    expect([answer.status, answer.body]).toEqual([500, '']);
    expect(console_.mock.calls).toEqual([['notificationListener:', down]]);
  });

  it('answers 500 if its own options are no good', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const port = await serve(notificationListener({ ...options, peerPublicKey: '' }, () => {}));
    const { headers, body } = await sealed('/notify');
    expect((await send(port, '/notify', headers, body)).status).toBe(500);
  });

  it('takes rawBody or a Buffer body where a parser read the stream, and the original URL', async () => {
    for (const member of ['rawBody', 'body']) {
      const listener = notificationListener(options, () => {});
      const port = await serve(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        Object.assign(request, {
          body: { parsed: true },
          [member]: Buffer.concat(chunks),
          originalUrl: request.url,
          url: '/',
        });
        await listener(request, response);
      });
      const { headers, body } = await sealed('/hooks/notify');
      expect((await send(port, '/hooks/notify', headers, body)).status).toBe(200);
    }
  });

  it('says in words that a parser kept only what it made of the body', async () => {
    const errors: unknown[] = [];
    const listener = notificationListener(
      { ...options, onError: (error, status) => void errors.push([String(error), status]) },
      () => {},
    );
    const port = await serve(async (request, response) => {
      for await (const _ of request);
      Object.assign(request, { body: JSON.parse(TEXT) });
      await listener(request, response);
    });
    const { headers, body } = await sealed('/notify');
    expect((await send(port, '/notify', headers, body)).status).toBe(500);
    expect(errors).toEqual([[expect.stringContaining('express.raw'), 500]]);
  });

  it('works with a reply in place of a response, as Fastify has it', async () => {
    const answers: unknown[] = [];
    const reply = {
      code(status: number) {
        answers.push(status);
        return reply;
      },
      headers(headers: object) {
        answers.push(headers);
        return reply;
      },
      send: (body: Uint8Array) => answers.push(new TextDecoder().decode(body)),
    };
    const { headers, body } = await sealed('/notify');
    const request = {
      originalUrl: '/notify',
      body: Buffer.from(body),
      headers: {},
      raw: { method: 'POST', url: '/x', headers },
    };
    await notificationListener(options, () => {})(request, reply);
    expect(answers).toEqual([200, { 'Content-Type': 'application/json; charset=UTF-8' }, SUCCESS]);
  });

  it('takes what createMessageSecurity made', async () => {
    const security = createMessageSecurity(options);
    const port = await serve(notificationListener({ security }, () => {}));
    const { headers, body } = await sealed('/notify');
    expect((await send(port, '/notify', headers, body)).status).toBe(200);
  });
});

describe('200 MB with a worthless signature', () => {
  it('are refused after the limit and what is in flight, and do not stay in memory', async () => {
    let pulled = 0;
    const port = await serve((request, response) => {
      request.socket.on('close', () => {
        pulled = request.socket.bytesRead;
      });
      void notificationListener(options, () => {})(request, response);
    });
    const before = process.memoryUsage().rss;
    const { headers } = await sealed('/notify');
    const chunk = Buffer.alloc(1 << 20, 32);
    let written = 0;
    const status = await new Promise<number>((resolve, reject) => {
      const sending = httpRequest({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/notify',
        headers,
      });
      sending.on('response', (response) => resolve(response.statusCode ?? 0));
      // The connection ends while more is being written.
      sending.on('error', (error) => (written > 0 ? resolve(413) : reject(error)));
      const write = (): void => {
        if (written >= 200 || sending.destroyed) return void sending.end();
        written++;
        sending.write(chunk, () => setImmediate(write));
      };
      write();
    });
    expect(status).toBe(413);
    await vi.waitFor(() => expect(pulled).toBeGreaterThan(0), { timeout: 20_000 });
    expect(written).toBeLessThan(50);
    expect(pulled).toBeLessThan(20 * (1 << 20));
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * (1 << 20));
  });
});

describe('an onError that fails', () => {
  it.each<[string, boolean, () => unknown]>([
    [
      'throws',
      true,
      () => {
        throw new Error('no log');
      },
    ],
    ['rejects', true, () => Promise.reject(new Error('no log'))],
    ['never ends', false, () => new Promise(() => {})],
  ])('and %s does not keep the platform without its answer', async (_, ends, onError) => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const failing = notificationListener({ ...options, onError }, () => {
      throw new Error('no database');
    });
    const port = await serve(failing);
    const { headers, body } = await sealed('/notify');
    expect((await send(port, '/notify', headers, body)).status).toBe(500);
    expect((await send(port, '/notify', {}, body)).status).toBe(401);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    const failures = printed.mock.calls.filter(([words]) => String(words).includes('onError'));
    expect(failures).toHaveLength(ends ? 2 : 0);
  });

  it('is told of a sender who hangs up as of a broken body', async () => {
    const seen: [unknown, number][] = [];
    const port = await serve(
      notificationListener(
        { ...options, onError: (error, status) => void seen.push([error, status]) },
        () => {},
      ),
    );
    const { headers } = await sealed('/notify');
    const sending = httpRequest({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/notify',
      headers: { ...headers, 'Content-Length': '1000' },
    });
    sending.on('error', () => {});
    sending.write('{"half":');
    setTimeout(() => sending.destroy(), 20);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen[0]).toMatchObject([{ code: 'BODY_UNUSABLE' }, 400]);
  });
});
