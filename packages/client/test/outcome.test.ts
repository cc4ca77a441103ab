import {
  AlipayHKError,
  createMessageSecurity,
  type FetchInit,
  type FetchLike,
  isResultError,
  ResultError,
  SecurityError,
  TransportError,
} from '@alipayhk-openapi/client';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { gatewayResultCodes, operations } from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';
import type { Call } from '../src/call-state.ts';
import { judge, readOpened } from '../src/judge.ts';
import { clientWith, errorOf } from './support/client.ts';
import {
  broken,
  clientId,
  forged,
  merchant,
  platform,
  type Reply,
  resultBody,
  signed,
  tampered,
  unsigned,
} from './support/platform.ts';

const html = '<html><body>502 Bad Gateway</body></html>';
const refusal = resultBody('PARAM_ILLEGAL', 'F');
const success = resultBody('SUCCESS', 'S', { templateCode: 'T1' });

interface Row {
  readonly reply: Reply;
  readonly code: string;
  readonly outcome: 'failed' | 'unknown';
  readonly authenticated: boolean;
  readonly type: typeof AlipayHKError;
}

/** Each line of the definition of `outcome`, and `authenticated` beside it. */
const rows: Record<string, Row> = {
  'a signed F': {
    reply: signed(refusal),
    ...{ code: 'PARAM_ILLEGAL', outcome: 'failed', authenticated: true, type: ResultError },
  },
  'a signed F under a status of 4xx': {
    reply: signed(refusal, { status: 400 }),
    ...{ code: 'PARAM_ILLEGAL', outcome: 'failed', authenticated: true, type: ResultError },
  },
  'a signed F with a code that no document knows': {
    reply: signed(resultBody('NEW_CODE', 'F')),
    ...{ code: 'NEW_CODE', outcome: 'failed', authenticated: true, type: ResultError },
  },
  'a signed F named like a property of every object': {
    reply: signed(resultBody('constructor', 'F')),
    ...{ code: 'constructor', outcome: 'failed', authenticated: true, type: ResultError },
  },
  'an unsigned F whose code says that the request was not accepted': {
    reply: unsigned(resultBody('INVALID_SIGNATURE', 'F')),
    ...{ code: 'INVALID_SIGNATURE', outcome: 'failed', authenticated: false, type: ResultError },
  },
  'an unsigned F of a sibling product with the same meaning': {
    reply: unsigned(resultBody('SIGNATURE_INVALID', 'F')),
    ...{ code: 'SIGNATURE_INVALID', outcome: 'failed', authenticated: false, type: ResultError },
  },
  'any other unsigned F': {
    reply: unsigned(refusal),
    ...{ code: 'PARAM_ILLEGAL', outcome: 'unknown', authenticated: false, type: ResultError },
  },
  'an unsigned F with a code that no document knows': {
    reply: unsigned(resultBody('NEW_CODE', 'F')),
    ...{ code: 'NEW_CODE', outcome: 'unknown', authenticated: false, type: ResultError },
  },
  'an unsigned U': {
    reply: unsigned(resultBody('INVALID_SIGNATURE', 'U')),
    ...{ code: 'INVALID_SIGNATURE', outcome: 'unknown', authenticated: false, type: ResultError },
  },
  'a signed U': {
    reply: signed(resultBody('REQUEST_TRAFFIC_EXCEED_LIMIT', 'U')),
    code: 'REQUEST_TRAFFIC_EXCEED_LIMIT',
    ...{ outcome: 'unknown', authenticated: true, type: ResultError },
  },
  'UNKNOWN_EXCEPTION, even as a signed F': {
    reply: signed(resultBody('UNKNOWN_EXCEPTION', 'F')),
    ...{ code: 'UNKNOWN_EXCEPTION', outcome: 'unknown', authenticated: true, type: ResultError },
  },
  'a signed status that no document knows': {
    reply: signed(resultBody('ACCEPTED', 'A')),
    ...{ code: 'ACCEPTED', outcome: 'unknown', authenticated: true, type: ResultError },
  },
  'an unsigned S': {
    reply: unsigned(success),
    ...{ code: 'SIGNATURE_MISSING', outcome: 'unknown', authenticated: false, type: AlipayHKError },
  },
  'an S signed with another key': {
    reply: forged(success),
    ...{ code: 'SIGNATURE_INVALID', outcome: 'unknown', authenticated: false, type: AlipayHKError },
  },
  'an F signed with another key': {
    reply: forged(refusal),
    ...{ code: 'SIGNATURE_INVALID', outcome: 'unknown', authenticated: false, type: AlipayHKError },
  },
  'a body changed on the way': {
    reply: tampered(success, (text) => text.replace('T1', 'T2')),
    ...{ code: 'SIGNATURE_INVALID', outcome: 'unknown', authenticated: false, type: AlipayHKError },
  },
  'a body cut short on the way': {
    reply: tampered(success, (text) => text.slice(0, -5)),
    ...{ code: 'SIGNATURE_INVALID', outcome: 'unknown', authenticated: false, type: AlipayHKError },
  },
  'an unsigned error page under 200': {
    reply: unsigned(html),
    ...{ code: 'INVALID_RESPONSE', outcome: 'unknown', authenticated: false, type: TransportError },
  },
  'an unsigned empty body under 200': {
    reply: unsigned(''),
    ...{ code: 'SIGNATURE_MISSING', outcome: 'unknown', authenticated: false, type: AlipayHKError },
  },
  'a signed body that is not JSON': {
    reply: signed(html),
    ...{ code: 'INVALID_RESPONSE', outcome: 'unknown', authenticated: true, type: TransportError },
  },
  'a signed empty body': {
    reply: signed(''),
    ...{ code: 'INVALID_RESPONSE', outcome: 'unknown', authenticated: true, type: TransportError },
  },
  'a signed body without a result': {
    reply: signed({ templateCode: 'T1' }),
    ...{ code: 'INVALID_RESPONSE', outcome: 'unknown', authenticated: true, type: TransportError },
  },
  'a signed body that is not an object': {
    reply: signed([success]),
    ...{ code: 'INVALID_RESPONSE', outcome: 'unknown', authenticated: true, type: TransportError },
  },
  'a signed body whose two envelopes contradict each other': {
    reply: signed({ ...success, resultInfo: refusal.result }),
    ...{ code: 'INVALID_RESPONSE', outcome: 'unknown', authenticated: true, type: TransportError },
  },
  'an unsigned 5xx': {
    reply: unsigned(html, { status: 502 }),
    ...{ code: 'HTTP_ERROR', outcome: 'unknown', authenticated: false, type: TransportError },
  },
  'an unsigned 5xx that speaks of a signature': {
    reply: unsigned(resultBody('INVALID_SIGNATURE', 'F'), { status: 500 }),
    ...{ code: 'HTTP_ERROR', outcome: 'unknown', authenticated: false, type: TransportError },
  },
  'a signed F under a status of 5xx': {
    reply: signed(refusal, { status: 500 }),
    ...{ code: 'HTTP_ERROR', outcome: 'unknown', authenticated: true, type: TransportError },
  },
  'an unsigned 4xx': {
    reply: unsigned(resultBody('INVALID_SIGNATURE', 'F'), { status: 403 }),
    ...{ code: 'HTTP_ERROR', outcome: 'unknown', authenticated: false, type: TransportError },
  },
  'a redirect': {
    reply: unsigned('', { status: 307, headers: { location: 'https://elsewhere.test/' } }),
    ...{ code: 'HTTP_ERROR', outcome: 'unknown', authenticated: false, type: TransportError },
  },
  'a broken connection': {
    reply: broken,
    ...{ code: 'NETWORK_ERROR', outcome: 'unknown', authenticated: false, type: TransportError },
  },
};

