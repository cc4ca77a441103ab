import { validateRequest } from '@alipayhk-openapi/spec/validators';
import { describe, expect, it, vi } from 'vitest';
import { createSandbox } from '../src/index.ts';
import { notificationFor, orderEventOf, sampleNotification } from '../src/order-life.ts';
import { example, newNotification } from './support/examples.ts';
import { createMerchant, signedRequest } from './support/merchant.ts';

const notification = 'sendPerformanceNotification';

describe('the life of an order', () => {
  it.each([
    ['WAIT_PAY', undefined],
    ['PAY_FAILED', undefined],
    ['PENDING', 'SUCCESS'],
    ['ORDER_TAKEN', 'SUCCESS'],
    ['CLOSED', 'CLOSE'],
    ['CANCEL_WAIT_PAY', 'CLOSE'],
  ])('%s comes to %s', (orderStatus, result) => {
    const event = orderEventOf(notification, { merchantBizNo: 'O1', orderStatus });
    expect(event?.orderStatus).toBe(result);
  });

  it('of an order that is synchronised is paid when a payment is named', () => {
    const event = orderEventOf('synchronizeOrder', example('synchronizeOrder', 'ticket'));
    expect(event).toMatchObject({ orderStatus: 'SUCCESS', amount: 18_000 });
    expect(orderEventOf('synchronizeOrder', { merchantBizNo: 'O1' })).toBeUndefined();
    expect(orderEventOf('createTemplate', {})).toBeUndefined();
  });

  it('becomes a notification of the specification', () => {
    const now = Date.UTC(2026, 0, 1);
    const event = { merchantTransId: 'O1', orderStatus: 'SUCCESS', userId: 'U' } as const;
    for (const body of [
      notificationFor(event, now),
      sampleNotification(now),
      sampleNotification(now, 'CLOSE'),
    ]) {
      expect(validateRequest('orderNotification', body)).toEqual({ valid: true, errors: [] });
    }
    expect(notificationFor(event, now)).toMatchObject({
      merchantTransId: 'O1',
      paymentTime: '2026-01-01T08:00:00+08:00',
      userInfo: { userId: 'U' },
    });
  });

  it('is told once, to merchants that have an endpoint, and keeps no answer waiting', async () => {
    const withEndpoint = createMerchant('WITH');
    const without = createMerchant('WITHOUT');
    const sent: Request[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const sandbox = await createSandbox({
      clients: [
        { ...publicPart(withEndpoint), notifyUrl: 'https://merchant.example/notify?x=1' },
        publicPart(without),
      ],
      fetch: async (request) => {
        sent.push(request);
        await released;
        return Response.json({ result: { resultStatus: 'S' } });
      },
    });
    const report = (merchant: typeof without, changes: object) =>
      sandbox.fetch(signedRequest(merchant, notification, { ...newNotification(), ...changes }));
    await report(without, { orderStatus: 'CLOSED' });
    await report(withEndpoint, { orderStatus: 'WAIT_PAY' });
    await report(withEndpoint, { orderStatus: 'WAIT_PAY', command: 'UPDATE', bizDate: Date.now() });
    expect(sandbox.deliveries).toEqual([]);
    await report(withEndpoint, { orderStatus: 'CLOSED', command: 'UPDATE', bizDate: Date.now() });
    await report(withEndpoint, { orderStatus: 'CLOSED', merchantBizNo: 'OTHER' });
    await vi.waitFor(() => expect(sent).toHaveLength(2), 20_000);
    release();
    await vi.waitFor(
      () =>
        expect(sandbox.deliveries.map(({ state }) => state)).toEqual([
          'acknowledged',
          'acknowledged',
        ]),
      20_000,
    );
    expect(sandbox.deliveries[0]).toMatchObject({
      clientId: 'WITH',
      cause: 'order',
      encrypted: false,
      body: { orderStatus: 'CLOSE' },
    });
  });

  it.each([
    [{ notifyUrl: 'merchant.example' }, 'an http or https address as notifyUrl'],
    [{ notifyUrl: 'https://a.example', notifyKeyVersion: 3 }, 'key version of 1, 2'],
  ])('is refused at the start where it could not be told: %#', async (changes, why) => {
    const { clientId, publicKey } = createMerchant();
    const client = { clientId, publicKey: { 1: publicKey, 2: publicKey }, ...changes };
    await expect(createSandbox({ clients: [client] })).rejects.toThrow(why);
  });
});

function publicPart({ clientId, publicKey }: ReturnType<typeof createMerchant>) {
  return { clientId, publicKey };
}
