import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange, Sandbox } from '../src/index.ts';
import { eventStream } from '../src/inspector/events.ts';
import type { ExchangeDetail, WalletView } from '../src/inspector/view.ts';
import { type SandboxServer, serveSandbox } from '../src/node.ts';
import { newTemplate } from './support/examples.ts';
import {
  type Bench,
  createBench,
  createMerchant,
  HOST,
  pathOf,
  signedRequest,
} from './support/merchant.ts';
import { fillWallet } from './support/scene.ts';

const PATH = '/_sandbox/inspector';

const servers: SandboxServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const serve = async (bench: Bench): Promise<SandboxServer> => {
  const server = await serveSandbox(bench.sandbox);
  servers.push(server);
  return server;
};

const get = (bench: Bench, path: string): Promise<Response> => bench.sandbox.fetch(HOST + path);

const detailOf = async (bench: Bench, id = bench.sandbox.exchanges.at(-1)?.id) =>
  (await (await get(bench, `${PATH}/exchanges/${id}`)).json()) as ExchangeDetail;

const statusWithHost = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the files of the page', () => {
  it('are one page, one script and one style sheet, under a strict policy', async () => {
    const bench = await createBench();
    const page = await get(bench, '/');
    const text = await page.text();
    expect(page.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      'data:,',
      `${PATH}/page.css`,
      `${PATH}/page.js`,
    ]);
    expect(text).not.toMatch(/<script>|<style|style=|\son\w+=/);
    for (const path of ['/', `${PATH}/page.js`, `${PATH}/page.css`, `${PATH}/wallet`]) {
      const { status, headers } = await get(bench, path);
      expect(status).toBe(200);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('make no mark-up and no code from text, and name no other host', async () => {
    const bench = await createBench();
    const script = await (await get(bench, `${PATH}/page.js`)).text();
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/);
    expect(script).not.toMatch(/new Function|createContextualFragment|parseFromString/);
    const code = script.slice(script.indexOf('*/'));
    expect(script).toMatch(/jsbarcode.*MIT.*uqr.*MIT/s);
    const hosts = [...code.matchAll(/https?:\/\/[^/"'`\s]+/g)].map(([host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['http://www.w3.org']));
    const style = await (await get(bench, `${PATH}/page.css`)).text();
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('answer only GET; everything else is for the gateway', async () => {
    const bench = await createBench();
    for (const path of ['/', `${PATH}/page.js`, `${PATH}/wallet`, `${PATH}/exchanges/1`]) {
      const response = await bench.sandbox.fetch(HOST + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      expect(await response.text()).not.toMatch(/<!doctype|templates|"exchange"/);
    }
    expect(bench.sandbox.state.templates()).toEqual([]);
  });

  it('are only for callers that name this machine', async () => {
    const { url } = await serve(await createBench());
    for (const path of ['/', `${PATH}/page.js`, `${PATH}/exchanges`, `${PATH}/events`]) {
      expect(await statusWithHost(url + path, 'evil.example')).toBe(403);
    }
    expect(await statusWithHost(`${url}/`, 'localhost')).toBe(200);
  });
});

describe('an exchange', () => {
  it('is listed with its verdict and outcome', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate());
    await bench.call('createTemplate', newTemplate(), { signedBody: 'other' });
    await bench.call('/api/nowhere', {});
    expect(await (await get(bench, `${PATH}/exchanges`)).json()).toMatchObject([
      { id: 1, verdict: 'verified', resultCode: 'SUCCESS', status: 200, encrypted: false },
      { id: 2, verdict: 'refused', resultCode: 'INVALID_SIGNATURE' },
      { id: 3, verdict: 'not-checked', resultCode: 'INVALID_API' },
    ]);
    const { status } = await get(bench, `${PATH}/exchanges/4`);
    expect(status).toBe(404);
  });

  it('explains its headers in the words of the specification', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate(), { headers: { 'X-Other': '1' } });
    const { requestHeaders, responseHeaders } = await detailOf(bench);
    const named = (name: string) => requestHeaders.find((header) => header.name === name);
    expect(named('Client-Id')?.meaning).toContain('issued to the calling system');
    expect(named('Signature')?.parts?.map(({ key }) => key)).toEqual([
      'algorithm',
      'keyVersion',
      'signature',
    ]);
    expect(named('X-Other')).toEqual({ name: 'X-Other', value: '1' });
    expect(responseHeaders.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Signature', 'Response-Time', 'Tracer-Id']),
    );
  });

  it('shows no secret', async () => {
    const bench = await createBench();
    const secret = 'token-that-must-not-be-shown';
    await bench.call('createTemplate', newTemplate(), { headers: { 'Agent-Token': secret } });
    const detail = await detailOf(bench);
    expect(JSON.stringify(detail)).not.toContain(secret);
    expect(detail.curl).toContain(`-H 'Agent-Token: '"$AGENT_TOKEN"`);
  });

  it('says step by step how its signature was checked, and stops at the failure', async () => {
    const bench = await createBench();
    const states = async () => (await detailOf(bench)).signature.steps.map(({ state }) => state);
    await bench.call('createTemplate', newTemplate());
    expect(new Set(await states())).toEqual(new Set(['passed']));
    await bench.call('createTemplate', newTemplate(), { headers: { Signature: 'nonsense' } });
    expect(await states()).toEqual(['failed', 'open', 'open', 'open', 'open', 'open']);
    await bench.call('createTemplate', newTemplate(), { headers: { 'Client-Id': 'NOBODY' } });
    expect((await states()).slice(0, 3)).toEqual(['passed', 'failed', 'open']);
    await bench.call('createTemplate', newTemplate(), { signedBody: '' });
    expect(await states()).toEqual(['passed', 'passed', 'passed', 'passed', 'passed', 'failed']);
  });

  it('is diagnosed with the key of its version', async () => {
    const { publicKey, clientId } = (await createBench()).merchant;
    const old = createMerchant('OTHER');
    const bench = await createBench({
      clients: [{ clientId, publicKey: { 1: old.publicKey, 2: publicKey } }],
    });
    await bench.call('createTemplate', newTemplate(), { keyVersion: 1 });
    expect((await detailOf(bench)).signature.cause).toMatchObject({
      mistakes: ['other-key'],
      explanation: expect.stringContaining(`client ${clientId}, keyVersion 2`),
    });
  });

  it('names what a result code means and what to do', async () => {
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate(), { signedBody: 'other' });
    const { resultMeaning } = await detailOf(bench);
    expect(resultMeaning?.meaning).toContain('signature');
    expect(resultMeaning?.action).not.toBe('');
  });
});

