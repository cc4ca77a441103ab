import type { AlipayHKError, ValidationIssue } from './errors.ts';
import type { OperationId } from './operation-types.ts';

/** The call that an event belongs to: the same object in all events of one call. */
export interface CallInfo {
  readonly operationId: OperationId;
  readonly requestId: string | undefined;
}

/** What all events have. */
export interface CallEvent {
  readonly call: CallInfo;
  /** 1 for the first, 0 for a call that was refused before its first attempt. */
  readonly attempt: number;
  /** Milliseconds since the attempt began. */
  readonly durationMs: number;
}

/** An attempt is about to be signed and sent. */
export interface RequestEvent extends CallEvent {
  readonly method: string;
  readonly url: string;
  /** Redacted wire form; only with `bodies: true`. */
  readonly body?: unknown;
}

/** An attempt was answered; whatever the answer says, it was verified or is marked as not. */
export interface ResponseEvent extends CallEvent {
  readonly httpStatus: number;
  readonly authenticated: boolean;
  readonly resultCode: string | undefined;
  readonly resultStatus: string | undefined;
  readonly tracerId: string | undefined;
  /** The answer's fields and result, redacted; only with `bodies: true`. */
  readonly body?: unknown;
}

/** An attempt failed and will be repeated after `delayMs`. */
export interface RetryEvent extends CallEvent {
  /** Why; it is not thrown. */
  readonly error: AlipayHKError;
  readonly delayMs: number;
}

/** The call has failed for good; the method throws `error`. */
export interface ErrorEvent extends CallEvent {
  readonly error: AlipayHKError;
}

/** A successful answer does not have the documented shape; it is handed over all the same. */
export interface InvalidResponseEvent extends CallEvent {
  readonly issues: readonly ValidationIssue[];
}

/**
 * Called with plain data while a call runs. They cannot change it: what they throw is dropped, what
 * they return is not awaited. No event carries a key, a signature or a token.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): unknown;
  onResponse?(event: ResponseEvent): unknown;
  onRetry?(event: RetryEvent): unknown;
  onError?(event: ErrorEvent): unknown;
  /** Only with the option `validate`. */
  onInvalidResponse?(event: InvalidResponseEvent): unknown;
  /** Hand bodies over too, the specification's sensitive fields redacted. Default false. */
  readonly bodies?: boolean;
}
