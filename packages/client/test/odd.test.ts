import {
  AlipayHKError,
  createAlipayHKClient,
  type FetchLike,
  generateKeys,
  isAlipayHKError,
  isResultError,
  logHooks,
  ResultError,
  ValidationError,
} from '@alipayhk-openapi/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOptions } from './support/client.ts';
import { platformFetch, resultBody, signed } from './support/platform.ts';

/** Every property of it throws. */
const prickly = (): never =>
  new Proxy(() => {}, {
    get: () => {
      throw new Error('do not touch');
    },
  }) as never;

const bare = Object.create(null) as object;

/** Values that no program should hand on, and some that do. */
const odd: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  1n,
  '',
  'text',
  Symbol('odd'),
  [],
  {},
  bare,
  new Map(),
  new Date(Number.NaN),
  new Error(''),
  Object.assign(new Error('x'), { code: 'ECONNREFUSED', cause: bare }),
  Object.assign(new Error('x'), { name: 'SecurityError', code: 'ODD' }),
  { message: prickly() },
  { toString: () => bare },
  prickly(),
  new AggregateError([null, prickly()], 'many'),
];

const response = (change: object): unknown => ({
  status: 200,
  headers: new Headers(),
  body: null,
  arrayBuffer: async () => new ArrayBuffer(0),
  ...change,
});

/** Answers of a `fetch` that is none. */
const answers: readonly unknown[] = [
  ...odd,
  ...odd.map((headers) => response({ headers })),
  ...odd.map((body) => response({ body })),
  ...odd.map((status) => response({ status })),
  ...odd.map((value) => response({ headers: { get: () => value } })),
  ...odd.map((value) => response({ body: undefined, arrayBuffer: async () => value })),
  response({ body: new ReadableStream({ start: (controller) => controller.error(bare) }) }),
  response({ body: new ReadableStream({ start: (controller) => controller.enqueue(5) }) }),
  response({ body: { getReader: () => ({ read: () => Promise.reject(prickly()) }) } }),
];

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

beforeAll(() => void process.on('unhandledRejection', note));
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

const query = { merchantId: '2160', templateCode: 'T1' };
const rejects = (value: unknown) => async () => {
  throw value;
};
const throws = (value: unknown) => () => {
  throw value;
};

/** What a call ends with; a value counts as well, since some odd things do no harm. */
const ends = async (options: object, body: unknown = query): Promise<unknown> => {
  const { fetch } = platformFetch(signed(resultBody('SUCCESS', 'S')));
  const client = createAlipayHKClient({ ...clientOptions(), fetch, maxRetries: 1, ...options });
  try {
    return await client.queryTemplate(body as typeof query);
  } catch (error) {
    return error;
  }
};

describe('a call throws an AlipayHKError and nothing else, whatever', () => {
  const cases: Record<string, [values: readonly unknown[], make: (value: never) => object]> = {
    'fetch throws': [odd, (value) => ({ fetch: throws(value) })],
    'fetch rejects with': [odd, (value) => ({ fetch: rejects(value) })],
    'fetch resolves to': [answers, (value) => ({ fetch: async () => value })],
    'fetch returns': [odd, (value) => ({ fetch: () => value })],
    'a signer throws': [
      odd,
      (value) => ({ privateKey: { algorithm: 'RSA256', sign: rejects(value) } }),
    ],
    'a signer returns': [
      odd,
      (value) => ({ privateKey: { algorithm: 'RSA256', sign: async () => value } }),
    ],
    'a verifier throws': [
      odd,
      (value) => ({ platformPublicKey: { algorithm: 'RSA256', verify: rejects(value) } }),
    ],
    'a key function throws': [odd, (value) => ({ privateKey: rejects(value) })],
    'a validator throws': [odd, (value) => ({ validate: { validateRequest: throws(value) } })],
    'a validator returns': [odd, (value) => ({ validate: { validateResponse: () => value } })],
    'a rule of encryption throws': [odd, (value) => ({ encryption: rejects(value) })],
  };
  for (const [name, [values, make]] of Object.entries(cases)) {
    it(name, async () => {
      const others: unknown[] = [];
      for (const value of values) {
        const end = await ends(make(value as never));
        if (!(end instanceof AlipayHKError) && (end as { result?: unknown }).result === undefined) {
          others.push(end);
        }
      }
      expect(others).toEqual([]);
    });
  }

  it('a body is', async () => {
    const bodies = [
      ...odd,
      ...odd.map((value) => ({ toJSON: throws(value) })),
      ...odd.map((value) => ({ ...query, toJSON: () => value })),
    ];
    for (const body of bodies) {
      const end = await ends({}, body);
      if ((end as { result?: unknown }).result === undefined)
        expect(end).toBeInstanceOf(AlipayHKError);
    }
  });

  it('a hook throws or returns: the call succeeds', async () => {
    for (const value of odd) {
      const hooks = [
        { onRequest: throws(value), onResponse: rejects(value) },
        { onRequest: () => value, onResponse: () => value },
        Object.defineProperty({}, 'onRequest', { get: throws(value) }),
      ];
      expect(await ends({ hooks })).toMatchObject({ result: { resultCode: 'SUCCESS' } });
    }
  });
});

