import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alipayhk } from './harness.ts';

const MERCHANT_ID = '2160120041113167';
const GIFT_CARD = '82026010100000000000000000000001';
const MOVIE = '82026010100000000000000000000002';
const DAY = 86_400_000;

/** The statuses of an order from its beginning to its end, and the example to begin with. */
const LIVES = {
  airTicket: ['NEAR_DEPART', 'FLIGHT_DELAYS', 'FLIGHT_CHANGE', 'FLIGHT_CANCELLATION', 'CLOSED'],
  financeOrder: ['WAIT_REPAY', 'OVERDUED', 'CLOSED'],
  movieTicket: ['AWAIT_SCREENING', 'CLOSED'],
  paymentOrder: ['WAIT_PAY', 'PAY_FAILED', 'CLOSED'],
  rideHailing: ['ORDER_TAKEN', 'TO_BOARD', 'SERVING', 'WAIT_PAY', 'FINISHED'],
  trainTicket: ['AWAIT_SCREENING', 'CLOSED'],
} as const;

type Json = Record<string, unknown>;

interface Received {
  readonly clientId: string;
  readonly body: Json;
  readonly encrypt: string;
}

let cwd: string;
let endpoint: Server;
let notifyUrl: string;
let running: { stop: AbortController; ended: Promise<{ code: number }> } | undefined;
let url = '';
let isDown = false;
const received: Received[] = [];
const decryptionKeys: Record<string, string> = {};
let platformPublicKey = '';

