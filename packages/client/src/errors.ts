import type { OperationId, ResultCodeOf } from './operation-types.ts';
import type { Result, VerifiedAnswer } from './result.ts';

/**
 * What is known after a failed call. `failed`: nothing happened on the platform. `unknown`: it may
 * have happened; inquire before you do anything that would act twice.
 */
export type Outcome = 'failed' | 'unknown';

/** The operation that tells what became of a call whose outcome is unknown. */
export interface Inquiry {
  /** The operation to call. */
  readonly operationId: OperationId;
  /** Where the fields of its request come from. */
  readonly note: string;
}

/** What an error is made of. Tests need `code` alone: the rest has a default. */
export interface AlipayHKErrorDetails {
  /** See `AlipayHKError.code`. */
  readonly code: string;
  /** The operation that was called. */
  readonly operationId?: OperationId | undefined;
  /** Default `unknown`. */
  readonly outcome?: Outcome | undefined;
  /** Default false. */
  readonly authenticated?: boolean | undefined;
  /** Default false. */
  readonly retryable?: boolean | undefined;
  /** Default 1. */
  readonly attempts?: number | undefined;
  /** The request id that was sent. */
  readonly requestId?: string | undefined;
  /** The platform's `Tracer-Id`. */
  readonly tracerId?: string | undefined;
  /** HTTP status of the last answer. */
  readonly httpStatus?: number | undefined;
  /** The beginning of an answer that could not be used. */
  readonly excerpt?: string | undefined;
  /** Default 0. */
  readonly retryAfter?: number | undefined;
  /** What to ask when the outcome is unknown. */
  readonly inquiry?: Inquiry | undefined;
  /** The answer, where one was verified. */
  readonly answer?: VerifiedAnswer | undefined;
  /** What was thrown underneath. */
  readonly cause?: unknown;
  /** Of a `ResultError`; default the code, with `F` for a failed outcome and `U` for an unknown one. */
  readonly result?: Result | undefined;
  /** Of a `ResultError`: what the code means. */
  readonly meaning?: string | undefined;
  /** Of a `ResultError`: what to do about it. */
  readonly action?: string | undefined;
  /** Of a `ValidationError`; default none. */
  readonly issues?: readonly ValidationIssue[] | undefined;
}

/** On the prototype of every error; registered, so that every copy of this package knows it. */
const BRAND = Symbol.for('@alipayhk-openapi/client/error');

/**
 * What every method of the client throws, and nothing else. Thrown as such when a message could not
 * be signed, encrypted, verified or decrypted (`code` is then that of the `SecurityError` in
 * `cause`), when the options of a call cannot be used (`OPTIONS_INVALID`) and when the caller aborted
 * (`ABORTED`); otherwise one of its subclasses.
 *
 * @example
 * try {
 *   await client.createTemplate(body);
 * } catch (error) {
 *   if (isAlipayHKError(error) && error.outcome === 'unknown') await inquire(error.requestId);
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
  /** The beginning of an answer that could not be used, redacted; at most 500 characters. */
  declare readonly excerpt: string | undefined;
  /** Milliseconds that the server asked to wait before a repeat; 0 if it did not. */
  declare readonly retryAfter: number;
  /** What to ask when the outcome is unknown, where the platform has an operation for it. */
  declare readonly inquiry: Inquiry | undefined;
  /** The answer, where one was verified. Not redacted, and in no log: it is not enumerable. */
  declare readonly answer: VerifiedAnswer | undefined;

  /**
   * @param message - what happened and what to do.
   * @param details - at least the code; tests may leave out the rest.
   * @example
   * const gateway = { createPass: () => { throw new ResultError('full', { code: 'PASS_HAS_EXIT' }); } };
   */
  constructor(message: string, details: AlipayHKErrorDetails) {
    const { cause, answer, ...rest } = details;
    // An own `cause` that is undefined would be printed with every error.
    super(message, cause === undefined ? undefined : { cause });
    const defaults = { outcome: 'unknown', authenticated: false, retryable: false };
    Object.assign(this, { ...defaults, attempts: 1, retryAfter: 0, ...rest });
    if (answer !== undefined) Object.defineProperty(this, 'answer', { value: answer });
  }
}

Object.defineProperty(AlipayHKError.prototype, BRAND, { value: 'AlipayHKError' });

