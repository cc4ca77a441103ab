import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { ValidationError } from '@alipayhk-openapi/spec/validators';
import { type Outcome, refuse } from './outcome.ts';
import { pointerMatches } from './pointer.ts';

/**
 * The code that the operation's catalogue has for a field: `malformed` if the field does not fit, `reviewed` if the content
 * review rejects it.
 */
export function fieldCode(
  { resultCodes }: Pick<OperationMetadata, 'resultCodes'>,
  reason: 'malformed' | 'reviewed',
  pointer: string,
): string | undefined {
  return Object.keys(resultCodes).find((code) =>
    resultCodes[code]?.[reason]?.some((pattern) => pointerMatches(pattern, pointer)),
  );
}

/**
 * The refusal of a body that does not fit the schema: the code of the field if the operation's
 * catalogue has one for it, otherwise (and for everything that is missing) `PARAM_ILLEGAL`.
 */
export function refuseInvalid(
  errors: readonly ValidationError[],
  operation: OperationMetadata,
): Outcome {
  const first = errors[0] as ValidationError;
  const code =
    first.keyword === 'required' ? undefined : fieldCode(operation, 'malformed', first.pointer);
  const more = errors.length > 1 ? ` (${errors.length - 1} more)` : '';
  return refuse(code ?? 'PARAM_ILLEGAL', `${first.pointer}: ${first.message}${more}.`);
}