/** The endpoint of merchant A: it verifies and decrypts what arrives with the keys that it has. */
async function receive(
  method: string,
  headers: [string, string][],
  body: Buffer,
): Promise<Response> {
  if (isDown) return new Response('busy', { status: 503 });
  const request = new Request(notifyUrl, { method, headers, body: new Uint8Array(body) });
  const notification = await receiveNotification(request, {
    clientId: 'SHOP-A',
    peerPublicKey: platformPublicKey,
    decryptionKey: decryptionKeys,
    cipherSuite: rsaAes(),
  });
  received.push({
    clientId: notification.clientId,
    body: notification.body as Json,
    encrypt: request.headers.get('encrypt') ?? '',
  });
  return acknowledge();
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'alipayhk-week-'));
  endpoint = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const answer = await receive(incoming.method ?? '', headers, Buffer.concat(chunks)).catch(
      (error: Error) => new Response(error.message, { status: 401 }),
    );
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(await answer.text());
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => endpoint.once('listening', resolve));
  notifyUrl = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/notify`;
});

afterAll(async () => {
  running?.stop.abort();
  await running?.ended;
  endpoint.close();
  await rm(cwd, { recursive: true });
});

/** Runs the command line in the folder of the team; what it prints, read as JSON where it is. */
async function run(argv: string[], env: Record<string, string> = {}, stdin?: string) {
  const ended = await alipayhk(argv, { cwd, env, ...(stdin !== undefined && { stdin }) });
  let json: Json = {};
  try {
    json = JSON.parse(ended.stdout) as Json;
  } catch {
    // Some commands print text.
  }
  return { ...ended, json };
}

async function makeKeys(folder: string): Promise<void> {
  expect((await run(['keygen', '--out', folder])).code).toBe(0);
}

async function configure(changes: Json = {}): Promise<void> {
  const template = async (name: string): Promise<Json> => {
    const { json } = await run(['example', 'createTemplate', name, '--now']);
    return { ...json, merchantId: MERCHANT_ID, startDate: Date.now() };
  };
  const config = {
    data: 'state.json',
    clients: [
      {
        clientId: 'SHOP-A',
        publicKeyFile: { 1: 'a1/merchant-public-key.pem' },
        merchantIds: [MERCHANT_ID],
        notifyUrl,
        notifyEncrypted: true,
        notifyKeyVersion: 1,
        ...changes,
      },
      { clientId: 'SHOP-B', publicKeyFile: 'b1/merchant-public-key.pem' },
    ],
    seed: {
      templates: [
        { templateCode: GIFT_CARD, body: await template('giftCard') },
        { clientId: 'SHOP-B', templateCode: MOVIE, body: await template('movieTicket') },
      ],
    },
  };
  await writeFile(join(cwd, 'sandbox.json'), JSON.stringify(config));
}

async function start(port = '0'): Promise<void> {
  const stop = new AbortController();
  let printed = '';
  const ended = alipayhk(['sandbox', '--config', 'sandbox.json', '--port', port, '--json'], {
    cwd,
    signal: stop.signal,
    onOutput: (text) => {
      printed = text;
    },
  });
  running = { stop, ended };
  await expect.poll(() => printed, { timeout: 25_000 }).toContain('}\n');
  const [line = ''] = printed.split('\n');
  url = JSON.parse(line).baseUrl;
  platformPublicKey = await readFile(join(cwd, '.alipayhk/platform-public-key.pem'), 'utf8');
}

async function stop(): Promise<void> {
  running?.stop.abort();
  expect((await running?.ended)?.code).toBe(0);
}

/** Calls as a merchant. */
async function call(
  merchant: 'A' | 'B',
  operationId: string,
  body: Json,
  { keys = `${merchant.toLowerCase()}1`, keyVersion = '1', flags = [] as string[] } = {},
) {
  const env = {
    ALIPAYHK_CLIENT_ID: `SHOP-${merchant}`,
    ALIPAYHK_BASE_URL: url,
    ALIPAYHK_KEY_VERSION: keyVersion,
    ALIPAYHK_PRIVATE_KEY_FILE: `${keys}/merchant-private-key.pem`,
    ALIPAYHK_PLATFORM_PUBLIC_KEY_FILE: '.alipayhk/platform-public-key.pem',
  };
  return run(['call', operationId, '--body', '-', '--json', ...flags], env, JSON.stringify(body));
}

async function control<Answer = Json>(path: string, body?: Json): Promise<Answer> {
  const init =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  const response = await fetch(`${url}/_sandbox${path}`, init);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Answer;
}

const steering = (...argv: string[]) => run([...argv, '--sandbox', url, '--json']);

const queryA = { merchantId: MERCHANT_ID, templateCode: GIFT_CARD };

describe('a week of a team with two merchants', () => {
  test('Monday: one file, and everybody can begin', async () => {
    await makeKeys('a1');
    await makeKeys('b1');
    decryptionKeys['1'] = await readFile(join(cwd, 'a1/merchant-private-key.pem'), 'utf8');
    await configure();
    await start();
    const found = await call('A', 'queryTemplate', queryA);
    expect(found.json, found.stderr).toMatchObject({ status: 'valid', templateCode: GIFT_CARD });
    const movie = { merchantId: MERCHANT_ID, templateCode: MOVIE };
    expect((await call('B', 'queryTemplate', movie)).code).toBe(0);
    const strange = await call('A', 'queryTemplate', movie);
    expect(strange.code).toBe(3);
    const refused = await call('A', 'queryTemplate', { ...queryA, merchantId: 'OTHER' });
    expect(refused.json).toMatchObject({ error: { code: 'ACCESS_DENIED' } });
    expect(JSON.stringify(refused.json)).toMatch(new RegExp(`See ${url}/#/requests/\\d+`));
    expect(Object.keys((await control('/')).paths as Json)).toContain('POST /_sandbox/reset');
  });

  test('Tuesday: a pass of a template that was there from the beginning', async () => {
    const { json: pass } = await run(['example', 'createPass', 'giftCard', '--now']);
    const created = await call('A', 'createPass', {
      ...pass,
      merchantId: MERCHANT_ID,
      templateCode: GIFT_CARD,
    });
    expect(created.json, created.stdout).toMatchObject({ passId: expect.any(String) });
    const { json: used } = await run(['example', 'updatePass', 'used', '--now']);
    const ended = await call('A', 'updatePass', {
      ...used,
      merchantId: MERCHANT_ID,
      passId: created.json.passId,
      templateCode: GIFT_CARD,
    });
    expect(ended.code, ended.stdout).toBe(0);
  });

  test.each(Object.entries(LIVES))(
    'Wednesday: the life of an order, %s',
    async (example, statuses) => {
      const { json: first } = await run([
        'example',
        'sendPerformanceNotification',
        example,
        '--now',
      ]);
      const merchantBizNo = `ORDER-${example}`;
      const before = received.length;
      for (const [at, orderStatus] of statuses.entries()) {
        const sent = await call('A', 'sendPerformanceNotification', {
          ...first,
          requestId: crypto.randomUUID(),
          merchantBizNo,
          orderStatus,
          command: at === 0 ? 'SEND' : 'UPDATE',
          bizDate: Date.now() + at,
          endDate: Date.now() + DAY,
        });
        expect(sent.code, `${orderStatus}: ${sent.stdout}`).toBe(0);
      }
      await expect.poll(() => received.length, { timeout: 10_000 }).toBe(before + 1);
      expect(received.at(-1)).toMatchObject({
        clientId: 'SHOP-A',
        body: {
          merchantTransId: merchantBizNo,
          orderStatus: expect.stringMatching(/SUCCESS|CLOSE/),
        },
        encrypt: expect.stringContaining('keyVersion=1'),
      });
      const state = await control<{ notifications: Json[] }>('/state');
      expect(
        state.notifications.find((each) => each.merchantBizNo === merchantBizNo),
      ).toMatchObject({ orderStatus: statuses.at(-1) });
    },
  );

  test('Thursday: a new key, a restart, and notifications for both', async () => {
    await makeKeys('a2');
    decryptionKeys['2'] = await readFile(join(cwd, 'a2/merchant-private-key.pem'), 'utf8');
    const before = platformPublicKey;
    await stop();
    await configure({
      publicKeyFile: { 1: 'a1/merchant-public-key.pem', 2: 'a2/merchant-public-key.pem' },
      notifyKeyVersion: 2,
    });
    await start(new URL(url).port);
    expect(platformPublicKey).toBe(before);
    const state = await control<{ passes: Json[]; templates: Json[] }>('/state');
    expect(state).toMatchObject({ passes: [{ status: 'USED' }], templates: [{}, {}] });
    for (const version of ['1', '2']) {
      const options = { keys: `a${version}`, keyVersion: version, flags: ['--encrypt'] };
      expect((await call('A', 'queryTemplate', queryA, options)).code).toBe(0);
      const sent = await steering('notify', '--key-version', version);
      expect(sent.code, sent.stdout).toBe(0);
      expect(received.at(-1)?.encrypt).toContain(`keyVersion=${version}`);
    }
    expect((await steering('notify')).json).toMatchObject({ encrypted: true, keyVersion: '2' });
    const wrong = await steering('notify', '--key-version', '3');
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('key version of 1, 2'),
    });
    for (const spelling of ['escaped-slashes', 'unicode-escapes', 'spaces', 'key-order']) {
      const plain = await steering('notify', '--no-encrypt', '--spelling', spelling);
      expect(plain.code, plain.stdout).toBe(0);
      const repeated = await steering('notify', '--repeat', String(plain.json.id));
      expect(repeated.json).toMatchObject({ repeats: plain.json.id, body: plain.json.body });
    }
  });

  test('Friday: faults, an endpoint that is down, and time that passes', async () => {
    await control('/faults', { kind: 'http-500', operationId: 'queryTemplate' });
    expect((await call('A', 'queryTemplate', queryA)).code).toBe(0);
    await control('/faults', { kind: 'drop-after', operationId: 'createTemplate', times: 9 });
    const { json: template } = await run(['example', 'createTemplate', 'giftCard', '--now']);
    const lost = await call('A', 'createTemplate', { ...template, merchantId: MERCHANT_ID });
    expect(lost.code).toBe(4);

    isDown = true;
    const down = await steering('notify');
    expect(down).toMatchObject({ code: 1, json: { state: 'waiting' } });
    expect(down.stdout).toContain('HTTP 503; 200 is wanted');
    await control('/clock', { advance: 120_000 });
    isDown = false;
    await control('/clock', { advance: 600_000 });
    const list = await run(['notify', '--list', '--sandbox', url]);
    expect(list.stdout.trimEnd().split('\n').slice(-4).join('\n')).toMatch(
      /acknowledged\n.*503.*\n.*503.*\n.*HTTP 200 with resultStatus S\.$/,
    );
    await control('/clock', { advance: 400 * DAY });
    expect((await call('A', 'queryTemplate', queryA)).json).toMatchObject({ status: 'expired' });
  });

  test('Saturday: everything begins anew', async () => {
    const reset = await run(['sandbox', 'reset', '--sandbox', url]);
    expect(reset.stdout).toContain('set back everything but its keys');
    const state = await control<Json>('/state');
    expect(state).toMatchObject({
      templates: [{ templateCode: GIFT_CARD }, { templateCode: MOVIE }],
      passes: [],
      notifications: [],
    });
    expect(Math.abs(Date.parse(String(state.now)) - Date.now())).toBeLessThan(DAY);
    expect(await control('/exchanges')).toEqual([]);
    expect(await control('/faults')).toEqual([]);
    expect(await control('/order-notifications')).toEqual([]);
    const seed = { passes: [{ body: (await run(['example', 'createPass', 'giftCard'])).json }] };
    Object.assign(seed.passes[0]?.body ?? {}, { merchantId: MERCHANT_ID, templateCode: GIFT_CARD });
    await writeFile(join(cwd, 'seed.json'), JSON.stringify(seed));
    const seeded = await run(['sandbox', 'seed', 'seed.json', '--sandbox', url]);
    expect(seeded.stdout, seeded.stderr).toContain('2 templates and 1 passes');
    const part = await run(['sandbox', 'reset', 'dreams', '--sandbox', url]);
    expect(part).toMatchObject({ code: 2, stderr: expect.stringContaining('not "dreams"') });
    await stop();
  });
});
