import { calls } from '@alipayhk-openapi/spec/calls';
import { answerOf, type Call, tracerIdOf } from './call-state.ts';
import type { AlipayHKError, AlipayHKErrorDetails, Inquiry } from './errors.ts';
import { headerOf } from './fetch.ts';
import { printable, sentence } from './printable.ts';
import { secretsOf, withoutSecrets } from './redact.ts';
import { isAlreadyDone, parseRetryAfter } from './retry.ts';

const MAX_WORDS = 300;
const MAX_EXCERPT = 500;

/** What the place of the failure knows about it. */
interface Known extends AlipayHKErrorDetails {
  /** What happened: the platform's own words, where there are some. */
  readonly words: string;
  /** What to do about it. */
  readonly advice?: string | undefined;
  /** It is certain that this attempt did nothing on the platform. */
  readonly certain?: boolean | undefined;
  /** Nothing was sent in this attempt, and the message says so. */
  readonly unsent?: boolean | undefined;
  /** A repeat may succeed. */
  readonly transient?: boolean | undefined;
}

type ErrorClass = new (message: string, details: AlipayHKErrorDetails) => AlipayHKError;

/** Operations that change nothing: those by which others are inquired. */
const READ_ONLY = new Set(Object.values(calls).map(({ inquiry }) => inquiry?.operationId));

/** Words from outside as they may be shown: redacted by value, on one line, bounded. */
export function quote(call: Call, text: string, max: number): string | undefined {
  const secrets = [...call.core.secrets, ...secretsOf(call.body, call.metadata.sensitiveRequest)];
  const clean = withoutSecrets(text.slice(0, 4 * max), secrets);
  return clean && printable(clean, max);
}

/** Somebody's words; in brackets what stands for them where they cannot be shown. */
export function quoted(call: Call, words: string, max: number = MAX_WORDS): string {
  return (
    quote(call, words, max) ??
    '[withheld: a sensitive value of the request is too short to be found in it]'
  );
}

/** What to do while the outcome is unknown. */
function unknownAdvice(call: Call, code: string): string {
  const { metadata, info, unclear, harmless, body } = call;
  if (READ_ONLY.has(info.operationId)) return 'Ask again.';
  const { inquiry } = metadata;
  const next = inquiry
    ? `Ask with ${inquiry.operationId}. ${inquiry.note}`
    : supportAdvice(harmless);
  if (!unclear) return `It may have been executed. ${next}`;
  const isDone = isAlreadyDone(metadata.repeat, code, body);
  const suggests = isDone ? ', as this code suggests' : '';
  return `It may have been executed by an earlier attempt${suggests}. ${next}`;
}

function supportAdvice(harmless: boolean): string {
  if (harmless) return 'Send the same body again: a repeat is harmless.';
  return "Ask the platform's support before sending it again.";
}

/** The error for what an attempt came to. Its outcome is `failed` only if no attempt can have acted. */
export function failure(Type: ErrorClass, call: Call, known: Known): AlipayHKError {
  const { certain, unsent, transient, words, advice, ...details } = known;
  const { core, metadata, info, seen, unclear, harmless, attempt } = call;
  const { response, authenticated = false, text } = seen;
  const isCertain = certain === true && !unclear;
  const parts = [
    sentence(words),
    isCertain && unsent ? 'Nothing was sent.' : '',
    advice ?? '',
    isCertain ? '' : unknownAdvice(call, details.code),
  ];
  const message = `${info.operationId}: ${details.code}: ${parts.filter(Boolean).join(' ')}`;
  return new Type(message, {
    ...info,
    outcome: isCertain ? 'failed' : 'unknown',
    authenticated,
    retryable: transient === true && harmless,
    attempts: attempt,
    tracerId: tracerIdOf(call),
    httpStatus: response?.status,
    excerpt: text && quote(call, text(), MAX_EXCERPT),
    retryAfter: parseRetryAfter(headerOf(response, 'retry-after'), core.now()),
    inquiry: isCertain ? undefined : (metadata.inquiry as Inquiry | undefined),
    answer: answerOf(call),
    ...details,
  });
}
