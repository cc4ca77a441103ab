import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import {
  AlipayHKError,
  type ErrorDetails,
  type Inquiry,
  ResultError,
  TimeoutError,
  TransportError,
  ValidationError,
  type ValidationIssue,
} from './errors.ts';
import type { OperationId } from './operation-types.ts';
import type { Result } from './result.ts';
import { resultCodeOf } from './result-codes.ts';

/** Why one attempt came to nothing, as plain data; the error is made once, when the call is given up. */
export interface Failure {
  readonly type: 'result' | 'transport' | 'timeout' | 'validation' | 'other';
  readonly code: string;
  /** Sentences on what happened and what to do. */
  readonly message: string;
  /** It is certain that this attempt did nothing on the platform. */
  readonly certain: boolean;
  /** A repeat may succeed. */
  readonly transient: boolean;
  readonly authenticated: boolean;
  readonly httpStatus?: number | undefined;
  readonly excerpt?: string | undefined;
  readonly tracerId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly result?: Result | undefined;
  readonly issues?: readonly ValidationIssue[] | undefined;
  readonly cause?: unknown;
}

/** What the call as a whole adds to the failure of its last attempt. */
export interface FailureContext {
  readonly metadata: OperationMetadata;
  readonly requestId: string | undefined;
  readonly attempts: number;
  /** An attempt before the last one ended without it being known what became of it. */
  readonly unclearBefore: boolean;
  /** The last answer is the one that a repeat of an executed call gets. */
  readonly alreadyDone: boolean;
  readonly harmless: boolean;
}

const advice = ({ metadata, unclearBefore, alreadyDone }: FailureContext): string => {
  const known = alreadyDone
    ? 'It may have been executed by an earlier attempt of this call, whose answer did not arrive.'
    : unclearBefore
      ? 'An earlier attempt of this call may have been executed; its answer did not arrive.'
      : 'It is not known whether the call was executed.';
  const next = metadata.inquiry
    ? `Ask with ${metadata.inquiry.operationId}: ${metadata.inquiry.note}`
    : 'The platform has no operation to ask with: check with its support before you act twice.';
  return `${known} ${next}`;
};

const classes = {
  result: ResultError,
  transport: TransportError,
  timeout: TimeoutError,
  other: AlipayHKError,
} as const;

/** The error for a failed call. Its outcome is `failed` only if no attempt can have done anything. */
export const toError = (failure: Failure, context: FailureContext): AlipayHKError => {
  const { metadata, harmless, requestId, attempts } = context;
  const outcome = failure.certain && !context.unclearBefore ? 'failed' : 'unknown';
  const known = failure.result && resultCodeOf(metadata, failure.result.resultCode);
  const { type, issues, message, certain: _, transient, ...details } = failure;
  const all = {
    ...details,
    operationId: metadata.operationId as OperationId,
    outcome,
    retryable: transient && harmless,
    attempts,
    requestId,
    inquiry: outcome === 'unknown' ? (metadata.inquiry as Inquiry | undefined) : undefined,
    meaning: known?.meaning,
    action: known?.action,
  } satisfies ErrorDetails & Record<string, unknown>;
  const text = `${metadata.operationId}: ${message}`;
  const full = outcome === 'unknown' ? `${text} ${advice(context)}` : text;
  if (type === 'validation') return new ValidationError(full, all, issues ?? []);
  return new classes[type](full, all as ErrorDetails & { result: Result });
};
