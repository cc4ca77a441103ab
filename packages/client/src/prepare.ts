import type { CallMetadata } from '@alipayhk-openapi/spec/calls';
import type { ValidationIssue } from './errors.ts';
import type { OperationId } from './operation-types.ts';
import type { Validators } from './options.ts';
import { mapAt } from './pointer.ts';
import { withRequestId } from './request-id.ts';

/** A body that is ready to be sent. */
export interface Prepared {
  /** The wire form as JSON. */
  readonly text: string;
  /** The wire form. */
  readonly body: object;
  readonly requestId: string | undefined;
}

/** A body that is not sent, and why. */
export interface Refused {
  readonly problem: string;
  readonly issues: readonly ValidationIssue[];
  readonly body?: unknown;
  readonly cause?: unknown;
}

/** Objects become JSON strings; strings are in wire form already, so nothing is stringified twice. */
function stringify(value: unknown): unknown {
  return typeof value === 'object' && value ? JSON.stringify(value) : value;
}

/** The body as it goes over the wire: what is at the given pointers as strings. */
export function stringifyEmbedded(body: unknown, pointers: readonly string[] = []): unknown {
  return pointers.reduce((document, pointer) => mapAt(document, pointer, stringify), body);
}

/**
 * Typed body -> JSON value -> request id -> embedded JSON as strings -> (validation) -> text. Done
 * once for each call: every attempt sends this very text.
 *
 * The JSON value comes first, so that all that is looked at afterwards is what is sent, whatever
 * `toJSON`, getters or a prototype make of the object.
 */
export function prepare(
  operationId: OperationId,
  metadata: CallMetadata,
  validate: Validators | undefined,
  given: unknown,
): Prepared | Refused {
  try {
    const value: unknown = JSON.parse(JSON.stringify(given) ?? 'null');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { problem: 'Give the body as an object', issues: [] };
    }
    const { body: complete, requestId } = withRequestId(value, metadata);
    const body = stringifyEmbedded(complete, metadata.embeddedJson) as object;
    const issues = validate?.validateRequest?.(operationId, body).errors ?? [];
    if (issues.length === 0) return { text: JSON.stringify(body), body, requestId };
    const list = issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
    return { problem: `Change the body: ${list}`, issues, body };
  } catch (cause) {
    return { problem: 'The body cannot be written as JSON', issues: [], cause };
  }
}
