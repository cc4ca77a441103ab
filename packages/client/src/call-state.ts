import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import type { ValidationIssue } from './errors.ts';
import { type CallEvent, type CallInfo, emit, type Hooks } from './hooks.ts';
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
  /** Tells the encryption predicate what the caller wants for this one request. */
  readonly markEncryption: (request: Request, encrypt: boolean | undefined) => void;
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
  /** An attempt before the present one may have been executed. */
  unclear: boolean;
}

type EventName = Exclude<keyof Hooks, 'bodies'>;
type EventOf<Name extends EventName> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Tells the hooks what happened, with what all events have. */
export const report = <Name extends EventName>(
  { core, info, attempt, attemptBegan }: Call,
  name: Name,
  details: (bodies: boolean | undefined) => Omit<EventOf<Name>, keyof CallEvent>,
): void =>
  emit(
    core.hooks,
    name,
    (bodies) =>
      ({
        call: info,
        attempt,
        durationMs: core.timers.now() - attemptBegan,
        ...details(bodies),
      }) as EventOf<Name>,
  );
