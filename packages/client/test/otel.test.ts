import { otelHooks, type SpanLike, type TracerLike } from '@alipayhk-openapi/client/otel';
import { describe, expect, it } from 'vitest';
import { clientWith, errorOf } from './support/client.ts';
import { broken, forged, resultBody, signed, unsigned } from './support/platform.ts';

interface Recorded {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Record<string, unknown>;
  status?: { code: number; message?: string };
  ended: number;
}

const recorder = (): { tracer: TracerLike; spans: Recorded[] } => {
  const spans: Recorded[] = [];
  const startSpan: TracerLike['startSpan'] = (name, { kind, attributes }) => {
    const span: Recorded = { name, kind, attributes: { ...attributes }, ended: 0 };
    spans.push(span);
    return {
      setAttribute: (key, value) => {
        span.attributes[key] = value;
      },
      setStatus: (status) => {
        span.status = status;
      },
      end: () => {
        span.ended += 1;
      },
    } satisfies SpanLike;
  };
  return { tracer: { startSpan }, spans };
};

const query = { merchantId: '2160', templateCode: 'T1' };
const success = signed(resultBody('SUCCESS', 'S'));
const common = {
  'http.request.method': 'POST',
  'server.address': 'platform.test',
  'server.port': 443,
  'alipayhk.operation_id': 'queryTemplate',
};

describe('otelHooks', () => {
  it('makes one client span per attempt, each ended once', async () => {
    const { tracer, spans } = recorder();
    const { client } = clientWith([broken, success], { hooks: otelHooks(tracer) });
    await client.queryTemplate(query);
    expect(spans).toMatchObject([
      {
        name: 'alipayhk queryTemplate',
        kind: 2,
        attributes: { ...common, 'error.type': 'NETWORK_ERROR' },
        status: { code: 2, message: 'NETWORK_ERROR' },
        ended: 1,
      },
      {
        attributes: {
          ...common,
          'http.request.resend_count': 1,
          'http.response.status_code': 200,
          'alipayhk.authenticated': true,
          'alipayhk.result_code': 'SUCCESS',
          'alipayhk.tracer_id': 'trace-1',
        },
        ended: 1,
      },
    ]);
    expect(spans[1]?.status).toBeUndefined();
    expect(spans[0]?.attributes).not.toHaveProperty('http.request.resend_count');
  });

  const failures = {
    'a refusal': {
      reply: signed(resultBody('PARAM_ILLEGAL', 'F')),
      code: 'PARAM_ILLEGAL',
      status: 200,
    },
    'an unclear result': { reply: unsigned(resultBody('X', 'U')), code: 'X', status: 200 },
    'a refused answer': { reply: forged({}), code: 'SIGNATURE_INVALID', status: 200 },
    'an error page': { reply: unsigned('', { status: 404 }), code: 'HTTP_ERROR', status: 404 },
  };
  for (const [name, { reply, code, status }] of Object.entries(failures)) {
    it(`ends the span of ${name} as an error`, async () => {
      const { tracer, spans } = recorder();
      const { client } = clientWith([reply], { hooks: otelHooks(tracer), maxRetries: 0 });
      const { outcome } = await errorOf(client.queryTemplate(query));
      expect(spans).toMatchObject([
        {
          attributes: {
            'error.type': code,
            'http.response.status_code': status,
            'alipayhk.outcome': outcome,
          },
          status: { code: 2, message: code },
          ended: 1,
        },
      ]);
    });
  }

  it('makes no span for a call that is refused before it is sent', async () => {
    const { tracer, spans } = recorder();
    const { client } = clientWith([success], { hooks: otelHooks(tracer) });
    await errorOf(client.queryTemplate(null as never));
    expect(spans).toEqual([]);
  });

  it.each([
    ['http://platform.test', 80],
    ['https://platform.test', 443],
    ['http://platform.test:8080', 8080],
    ['https://platform.test:8443', 8443],
  ])('names the port of %s', async (baseUrl, port) => {
    const { tracer, spans } = recorder();
    const { client } = clientWith([success], { hooks: otelHooks(tracer), baseUrl });
    await client.queryTemplate(query);
    expect(spans[0]?.attributes).toMatchObject({
      'server.address': 'platform.test',
      'server.port': port,
    });
  });

  it('ignores what belongs to a call that it has no span of', () => {
    const { tracer, spans } = recorder();
    const { onResponse } = otelHooks(tracer);
    const event = {
      call: { operationId: 'queryTemplate', requestId: undefined },
      attempt: 1,
      durationMs: 0,
      httpStatus: 200,
      authenticated: true,
      resultCode: 'SUCCESS',
      tracerId: undefined,
    } as const;
    for (const resultStatus of ['S', 'U']) {
      expect(() => onResponse?.({ ...event, resultStatus })).not.toThrow();
    }
    expect(spans).toEqual([]);
  });
});
