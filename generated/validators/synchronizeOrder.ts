// Generated from spec/ by `pnpm generate`. Do not edit.

import { toReadResult, toResult, type ValidationResult } from '../support/validation.ts';
import { synchronizeOrderRequest, synchronizeOrderResponse } from './compiled/all.js';

export type { ValidationError, ValidationResult } from '../support/validation.ts';

/**
 * Validates the request body of `synchronizeOrder` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 */
export function validateRequest(body: unknown): ValidationResult {
  return toResult(synchronizeOrderRequest, body);
}

/**
 * Validates the response body of `synchronizeOrder` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 */
export function validateResponse(body: unknown): ValidationResult {
  return toReadResult(synchronizeOrderResponse, body);
}
