import type { OperationId, ResultCodeOf } from './operation-types.ts';
import type { Result } from './result.ts';

/**
 * What is known after a failed call. `failed`: nothing happened on the platform. `unknown`: it may
 * have happened; inquire before you do anything that would act twice.
 */
export type Outcome = 'failed' | 'unknown';

/** The operation that tells what became of a call whose outcome is unknown. */
export interface Inquiry {
  readonly operationId: OperationId;
  /** Where the fields of its request come from. */
  readonly note: string;
}

/** What every error carries. */
export interface ErrorDetails {
  readonly code: string;
  readonly operationId: OperationId;
  readonly outcome: Outcome;
  readonly authenticated: boolean;
  readonly retryable: boolean;
  readonly attempts: number;
  readonly requestId?: string | undefined;
  readonly tracerId?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly excerpt?: string | undefined;
  readonly retryAfter?: number;
  readonly inquiry?: Inquiry | undefined;
  readonly cause?: unknown;
  /** What a `ResultError` carries on top. */
  readonly result?: Result;
  readonly meaning?: string | undefined;
  readonly action?: string | undefined;
  /** What a `ValidationError` carries on top. */
  readonly issues?: readonly ValidationIssue[];
}

/**
 * What every method of the client throws, and nothing else. Thrown as such when a message could not
 * be signed, encrypted, verified or decrypted (`code` is then that of the `SecurityError` in
 * `cause`) and when the caller aborted (`ABORTED`); otherwise one of its subclasses.
 *
 * @example
 * try {
 *   await client.createTemplate(body);
 * } catch (error) {
 *   if (error instanceof AlipayHKError && error.outcome === 'unknown') await inquire(error.requestId);
 *   else throw error;
 * }
 */
export class AlipayHKError extends Error {
  override readonly name: string = 'AlipayHKError';
  /** A result code of the platform, a code of `SecurityError`, or one of this client's own. */
  declare readonly code: string;
  /** The operation that was called. */
  declare readonly operationId: OperationId;
  /** `failed` only where it is certain that nothing happened; everything else is `unknown`. */
  declare readonly outcome: Outcome;
  /** True if this goes back to an answer whose signature was verified. */
  declare readonly authenticated: boolean;
  /** True if sending the same body again is harmless and may succeed. */
  declare readonly retryable: boolean;
  /** How many times the request was sent, or was about to be. */
  declare readonly attempts: number;
  /** The request id that was sent; the same in every attempt. */
  declare readonly requestId: string | undefined;
  /** The platform's `Tracer-Id`, to quote to its support. */
  declare readonly tracerId: string | undefined;
  /** HTTP status of the last answer, where there was one. */
  declare readonly httpStatus: number | undefined;
  /** The beginning of an answer that couldn't be used, redacted; at most 500 characters. */
  declare readonly excerpt: string | undefined;
  /** Milliseconds that the server asked to wait before a repeat; 0 if it did not. */
  declare readonly retryAfter: number;
  /** What to ask when the outcome is unknown, where the platform has an operation for it. */
  declare readonly inquiry: Inquiry | undefined;

  constructor(message: string, details: ErrorDetails) {
    const { cause, ...rest } = details;
    // An own `cause` that is undefined would be printed with every error.
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, rest);
  }
}

/**
 * The platform answered, and not with success. `code` is the result code: the documented ones of
 * the operation, and open for others. Narrow it with {@link isResultError}.
 */
export class ResultError<Id extends OperationId = OperationId> extends AlipayHKError {
  override readonly name = 'ResultError';
  declare readonly code: ResultCodeOf<Id> | (string & {});
  declare readonly operationId: Id;
  /** The result object, normalised. */
  declare readonly result: Result;
  /** What the code means, from the specification; undefined for a code that isn't in it. */
  declare readonly meaning: string | undefined;
  /** What to do about it, from the specification. */
  declare readonly action: string | undefined;
}

/**
 * No usable answer came. `NETWORK_ERROR`: the connection failed or broke; `HTTP_ERROR`: a status
 * other than 2xx (see `httpStatus`); `INVALID_RESPONSE`: not JSON, empty, or not of the platform's
 * shape. The outcome is unknown in each case.
 */
export class TransportError extends AlipayHKError {
  override readonly name = 'TransportError';
  declare readonly code: 'NETWORK_ERROR' | 'HTTP_ERROR' | 'INVALID_RESPONSE';
}

/**
 * Time ran out: `timeout` for the whole call or `attemptTimeout` for its last attempt. The outcome
 * is unknown, unless nothing had been sent yet.
 */
export class TimeoutError extends AlipayHKError {
  override readonly name = 'TimeoutError';
  declare readonly code: 'TIMEOUT';
}

/** One thing that is wrong with a body. */
export interface ValidationIssue {
  /** JSON pointer to the field; inside embedded JSON it goes on into the embedded document. */
  readonly pointer: string;
  readonly message: string;
  /** The JSON Schema keyword that was broken. */
  readonly keyword: string;
}

/** The request was refused before it was sent. Only with the option `validate`, or a body that isn't JSON. */
export class ValidationError extends AlipayHKError {
  override readonly name = 'ValidationError';
  declare readonly code: 'VALIDATION_FAILED';
  /** Everything that is wrong, with pointers. */
  declare readonly issues: readonly ValidationIssue[];
}

/**
 * True if `error` is the platform's refusal of a call: of `operationId`, with one of `codes`.
 *
 * The codes are those of the operation, so a misspelt one does not compile. `error.code` alone is
 * open for codes of tomorrow, and a comparison with it takes any string.
 *
 * @param error - whatever was thrown.
 * @param operationId - the operation; any, if it is left out.
 * @param codes - its result codes; any, if there is none.
 * @example
 * if (isResultError(error, 'createPass', 'PASS_HAS_EXIT')) return findPass();
 */
export function isResultError<Id extends OperationId = OperationId>(
  error: unknown,
  operationId?: Id,
): error is ResultError<Id>;
export function isResultError<Id extends OperationId, Code extends ResultCodeOf<Id>>(
  error: unknown,
  operationId: Id,
  ...codes: readonly [Code, ...Code[]]
): error is ResultError<Id> & { readonly code: Code };
export function isResultError(
  error: unknown,
  operationId?: OperationId,
  ...codes: readonly string[]
): boolean {
  if (!(error instanceof ResultError)) return false;
  if (operationId !== undefined && error.operationId !== operationId) return false;
  return codes.length === 0 || codes.includes(error.code);
}
