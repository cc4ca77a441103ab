// Generated from spec/ by `pnpm generate`. Do not edit.

import { toReadResult, toResult, type ValidationResult } from '../support/validation.ts';
import { updatePassRequest, updatePassResponse } from './compiled/all.js';

export type { ValidationError, ValidationResult } from '../support/validation.ts';

/**
 * Validates the request body of `updatePass` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 */
export function validateRequest(body: unknown): ValidationResult {
  return toResult(updatePassRequest, body);
}

/**
 * Validates the response body of `updatePass` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 */
export function validateResponse(body: unknown): ValidationResult {
  return toReadResult(updatePassResponse, body);
}
