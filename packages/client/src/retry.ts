import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import { valuesAt } from './pointer.ts';

const baseDelay = 500;
const maxDelay = 8_000;

const matches = (
  body: unknown,
  { pointer, values }: { readonly pointer: string; readonly values: readonly string[] },
): boolean => valuesAt(body, pointer).some((value) => values.includes(String(value)));

/** True if the specification says that sending this very body again can't act a second time. */
export const isRepeatHarmless = ({ harmless }: CallMetadata['repeat'], body: unknown): boolean =>
  typeof harmless === 'string' ? harmless === 'always' : matches(body, harmless);

/** True if `code` is what a repeat gets when an earlier attempt with this body was executed. */
export const isAlreadyDone = (
  { alreadyDoneCode, alreadyDoneWhen }: CallMetadata['repeat'],
  code: string,
  body: unknown,
): boolean => code === alreadyDoneCode && (!alreadyDoneWhen || matches(body, alreadyDoneWhen));

/** `Retry-After` in ms: seconds, or an HTTP date counted from `now` (epoch ms); 0 without one. */
export const parseRetryAfter = (value: string | null | undefined, now: number): number =>
  Math.max(0, Number(value) * 1_000 || Date.parse(value ?? '') - now || 0);

/**
 * How long to wait before attempt `attempt + 1`: exponential back-off with full jitter, and never
 * less than the server asked for.
 */
export const retryDelay = (attempt: number, random: () => number, retryAfter: number): number =>
  Math.max(retryAfter, random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1)));
