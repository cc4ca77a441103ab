import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import { type Outcome, refuse } from './outcome.ts';
import { resultCode } from './result.ts';
import { RESULT_HEADER, RESULT_PREFIX } from './triggers.ts';

const fromBody = (body: Readonly<Record<string, unknown>>): string | undefined =>
  Object.values(body)
    .find((value): value is string => typeof value === 'string' && value.startsWith(RESULT_PREFIX))
    ?.slice(RESULT_PREFIX.length);

/** The result that a request asks for by header or by a text field, for want of real input. */
export function requestedResult(
  headers: Headers,
  body: Readonly<Record<string, unknown>>,
  operation: OperationMetadata,
): Outcome | undefined {
  const code = headers.get(RESULT_HEADER)?.trim() ?? fromBody(body);
  if (code === undefined) return undefined;
  return resultCode(code, operation) === undefined || code === 'SUCCESS'
    ? refuse('PARAM_ILLEGAL', `"${code}" is no failure that ${operation.operationId} can answer.`)
    : refuse(code, 'The request asked for this result.');
}
