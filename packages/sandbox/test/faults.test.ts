import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConnectionDroppedError, type FaultKind, faultKinds } from '../src/index.ts';
import { newNotification, newTemplate } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

const fault = (kind: string) => ({ headers: { 'X-Sandbox-Fault': kind } });

afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything happen but the passing of time, until the sandbox waits for a delay to end. */
const untilPaused = async (): Promise<void> => {
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
};

describe('faults', () => {
  it('hit the named operation as often as they were asked to', async () => {
    const bench = await createBench();
    bench.sandbox.faults.add({ operationId: 'createTemplate', kind: 'http-500', times: 2 });
    const statuses = [];
    for (const operationId of [
      'queryTemplate',
      'createTemplate',
      'createTemplate',
      'createTemplate',
    ])
      statuses.push((await bench.call(operationId, newTemplate())).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    expect(bench.sandbox.faults.list()).toEqual([]);
  });

  it('leave others waiting that are for another operation', async () => {
    const { sandbox, call } = await createBench();
    sandbox.faults.add({ operationId: 'createPass', kind: 'html' });
    sandbox.faults.add({ operationId: 'createTemplate', kind: 'http-500' });
    expect((await call('createTemplate', newTemplate())).status).toBe(500);
    expect(sandbox.faults.list()).toEqual([{ operationId: 'createPass', kind: 'html' }]);
  });

  it('hit once unless told otherwise, and can be forgotten', async () => {
    const { sandbox, call } = await createBench();
    sandbox.faults.add({ kind: 'html' });
    expect((await call('createTemplate', newTemplate())).text).toContain('<!doctype html>');
    expect((await call('createTemplate', newTemplate())).status).toBe(200);
    sandbox.faults.add({ kind: 'html', times: Number.POSITIVE_INFINITY });
    await call('createTemplate', newTemplate());
    expect(sandbox.faults.list()).toHaveLength(1);
    sandbox.faults.clear();
    expect((await call('createTemplate', newTemplate())).verified).toBe(true);
  });

  it('are refused by name when there is no such kind', async () => {
    const { sandbox, call } = await createBench();
    expect(() => sandbox.faults.add({ kind: 'fire' as FaultKind })).toThrow('delay, drop-before');
    const answer = await call('createTemplate', newTemplate(), fault('fire'));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('"fire" is no fault');
  });

  it('are told in the exchange', async () => {
    const { sandbox, call } = await createBench();
    await call('createTemplate', newTemplate(), fault('unsigned'));
    expect(sandbox.exchanges.at(-1)?.fault).toBe('unsigned');
  });

  it.each<[FaultKind, object]>([
    ['tampered-body', { signed: true, verified: false, status: 200 }],
    ['tampered-signature', { signed: true, verified: false, status: 200 }],
    ['wrong-key', { signed: true, verified: false, status: 200 }],
    ['truncated', { signed: true, verified: false, status: 200, json: {} }],
    ['unsigned', { signed: false, json: { resultInfo: { resultStatus: 'S' } } }],
    ['unknown-result', { verified: true, json: { resultInfo: { resultStatus: 'U' } } }],
    ['stale-time', { verified: true, json: { resultInfo: { resultStatus: 'S' } } }],
    ['http-500', { status: 500, signed: false }],
    ['html', { status: 200, signed: false, json: {} }],
    ['delay', { verified: true, json: { resultInfo: { resultStatus: 'S' } } }],
  ])('%s', async (kind, expected) => {
    const bench = await createBench();
    const header = kind === 'delay' ? 'delay; delay=5' : kind;
    const answer = await bench.call('createTemplate', newTemplate(), fault(header));
    expect(answer).toMatchObject(expected);
    const executed = !['http-500', 'html'].includes(kind);
    expect(bench.sandbox.state.templates()).toHaveLength(executed ? 1 : 0);
  });

  it('stale-time is one day old', async () => {
    const { sandbox, call } = await createBench();
    await sandbox.clock.set('2024-05-22T06:42:21+08:00');
    const { headers } = await call(
      'createTemplate',
      newTemplate('giftCard', sandbox.clock.now().getTime()),
      fault('stale-time'),
    );
    expect(headers.get('response-time')).toBe('2024-05-21T06:42:21+08:00');
  });

  it.each([
    ['drop-before', 0],
    ['drop-after', 1],
  ] as const)('%s leaves %i notifications', async (kind, count) => {
    const bench = await createBench();
    const body = newNotification();
    await expect(bench.call('sendPerformanceNotification', body, fault(kind))).rejects.toThrow(
      ConnectionDroppedError,
    );
    expect(bench.sandbox.state.notifications()).toHaveLength(count);
    expect(bench.sandbox.exchanges.at(-1)?.response).toBeUndefined();
    const repeat = await bench.call('sendPerformanceNotification', body);
    expect(repeat.result.resultCode).toBe(count === 0 ? 'SUCCESS' : 'UN_SUPPORT_BUSINESS');
  });

  it('are described in words, every one', () => {
    expect(Object.keys(faultKinds)).toHaveLength(12);
    for (const words of Object.values(faultKinds)) expect(words).toMatch(/^[a-z].{20}/);
  });

  it('wait no longer than the caller does', async () => {
    const bench = await createBench();
    const controller = new AbortController();
    const call = bench.call('createTemplate', newTemplate(), {
      ...fault('delay; delay=100000'),
      signal: controller.signal,
    });
    controller.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    await vi.waitFor(() => expect(bench.sandbox.exchanges).toHaveLength(1), 20_000);
  });

  it('end a delay as soon as the caller leaves; what has begun is carried out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const bench = await createBench();
    const controller = new AbortController();
    const call = bench.call('createTemplate', newTemplate(), {
      ...fault('delay; delay=100000'),
      signal: controller.signal,
    });
    await untilPaused();
    controller.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await vi.waitFor(() => expect(bench.sandbox.state.templates()).toHaveLength(1), 20_000);
  });

  it('delay by one second if no time is given', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const bench = await createBench();
    const call = bench.call('createTemplate', newTemplate(), fault('delay'));
    await untilPaused();
    await vi.advanceTimersByTimeAsync(999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).verified).toBe(true);
  });

  it('do not begin what the caller has given up before', async () => {
    const bench = await createBench();
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(bench.call('createTemplate', newTemplate(), { signal })).rejects.toThrow(
      'never mind',
    );
    expect(bench.sandbox.state.templates()).toEqual([]);
  });
});