const body = { merchantId: '2160', templateCode: 'T1' };

describe('what is known after', () => {
  for (const [name, { reply, code, outcome, authenticated, type }] of Object.entries(rows)) {
    it(name, async () => {
      const { client, received } = clientWith([reply], { maxRetries: 0 });
      const error = await errorOf(client.queryTemplate(body));
      expect(error).toMatchObject({ code, outcome, authenticated, operationId: 'queryTemplate' });
      expect(error.constructor).toBe(type);
      expect(received).toHaveLength(1);
    });
  }
});

describe('a failed verification', () => {
  it('is the cause of the error and gives it its code', async () => {
    const { client } = clientWith([forged(success)]);
    const { cause, code } = await errorOf(client.queryTemplate(body));
    expect(cause).toBeInstanceOf(SecurityError);
    expect((cause as SecurityError).code).toBe(code);
  });

  it('quotes the refused answer with its HTTP status', async () => {
    const { client } = clientWith([unsigned(html)]);
    const { excerpt, httpStatus } = await errorOf(client.queryTemplate(body));
    expect({ excerpt, httpStatus }).toEqual({ excerpt: html, httpStatus: 200 });
  });
});

describe('whatever else is thrown', () => {
  it.each([
    [new TypeError('fetch failed'), 'fetch failed'],
    ['offline', 'offline'],
    [{ message: 'an object' }, 'an object'],
  ])('by fetch (%s) is a broken connection, with its words', async (thrown, words) => {
    const fetch = () => Promise.reject(thrown);
    const { client } = clientWith([signed(success)], { fetch, maxRetries: 0 });
    const error = await errorOf(client.queryTemplate(body));
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown', attempts: 1 });
    expect(error.message).toContain(`fetch failed for platform.test: ${words}.`);
  });

  it.each([
    ['a code of ours', 'SIGNATURE_INVALID'],
    ['a code of its own', 'ODD'],
    ['the code of a browser', 18],
  ])('by fetch as a SecurityError with %s is a network error', async (_, code) => {
    const thrown = Object.assign(new Error('not ours'), { name: 'SecurityError', code });
    const fetches: FetchLike[] = [
      () => Promise.reject(thrown),
      async () =>
        new Response(new ReadableStream({ start: (controller) => controller.error(thrown) })),
    ];
    for (const fetch of fetches) {
      const { client } = clientWith([signed(success)], { fetch, maxRetries: 0 });
      const error = await errorOf(client.queryTemplate(body));
      expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown', cause: thrown });
    }
  });

  it('by fetch as an error of another call is a network error', async () => {
    const thrown = new AlipayHKError('another', { code: 'REQUEST_FAILED', outcome: 'failed' });
    const fetch = () => Promise.reject(thrown);
    const { client } = clientWith([signed(success)], { fetch, maxRetries: 0 });
    const error = await errorOf(client.queryTemplate(body));
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', outcome: 'unknown', cause: thrown });
  });

  it('by a rule of encryption as a SecurityError counts with a code of ours only', async () => {
    const codeOf = async (code: string): Promise<string> => {
      const thrown = Object.assign(new Error('no rule'), { name: 'SecurityError', code });
      const encryption = () => Promise.reject(thrown);
      const options = { encryption, cipherSuite: rsaAes() };
      return (await errorOf(clientWith([signed(success)], options).client.queryTemplate(body)))
        .code;
    };
    expect(await codeOf('KEY_UNKNOWN')).toBe('KEY_UNKNOWN');
    expect(await codeOf('PASS_HAS_EXIT')).toBe('REQUEST_FAILED');
  });

  it('before the request was out is certain: nothing happened', async () => {
    const cause = new Error('no rule');
    const encryption = () => Promise.reject(cause);
    const { client, received } = clientWith([signed(success)], {
      encryption,
      cipherSuite: rsaAes(),
    });
    const error = await errorOf(client.queryTemplate(body));
    expect(error).toMatchObject({ code: 'REQUEST_FAILED', outcome: 'failed', retryable: false });
    expect(error.message).toBe(
      'queryTemplate: REQUEST_FAILED: No request could be made: no rule. Nothing was sent.',
    );
    expect(error.cause).toBe(cause);
    expect(received).toHaveLength(0);
  });
});

