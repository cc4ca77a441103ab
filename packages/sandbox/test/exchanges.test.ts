import { describe, expect, it } from 'vitest';
import { newTemplate } from './support/examples.ts';
import { createBench } from './support/merchant.ts';

describe('exchanges', () => {
  it('tell what arrived, what was signed, what was found and what went back', async () => {
    const { sandbox, merchant, call } = await createBench();
    await sandbox.clock.set('2024-05-22T06:42:21+08:00');
    const body = JSON.stringify(newTemplate('giftCard', sandbox.clock.now().getTime()));
    const time = '2024-05-22T06:42:21+08:00';
    const answer = await call('createTemplate', body, {
      time,
      headers: { 'Agent-Token': 'top-secret-token' },
    });
    expect(sandbox.exchanges).toEqual([
      {
        id: 1,
        receivedAt: '2024-05-21T22:42:21.000Z',
        milliseconds: expect.any(Number),
        method: 'POST',
        uri: '/api/open/alipay/v1/ipass/template/manage/createTemplate',
        operationId: 'createTemplate',
        clientId: merchant.clientId,
        request: {
          headers: expect.objectContaining({ 'request-time': time, 'agent-token': '[redacted]' }),
          body,
          bodyEncoding: 'utf-8',
          bodyBytes: Buffer.byteLength(body),
        },
        verification: {
          verdict: 'verified',
          reason: expect.any(String),
          contentToSign: `POST /api/open/alipay/v1/ipass/template/manage/createTemplate\n${merchant.clientId}.${time}.${body}`,
        },
        errors: [],
        result: answer.result,
        notes: [],
        response: {
          status: 200,
          headers: expect.objectContaining({ 'tracer-id': answer.headers.get('tracer-id') }),
          body: answer.text,
          bodyEncoding: 'utf-8',
          bodyBytes: Buffer.byteLength(answer.text),
        },
      },
    ]);
    expect(JSON.stringify(sandbox.exchanges)).not.toContain('top-secret-token');
  });

  it('keep the newest when there are too many', async () => {
    const { sandbox, call } = await createBench({ exchangeLimits: { count: 3 } });
    for (let i = 0; i < 5; i += 1) await call('queryTemplate', {});
    expect(sandbox.exchanges.map(({ id }) => id)).toEqual([3, 4, 5]);
  });

  it('keep the newest when they grow too large, and cut long bodies', async () => {
    const exchangeLimits = { total: 20_000, bodyBytes: 5_000 };
    const { sandbox, call } = await createBench({ exchangeLimits });
    const text = '港'.repeat(4_000);
    for (let i = 0; i < 10; i += 1) await call('queryTemplate', { merchantId: text });
    expect(sandbox.exchanges.length).toBeLessThan(6);
    expect(sandbox.exchanges.at(-1)).toMatchObject({
      id: 10,
      request: { body: expect.stringMatching(/^\{"merchantId":"港{1,1666}.?$/), bodyBytes: 12_017 },
    });
  });

  it('show bytes that are no text as base64', async () => {
    const { sandbox } = await createBench();
    const { clientId } = sandbox.exchanges.at(-1) ?? { clientId: undefined };
    expect(clientId).toBeUndefined();
    await sandbox.fetch('https://open.alipay.hk/api/x', {
      method: 'POST',
      body: Uint8Array.of(0xff, 0xfe),
    });
    expect(sandbox.exchanges[0]?.request).toMatchObject({ body: '//4=', bodyEncoding: 'base64' });
    expect(sandbox.exchanges[0]).not.toHaveProperty('operationId');
  });

  it('are told to who listens, until told to stop', async () => {
    const { sandbox, call } = await createBench();
    const seen: (string | undefined)[] = [];
    const stop = sandbox.onExchange(({ operationId }) => seen.push(operationId));
    await call('queryTemplate', {});
    stop();
    await call('updatePass', {});
    expect(seen).toEqual(['queryTemplate']);
  });

  it('are answered even if a listener throws, which is then left alone', async () => {
    const { sandbox, call } = await createBench();
    let calls = 0;
    sandbox.onExchange(() => {
      calls += 1;
      throw new Error('broken listener');
    });
    expect((await call('queryTemplate', {})).verified).toBe(true);
    await call('queryTemplate', {});
    expect(calls).toBe(1);
  });
});
