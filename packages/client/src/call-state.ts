import type { MessageParts, SealedRequest } from '@alipayhk-openapi/middleware';
import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import type { CallOptions } from './call-options.ts';
import type { Validators } from './client-options.ts';
import { type FetchAnswer, type FetchLike, headerOf } from './fetch.ts';
import type { CallEvent, CallInfo, Hooks } from './hooks.ts';
import { printable } from './printable.ts';
import type { VerifiedAnswer } from './result.ts';
import type { Timers } from './timers.ts';

const MAX_ID = 128;

/** What all calls of a client share. */
export interface CallCore {
  readonly baseUrl: string;
  readonly parts: MessageParts;
  /** Refuses platform keys that are the own one; asks once. */
  readonly checkKeys: (sealed: SealedRequest) => Promise<void>;
  /** Undefined for the global one, looked up at call time. */
  readonly fetch: FetchLike | undefined;
  readonly timers: Timers;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => number;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly maxRetries: number;
  readonly maxAge: number | undefined;
  /** What no message shows: the agent token, the texts of private keys. */
  readonly secrets: readonly string[];
  readonly validate: Validators | undefined;
  readonly hooks: readonly Hooks[];
}

/** What an attempt has seen so far. */
export interface Seen {
  /** The `fetch` to which the request was handed; until then, nothing was sent. */
  sentBy?: FetchLike;
  response?: FetchAnswer;
  authenticated?: boolean;
  /** The answer's body, decoded only if an error quotes it. */
  text?: () => string;
}

/** One call: what it is about, and how far it has come. */
export interface Call {
  readonly core: CallCore;
  readonly metadata: CallMetadata;
  readonly options: CallOptions;
  readonly info: CallInfo;
  /** The wire form. */
  readonly body: unknown;
  /** Sending this body again cannot act a second time. */
  readonly harmless: boolean;
  readonly attempt: number;
  readonly attemptBegan: number;
  /** An attempt before the present one may have been executed. */
  readonly unclear: boolean;
  /** What the present attempt has come to so far. */
  readonly seen: Seen;
}

/** Some gateways of the same family write the trace header without a hyphen. */
export function tracerIdOf({ seen }: Call): string | undefined {
  const found = headerOf(seen.response, 'tracer-id') ?? headerOf(seen.response, 'tracerid');
  return found && printable(found, MAX_ID);
}

/** The verified answer, where there is one. */
export function answerOf({
  seen: { authenticated, response, text },
}: Call): VerifiedAnswer | undefined {
  if (!authenticated || !response || !text) return undefined;
  return { status: response.status, headers: response.headers, text: text() };
}

type EventName = Exclude<keyof Hooks, 'bodies'>;
type EventOf<Name extends EventName> = Parameters<NonNullable<Hooks[Name]>>[0];

function ignore(): void {}

/**
 * Calls one hook of each set that has it. The event is made only if somebody wants it, with bodies
 * only if they are asked for. Whatever goes wrong in a hook stays in it: it must not change the
 * outcome of a call that may have had an effect.
 */
export function report<Name extends EventName>(
  { core: { hooks, timers }, info, attempt, attemptBegan }: Call,
  name: Name,
  details: (bodies: boolean | undefined) => Omit<EventOf<Name>, keyof CallEvent>,
): void {
  for (const set of hooks) {
    try {
      if (!set[name]) continue;
      const returned = (set[name] as (event: unknown) => unknown)({
        call: info,
        attempt,
        durationMs: timers.now() - attemptBegan,
        ...details(set.bodies),
      });
      Promise.resolve(returned).catch(ignore);
    } catch {}
  }
}
