import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net';
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { describe, expect, it, vi } from 'vitest';
import { networkFailure } from '../src/network.ts';
import { clientOptions, errorOf } from './support/client.ts';

/** A client that uses the runtime's own `fetch`. */
const at = (baseUrl: string, options = {}) =>
  createAlipayHKClient({ ...clientOptions(), baseUrl, maxRetries: 1, ...options });

const query = { merchantId: '2160', templateCode: 'T1' };

const portOf = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe('where no connection comes about, nothing was sent', () => {
  it('a stopped sandbox', async () => {
    const port = await freePort();
    const error = await errorOf(at(`http://127.0.0.1:${port}`).createTemplate({} as never));
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'failed' });
    expect(error.message).toBe(
      `createTemplate: NETWORK_ERROR: fetch says ECONNREFUSED of 127.0.0.1:${port}: check baseUrl, and that the server runs. Nothing was sent.`,
    );
  });

  it('a host that does not exist', async () => {
    const error = await errorOf(at('https://nowhere.invalid').createTemplate({} as never));
    expect(error.outcome).toBe('failed');
    expect(error.message).toMatch(
      /fetch says (ENOTFOUND|EAI_AGAIN) of nowhere\.invalid: check .+ Nothing was sent\.$/,
    );
  });

  it('a port that fetch refuses', async () => {
    const error = await errorOf(at('http://127.0.0.1:9').createTemplate({} as never));
    expect(error.outcome).toBe('failed');
    expect(error.message).toContain(
      'fetch refuses the port of 127.0.0.1:9: check baseUrl. Nothing was sent.',
    );
  });

  it('http:// spoken as https://', async () => {
    const server = createServer((_, response) => response.end());
    const error = await errorOf(
      at(`https://127.0.0.1:${await portOf(server)}`).createTemplate({} as never),
    );
    server.close();
    expect(error.outcome).toBe('failed');
    expect(error.message).toContain('check https:// and the port of baseUrl');
  });
});

describe('where something may have been sent, nobody says that nothing was', () => {
  it('a connection that breaks', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.resetAndDestroy());
    });
    const error = await errorOf(
      at(`http://127.0.0.1:${await portOf(server)}`).createTemplate({} as never),
    );
    server.close();
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown' });
    expect(error.message).toContain('It may have been executed.');
  });

  it('a refused connection after an attempt that was lost', async () => {
    const server = createSocketServer((socket) => {
      socket
        .on('error', () => {})
        .once('data', () => {
          server.close();
          socket.resetAndDestroy();
        });
    });
    const client = at(`http://127.0.0.1:${await portOf(server)}`);
    const error = await errorOf(
      client.updateTemplateStatus({ merchantAccountId: '1', templateCode: 'T', status: 'paused' }),
    );
    expect(error.message).toContain('ECONNREFUSED');
    expect(error).toMatchObject({ attempts: 2, outcome: 'unknown' });
    expect(error.message).toContain('may have been executed by an earlier attempt');
  });

  it('an answer that breaks with the code of a refused connection', async () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const body = new ReadableStream({ start: (controller) => controller.error(cause) });
    const error = await errorOf(
      at('https://platform.test', { fetch: async () => new Response(body) }).createTemplate(
        {} as never,
      ),
    );
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown', cause });
    expect(error.message).toContain('If no connection came about: check baseUrl');
  });

  it('a global fetch that somebody has wrapped', async () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const wrapped = vi
      .spyOn(globalThis, 'fetch')
      .mockRejectedValue(new TypeError('fetch failed', { cause }));
    try {
      const error = await errorOf(at('https://platform.test').createTemplate({} as never));
      expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown' });
    } finally {
      wrapped.mockRestore();
    }
  });

  it('a global dispatcher that repeats requests', async () => {
    const symbol = Symbol.for('undici.globalDispatcher.1');
    const world = globalThis as Record<symbol, unknown>;
    const port = await freePort();
    await errorOf(at(`http://127.0.0.1:${port}`).queryTemplate(query));
    const agent = world[symbol] as object;
    class RetryAgent {}
    world[symbol] = new Proxy(agent, {
      get: (target, name) => (name === 'constructor' ? RetryAgent : Reflect.get(target, name)),
    });
    try {
      const error = await errorOf(at(`http://127.0.0.1:${port}`).createTemplate({} as never));
      expect(error.outcome).toBe('unknown');
    } finally {
      world[symbol] = agent;
    }
  });
});

describe('the failures of other runtimes', () => {
  const deno = new TypeError('fetch failed', {
    cause: new Error(
      'error sending request for url (http://h/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    ),
  });
  const rows: [name: string, thrown: unknown, hasAdvice: boolean][] = [
    ['Bun', Object.assign(new TypeError('x'), { code: 'ECONNREFUSED' }), true],
    [
      'Node, on a connection that was there',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('read EHOSTUNREACH'), {
          code: 'EHOSTUNREACH',
          syscall: 'read',
        }),
      }),
      false,
    ],
    ['Bun, TLS', Object.assign(new TypeError('x'), { code: 'EPROTO' }), false],
    ['Deno, which may have sent it once before', deno, false],
    ['Deno, a port', new TypeError('Fetch failed: Requests to port 9 are blocked'), true],
    [
      'several addresses',
      new TypeError('fetch failed', {
        cause: Object.assign(
          new AggregateError([
            Object.assign(new Error(''), { code: 'ECONNREFUSED' }),
            Object.assign(new Error(''), { code: 'ECONNREFUSED' }),
          ]),
          { code: 'ECONNREFUSED' },
        ),
      }),
      true,
    ],
    [
      'several addresses, one of which broke',
      Object.assign(new AggregateError([Object.assign(new Error(''), { code: 'ECONNRESET' })]), {
        code: 'ECONNREFUSED',
      }),
      false,
    ],
  ];
  const asItIs = (words: string): string => words;

  for (const [name, thrown, hasAdvice] of rows) {
    it(`${name}: ${hasAdvice ? 'no connection, it says' : 'nobody knows'}`, () => {
      const { advice } = networkFailure(thrown, 'host.test', asItIs);
      expect(advice !== undefined).toBe(hasAdvice);
    });
  }

  it('are told with their words', () => {
    expect(networkFailure(deno, 'host.test', asItIs).words).toBe(
      'fetch failed for host.test: error sending request for url (http://h/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    );
  });
});
