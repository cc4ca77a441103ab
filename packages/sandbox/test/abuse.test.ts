import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { type SandboxServer, type ServeOptions, serveSandbox } from '../src/node.ts';
import { example, newTemplate } from './support/examples.ts';
import {
  createBench,
  createMerchant,
  HOST,
  readAnswer,
  signedRequest,
} from './support/merchant.ts';

const servers: SandboxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const serve = async (sandbox: Sandbox, options?: ServeOptions): Promise<URL> => {
  const server = await serveSandbox(sandbox, options);
  servers.push(server);
  return new URL(server.url);
};

/** Writes bytes to a socket and reads until the other side closes. */
const rawExchange = ({ port }: URL, ...parts: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });

describe('bodies', () => {
  it('that are too long get 413, whether they say so or not', async () => {
    const { sandbox, call } = await createBench({ bodyLimit: 10_000 });
    const long = JSON.stringify({ text: 'x'.repeat(10_000) });
    const answer = await call('createTemplate', long);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('takes 10000 bytes at most');
    const declared = await call('createTemplate', long, { headers: { 'content-length': '20000' } });
    expect(declared.status).toBe(413);
    expect(sandbox.exchanges.map(({ response }) => response?.status)).toEqual([413, 413]);
    expect((await call('createTemplate', newTemplate())).status).toBe(200);
  });

  it('that are too long are not read to their end over HTTP', async () => {
    const { sandbox } = await createBench({ bodyLimit: 10_000 });
    const url = await serve(sandbox);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = httpRequest(new URL('/api/x', url), { method: 'POST' }, (response) => {
        clearInterval(endless);
        resolve(response.statusCode);
        outgoing.destroy();
      });
      outgoing.on('error', reject);
      const endless = setInterval(() => outgoing.write('x'.repeat(4_000)), 5);
    });
    expect(status).toBe(413);
  });

  it('that never end are given up', async () => {
    const { sandbox } = await createBench();
    const url = await serve(sandbox, { requestTimeout: 300 });
    const answer = await rawExchange(
      url,
      `POST /api/x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n{`,
    );
    expect(answer).toMatch(/^(HTTP\/1\.1 408|$)/);
    expect(sandbox.exchanges.filter(({ result }) => result?.resultStatus === 'S')).toEqual([]);
  });
});