/** The server runs in this process, so the command must not block it. */
const inShell = (command: string) => promisify(execFile)('sh', ['-c', command]);

describe('the curl command', () => {
  const post = async (server: SandboxServer, path: string, body: string | Uint8Array) => {
    const { merchant } = await createBench();
    const signed = signedRequest(merchant, path, '{}', { headers: { 'X-Quote': "it's $HOME" } });
    const headers = signed.headers;
    await fetch(server.url + pathOf(path), {
      method: 'POST',
      headers,
      body: body as Uint8Array<ArrayBuffer>,
    });
  };

  const bodies: readonly (readonly [string, string | Uint8Array])[] = [
    ['quotes and shell signs', `{"a":"it's \`x\` $(id) \\\\ 下午茶"}`],
    ['a file name for curl', '@/etc/hostname'],
    ['line breaks', '{\r\n\t"a": 1\n}\n'],
    ['control characters', '{"a":"\u001b[31m\u0007"}'],
    ['bytes that are no UTF-8', Uint8Array.of(0xff, 0x00, 0xfe, 0x0a)],
    ['a zero width space', '{"a":"\u200b"}'],
  ];

  it.each(bodies)('sends the same bytes again: %s', async (_, body) => {
    const bench = await createBench();
    const server = await serve(bench);
    await post(server, 'createTemplate', body);
    const response = await fetch(`${server.url}${PATH}/exchanges/1`);
    const { curl = '' } = (await response.json()) as ExchangeDetail;
    const { stderr } = await inShell(curl);
    expect(stderr).toBe('');
    const [first, second] = bench.sandbox.exchanges;
    expect(second?.request.body).toBe(first?.request.body);
    expect(second?.uri).toBe(first?.uri);
    const { 'x-quote': quoted, signature } = second?.request.headers ?? {};
    expect(quoted).toBe("it's $HOME");
    expect(signature).toBe(first?.request.headers.signature);
  });

  it('keeps brackets in the address', async () => {
    const bench = await createBench();
    const server = await serve(bench);
    await post(server, '/api/[a]{b,c}?x=[1-9]', '{}');
    const response = await fetch(`${server.url}${PATH}/exchanges/1`);
    const { curl = '' } = (await response.json()) as ExchangeDetail;
    await inShell(curl);
    const uris = bench.sandbox.exchanges.map(({ uri }) => uri);
    expect(uris).toHaveLength(2);
    expect(uris[1]).toBe(uris[0]);
  });

  it('is not offered for a body that was not kept whole', async () => {
    const bench = await createBench({ exchangeLimits: { bodyBytes: 100 } });
    await bench.call('createTemplate', newTemplate());
    const { curl, exchange } = await detailOf(bench);
    expect(curl).toBeUndefined();
    expect(exchange.request.bodyBytes).toBeGreaterThan(100);
  });
});

