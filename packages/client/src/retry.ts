import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import { valuesAt } from './pointer.ts';

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

/** `Retry-After` in ms: seconds, or an HTTP date counted from `now` (epoch ms); 0 without one. */
export function parseRetryAfter(value: string | null | undefined, now: number): number {
  if (!value) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

/**
 * How long to wait before attempt `attempt + 1`: exponential back-off with full jitter, and never
 * less than the server asked for.
 */
export function retryDelay(attempt: number, random: () => number, retryAfter: number): number {
  const most = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
  return Math.max(retryAfter, random() * most);
}
