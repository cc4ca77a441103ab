import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { example } from './support/examples.ts';
import { createMerchant } from './support/merchant.ts';

const merchant = createMerchant();
const MINUTE = 60_000;
const url = 'https://merchant.example/notify/orders?shop=7';

const open = async (endpoint: (request: Request) => Promise<Response> | Response) => {
  const sandbox = await createSandbox({
    clients: [{ clientId: merchant.clientId, publicKey: merchant.publicKey }],
    fetch: async (request) => endpoint(request),
  });
  await sandbox.clock.set('2024-05-22T06:42:21+08:00');
  return sandbox;
};

const options = (body = example('orderNotification', 'paid')) => ({
  clientId: merchant.clientId,
  url,
  body,
});

describe('sendOrderNotification', () => {
  it.each([false, true])(
    'sends what the receiving side verifies (encrypted: %s)',
    async (encrypt) => {
      let received: unknown;
      const sandbox = await open(async (request) => {
        const notification = await receiveNotification(request, {
          clientId: merchant.clientId,
          peerPublicKey: sandbox.platformPublicKey,
          privateKey: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
          cipherSuite: rsaAes(),
        });
        received = { ...notification, url: request.url, request: undefined };
        return acknowledge();
      });
      const delivery = await sandbox.sendOrderNotification({ ...options(), encrypt });
      expect(received).toMatchObject({
        url,
        encrypted: encrypt,
        clientId: merchant.clientId,
        body: example('orderNotification', 'paid'),
      });
      expect(delivery).toMatchObject({
        state: 'acknowledged',
        attempts: [{ acknowledged: true, status: 200, at: '2024-05-21T22:42:21.000Z' }],
      });
      expect(sandbox.deliveries).toEqual([delivery]);
    },
  );

  it('repeats after 2, 10 and 10 minutes and 1, 2, 6 and 15 hours, then gives up', async () => {
    const sandbox = await open(() => new Response('busy', { status: 503 }));
    const start = sandbox.clock.now().getTime();
    const delivery = await sandbox.sendOrderNotification(options());
    expect(delivery.nextAttemptAt).toBe(new Date(start + 2 * MINUTE).toISOString());
    await sandbox.clock.advance(2 * MINUTE - 1);
    expect(delivery.attempts).toHaveLength(1);
    await sandbox.clock.advance(1);
    expect(delivery.attempts).toHaveLength(2);
    await sandbox.clock.advance(30 * 60 * MINUTE);
    expect(delivery.attempts.map(({ at }) => (Date.parse(at) - start) / MINUTE)).toEqual([
      0, 2, 12, 22, 82, 202, 562, 1_462,
    ]);
    expect(delivery).toMatchObject({ state: 'given-up' });
    expect(delivery.nextAttemptAt).toBeUndefined();
    expect(delivery.attempts[0]?.reason).toContain('HTTP 503');
  });

  it('stops when it is acknowledged', async () => {
    let calls = 0;
    const sandbox = await open(() => {
      calls += 1;
      return calls < 3 ? Response.json({ result: { resultStatus: 'F' } }) : acknowledge();
    });
    const delivery = await sandbox.sendOrderNotification(options());
    await sandbox.clock.advance(48 * 60 * MINUTE);
    expect(delivery.state).toBe('acknowledged');
    expect(delivery.attempts.map(({ acknowledged }) => acknowledged)).toEqual([false, false, true]);
  });

  it.each([
    ['result', Response.json({ result: { resultStatus: 'S' } }), true],
    ['resultInfo', Response.json({ resultInfo: { resultStatus: 'S' } }), true],
    ['another status', Response.json({ resultInfo: { resultStatus: 'U' } }), false],
    ['no JSON', new Response('SUCCESS'), false],
    ['null', Response.json(null), false],
  ])(
    'takes an answer for an acknowledgement by its status: %s',
    async (_, answer, acknowledged) => {
      const sandbox = await open(() => answer);
      const { attempts } = await sandbox.sendOrderNotification(options());
      expect(attempts).toMatchObject([{ acknowledged, status: 200 }]);
      await sandbox.close();
    },
  );

  it('remembers the newest 500', async () => {
    const sandbox = await open(() => acknowledge());
    for (let each = 0; each < 501; each += 1) await sandbox.sendOrderNotification(options());
    expect(sandbox.deliveries).toHaveLength(500);
    expect([sandbox.deliveries[0]?.id, sandbox.deliveries.at(-1)?.id]).toEqual([2, 501]);
  });

  it('repeats when nobody answers, and says so', async () => {
    const sandbox = await open(() => Promise.reject(new TypeError('connection refused')));
    const delivery = await sandbox.sendOrderNotification(options());
    expect(delivery).toMatchObject({
      state: 'waiting',
      attempts: [{ acknowledged: false, reason: expect.stringContaining('connection refused') }],
    });
    await sandbox.close();
  });

  it('sends nothing to strangers and nothing that is no notification', async () => {
    const sandbox = await open(() => acknowledge());
    await expect(
      sandbox.sendOrderNotification({ ...options(), clientId: 'NOBODY' }),
    ).rejects.toThrow('No client "NOBODY"');
    const incomplete = { ...example('orderNotification', 'paid'), orderStatus: 7 };
    await expect(sandbox.sendOrderNotification(options(incomplete))).rejects.toThrow(
      '/orderStatus',
    );
    expect(sandbox.deliveries).toEqual([]);
  });
});
