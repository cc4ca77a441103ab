// Generated from spec/ by `pnpm generate`. Do not edit.

import { toReadResult, toResult, type ValidationResult } from '../support/validation.ts';
import { queryTemplateRequest, queryTemplateResponse } from './compiled/all.js';

export type { ValidationError, ValidationResult } from '../support/validation.ts';

/**
 * Validates the request body of `queryTemplate` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 */
export function validateRequest(body: unknown): ValidationResult {
  return toResult(queryTemplateRequest, body);
}

/**
 * Validates the response body of `queryTemplate` in its wire form (embedded JSON as strings) against the specification.
 *
 * @param body - the parsed body
 * @returns `{ valid: true, errors: [] }`, or the errors, each with a JSON pointer to the very field
 */
export function validateResponse(body: unknown): ValidationResult {
  return toReadResult(queryTemplateResponse, body);
}
