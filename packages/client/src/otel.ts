import type { CallInfo, ErrorEvent, Hooks, RetryEvent } from './hooks.ts';
import { printable } from './printable.ts';

type AttributeValue = string | number | boolean;

/** The part of an OpenTelemetry `Span` that is used. */
export interface SpanLike {
  /** Adds an attribute. */
  setAttribute(name: string, value: AttributeValue): unknown;
  /** Marks the span as failed. */
  setStatus(status: { code: number; message?: string }): unknown;
  /** Ends the span. */
  end(): void;
}

/** The part of an OpenTelemetry `Tracer` that is used: any version of `@opentelemetry/api` fits. */
export interface TracerLike {
  /** Starts a span. */
  startSpan(
    name: string,
    options: { kind: number; attributes: Record<string, AttributeValue> },
  ): SpanLike;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of OpenTelemetry's API. */
const CLIENT_KIND = 2;
const ERROR_STATUS = 2;

/** An attribute is no place for what a stranger wrote at length. */
const MAX_TEXT = 256;

function bounded(value: AttributeValue): AttributeValue {
  return typeof value === 'string' ? printable(value, MAX_TEXT) : value;
}

function setAll(span: SpanLike, attributes: Record<string, AttributeValue | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) span.setAttribute(name, bounded(value));
  }
}

function urlAttributes(url: string): Record<string, AttributeValue> {
  const { hostname, port, protocol } = new URL(url);
  const standard = protocol === 'https:' ? 443 : 80;
  return { 'url.full': url, 'server.address': hostname, 'server.port': Number(port) || standard };
}

/**
 * Hooks that make one client span per attempt, named after the operation, with OpenTelemetry's HTTP
 * attributes and `alipayhk.*` for the rest. Bodies, keys and tokens never become attributes.
 *
 * @param tracer - a tracer of `@opentelemetry/api`, which is not a dependency of this package.
 * @returns hooks for the option `hooks`.
 * @throws TypeError if it is none.
 * @example
 * createAlipayHKClient({ ...options, hooks: otelHooks(trace.getTracer('my-shop')) });
 */
export function otelHooks(tracer: TracerLike): Hooks {
  if (typeof (Object(tracer) as Partial<TracerLike>).startSpan !== 'function') {
    throw new TypeError('otelHooks: Give a tracer: trace.getTracer(name) of @opentelemetry/api.');
  }
  const spans = new WeakMap<CallInfo, SpanLike>();
  const finish = (
    call: CallInfo,
    attributes: Record<string, AttributeValue | undefined>,
    problem?: string,
  ): void => {
    const span = spans.get(call);
    if (!span) return;
    spans.delete(call);
    setAll(span, attributes);
    if (problem !== undefined) span.setStatus({ code: ERROR_STATUS, message: problem });
    span.end();
  };
  const fail = ({ call, error }: RetryEvent | ErrorEvent): void =>
    finish(
      call,
      {
        'error.type': error.code,
        'http.response.status_code': error.httpStatus,
        'alipayhk.outcome': error.outcome,
      },
      error.code,
    );
  return {
    onRequest: ({ call, attempt, method, url }) => {
      const span = tracer.startSpan(`alipayhk ${call.operationId}`, {
        kind: CLIENT_KIND,
        attributes: {
          'http.request.method': method,
          ...urlAttributes(url),
          'alipayhk.operation_id': call.operationId,
        },
      });
      setAll(span, {
        'alipayhk.request_id': call.requestId,
        'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
      });
      spans.set(call, span);
    },
    onResponse: ({ call, httpStatus, authenticated, resultCode, resultStatus, tracerId }) => {
      const attributes = {
        'http.response.status_code': httpStatus,
        'alipayhk.authenticated': authenticated,
        'alipayhk.result_code': resultCode,
        'alipayhk.result_status': resultStatus,
        'alipayhk.tracer_id': tracerId,
      };
      if (resultStatus === 'S' && authenticated) return finish(call, attributes);
      const span = spans.get(call);
      if (span) setAll(span, attributes);
    },
    onRetry: fail,
    onError: fail,
  };
}
