import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import type { ValidationIssue } from './errors.ts';
import type { CallEvent, CallInfo, Hooks } from './hooks.ts';
import type { OperationId } from './operation-types.ts';
import type { Timers } from './timers.ts';

/** Options of a single call; its limits replace the client's. */
export interface CallOptions {
  /** Aborts the call, during attempts and between them; once a request was out the outcome is unknown. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, all attempts and waits included. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt. */
  readonly attemptTimeout?: number | undefined;
  /** How often to repeat the call, where the specification says that a repeat is harmless. */
  readonly maxRetries?: number | undefined;
  /** Whether to encrypt the body of this call, whatever the client's `encryption` says. */
  readonly encrypt?: boolean | undefined;
}

/** Checks a body in wire form (embedded JSON as strings). */
export type ValidateFunction = (
  operationId: OperationId,
  body: unknown,
) => { readonly valid: boolean; readonly errors: readonly ValidationIssue[] };

/** Checks bodies; the module `@alipayhk-openapi/spec/validators` is one. */
export interface Validators {
  readonly validateRequest?: ValidateFunction | undefined;
  readonly validateResponse?: ValidateFunction | undefined;
}

/** What all calls of a client share. */
export interface CallCore {
  readonly baseUrl: string;
  readonly security: MessageSecurity;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timers: Timers;
  readonly random: () => number;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly maxRetries: number;
  readonly validate: Validators | undefined;
  readonly hooks: readonly Hooks[];
}

/** What an attempt has seen so far. */
export interface Seen {
  /** The request was handed to `fetch`. */
  sent?: boolean;
  response?: Response;
  authenticated?: boolean;
  /** The answer's body, decoded only if an error quotes it. */
  text?: () => string;
}

/** One call: what it is about, and how far it has come. */
export interface Call {
  readonly core: CallCore;
  readonly metadata: CallMetadata;
  readonly options: CallOptions;
  info: CallInfo;
  /** The wire form. */
  body: unknown;
  /** Sending this body again can't act a second time. */
  harmless: boolean;
  attempt: number;
  attemptBegan: number;
  /** What the present attempt has come to so far. */
  seen: Seen;
  /** An attempt before the present one may have been executed. */
  unclear: boolean;
}

type EventName = Exclude<keyof Hooks, 'bodies'>;
type EventOf<Name extends EventName> = Parameters<NonNullable<Hooks[Name]>>[0];

const ignore = (): void => {};

/**
 * Calls one hook of each set that has it. The event is made only if somebody wants it, with bodies
 * only for who asked for them. Whatever goes wrong in a hook stays in it: it must not change the
 * outcome of a call that may have had an effect.
 */
export const report = <Name extends EventName>(
  { core: { hooks, timers }, info, attempt, attemptBegan }: Call,
  name: Name,
  details: (bodies: boolean | undefined) => Omit<EventOf<Name>, keyof CallEvent>,
): void => {
  for (const set of hooks) {
    if (!set[name]) continue;
    try {
      const returned = (set[name] as (event: unknown) => unknown)({
        call: info,
        attempt,
        durationMs: timers.now() - attemptBegan,
        ...details(set.bodies),
      });
      Promise.resolve(returned).catch(ignore);
    } catch {}
  }
};
