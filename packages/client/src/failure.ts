import type { Call, Seen } from './call-state.ts';
import type { AlipayHKError, ErrorDetails, Inquiry } from './errors.ts';
import { excerptOf } from './redact.ts';
import { isAlreadyDone, parseRetryAfter } from './retry.ts';

/** What the place of the failure knows about it. */
interface Known extends Partial<ErrorDetails> {
  readonly code: string;
  /** It is certain that this attempt did nothing on the platform. */
  readonly certain?: boolean | undefined;
  /** A repeat may succeed. */
  readonly transient?: boolean | undefined;
}

/** Some gateways of the same family write the trace header without a hyphen. */
export const tracerIdOf = ({ response }: Seen): string | undefined =>
  response?.headers.get('tracer-id') ?? response?.headers.get('tracerid') ?? undefined;

const unknownAdvice = (
  { metadata: { inquiry, repeat }, unclear, body }: Call,
  code: string,
): string =>
  `${
    unclear
      ? `It may have been executed by an earlier attempt${isAlreadyDone(repeat, code, body) ? ', as this code suggests' : ''}.`
      : 'It may have been executed.'
  } ${inquiry ? `Ask with ${inquiry.operationId}. ${inquiry.note}` : "Ask the platform's support."}`;

/** The error for what an attempt came to. Its outcome is `failed` only if no attempt can have acted. */
export const failure = (
  Type: new (message: string, details: ErrorDetails) => AlipayHKError,
  call: Call,
  message: string,
  { certain, transient, ...details }: Known,
): AlipayHKError => {
  const { metadata, info, seen, unclear, harmless, attempt, body } = call;
  const { response, authenticated = false, text } = seen;
  const known = certain && !unclear;
  const advice = known ? '' : ` ${unknownAdvice(call, details.code)}`;
  return new Type(`${info.operationId}: ${message}${advice}`, {
    ...info,
    outcome: known ? 'failed' : 'unknown',
    authenticated,
    retryable: !!transient && harmless,
    attempts: attempt,
    tracerId: tracerIdOf(seen),
    httpStatus: response?.status,
    excerpt: text && excerptOf(text(), body, metadata.sensitiveRequest),
    retryAfter: parseRetryAfter(response?.headers.get('retry-after'), Date.now()),
    inquiry: known ? undefined : (metadata.inquiry as Inquiry | undefined),
    ...details,
  });
};
