import { SecurityError } from '@alipayhk-openapi/middleware';
import { type CallResultCode, gatewayResultCodes } from '@alipayhk-openapi/spec/calls';
import type { Call } from './call-state.ts';
import { AlipayHKError, ResultError, TimeoutError, TransportError } from './errors.ts';
import { failure } from './failure.ts';
import { type Answer, readAnswer } from './result.ts';
import type { StopReason } from './timers.ts';

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads an opened answer, whatever it is. */
export const readOpened = (text: string): Answer | undefined => readAnswer(parseJson(text));

/** Statuses below 500 that say "not now" rather than "not so". */
const notNow = [408, 425, 429];

/** What the specification says about a code. */
const entryOf = (
  catalogue: Readonly<Record<string, CallResultCode>>,
  code: string,
): CallResultCode | undefined => (Object.hasOwn(catalogue, code) ? catalogue[code] : undefined);

/** The platform answered, and not with success. */
const resultError = (call: Call, { result }: Answer): AlipayHKError => {
  const { resultCode, resultStatus, resultMessage } = result;
  const known =
    entryOf(call.metadata.resultCodes, resultCode) ?? entryOf(gatewayResultCodes, resultCode);
  const { status, retry = 'never', notAccepted, meaning, action = '' } = known ?? {};
  // UNKNOWN_EXCEPTION is printed as F on some pages and as U on others: the catalogue knows.
  const refused = resultStatus === 'F' && status !== 'U' && retry !== 'inquire';
  const words = (known ? `${meaning} ${action}` : resultMessage).trim();
  return failure(ResultError, call, `${resultCode}. ${words}`, {
    code: resultCode,
    certain: refused && (call.seen.authenticated || notAccepted),
    transient: known ? retry !== 'never' : !refused,
    excerpt: undefined,
    result,
    meaning,
    action: known && action,
  });
};

/** Why an opened answer is no success; undefined for one. */
export const judge = (call: Call, answer?: Answer): AlipayHKError | undefined => {
  const { response, authenticated } = call.seen;
  const { ok, status } = response!;
  const letter = answer?.result.resultStatus;
  // An answer that isn't 2xx is the platform's word only if it is signed, and a 5xx not even then.
  if (!ok && !(authenticated && status < 500 && letter === 'F')) {
    return failure(TransportError, call, `The answer has the HTTP status ${status}.`, {
      code: 'HTTP_ERROR',
      transient: status >= 500 || notNow.includes(status),
    });
  }
  if (!answer) {
    return failure(TransportError, call, 'The answer is no JSON object with a result.', {
      code: 'INVALID_RESPONSE',
    });
  }
  if (letter !== 'S') return resultError(call, answer);
  return authenticated
    ? undefined
    : failure(AlipayHKError, call, 'The success is not signed.', {
        code: 'SIGNATURE_MISSING',
      });
};

/** The error for whatever was thrown during an attempt, or for its end. */
export const toError = (
  call: Call,
  stopped: StopReason | undefined,
  cause: unknown,
): AlipayHKError => {
  if (cause instanceof AlipayHKError) return cause;
  const { sent } = call.seen;
  const of = (Type: typeof AlipayHKError, code: string, transient: boolean, message: string) =>
    failure(Type, call, message, { code, transient, certain: !sent, cause });
  if (stopped === 'timeout') return of(TimeoutError, 'TIMEOUT', true, 'Time ran out.');
  if (stopped) return of(AlipayHKError, 'ABORTED', false, 'The caller aborted.');
  const words = String((cause as Error)?.message ?? cause);
  if (cause instanceof SecurityError) return of(AlipayHKError, cause.code, false, words);
  return sent
    ? of(TransportError, 'NETWORK_ERROR', true, `The connection broke: ${words}.`)
    : of(AlipayHKError, 'REQUEST_FAILED', false, `No request could be made: ${words}`);
};
