import { describe, expect, it } from 'vitest';
import { newNotification, requestExamples } from './support/examples.ts';
import { type Bench, createBench } from './support/merchant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const send = async (bench: Bench, changes: object = {}, name?: string) =>
  (await bench.call('sendPerformanceNotification', { ...newNotification(name), ...changes })).result
    .resultCode;

const bizDate = newNotification().bizDate as number;

describe('sendPerformanceNotification', () => {
  it.each(Object.keys(requestExamples.sendPerformanceNotification ?? {}))(
    'takes the example %s',
    async (name) => {
      const bench = await createBench();
      expect(await send(bench, { command: 'SEND' }, name)).toBe('SUCCESS');
      expect(bench.sandbox.state.notifications()).toHaveLength(1);
    },
  );

  it('sends once while the notification is valid, and again after it expired', async () => {
    const bench = await createBench();
    await bench.sandbox.clock.set('2024-05-22T06:42:21+08:00');
    expect(await send(bench)).toBe('SUCCESS');
    expect(await send(bench)).toBe('UN_SUPPORT_BUSINESS');
    await bench.sandbox.clock.advance(24 * HOUR);
    expect(await send(bench)).toBe('UN_SUPPORT_BUSINESS');
    await bench.sandbox.clock.advance(1);
    expect(bench.sandbox.state.notifications()[0]?.valid).toBe(false);
    expect(await send(bench)).toBe('SUCCESS');
    expect(bench.sandbox.state.notifications()[0]?.valid).toBe(true);
  });

  it('ends at the end date that was given', async () => {
    const bench = await createBench();
    await bench.sandbox.clock.set(bizDate);
    await send(bench, { endDate: bizDate + HOUR });
    await bench.sandbox.clock.advance(HOUR + 1);
    expect(bench.sandbox.state.notifications()[0]?.valid).toBe(false);
  });

  it('updates what is there, and only that', async () => {
    const bench = await createBench();
    expect(await send(bench, { command: 'UPDATE' })).toBe('ORDER_NOT_FOUND');
    await send(bench);
    expect(
      await send(bench, { command: 'UPDATE', orderStatus: 'OVERDUED', bizDate: bizDate + 1 }),
    ).toBe('SUCCESS');
    expect(bench.sandbox.state.notifications()[0]?.orderStatus).toBe('OVERDUED');
  });

  it('keeps the newest event when messages overtake each other', async () => {
    const bench = await createBench();
    await send(bench);
    await send(bench, { command: 'UPDATE', orderStatus: 'OVERDUED', bizDate: bizDate + 2 });
    expect(
      await send(bench, { command: 'UPDATE', orderStatus: 'PAY_FAILED', bizDate: bizDate + 1 }),
    ).toBe('SUCCESS');
    expect(bench.sandbox.state.notifications()[0]?.orderStatus).toBe('OVERDUED');
    expect(bench.sandbox.exchanges.at(-1)?.notes.join()).toContain('bizDate is older');
  });

  it('ignores an UPDATE of one that is over', async () => {
    const bench = await createBench();
    await send(bench);
    await send(bench, { command: 'UPDATE', orderStatus: 'CLOSED', bizDate: bizDate + 1 });
    expect(
      await send(bench, { command: 'UPDATE', orderStatus: 'OVERDUED', bizDate: bizDate + 2 }),
    ).toBe('SUCCESS');
    expect(bench.sandbox.state.notifications()[0]).toMatchObject({
      orderStatus: 'CLOSED',
      valid: false,
    });
    expect(await send(bench)).toBe('SUCCESS');
  });

  it.each([
    ['airTicket', 'FLIGHT_CANCELLATION', 10],
    ['rideHailing', 'CLOSED', 5],
    ['rideHailing', 'FINISHED', 0],
  ])('%s disappears %s + %i minutes', async (name, orderStatus, minutes) => {
    const bench = await createBench();
    await bench.sandbox.clock.set(bizDate);
    await send(bench, { orderStatus }, name);
    const valid = () => bench.sandbox.state.notifications()[0]?.valid;
    if (minutes > 0) {
      await bench.sandbox.clock.advance(minutes * MINUTE - 1);
      expect(valid()).toBe(true);
      await bench.sandbox.clock.advance(1);
    }
    expect(valid()).toBe(false);
  });

  it('disappears some time after its status was set, not after it was repeated', async () => {
    const bench = await createBench();
    await send(bench, { command: 'SEND' }, 'rideHailing');
    const closed = { command: 'UPDATE', orderStatus: 'CLOSED' };
    await send(bench, { ...closed, bizDate: bizDate + HOUR }, 'rideHailing');
    const valid = () => bench.sandbox.state.notifications()[0]?.valid;
    await bench.sandbox.clock.advance(3 * MINUTE);
    await send(bench, { ...closed, bizDate: bizDate + 2 * HOUR }, 'rideHailing');
    expect(valid()).toBe(true);
    await bench.sandbox.clock.advance(2 * MINUTE);
    expect(valid()).toBe(false);
  });

  it('does not change the scenario of a notification', async () => {
    const bench = await createBench();
    await send(bench);
    const { merchantBizNo } = newNotification();
    expect(await send(bench, { command: 'UPDATE', merchantBizNo }, 'financeOrder')).toBe(
      'PARAM_ILLEGAL',
    );
  });
});