describe('what is signed', () => {
  it('is what JSON.stringify makes of the body, with toJSON, getters and a prototype', async () => {
    class Document {
      readonly $__ = { internals: true };
      toJSON() {
        return { merchantBizNo: 'B1', extInfo: { at: new Date(0) } };
      }
    }
    const { fetch, received } = platformFetch(signed(resultBody('SUCCESS', 'S')));
    const client = createAlipayHKClient({ ...clientOptions(), fetch });
    const { requestId } = await client.synchronizeOrder(new Document() as never);
    expect(received[0]?.body).toEqual({
      merchantBizNo: 'B1',
      extInfo: { at: '1970-01-01T00:00:00.000Z' },
      ...(requestId && { requestId }),
    });
    await client.synchronizeContent({
      toJSON: () => ({ contentInfo: { a: new Date(0) } }),
    } as never);
    expect(received[1]?.body.contentInfo).toBe('{"a":"1970-01-01T00:00:00.000Z"}');
  });
});

describe('errors', () => {
  it('can be made by tests, with defaults', () => {
    const error = new ResultError('full', { code: 'PASS_HAS_EXIT', operationId: 'createPass' });
    expect(error).toMatchObject({
      code: 'PASS_HAS_EXIT',
      outcome: 'unknown',
      authenticated: false,
      retryable: false,
      result: { resultCode: 'PASS_HAS_EXIT', resultStatus: 'U', resultMessage: 'full' },
    });
    expect(isResultError(error, 'createPass', 'PASS_HAS_EXIT')).toBe(true);
    expect(isResultError(error, 'createPass', 'PARAM_ILLEGAL')).toBe(false);
    expect(new ValidationError('no', { code: 'VALIDATION_FAILED' }).issues).toEqual([]);
  });

  it('are known across copies of the package, and nothing else is', () => {
    const BRAND = Symbol.for('@alipayhk-openapi/client/error');
    class Copy extends Error {}
    Object.defineProperty(Copy.prototype, BRAND, { value: 'ResultError' });
    const copy = Object.assign(new Copy('x'), { operationId: 'createPass', code: 'PASS_HAS_EXIT' });
    expect(isAlipayHKError(copy)).toBe(true);
    expect(isResultError(copy, 'createPass', 'PASS_HAS_EXIT')).toBe(true);
    expect(odd.map((value) => isAlipayHKError(value))).toEqual(odd.map(() => false));
  });
});

describe('the log', () => {
  it('has a line for each event, from the level on that is asked for', async () => {
    const lines: string[] = [];
    const write = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
    const logger = {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
    };
    let failures = 1;
    const { fetch } = platformFetch(signed(resultBody('SUCCESS', 'S')));
    const flaky: FetchLike = async (url, init) => {
      failures -= 1;
      if (failures >= 0) throw new Error('reset');
      return fetch(url, init);
    };
    await ends({
      fetch: flaky,
      hooks: logHooks(logger, { level: 'debug' }),
      timers: clientOptions().timers,
    });
    expect(lines.map((line) => line.replace(/ms=\d+/, 'ms=0'))).toEqual([
      'debug alipayhk queryTemplate attempt=1 ms=0 POST https://platform.test/api/open/alipay/v1/ipass/template/manage/detail',
      'warn alipayhk queryTemplate attempt=1 ms=0 again in 0 ms: queryTemplate: NETWORK_ERROR: fetch failed for platform.test: reset. Ask again.',
      'debug alipayhk queryTemplate attempt=2 ms=0 POST https://platform.test/api/open/alipay/v1/ipass/template/manage/detail',
      'info alipayhk queryTemplate attempt=2 ms=0 HTTP 200 SUCCESS tracerId=trace-1',
    ]);
    lines.length = 0;
    await ends({ hooks: logHooks(logger) });
    expect(lines).toHaveLength(1);
  });
});

describe('a line of the log', () => {
  it('is one line, whatever the request id is', async () => {
    const lines: string[] = [];
    const write = (message: string) => void lines.push(message);
    const logger = { debug: write, info: write, warn: write, error: write };
    const hooks = logHooks(logger, { level: 'debug' });
    const requestId = `r1\nerror forged\u001b[2J${'x'.repeat(1_000)}`;
    const { fetch } = platformFetch(signed(resultBody('SUCCESS', 'S', { templateCode: 'T1' })));
    const client = createAlipayHKClient({ ...clientOptions(), fetch, hooks });
    await client.createTemplate({ requestId } as never);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain('requestId=r1 error forged [2Jxxx');
      expect(line).toMatch(/^[ -~…]{1,400}$/);
    }
  });
});

describe('keys for tests', () => {
  it('are a pair that signs and verifies', async () => {
    const keys = await generateKeys();
    expect(keys.privateKey).toMatch(
      /^-----BEGIN PRIVATE KEY-----\n[\w+/=\n]+\n-----END PRIVATE KEY-----\n$/,
    );
    const end = await ends({ privateKey: keys.privateKey, platformPublicKey: keys.publicKey });
    expect(end).toMatchObject({ code: 'KEY_INVALID', outcome: 'failed' });
  });
});