/**
 * True if `error` is one of this package's, whichever copy of the package made it (`import` and
 * `require` in one process, two versions).
 *
 * @param error - whatever was thrown.
 * @returns true for errors of every class of this package.
 * @example
 * if (isAlipayHKError(error)) log.warn(error.code, error.outcome);
 */
export function isAlipayHKError(error: unknown): error is AlipayHKError {
  return brandOf(error) !== undefined;
}

function brandOf(error: unknown): unknown {
  try {
    return (Object(error) as Readonly<Record<symbol, unknown>>)[BRAND];
  } catch {
    return undefined;
  }
}

/**
 * The platform answered, and not with success. `code` is the result code: the documented ones of
 * the operation, and open for others. Narrow it with {@link isResultError}.
 *
 * @example
 * if (isResultError(error, 'createPass')) log.info(error.code, error.result.resultMessage);
 */
export class ResultError<Id extends OperationId = OperationId> extends AlipayHKError {
  override readonly name = 'ResultError';
  /** The platform's result code. */
  declare readonly code: ResultCodeOf<Id> | (string & {});
  /** The operation that was called. */
  declare readonly operationId: Id;
  /** The result object, normalised. */
  declare readonly result: Result;
  /** What the code means, from the specification; undefined for a code that is not in it. */
  declare readonly meaning: string | undefined;
  /** What to do about it, from the specification. */
  declare readonly action: string | undefined;

  /**
   * @param message - what happened and what to do.
   * @param details - at least the code.
   */
  constructor(message: string, details: AlipayHKErrorDetails) {
    const resultStatus = details.outcome === 'failed' ? 'F' : 'U';
    const result = { resultCode: details.code, resultStatus, resultMessage: message };
    super(message, { ...details, result: details.result ?? result });
  }
}

Object.defineProperty(ResultError.prototype, BRAND, { value: 'ResultError' });

/**
 * No usable answer came. `NETWORK_ERROR`: the connection failed or broke; `HTTP_ERROR`: a status
 * other than 2xx (see `httpStatus`); `INVALID_RESPONSE`: not JSON, empty, or not of the platform's
 * shape. The outcome is unknown in each case.
 *
 * @example
 * if (error instanceof TransportError && error.code === 'HTTP_ERROR') log.warn(error.httpStatus);
 */
export class TransportError extends AlipayHKError {
  override readonly name = 'TransportError';
  /** How the answer failed to come. */
  declare readonly code: 'NETWORK_ERROR' | 'HTTP_ERROR' | 'INVALID_RESPONSE';
}

/**
 * Time ran out: `timeout` for the whole call or `attemptTimeout` for its last attempt. The outcome
 * is unknown, unless nothing had been sent yet.
 *
 * @example
 * if (error instanceof TimeoutError) await inquire(error.requestId);
 */
export class TimeoutError extends AlipayHKError {
  override readonly name = 'TimeoutError';
  /** Always `TIMEOUT`. */
  declare readonly code: 'TIMEOUT';
}

/** One thing that is wrong with a body. */
export interface ValidationIssue {
  /** JSON pointer to the field; inside embedded JSON it goes on into the embedded document. */
  readonly pointer: string;
  /** What is wrong, as a sentence without the value. */
  readonly message: string;
  /** The JSON Schema keyword that was broken. */
  readonly keyword: string;
}

/**
 * The request was refused before it was sent. Only with the option `validate`, or a body that is not JSON.
 *
 * @example
 * if (error instanceof ValidationError) for (const { pointer, message } of error.issues) log.warn(pointer, message);
 */
export class ValidationError extends AlipayHKError {
  override readonly name = 'ValidationError';
  /** Always `VALIDATION_FAILED`. */
  declare readonly code: 'VALIDATION_FAILED';
  /** Everything that is wrong, with pointers. */
  declare readonly issues: readonly ValidationIssue[];

  /**
   * @param message - what happened and what to do.
   * @param details - at least the code.
   */
  constructor(message: string, details: AlipayHKErrorDetails) {
    super(message, { ...details, issues: details.issues ?? [] });
  }
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
 * @returns true if it is that refusal.
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
  if (brandOf(error) !== 'ResultError') return false;
  const { operationId: of, code } = error as ResultError;
  return (operationId ?? of) === of && (codes.length === 0 || codes.includes(code));
}
