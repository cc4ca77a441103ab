import type { Call } from './call-state.ts';
import { ValidationError, type ValidationIssue } from './errors.ts';
import { failure } from './failure.ts';
import { mapAt } from './pointer.ts';
import { withRequestId } from './request-id.ts';
import { isRepeatHarmless } from './retry.ts';

/** Objects become JSON strings; strings are in wire form already, so nothing is stringified twice. */
const stringify = (value: unknown): unknown =>
  typeof value === 'object' && value ? JSON.stringify(value) : value;

/** The body as it goes over the wire: what stands at the given pointers as strings. */
export const stringifyEmbedded = (body: unknown, pointers: readonly string[] = []): unknown =>
  pointers.reduce((document, pointer) => mapAt(document, pointer, stringify), body);

/**
 * Typed body -> request id -> embedded JSON as strings -> (validation) -> bytes. Done once per
 * call: every attempt sends these very bytes.
 *
 * @throws ValidationError if the body is no JSON object, or breaks the specification.
 */
export const prepare = (call: Call, given: object): Uint8Array<ArrayBuffer> => {
  const { core, metadata } = call;
  const { operationId } = call.info;
  let problem = 'The body must be an object.';
  let issues: readonly ValidationIssue[] = [];
  let cause: unknown;
  try {
    const { body, requestId } = withRequestId({ ...given }, metadata.requestId);
    call.info = { operationId, requestId };
    call.body = stringifyEmbedded(body, metadata.embeddedJson);
    call.harmless = isRepeatHarmless(metadata.repeat, call.body);
    issues = core.validate?.validateRequest?.(operationId, call.body).errors ?? [];
    const isObject = typeof given === 'object' && given && !Array.isArray(given);
    if (isObject && !issues.length) return new TextEncoder().encode(JSON.stringify(call.body));
  } catch (thrown) {
    cause = thrown;
    problem = `The body can't be written as JSON: ${cause}`;
  }
  const list = issues.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  throw failure(ValidationError, call, `Not sent. ${list || problem}`, {
    code: 'VALIDATION_FAILED',
    certain: true,
    issues,
    cause,
  });
};
