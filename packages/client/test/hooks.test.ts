import { type Hooks, TransportError } from '@alipayhk-openapi/client';
import { describe, expect, it } from 'vitest';
import { clientWith, errorOf } from './support/client.ts';
import { broken, forged, resultBody, signed } from './support/platform.ts';

const query = { merchantId: '2160', templateCode: 'T1' };
const success = signed(resultBody('SUCCESS', 'S', { templateCode: 'T1' }));
const url = 'https://platform.test/api/open/alipay/v1/ipass/template/manage/detail';

type Name = Exclude<keyof Hooks, 'bodies'>;
const names: Name[] = ['onRequest', 'onResponse', 'onRetry', 'onError', 'onInvalidResponse'];

/** Hooks that note their events. */
const recorder = (bodies?: boolean) => {
  const events: [Name, Record<string, unknown>][] = [];
  const hooks = Object.fromEntries(
    names.map((name) => [name, (event: never) => void events.push([name, event])]),
  ) as unknown as Hooks;
  return { hooks: bodies === undefined ? hooks : { ...hooks, bodies }, events };
};

const pass = {
  merchantId: '2160',
  userId: '2160000000000001',
  passId: 'P1',
  status: 'USED' as const,
};

describe('hooks', () => {
  it('tell what happened, in order, with plain data', async () => {
    const { hooks, events } = recorder();
    const { client } = clientWith([broken, success], { hooks });
    await client.queryTemplate(query);
    const call = { operationId: 'queryTemplate', requestId: undefined };
    expect(events).toEqual([
      ['onRequest', { call, attempt: 1, durationMs: 0, method: 'POST', url }],
      [
        'onRetry',
        { call, attempt: 1, durationMs: 0, delayMs: 0, error: expect.any(TransportError) },
      ],
      ['onRequest', { call, attempt: 2, durationMs: 0, method: 'POST', url }],
      [
        'onResponse',
        {
          call,
          attempt: 2,
          durationMs: 0,
          httpStatus: 200,
          authenticated: true,
          resultCode: 'SUCCESS',
          resultStatus: 'S',
          tracerId: 'trace-1',
        },
      ],
    ]);
  });

  it('change neither the call nor what its errors show, whatever they write into their events', async () => {
    const meddle = ({ call, body }: { call: object; body?: unknown }): void => {
      if (body) Object.assign(body, { userId: 'x'.repeat(8), merchantId: 'changed' });
      Object.assign(call, { requestId: 'changed' });
    };
    const said = { resultCode: 'PROCESS_FAIL', resultStatus: 'F', resultMessage: pass.userId };
    const { client, received } = clientWith([broken, signed({ result: said })], {
      hooks: { bodies: true, onRequest: meddle as never, onResponse: meddle as never },
    });
    const error = await errorOf(client.updatePass(pass));
    expect(received.map(({ body }) => body.merchantId)).toEqual(['2160', '2160']);
    expect(error.requestId).not.toBe('changed');
    expect(error.message).toContain('PROCESS_FAIL: [redacted].');
  });

  it('get the same call object in all events of a call, and another one in the next', async () => {
    const { hooks, events } = recorder();
    const { client } = clientWith([broken, success], { hooks });
    await client.queryTemplate(query);
    await client.queryTemplate(query);
    const calls = events.map(([, { call }]) => call);
    expect(new Set(calls.slice(0, 4)).size).toBe(1);
    expect(new Set(calls).size).toBe(2);
  });

  it('get the error that the method throws', async () => {
    const { hooks, events } = recorder();
    const { client } = clientWith([signed(resultBody('PARAM_ILLEGAL', 'F'))], { hooks });
    const error = await errorOf(client.queryTemplate(query));
    expect(events.map(([name]) => name)).toEqual(['onRequest', 'onResponse', 'onError']);
    expect(events[2]?.[1].error).toBe(error);
  });

  it('see no response where it was refused', async () => {
    const { hooks, events } = recorder();
    const { client } = clientWith([forged(resultBody('SUCCESS', 'S'))], { hooks });
    await errorOf(client.queryTemplate(query));
    expect(events.map(([name]) => name)).toEqual(['onRequest', 'onError']);
  });

  it('hear of a refusal before sending', async () => {
    const { hooks, events } = recorder();
    const { client } = clientWith([success], { hooks });
    await errorOf(client.queryTemplate(null as never));
    expect(events.map(([name]) => name)).toEqual(['onError']);
  });

  it('get bodies only on request, and then redacted', async () => {
    const silent = recorder();
    const talking = recorder(true);
    const { client } = clientWith([success], { hooks: [silent.hooks, talking.hooks] });
    await client.updatePass(pass);
    expect(silent.events.filter(([, event]) => 'body' in event)).toEqual([]);
    expect(talking.events.map(([, { body }]) => body)).toEqual([
      { ...pass, userId: '[redacted]' },
      resultBody('SUCCESS', 'S', { templateCode: 'T1' }),
    ]);
  });

  it('can neither break a call nor leave a rejection behind', async () => {
    const fail = () => {
      throw new Error('a bug in a hook');
    };
    const hooks: Hooks[] = [
      { onRequest: fail, onResponse: fail, onError: fail, onRetry: fail },
      { onRequest: async () => fail(), onRetry: async () => fail() },
    ];
    const { client } = clientWith([broken, success], { hooks });
    await expect(client.queryTemplate(query)).resolves.toMatchObject({ templateCode: 'T1' });
  });

  it('never see a key, a signature or a token', async () => {
    const { hooks, events } = recorder(true);
    const { client, received } = clientWith([broken, success], {
      hooks,
      agentToken: 'secret-token',
    });
    await client.queryTemplate(query);
    const text = JSON.stringify(events);
    expect(text).not.toContain('secret-token');
    for (const { request } of received) {
      expect(text).not.toContain(request.headers.get('signature')?.split('signature=')[1]);
    }
  });
});