describe('malformed requests', () => {
  it.each([
    ['an unknown version', 'GET / HTTP/9.9\r\n\r\n'],
    ['a negative length', 'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
    [
      'a broken chunk',
      'POST /api/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    ],
    [
      'a huge header',
      `POST /api/x HTTP/1.1\r\nHost: a\r\nSignature: ${'x'.repeat(70_000)}\r\n\r\n`,
    ],
    ['a blank in a name', 'POST /api/x HTTP/1.1\r\nHost: a\r\nSig nature: x\r\n\r\n'],
    [
      'a broken escape',
      'POST /api/%E0%A4%A HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    ],
    [
      'a host that is none',
      'POST //// HTTP/1.1\r\nHost: a:b:c\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    ],
    ['no text at all', '\u0000\u0001\u0002\r\n\r\n'],
  ])('with %s do not bring it down', async (_, text) => {
    const bench = await createBench();
    const url = await serve(bench.sandbox);
    expect(await rawExchange(url, text)).toMatch(/^HTTP\/1\.1 (200|4\d\d) /);
    expect((await bench.call('createTemplate', newTemplate())).verified).toBe(true);
  });

  it.each([
    ['a broken escape', 'signature', 'signature=%E0%A4%A,algorithm=RSA256'],
    ['many commas', 'signature', ','.repeat(20_000)],
    ['half an Encrypt', 'encrypt', 'algorithm=RSA_AES'],
    ['a wild Encrypt', 'encrypt', '===='],
    ['a time out of range', 'request-time', '9999999999999999999999-01-01T00:00:00Z'],
    ['an impossible time', 'request-time', '2024-13-45T99:99:99Z'],
    ['a prototype as client', 'client-id', '__proto__'],
    ['a constructor as client', 'client-id', 'constructor'],
    ['a prototype as result', 'x-sandbox-result', '__proto__'],
  ])('with %s are refused', async (_, name, value) => {
    const bench = await createBench();
    const { result, status } = await bench.call('createTemplate', newTemplate(), {
      headers: { [name]: value },
    });
    expect(status).toBe(200);
    expect(result.resultStatus).toBe('F');
  });

  it.each([
    ['no body', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"text"'],
    ['half a document', '{"a":'],
    ['a prototype', '{"__proto__":{"merchantId":"x"}}'],
    ['deep lists', '['.repeat(100_000)],
    ['deep objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['a byte order mark', '\ufeff{}'],
    ['half a surrogate pair', '{"merchantId":"\\ud800"}'],
  ])('with %s for a body are refused', async (_, body) => {
    const { call } = await createBench();
    const { result, verified } = await call('createTemplate', body);
    expect(result.resultCode).toBe('PARAM_ILLEGAL');
    expect(verified).toBe(true);
  });
});

describe('deep nesting', () => {
  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  it('is refused where the specification leaves an object open', async () => {
    const bench = await createBench();
    const body = JSON.stringify({ ...newTemplate('movieTicket'), passExtInfo: 'DEEP' });
    const { result } = await bench.call('createTemplate', body.replace('"DEEP"', deep(50_000)));
    expect(result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: expect.stringContaining('nested too deep'),
    });
  });

  it('is refused inside embedded JSON', async () => {
    const bench = await createBench();
    const content = { ...example('synchronizeContent', 'movie'), contentInfo: deep(10_000) };
    const { result } = await bench.call('synchronizeContent', content);
    expect(result.resultMessage).toContain('/contentInfo: is nested too deep');
  });
});

describe('many at once', () => {
  it('never mixes up answers', async () => {
    const merchants = Array.from({ length: 4 }, (_, at) => createMerchant(`MERCHANT-${at}`));
    const sandbox = await createSandbox({
      clients: merchants.map(({ clientId, publicKey }) => ({ clientId, publicKey })),
    });
    const url = await serve(sandbox);
    const one = async (at: number): Promise<void> => {
      const merchant = merchants[at % merchants.length]!;
      const ask = async (operationId: string, body: unknown) => {
        const signed = signedRequest(merchant, operationId, body);
        const response = await fetch(signed.url.replace(HOST, url.origin), {
          method: 'POST',
          headers: signed.headers,
          body: await signed.text(),
        });
        return readAnswer(merchant, operationId, response, sandbox.platformPublicKey);
      };
      const stock = 1 + at;
      const created = await ask('createTemplate', { ...newTemplate(), stock });
      expect(created.verified).toBe(true);
      const { templateCode } = created.json;
      const query = { merchantId: newTemplate().merchantId, templateCode };
      expect((await ask('queryTemplate', query)).json).toMatchObject({ templateCode, stock });
    };
    await Promise.all(Array.from({ length: 120 }, (_, at) => one(at)));
    const codes = sandbox.state.templates().map(({ templateCode }) => templateCode);
    expect(new Set(codes).size).toBe(120);
  });

  it('holds 10,000 templates and still finds each', async () => {
    const bench = await createBench();
    // One signature for all of them, since signing is not what is tested here.
    const signed = signedRequest(bench.merchant, 'createTemplate', newTemplate('transportTicket'));
    const { url, headers } = signed;
    const body = await signed.text();
    const codes: string[] = [];
    for (let batch = 0; batch < 100; batch += 1) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, async () => {
          const response = await bench.sandbox.fetch(url, { method: 'POST', headers, body });
          return (await response.json()) as { templateCode: string };
        }),
      );
      codes.push(...answers.map(({ templateCode }) => templateCode));
    }
    expect(new Set(codes).size).toBe(10_000);
    expect(bench.sandbox.exchanges).toHaveLength(1_000);
    for (const templateCode of [codes[0], codes[5_000], codes[9_999]]) {
      const { merchantId } = newTemplate('transportTicket');
      const { json } = await bench.call('queryTemplate', { merchantId, templateCode });
      expect(json.templateCode).toBe(templateCode);
    }
  });
});