describe('isResultError', () => {
  it('tells refusals of one operation from others and from other errors', async () => {
    const refused = await errorOf(clientWith([signed(refusal)]).client.queryTemplate(body));
    expect(isResultError(refused)).toBe(true);
    expect(isResultError(refused, 'queryTemplate')).toBe(true);
    expect(isResultError(refused, 'createTemplate')).toBe(false);
    const { client } = clientWith([broken], { maxRetries: 0 });
    const notAnswered = await errorOf(client.queryTemplate(body));
    expect(isResultError(notAnswered)).toBe(false);
    expect(isResultError(notAnswered, 'queryTemplate')).toBe(false);
    expect(isResultError({ ...refused, name: 'ResultError' })).toBe(false);
    expect(isResultError(undefined)).toBe(false);
  });
});

describe('an encrypted answer', () => {
  const security = createMessageSecurity({
    clientId,
    privateKey: platform.privateKey,
    peerPublicKey: merchant.publicKey,
    cipherSuite: rsaAes(),
  });
  /** Answers as the request was sent: encrypted if it was. */
  const answering =
    (text: string) =>
    async (url: string, init: FetchInit): Promise<Response> => {
      const request = new Request(url, init);
      expect(request.headers.has('Encrypt')).toBe(true);
      await security.openRequest(request.clone() as Request);
      return security.sealResponse(new Response(text), { request });
    };
  const calling = (text: string) =>
    clientWith([broken], { cipherSuite: rsaAes(), encryption: 'always', fetch: answering(text) });

  it('is read in the clear', async () => {
    const { templateCode } = await calling(JSON.stringify(success)).client.queryTemplate(body);
    expect(templateCode).toBe('T1');
  });

  it('that is of no use is quoted in the clear, too', async () => {
    const error = await errorOf(calling(html).client.queryTemplate(body));
    expect(error).toMatchObject({ code: 'INVALID_RESPONSE', authenticated: true, excerpt: html });
  });
});

