import {
  isSecurityError,
  parseSignatureHeader,
  type SecurityError,
} from '@alipayhk-openapi/middleware';
import { type CallResultCode, gatewayResultCodes } from '@alipayhk-openapi/spec/calls';
import type { Call } from './call-state.ts';
import { AlipayHKError, ResultError, TimeoutError, TransportError } from './errors.ts';
import { failure, quoted } from './failure.ts';
import { ForeignFailure, headerOf } from './fetch.ts';
import { isRuntimeFetch, networkFailure } from './network.ts';
import { valuesAt } from './pointer.ts';
import { printable, wordsOf } from './printable.ts';
import { type Answer, readAnswer } from './result.ts';
import type { StopReason } from './timers.ts';

const MAX_CODE = 64;
const MAX_OWN_WORDS = 500;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an opened answer, whatever it is. */
export function readOpened(text: string): Answer | undefined {
  return readAnswer(parseJson(text));
}

/** Statuses below 500 that say "not now" rather than "not so". */
const NOT_NOW = [408, 425, 429];

/** What the specification says about a code. */
function entryOf(
  catalogue: Readonly<Record<string, CallResultCode>>,
  code: string,
): CallResultCode | undefined {
  return Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
}

/** The platform answered, and not with success. */
function resultError(call: Call, { result }: Answer): AlipayHKError {
  const { resultStatus } = result;
  const known =
    entryOf(call.metadata.resultCodes, result.resultCode) ??
    entryOf(gatewayResultCodes, result.resultCode);
  const { status, retry = 'never', notAccepted, meaning, action = '' } = known ?? {};
  // UNKNOWN_EXCEPTION is printed as F on some pages and as U on others: the catalogue knows.
  const refused = resultStatus === 'F' && status !== 'U' && retry !== 'inquire';
  const resultCode = printable(result.resultCode, MAX_CODE);
  const resultMessage = quoted(call, result.resultMessage);
  return failure(ResultError, call, {
    code: resultCode,
    words: resultMessage || meaning || 'The platform gave no words',
    advice: action,
    certain: refused && (call.seen.authenticated === true || notAccepted === true),
    transient: known ? retry !== 'never' : !refused,
    excerpt: undefined,
    result: { resultCode, resultStatus: printable(resultStatus, MAX_CODE), resultMessage },
    meaning,
    action: known && action,
  });
}

function isHtml({ seen }: Call): boolean {
  const type = headerOf(seen.response, 'content-type') ?? '';
  return /html/i.test(type) || /^\s*<(!doctype|html|head|body)/i.test(seen.text?.() ?? '');
}

function hostOf({ core }: Call): string {
  return new URL(core.baseUrl).host;
}

/** An answer that is not the platform's at all. */
function noAnswer(call: Call, cause?: unknown): AlipayHKError {
  const words = isHtml(call)
    ? `The answer is an HTML page, not the platform's JSON: a proxy, a firewall or a login page answered for ${hostOf(call)}. Check baseUrl and the network`
    : 'The answer is no JSON object with a result';
  return failure(TransportError, call, { code: 'INVALID_RESPONSE', words, cause });
}

/** The ids that a success must carry, and does not. */
function missingIds(call: Call, { fields }: Answer): readonly string[] {
  const { successIds = [] } = call.metadata;
  const isThere = (value: unknown): boolean => typeof value === 'string' && value !== '';
  return successIds.filter((pointer) => !valuesAt(fields, pointer).some(isThere));
}

