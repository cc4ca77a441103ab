import {
  type CompiledValidator,
  toReadResult,
  toResult,
  type ValidationResult,
} from '../../../generated/support/validation.ts';
import {
  inboundMessages,
  requestValidators,
  responseValidators,
  type ValidatedOperationId,
} from '../../../generated/validators/all.ts';

export type { ValidationError, ValidationResult } from '../../../generated/support/validation.ts';
export type { ValidatedOperationId } from '../../../generated/validators/all.ts';

/**
 * Validates a request body in its wire form (embedded JSON as strings) against the specification, embedded JSON
 * included. Synchronous, precompiled, without eval. In a message that AlipayHK sends, a field that is null counts as
 * absent.
 *
 * @param operationId - the operation, or the inbound message, that the body belongs to
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field; where a field
 * selects a variant, the errors are those of that variant alone
 * @throws RangeError if the operation is unknown
 *
 * @example
 * const { errors } = validateRequest('updateTemplateStatus', { templateCode: '82022031000135000000000000624234' });
 * // errors[0].pointer is '/merchantAccountId'
 */
export function validateRequest(
  operationId: ValidatedOperationId,
  body: unknown,
): ValidationResult {
  const toPublic = inboundMessages.has(operationId) ? toReadResult : toResult;
  return toPublic(validatorOf(requestValidators, operationId), body);
}

/**
 * Validates a response body in its wire form, as `validateRequest` does with a request body. The result object may
 * have either of its names, and a field that is null counts as absent.
 *
 * @param operationId - the operation, or the inbound message, that the body answers
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 * @throws RangeError if the operation is unknown
 * @example
 * const { valid } = validateResponse('queryTemplate', await response.json());
 */
export function validateResponse(
  operationId: ValidatedOperationId,
  body: unknown,
): ValidationResult {
  const toPublic = inboundMessages.has(operationId) ? toResult : toReadResult;
  return toPublic(validatorOf(responseValidators, operationId), body);
}

function validatorOf(
  validators: Readonly<Record<string, CompiledValidator>>,
  operationId: string,
): CompiledValidator {
  const validator = Object.hasOwn(validators, operationId) ? validators[operationId] : undefined;
  if (validator === undefined) {
    const known = Object.keys(validators).join(', ');
    throw new RangeError(`There is no operation '${operationId}'. Known ones: ${known}.`);
  }
  return validator;
}