describe('a success that nobody signed', () => {
  it('is not believed even where it was let through', () => {
    const answer = readOpened(JSON.stringify(success));
    const call = {
      core: { now: () => 0, baseUrl: 'https://platform.test' },
      metadata: {},
      info: { operationId: 'queryTemplate' },
      seen: { response: new Response(), authenticated: false },
    } as unknown as Call;
    expect(judge(call, answer)).toMatchObject({
      code: 'SIGNATURE_MISSING',
      outcome: 'unknown',
      authenticated: false,
    });
    call.seen.authenticated = true;
    expect(judge(call, answer)).toBeUndefined();
  });
});

describe('a refusal by the client itself', () => {
  it('is certain when the request cannot be signed', async () => {
    const { client, received } = clientWith([signed(success)], { privateKey: 'not a key' });
    const error = await errorOf(client.queryTemplate(body));
    expect(error).toMatchObject({ code: 'KEY_INVALID', outcome: 'failed', retryable: false });
    expect(error.cause).toBeInstanceOf(SecurityError);
    expect(received).toHaveLength(0);
  });

  it('is certain when the body is no JSON', async () => {
    const { client, received } = clientWith([signed(success)]);
    const error = await errorOf(client.queryTemplate({ ...body, merchantId: 1n as never }));
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', outcome: 'failed', attempts: 0 });
    expect(received).toHaveLength(0);
  });
});

describe('an unknown outcome', () => {
  it('names the operation to inquire with, where there is one', async () => {
    const { client } = clientWith([broken]);
    const error = await errorOf(
      client.updateTemplateStatus({
        merchantAccountId: '2160',
        templateCode: 'T1',
        status: 'paused',
      }),
    );
    expect(error.inquiry).toEqual(operations.updateTemplateStatus.inquiry);
    expect(error.message).toContain('Ask with queryTemplate');
  });

  it('is spelt out where there is none', async () => {
    const { client } = clientWith([broken], { maxRetries: 0 });
    const error = await errorOf(client.createTemplate({} as never));
    expect(error.inquiry).toBeUndefined();
    expect(error.message).toContain(
      "It may have been executed. Ask the platform's support before sending it again.",
    );
  });

  it('of a call that only reads does not matter', async () => {
    const { client } = clientWith([broken], { maxRetries: 0 });
    const { message } = await errorOf(client.queryTemplate(body));
    expect(message).toMatch(/Ask again\.$/);
    expect(message).not.toContain('executed');
  });

  it('is what UNKNOWN_EXCEPTION means in every catalogue', () => {
    const catalogues = [gatewayResultCodes, ...Object.values(operations).map((o) => o.resultCodes)];
    const entries = catalogues
      .map((codes) => (codes as Record<string, { status: string }>).UNKNOWN_EXCEPTION)
      .filter((entry) => entry !== undefined);
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map(({ status }) => status)).toEqual(entries.map(() => 'U'));
  });
});

describe('an error without a cause', () => {
  it('has no property of that name, so that none is printed', async () => {
    const { client } = clientWith([unsigned(html, { status: 404 })]);
    expect('cause' in (await errorOf(client.queryTemplate(body)))).toBe(false);
  });
});

describe('a documented code', () => {
  it('brings its meaning and what to do about it', async () => {
    const { client } = clientWith([signed(resultBody('PARAM_ILLEGAL', 'F'))]);
    const error = (await errorOf(client.queryTemplate(body))) as ResultError<'queryTemplate'>;
    const { meaning, action } = operations.queryTemplate.resultCodes.PARAM_ILLEGAL;
    expect(error).toMatchObject({ meaning, action, tracerId: 'trace-1', httpStatus: 200 });
    expect(error.message).toBe(`queryTemplate: PARAM_ILLEGAL: param_illegal. ${action}`);
    expect(error.result.resultMessage).toBe('param_illegal');
  });
});
