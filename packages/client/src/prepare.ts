import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import { stringifyEmbedded } from './embedded-json.ts';
import type { ValidationIssue } from './errors.ts';
import type { Failure } from './failure.ts';
import type { OperationId } from './operation-types.ts';
import { type RandomSource, withRequestId } from './request-id.ts';

/** Checks a body in wire form (embedded JSON as strings). */
export type ValidateFunction = (
  operationId: OperationId,
  body: unknown,
) => { readonly valid: boolean; readonly errors: readonly ValidationIssue[] };

/** What all attempts of a call send. */
export interface Prepared {
  /** The wire form. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

const refusal = (message: string, more: Partial<Failure>): { failure: Failure } => ({
  failure: {
    type: 'validation',
    code: 'VALIDATION_FAILED',
    message: `Nothing was sent. ${message}`,
    certain: true,
    transient: false,
    authenticated: false,
    ...more,
  },
});

const shownIssues = 3;

const describe = (issues: readonly ValidationIssue[]): string => {
  const shown = issues
    .slice(0, shownIssues)
    .map(({ pointer, message }) => `${pointer}: ${message}`);
  const rest = issues.length - shown.length;
  return `${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
};

/**
 * Typed body -> request id -> embedded JSON as strings -> (validation) -> bytes. Done once per
 * call: every attempt sends these very bytes.
 */
export const prepare = (
  metadata: OperationMetadata,
  given: unknown,
  crypto: RandomSource,
  validate: ValidateFunction | undefined,
): { prepared: Prepared; failure?: undefined } | { prepared?: undefined; failure: Failure } => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return refusal('The body must be an object.', {});
  }
  try {
    const { body: named, requestId } = withRequestId(given, metadata.requestId, crypto);
    const body = stringifyEmbedded(named, metadata.embeddedJson);
    const errors = validate?.(metadata.operationId as OperationId, body).errors ?? [];
    if (errors.length > 0) {
      return refusal(`The body breaks the specification. ${describe(errors)}`, { issues: errors });
    }
    return { prepared: { body, requestId, bytes: encoder.encode(JSON.stringify(body)) } };
  } catch (cause) {
    // Circular structures and BigInts: JSON.stringify says which.
    const reason = cause instanceof Error ? cause.message : String(cause);
    return refusal(`The body cannot be written as JSON: ${reason}`, { cause });
  }
};
