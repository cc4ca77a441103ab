import { TimeoutError } from '@alipayhk-openapi/client';
import { describe, expect, it } from 'vitest';
import { clientWith, errorOf } from './support/client.ts';
import { broken, type Reply, resultBody, signed, silent } from './support/platform.ts';
import { manualTimers } from './support/timers.ts';

const query = { merchantId: '2160', templateCode: 'T1' };
const success = signed(resultBody('SUCCESS', 'S'));

/** Resolves when a reply is asked for, so that a test can act while the request is out. */
const whenAsked = (reply: Reply): { reply: Reply; asked: Promise<void> } => {
  let tell: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const wrapped: Reply = (received) => {
    tell();
    return reply(received);
  };
  return { reply: wrapped, asked };
};

describe('time', () => {
  it('runs out for an attempt: the outcome is unknown', async () => {
    const timers = manualTimers();
    const { reply, asked } = whenAsked(silent);
    const { client, received } = clientWith([reply], {
      timers,
      maxRetries: 0,
      attemptTimeout: 1_000,
    });
    const call = errorOf(client.queryTemplate(query));
    await asked;
    await timers.advance(1_000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
      authenticated: false,
      retryable: true,
    });
    expect(received[0]?.request.signal.aborted).toBe(true);
    expect(timers.pending()).toBe(0);
  });

  it('runs out for the whole call, whatever the attempts may take', async () => {
    const timers = manualTimers();
    const { reply, asked } = whenAsked(silent);
    const { client, received } = clientWith([reply], { timers, timeout: 500 });
    const call = errorOf(client.queryTemplate(query));
    await asked;
    await timers.advance(500);
    expect(await call).toMatchObject({ code: 'TIMEOUT', attempts: 1 });
    expect(received).toHaveLength(1);
  });

  it('is bounded per attempt, and the next attempt gets its own', async () => {
    const timers = manualTimers();
    const { reply, asked } = whenAsked(silent);
    const { client, received } = clientWith([reply, success], { timers, attemptTimeout: 1_000 });
    const call = client.queryTemplate(query);
    await asked;
    await timers.advance(1_000);
    await timers.advance(0);
    await expect(call).resolves.toMatchObject({ result: { resultCode: 'SUCCESS' } });
    expect(received).toHaveLength(2);
    expect(timers.pending()).toBe(0);
  });

  it('can run out before anything was sent: then nothing happened', async () => {
    const timers = manualTimers();
    const { promise, privateKey, signing } = lateSigner();
    const { client, received } = clientWith([success], { timers, privateKey, timeout: 500 });
    const call = errorOf(client.queryTemplate(query));
    await signing;
    await timers.advance(500);
    expect(await call).toMatchObject({ code: 'TIMEOUT', outcome: 'failed' });
    promise.finish(new Uint8Array(256));
    await timers.advance(0);
    expect(received).toHaveLength(0);
  });

  it('may be unlimited', async () => {
    const timers = manualTimers();
    const { client } = clientWith([success], {
      timers,
      timeout: Infinity,
      attemptTimeout: Infinity,
    });
    await client.queryTemplate(query);
    expect(timers.waits).toEqual([]);
  });

  it('may be set for one call', async () => {
    const timers = manualTimers();
    const { client } = clientWith([success], { timers });
    await client.queryTemplate(query, { timeout: 700 });
    expect(timers.waits).toEqual([700]);
  });
});

const lateSigner = () => {
  let begun: () => void = () => {};
  const signing = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const promise = { finish: (_: Uint8Array) => {} };
  const privateKey = {
    algorithm: 'RSA256',
    sign: () => {
      begun();
      return new Promise<Uint8Array>((resolve) => {
        promise.finish = resolve;
      });
    },
  };
  return { promise, privateKey, signing };
};

describe('the caller', () => {
  it('may abort before the call: nothing happened', async () => {
    const { client, received } = clientWith([success]);
    const reason = new Error('the customer left');
    const error = await errorOf(client.queryTemplate(query, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'failed', attempts: 0, cause: reason });
    expect(received).toHaveLength(0);
  });

  it('may abort while a request is out: the outcome is unknown, and nothing is repeated', async () => {
    const controller = new AbortController();
    const { reply, asked } = whenAsked(silent);
    const { client, received } = clientWith([reply]);
    const call = errorOf(client.queryTemplate(query, { signal: controller.signal }));
    await asked;
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED', outcome: 'unknown', retryable: false });
    expect(received).toHaveLength(1);
  });

  it('may abort while the client waits for the next attempt', async () => {
    const timers = manualTimers();
    const controller = new AbortController();
    const { client, received } = clientWith([broken, success], {
      timers,
      random: () => 0.5,
      hooks: { onRetry: () => controller.abort() },
    });
    const error = await errorOf(client.queryTemplate(query, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'ABORTED', outcome: 'unknown', attempts: 1 });
    expect(received).toHaveLength(1);
    expect(timers.pending()).toBe(0);
  });

  it('may use one signal for many calls: none leaves a listener on it', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    const { client } = clientWith([broken, success, success]);
    await client.queryTemplate(query, { signal });
    await client.queryTemplate(query, { signal });
    expect(listeners).toBe(0);
  });
});
