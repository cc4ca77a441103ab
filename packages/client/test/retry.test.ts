import type { OperationId, RequestOf } from '@alipayhk-openapi/client';
import { operations } from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';
import { isRepeatHarmless, parseRetryAfter, retryDelay } from '../src/retry.ts';
import { clientWith, errorOf } from './support/client.ts';
import { broken, forged, type Reply, resultBody, signed, unsigned } from './support/platform.ts';
import { instantTimers } from './support/timers.ts';

const success = signed(resultBody('SUCCESS', 'S'));
const query = { merchantId: '2160', templateCode: 'T1' };

/** What is tried again, for an operation whose repeat is harmless. */
const attempts: Record<string, { reply: Reply; times: number }> = {
  'a broken connection': { reply: broken, times: 3 },
  'HTTP 500': { reply: unsigned('', { status: 500 }), times: 3 },
  'HTTP 503': { reply: unsigned('', { status: 503 }), times: 3 },
  'HTTP 429': { reply: unsigned('', { status: 429 }), times: 3 },
  'HTTP 408': { reply: unsigned('', { status: 408 }), times: 3 },
  'HTTP 404': { reply: unsigned('', { status: 404 }), times: 1 },
  'a redirect': { reply: unsigned('', { status: 302 }), times: 1 },
  U: { reply: signed(resultBody('REQUEST_TRAFFIC_EXCEED_LIMIT', 'U')), times: 3 },
  UNKNOWN_EXCEPTION: { reply: signed(resultBody('UNKNOWN_EXCEPTION', 'U')), times: 3 },
  SYSTEM_ERROR: { reply: signed(resultBody('SYSTEM_ERROR', 'F')), times: 3 },
  'U with a code that no document knows': { reply: signed(resultBody('NEW', 'U')), times: 3 },
  F: { reply: signed(resultBody('PARAM_ILLEGAL', 'F')), times: 1 },
  'F with a code that no document knows': { reply: signed(resultBody('NEW', 'F')), times: 1 },
  'a failed verification': { reply: forged(resultBody('SUCCESS', 'S')), times: 1 },
  'a signed answer of the wrong shape': { reply: signed({}), times: 1 },
};

describe('attempts of a call that may be repeated', () => {
  for (const [name, { reply, times }] of Object.entries(attempts)) {
    it(`${name}: ${times}`, async () => {
      const { client, received } = clientWith([reply]);
      const error = await errorOf(client.queryTemplate(query));
      expect(received).toHaveLength(times);
      expect(error).toMatchObject({ attempts: times, retryable: times > 1 });
    });
  }

  it('end with the first success', async () => {
    const { client, received } = clientWith([broken, unsigned('', { status: 502 }), success]);
    await expect(client.queryTemplate(query)).resolves.toBeDefined();
    expect(received).toHaveLength(3);
  });

  it('can be limited for the client and for the call', async () => {
    const { client, received } = clientWith([broken], { maxRetries: 1 });
    await errorOf(client.queryTemplate(query));
    expect(received).toHaveLength(2);
    await errorOf(client.queryTemplate(query, { maxRetries: 0 }));
    expect(received).toHaveLength(3);
  });

  it('send the same bytes and request id under a fresh time and signature', async () => {
    let time = Date.UTC(2026, 0, 1);
    const now = () => {
      time += 1_000;
      return time;
    };
    const { client, received } = clientWith([broken, broken, success], { now });
    const { requestId } = await client.sendPerformanceNotification(notification('UPDATE'));
    expect(new Set(received.map(({ text }) => text)).size).toBe(1);
    expect(received[0]?.body).toMatchObject({ requestId });
    for (const header of ['request-time', 'signature']) {
      expect(new Set(received.map(({ request }) => request.headers.get(header))).size).toBe(3);
    }
  });
});

const notification = (command: 'SEND' | 'UPDATE'): RequestOf<'sendPerformanceNotification'> => ({
  bizDate: 1632833743000,
  command,
  merchantBizNo: '20240524000001',
  orderStatus: 'CLOSED',
  productTemplateCode: 'PAYMENT_ORDER_DEFAULT',
  userId: '2160000000000001',
  syncDataInfo: { languageBusinessInfo: { en_US: {} } },
});

describe('a call whose repeat may act twice', () => {
  const never = Object.values(operations).filter(({ repeat }) => repeat.harmless === 'never');

  it('exists', () => {
    expect(never.map(({ operationId }) => operationId)).toContain('createTemplate');
  });

  for (const { operationId } of never) {
    for (const [name, { reply }] of Object.entries(attempts)) {
      it(`is never repeated: ${operationId} after ${name}`, async () => {
        const { client, received } = clientWith([reply]);
        const call = client[operationId as OperationId] as (body: object) => Promise<unknown>;
        const error = await errorOf(call({}));
        expect(received).toHaveLength(1);
        expect(error.retryable).toBe(false);
      });
    }
  }
});