/** Why an opened answer is no success; undefined for one. */
export function judge(call: Call, answer?: Answer): AlipayHKError | undefined {
  const { response, authenticated } = call.seen;
  const status = response?.status ?? 0;
  const letter = answer?.result.resultStatus;
  const isOk = status >= 200 && status <= 299;
  // An answer that is not 2xx is the platform's word only if it is signed, and a 5xx not even then.
  if (!isOk && !(authenticated && status < 500 && letter === 'F')) {
    return failure(TransportError, call, {
      code: 'HTTP_ERROR',
      words: `The answer has the HTTP status ${status}${isHtml(call) ? ' and is an HTML page' : ''}`,
      transient: status >= 500 || NOT_NOW.includes(status),
    });
  }
  if (!answer) return noAnswer(call);
  if (letter !== 'S') return resultError(call, answer);
  if (!authenticated) {
    const words = 'The success is not signed';
    return failure(AlipayHKError, call, { code: 'SIGNATURE_MISSING', words });
  }
  const missing = missingIds(call, answer).map((pointer) => pointer.slice(1));
  if (missing.length === 0) return undefined;
  return failure(TransportError, call, {
    code: 'INVALID_RESPONSE',
    words: `The platform says that it was carried out, but no ${missing.join(' and no ')} came. Do not send it again`,
    result: answer.result,
  });
}

function signatureInvalid(call: Call, cause: unknown): AlipayHKError {
  const { keyVersion } = parseSignatureHeader(headerOf(call.seen.response, 'signature') ?? '');
  const version = keyVersion === undefined ? 'no keyVersion' : `keyVersion ${keyVersion}`;
  return failure(AlipayHKError, call, {
    code: 'SIGNATURE_INVALID',
    words: `The signature of the answer does not fit platformPublicKey (checked: POST ${call.metadata.path}, ${version})`,
    advice:
      "Compare platformPublicKey with the platform's key in the console; `alipayhk doctor` finds why a signature does not fit.",
    cause,
  });
}

/** What the middleware refused. */
function securityFailure(
  call: Call,
  error: SecurityError,
  before: { readonly certain: boolean; readonly unsent: boolean },
): AlipayHKError {
  const { code } = error;
  if (code === 'SIGNATURE_INVALID' && !before.unsent) return signatureInvalid(call, error);
  if (code === 'SIGNATURE_MISSING' && !before.unsent && isHtml(call)) return noAnswer(call, error);
  return failure(AlipayHKError, call, {
    code,
    words: ownWords(call, error),
    ...before,
    cause: error,
  });
}

/** The words of whatever was thrown, as they may be shown. */
function ownWords(call: Call, thrown: unknown): string {
  return quoted(call, wordsOf(thrown), MAX_OWN_WORDS);
}

/** What `fetch` threw, or the stream of its answer. */
function networkError(call: Call, { cause, isAnswered }: ForeignFailure): AlipayHKError {
  const { words, advice } = networkFailure(cause, hostOf(call), (foreign) => quoted(call, foreign));
  const isProven = advice !== undefined && !isAnswered && isRuntimeFetch(call.seen.sentBy);
  const joint = isProven ? ': ' : '. If no connection came about: ';
  return failure(TransportError, call, {
    code: 'NETWORK_ERROR',
    words: advice === undefined ? words : `${words}${joint}${advice}`,
    transient: true,
    certain: isProven,
    unsent: isProven,
    cause,
  });
}

/** The error for whatever was thrown during an attempt, or for its end. */
export function toError(
  call: Call,
  stopped: StopReason | undefined,
  cause: unknown,
): AlipayHKError {
  const isUnsent = call.seen.sentBy === undefined;
  const thrown = cause instanceof ForeignFailure ? cause.cause : cause;
  const before = { certain: isUnsent, unsent: isUnsent, cause: thrown };
  if (stopped === 'timeout') {
    const words = 'Time ran out';
    return failure(TimeoutError, call, { code: 'TIMEOUT', words, transient: true, ...before });
  }
  if (stopped) {
    return failure(AlipayHKError, call, {
      code: 'ABORTED',
      words: 'The caller aborted',
      ...before,
    });
  }
  if (cause instanceof ForeignFailure) return networkError(call, cause);
  if (isSecurityError(cause)) return securityFailure(call, cause, before);
  if (!isUnsent) return networkError(call, new ForeignFailure(cause, true));
  const words = `No request could be made: ${ownWords(call, cause)}`;
  return failure(AlipayHKError, call, { code: 'REQUEST_FAILED', words, ...before });
}
