import type { AlipayHKError, ValidationIssue } from './errors.ts';
import type { OperationId } from './operation-types.ts';

/** The call that an event belongs to: the same object in all events of one call. */
export interface CallInfo {
  /** The operation that was called. */
  readonly operationId: OperationId;
  /** The request id of the call, where it has one. */
  readonly requestId: string | undefined;
}

/** What all events have. */
export interface CallEvent {
  /** The call that the event belongs to. */
  readonly call: CallInfo;
  /** 1 for the first, 0 for a call that was refused before its first attempt. */
  readonly attempt: number;
  /** Milliseconds since the attempt began. */
  readonly durationMs: number;
}

/** An attempt is about to be signed and sent. */
export interface RequestEvent extends CallEvent {
  /** Always `POST`. */
  readonly method: string;
  /** Where the request goes. */
  readonly url: string;
  /** Redacted wire form; only with `bodies: true`. */
  readonly body?: unknown;
}

/** An attempt was answered; whatever the answer says, it was verified or is marked as not. */
export interface ResponseEvent extends CallEvent {
  /** HTTP status. */
  readonly httpStatus: number;
  /** True if the signature of the answer was verified. */
  readonly authenticated: boolean;
  /** What happened; at most 64 characters. */
  readonly resultCode: string | undefined;
  /** `S`, `F` or `U`; at most 64 characters. */
  readonly resultStatus: string | undefined;
  /** The platform's `Tracer-Id`. */
  readonly tracerId: string | undefined;
  /** The answer's fields and result, redacted; only with `bodies: true`. */
  readonly body?: unknown;
}

/** An attempt failed and will be repeated after `delayMs`. */
export interface RetryEvent extends CallEvent {
  /** Why; it is not thrown. */
  readonly error: AlipayHKError;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** The call has failed for good; the method throws `error`. */
export interface ErrorEvent extends CallEvent {
  /** What the method throws. */
  readonly error: AlipayHKError;
}

/** A successful answer does not have the documented shape; it is handed over all the same. */
export interface InvalidResponseEvent extends CallEvent {
  /** What is odd, with pointers. */
  readonly issues: readonly ValidationIssue[];
}

/**
 * Called with plain data while a call runs. They cannot change it: what they throw is dropped, what
 * they return is not awaited. No event carries a key, a signature or a token.
 */
export interface Hooks {
  /** Before each attempt. */
  onRequest?(event: RequestEvent): unknown;
  /** After each answer. */
  onResponse?(event: ResponseEvent): unknown;
  /** Before the wait for a further attempt. */
  onRetry?(event: RetryEvent): unknown;
  /** At the end of a call that failed. */
  onError?(event: ErrorEvent): unknown;
  /** Only with the option `validate`. */
  onInvalidResponse?(event: InvalidResponseEvent): unknown;
  /** Hand bodies over too, the specification's sensitive fields redacted. Default false. */
  readonly bodies?: boolean;
}