describe('the events', () => {
  it('tell each exchange as it happens, until the reader leaves', async () => {
    const bench = await createBench();
    const { url } = await serve(bench);
    const { body, headers } = await fetch(`${url}${PATH}/events`);
    expect(headers.get('content-type')).toBe('text/event-stream');
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const readUntil = async (wanted: string) => {
      while (!text.includes(wanted)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream ended before ${wanted}.`);
        text += value;
      }
    };
    await readUntil('retry');
    await bench.call('createTemplate', newTemplate());
    await readUntil('"id":1');
    expect(text).toContain('"verdict":"verified"');
    await reader.cancel();
    await bench.call('createTemplate', newTemplate());
    expect(bench.sandbox.exchanges).toHaveLength(2);
  });
});

describe('the stream of events', () => {
  /** A source that counts who listens. */
  const createSource = () => {
    const listeners = new Set<(exchange: Exchange) => void>();
    return {
      listeners,
      onExchange: (listener: (exchange: Exchange) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  };

  it('listens no longer than it is read', async () => {
    const source = createSource();
    const { body } = eventStream(source as unknown as Sandbox);
    expect(source.listeners.size).toBe(1);
    await body?.cancel();
    expect(source.listeners.size).toBe(0);
  });

  it('has so many readers and no more, and a place again when one leaves', async () => {
    const bench = await createBench();
    const open: Response[] = [];
    for (let reader = 0; reader < 32; reader += 1) open.push(await get(bench, `${PATH}/events`));
    expect(open.every(({ status }) => status === 200)).toBe(true);
    expect((await get(bench, `${PATH}/events`)).status).toBe(503);
    await open[0]?.body?.cancel();
    const next = await get(bench, `${PATH}/events`);
    expect(next.status).toBe(200);
    for (const response of [...open.slice(1), next]) await response.body?.cancel();
  });

  it('cuts off a reader that does not keep up', async () => {
    const source = createSource();
    const response = eventStream(source as unknown as Sandbox);
    const bench = await createBench();
    await bench.call('createTemplate', newTemplate());
    const exchange = bench.sandbox.exchanges[0]!;
    for (let each = 0; each < 2_000; each += 1) {
      for (const listener of source.listeners) listener(exchange);
    }
    expect(source.listeners.size).toBe(0);
    expect((await response.text()).match(/^data:/gm)).toHaveLength(1_000);
  });

  it('is not begun for a HEAD, nor for another site', async () => {
    const bench = await createBench();
    const head = await bench.sandbox.fetch(`${HOST}${PATH}/events`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const headers = { 'sec-fetch-site': 'cross-site' };
    const foreign = await bench.sandbox.fetch(`${HOST}${PATH}/exchanges`, { headers });
    expect(foreign.status).toBe(403);
  });
});

describe('the wallet', () => {
  const wallet = async (bench: Bench) =>
    (await (await get(bench, `${PATH}/wallet`)).json()) as WalletView;

  it('joins passes with their templates and reads the texts of notifications', async () => {
    const bench = await createBench();
    await fillWallet(bench);
    const { passes, templates, notifications } = await wallet(bench);
    expect([passes.total, templates.total, notifications.total]).toEqual([7, 7, 6]);
    expect(passes.items[0]).toMatchObject({
      kind: 'pass',
      status: 'USED',
      product: 'GIFT_CARD',
      template: { codeType: 'promocode' },
      pass: { codeInfo: { $codevalue$: 'TEA-2026-HK' } },
    });
    const train = notifications.items.find(({ id }) => id.endsWith('4'));
    expect(train?.texts.en_US?.shift_number).toBe('G80');
  });

  it('shows the newest of many and counts all', async () => {
    const bench = await createBench();
    for (let each = 0; each < 70; each += 1) await bench.call('createTemplate', newTemplate());
    const { templates } = await wallet(bench);
    expect(templates.total).toBe(70);
    expect(templates.items).toHaveLength(60);
    expect(templates.items[0]?.id.endsWith('70')).toBe(true);
  });
});