describe('isRepeatHarmless', () => {
  const harmless = { pointer: '/status', values: ['USED'] };
  const rows = [
    ['always', {}, true],
    ['never', {}, false],
    [harmless, { status: 'USED' }, true],
    [harmless, { status: 'UPDATE' }, false],
    [harmless, {}, false],
  ] as const;
  for (const [rule, body, expected] of rows) {
    it(`${JSON.stringify(rule)} for ${JSON.stringify(body)}: ${expected}`, () => {
      expect(isRepeatHarmless({ harmless: rule }, body)).toBe(expected);
    });
  }
});

describe('a repeat that is told the call was executed already', () => {
  const already = signed(resultBody('UN_SUPPORT_BUSINESS', 'F'));

  it('after an unclear attempt: may have been executed by it', async () => {
    const { client } = clientWith([broken, already]);
    const error = await errorOf(client.sendPerformanceNotification(notification('SEND')));
    expect(error).toMatchObject({
      code: 'UN_SUPPORT_BUSINESS',
      outcome: 'unknown',
      authenticated: true,
      attempts: 2,
    });
    expect(error.message).toContain(
      'may have been executed by an earlier attempt, as this code suggests',
    );
  });

  it('at the first attempt: a plain refusal', async () => {
    const { client } = clientWith([already]);
    const error = await errorOf(client.sendPerformanceNotification(notification('SEND')));
    expect(error).toMatchObject({ code: 'UN_SUPPORT_BUSINESS', outcome: 'failed', attempts: 1 });
  });

  it('for a body to which the code does not apply: unknown all the same', async () => {
    const { client } = clientWith([broken, already]);
    const error = await errorOf(client.sendPerformanceNotification(notification('UPDATE')));
    expect(error.outcome).toBe('unknown');
    expect(error.message).toContain('may have been executed by an earlier attempt.');
  });
});

describe('any refusal after an unclear attempt', () => {
  it('leaves it open what the earlier attempt did', async () => {
    const { client } = clientWith([broken, signed(resultBody('PARAM_ILLEGAL', 'F'))]);
    const error = await errorOf(client.queryTemplate(query));
    expect(error).toMatchObject({ code: 'PARAM_ILLEGAL', outcome: 'unknown', authenticated: true });
  });
});

describe('the wait between attempts', () => {
  it('grows with full jitter', () => {
    const most = [1, 2, 3, 4, 5, 6].map((attempt) => retryDelay(attempt, () => 1, 0));
    expect(most).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
    expect(retryDelay(3, () => 0.25, 0)).toBe(500);
    expect(retryDelay(3, () => 0, 0)).toBe(0);
  });

  it('is never shorter than the server asks for', async () => {
    const timers = instantTimers();
    const busy = unsigned('', { status: 503, headers: { 'retry-after': '3' } });
    const { client } = clientWith([busy, success], { timers });
    await client.queryTemplate(query);
    expect(timers.sleeps).toEqual([3_000]);
  });

  it('does not begin if the time of the call ends before it', async () => {
    const busy = unsigned('', { status: 503, headers: { 'retry-after': '61' } });
    const { client, received } = clientWith([busy, success]);
    const error = await errorOf(client.queryTemplate(query));
    expect(error).toMatchObject({ code: 'HTTP_ERROR', httpStatus: 503, retryable: true });
    expect(received).toHaveLength(1);
  });

  const now = Date.UTC(2026, 0, 1, 0, 0, 0);
  const headers: [string | undefined, number][] = [
    [undefined, 0],
    ['', 0],
    ['soon', 0],
    ['-5', 0],
    ['0', 0],
    ['120', 120_000],
    [' 120 ', 120_000],
    ['1.5', 2_000],
    ['0.2', 1_000],
    ['120, 120', 120_000],
    ['3,5', 3_000],
    ['Infinity', 0],
    ['1e3', 0],
    ['0x10', 0],
    ['99999999999999999999', 2 ** 31 - 1],
    ['9'.repeat(400), 2 ** 31 - 1],
    ['2', 2_000],
    ['Jan', 0],
    ['Thu, 01 Jan 2026 00:00:05 GMT', 5_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ];
  for (const [header, expected] of headers) {
    it(`reads Retry-After ${JSON.stringify(header)}`, () => {
      expect(parseRetryAfter(header, now)).toBe(expected);
    });
  }
});
