import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import { valuesAt } from './pointer.ts';
import { LONGEST_TIMER_MS } from './timers.ts';

const BASE_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

function matches(
  body: unknown,
  { pointer, values }: { readonly pointer: string; readonly values: readonly string[] },
): boolean {
  return valuesAt(body, pointer).some((value) => values.includes(String(value)));
}

/** True if the specification says that sending this very body again cannot act a second time. */
export function isRepeatHarmless({ harmless }: CallMetadata['repeat'], body: unknown): boolean {
  return typeof harmless === 'string' ? harmless === 'always' : matches(body, harmless);
}

/** True if `code` is what a repeat gets when an earlier attempt with this body was executed. */
export function isAlreadyDone(
  { alreadyDoneCode, alreadyDoneWhen }: CallMetadata['repeat'],
  code: string,
  body: unknown,
): boolean {
  return code === alreadyDoneCode && (!alreadyDoneWhen || matches(body, alreadyDoneWhen));
}

/**
 * `Retry-After` in ms: seconds, or an HTTP date counted from `now` (epoch ms); 0 without one. The standard
 * has whole seconds; a fraction is rounded up, and of several values (`120, 120`) the first counts.
 *
 * @returns at most what a timer can wait, 2^31 - 1.
 * @see "Retry-After", RFC 9110, 10.2.3
 */
export function parseRetryAfter(value: string | undefined, now: number): number {
  const [, seconds] = /^\s*(\d+(?:\.\d*)?)\s*(?:,|$)/.exec(value ?? '') ?? [];
  const ms = seconds === undefined ? dateOf(value) - now : Math.ceil(Number(seconds)) * 1_000;
  return ms > 0 ? Math.min(ms, LONGEST_TIMER_MS) : 0;
}

/** An HTTP date has letters; some engines see dates in many a text. */
function dateOf(value: string | undefined): number {
  return /[a-z]{3}/i.test(value ?? '') ? Date.parse(value ?? '') : Number.NaN;
}

/**
 * How long to wait before attempt `attempt + 1`: exponential back-off with full jitter, and never
 * less than the server asked for.
 */
export function retryDelay(attempt: number, random: () => number, retryAfter: number): number {
  const most = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
  return Math.max(retryAfter, random() * most);
}
