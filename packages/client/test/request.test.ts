import type { OperationId } from '@alipayhk-openapi/client';
import { operations } from '@alipayhk-openapi/spec/operations';
import { describe, expect, it } from 'vitest';
import { stringifyEmbedded } from '../src/prepare.ts';
import { clientWith, errorOf } from './support/client.ts';
import { clientId, resultBody, signed } from './support/platform.ts';

const success = signed(resultBody('SUCCESS', 'S', { templateCode: 'T1', passId: 'P1' }));
const ids = Object.keys(operations) as OperationId[];

type AnyMethod = (body: object, options?: object) => Promise<{ requestId?: string }>;

describe('the request id', () => {
  const forms = { hex: /^[0-9a-f]{32}$/, uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };

  for (const id of ids) {
    const { requestId } = operations[id] as {
      requestId?: { form: 'hex' | 'uuid'; maxLength: number };
    };
    it(`is ${requestId ? `filled in (${requestId.form})` : 'left out'}: ${id}`, async () => {
      const { client, received } = clientWith([success]);
      const value = await (client[id] as AnyMethod)({});
      if (!requestId) {
        expect(received[0]?.body).not.toHaveProperty('requestId');
        expect(value).not.toHaveProperty('requestId');
        return;
      }
      expect(value.requestId).toMatch(forms[requestId.form]);
      expect(value.requestId!.length).toBeLessThanOrEqual(requestId.maxLength);
      expect(received[0]?.body).toEqual({ requestId: value.requestId });
    });
  }

  it('is the caller’s own where one is given', async () => {
    const { client, received } = clientWith([success]);
    const value = await (client.createTemplate as AnyMethod)({ requestId: 'mine' });
    expect(value.requestId).toBe('mine');
    expect(received[0]?.body).toEqual({ requestId: 'mine' });
  });

  it('is a new one for each call', async () => {
    const { client, received } = clientWith([success]);
    await (client.createTemplate as AnyMethod)({});
    await (client.createTemplate as AnyMethod)({});
    expect(new Set(received.map(({ body }) => body.requestId)).size).toBe(2);
  });

  it('stands on the error too', async () => {
    const { client, received } = clientWith([signed(resultBody('PARAM_ILLEGAL', 'F'))]);
    const error = await errorOf((client.createTemplate as AnyMethod)({}));
    expect(error.requestId).toBe(received[0]?.body.requestId);
  });

  it('does not touch the caller’s object', async () => {
    const { client } = clientWith([success]);
    const body = Object.freeze({});
    await (client.createTemplate as AnyMethod)(body);
    expect(body).toEqual({});
  });
});

describe('embedded JSON', () => {
  const texts = { action_url: 'alipayhk://platformapi/startapp?appId=1', bill_name: '電費"單"' };

  it('is stringified once, where it is an object', async () => {
    const { client, received } = clientWith([success]);
    await (client.sendPerformanceNotification as AnyMethod)({
      syncDataInfo: { languageBusinessInfo: { zh_HK: texts, en_US: JSON.stringify(texts) } },
    });
    const text = JSON.stringify(texts);
    expect(received[0]?.body.syncDataInfo).toEqual({
      languageBusinessInfo: { zh_HK: text, en_US: text },
    });
  });

  it('passes through where it is a string, even one that holds no JSON', () => {
    const body = { contentInfo: 'not JSON' };
    expect(stringifyEmbedded(body, ['/contentInfo'])).toEqual(body);
  });

  it('leaves the caller’s object alone', () => {
    const body = { list: [{ info: { a: 1 } }, { info: null }, {}] };
    const copy = structuredClone(body);
    expect(stringifyEmbedded(body, ['/list/*/info'])).toEqual({
      list: [{ info: '{"a":1}' }, { info: null }, {}],
    });
    expect(body).toEqual(copy);
  });
});

describe('the message', () => {
  it('goes to the path of the operation under the base URL', async () => {
    for (const baseUrl of [
      'https://host.test',
      'https://host.test/',
      new URL('https://host.test'),
    ]) {
      const { client, received } = clientWith([success], { baseUrl });
      await client.queryTemplate({ merchantId: '2160', templateCode: 'T1' });
      expect(received[0]?.request.url).toBe(`https://host.test${operations.queryTemplate.path}`);
    }
  });

  it('carries the protocol headers, the agent token and the key version', async () => {
    const { client, received } = clientWith([success], { agentToken: 'token', keyVersion: 3 });
    await client.queryTemplate({ merchantId: '2160', templateCode: 'T1' });
    const headers = received[0]?.request.headers;
    expect(headers?.get('client-id')).toBe(clientId);
    expect(headers?.get('agent-token')).toBe('token');
    expect(headers?.get('signature')).toMatch(/^algorithm=RSA256,keyVersion=3,signature=/);
    expect(headers?.get('request-time')).toMatch(/\+08:00$/);
    expect(headers?.has('encrypt')).toBe(false);
  });

  it('is refused before it is sent where the body is not a JSON object', async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const body of [circular, { amount: 1n }, undefined, null, [], 'text', () => 0]) {
      const { client, received } = clientWith([success]);
      const error = await errorOf((client.createTemplate as AnyMethod)(body as object));
      expect(error).toMatchObject({ code: 'VALIDATION_FAILED', outcome: 'failed', attempts: 0 });
      expect(received).toHaveLength(0);
    }
  });
});

describe('the answer', () => {
  const fields = { resultCode: 'SUCCESS', resultStatus: 'S' };
  for (const envelope of ['result', 'resultInfo']) {
    for (const message of ['resultMessage', 'resultMsg', 'nothing']) {
      it(`is read with ${envelope} and ${message}`, async () => {
        const sent = { ...fields, ...(message !== 'nothing' && { [message]: 'done' }) };
        const { client } = clientWith([signed({ templateCode: 'T1', [envelope]: sent })]);
        const value = await client.queryTemplate({ merchantId: '2160', templateCode: 'T1' });
        expect(value).toEqual({
          templateCode: 'T1',
          result: { ...fields, resultMessage: message === 'nothing' ? '' : 'done' },
          tracerId: 'trace-1',
        });
      });
    }
  }

  it('may spell the trace header without a hyphen', async () => {
    const reply = signed(resultBody('SUCCESS', 'S'), { headers: { tracerId: 'trace-2' } });
    const { client } = clientWith([
      async (received) => {
        const response = await reply(received);
        response.headers.delete('tracer-id');
        return response;
      },
    ]);
    const value = await client.queryTemplate({ merchantId: '2160', templateCode: 'T1' });
    expect(value.tracerId).toBe('trace-2');
  });
});
