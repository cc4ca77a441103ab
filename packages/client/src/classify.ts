import type { SecurityError } from '@alipayhk-openapi/middleware';
import type { OperationMetadata, ResultCodeMetadata } from '@alipayhk-openapi/spec/operations';
import type { Failure } from './failure.ts';
import { excerptOf } from './redact.ts';
import { type Answer, type Result, readAnswer } from './result.ts';
import { resultCodeOf } from './result-codes.ts';
import { parseRetryAfter } from './retry.ts';
import type { StopReason } from './timers.ts';

/** The call that an answer is judged for. */
export interface Judged {
  readonly metadata: OperationMetadata;
  /** The wire form, to keep its sensitive values out of excerpts. */
  readonly body: unknown;
}

/** What an attempt saw, as far as it got. */
export interface Seen {
  /** The request was handed to `fetch`. */
  sent: boolean;
  response?: Response;
  /** The answer's body, decoded only if an error needs it. */
  text?: () => string;
  /** It was let in: verified, or a failure that may come without a signature. */
  opened: boolean;
  authenticated: boolean;
  tracerId?: string | undefined;
}

/** Nothing yet. */
export const unseen = (): Seen => ({ sent: false, opened: false, authenticated: false });

export type Judgement =
  | { readonly answer: Answer; readonly failure?: undefined }
  | { readonly answer?: Answer | undefined; readonly failure: Failure };

/** Below 500, the statuses that say "not now" rather than "not so". */
const transientStatus = new Set([408, 425, 429]);

const isTransient = (status: number): boolean => status >= 500 || transientStatus.has(status);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Known = Pick<Failure, 'authenticated' | 'httpStatus' | 'tracerId' | 'retryAfter'>;

const known = ({ response, authenticated, tracerId }: Seen): Known => ({
  authenticated,
  httpStatus: response?.status,
  tracerId,
  retryAfter: parseRetryAfter(response?.headers.get('retry-after') ?? null, Date.now()),
});

const excerpt = ({ metadata, body }: Judged, { text }: Seen): string | undefined =>
  text &&
  excerptOf(text(), metadata.sensitive.response, { body, sensitive: metadata.sensitive.request });

type Details = Pick<Failure, 'code' | 'message' | 'transient'> & Partial<Failure>;

const unclear = (judged: Judged, seen: Seen, details: Details): Failure => ({
  type: 'transport',
  certain: false,
  ...known(seen),
  excerpt: excerpt(judged, seen),
  ...details,
});

/**
 * True if the result says that the call was refused, so that nothing happened. Only `F` says so,
 * and not even `F` where the catalogue takes the code for an unclear outcome: UNKNOWN_EXCEPTION is
 * printed as `F` on some pages and as `U` on others.
 */
const isRefusal = (result: Result, code: ResultCodeMetadata | undefined): boolean =>
  result.resultStatus === 'F' && code?.status !== 'U' && code?.retry !== 'inquire';

const resultFailure = ({ metadata }: Judged, seen: Seen, { result }: Answer): Failure => {
  const code = resultCodeOf(metadata, result.resultCode);
  const refused = isRefusal(result, code);
  const says = refused ? 'The platform refused the call' : 'The platform left the outcome open';
  const unsigned = seen.authenticated ? '' : ' (in an answer without a signature)';
  const words = code
    ? `${code.meaning} ${code.action}`.trim()
    : `The specification does not know this code; the platform says "${result.resultMessage}".`;
  return {
    type: 'result',
    code: result.resultCode,
    message: `${says} with ${result.resultCode}${unsigned}. ${words}`,
    certain: refused && (seen.authenticated || code?.notAccepted === true),
    transient: code ? code.retry !== 'never' : !refused,
    ...known(seen),
    result,
  };
};

/** What an opened answer amounts to. */
export const judgeAnswer = (judged: Judged, seen: Seen, text: string): Judgement => {
  const answer = readAnswer(parseJson(text));
  const { status, ok } = seen.response!;
  const { authenticated } = seen;
  // An answer that isn't 2xx is the platform's word only if it is signed, and a 5xx not even then.
  if (!ok && !(authenticated && status < 500 && answer?.result.resultStatus === 'F')) {
    const message = `The answer has the HTTP status ${status}.`;
    const details = { code: 'HTTP_ERROR', message, transient: isTransient(status) };
    return { answer, failure: unclear(judged, seen, details) };
  }
  if (!answer) {
    const message = text
      ? 'The answer is not a JSON object with a result.'
      : 'The answer has an empty body.';
    return {
      failure: unclear(judged, seen, { code: 'INVALID_RESPONSE', message, transient: false }),
    };
  }
  if (answer.result.resultStatus !== 'S') {
    return { answer, failure: resultFailure(judged, seen, answer) };
  }
  if (authenticated) return { answer };
  const message = 'The answer claims success, but is not signed.';
  const details = { code: 'SIGNATURE_MISSING', message, transient: false, type: 'other' } as const;
  return { answer, failure: unclear(judged, seen, details) };
};

const causeText = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};

/** The request could not be sealed, or the answer not be opened. */
export const securityFailure = (judged: Judged, seen: Seen, error: SecurityError): Failure =>
  unclear(judged, seen, {
    type: 'other',
    code: error.code,
    message: seen.sent
      ? `The answer was refused: ${error.message}`
      : `Nothing was sent, because the request could not be sealed: ${error.message}`,
    certain: !seen.sent,
    transient: false,
    cause: error,
  });

const stops = {
  timeout: { type: 'timeout', code: 'TIMEOUT', transient: true, what: 'ran out of time' },
  aborted: { type: 'other', code: 'ABORTED', transient: false, what: 'was aborted by the caller' },
} as const;

/** The attempt was given up. */
export const stoppedFailure = (
  judged: Judged,
  seen: Seen,
  reason: StopReason,
  cause: unknown,
): Failure => {
  const { what, ...details } = stops[reason];
  const when = seen.sent ? 'before its answer was complete' : 'before anything was sent';
  const message = `The call ${what} ${when}.`;
  return unclear(judged, seen, { ...details, message, certain: !seen.sent, cause });
};

/** Anything else that was thrown on the way. */
export const thrownFailure = (judged: Judged, seen: Seen, error: unknown): Failure =>
  unclear(judged, seen, {
    ...(seen.sent
      ? {
          code: 'NETWORK_ERROR',
          message: `The connection failed or broke: ${causeText(error)}.`,
          transient: true,
        }
      : {
          type: 'other',
          code: 'REQUEST_FAILED',
          message: `Nothing was sent, because the request could not be made: ${causeText(error)}.`,
          certain: true,
          transient: false,
        }),
    cause: error,
  });
