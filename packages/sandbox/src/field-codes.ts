import type { OperationMetadata } from '@alipayhk-openapi/spec/operations';
import type { ValidationError } from '@alipayhk-openapi/spec/validators';
import { type Outcome, refuse } from './outcome.ts';
import { pointerMatches } from './pointer.ts';
import { TEMPLATE_FIELDS } from './state/template-rules.ts';

/** Codes of single fields that are there but do not fit the schema, for whatever operation has them. */
const FIELD_CODES: readonly { readonly pointer: string; readonly code: string }[] = [
  ...TEMPLATE_FIELDS.map(({ pointer, malformed }) => ({ pointer, code: malformed })),
  { pointer: '/orderStatus', code: 'ORDER_STATUS_INVALID' },
  { pointer: '/status', code: 'PASS_TEMPLATE_STATUS_ILLEGAL' },
];

/**
 * The refusal of a body that does not fit the schema: the code of the field if the operation's
 * catalogue has one for it, otherwise (and for everything that is missing) `PARAM_ILLEGAL`.
 */
export const refuseInvalid = (
  errors: readonly ValidationError[],
  { resultCodes }: OperationMetadata,
): Outcome => {
  const first = errors[0] as ValidationError;
  const field =
    first.keyword === 'required'
      ? undefined
      : FIELD_CODES.find(
          ({ pointer, code }) =>
            Object.hasOwn(resultCodes, code) && pointerMatches(pointer, first.pointer),
        );
  const more = errors.length > 1 ? ` (${errors.length - 1} more)` : '';
  return refuse(field?.code ?? 'PARAM_ILLEGAL', `${first.pointer}: ${first.message}${more}.`);
};
