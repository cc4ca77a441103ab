/**
 * The types of every operation in the wire form, as openapi-fetch takes them, and short names for what is needed
 * most. The protocol headers are left out: the security layer writes them.
 */
import type { OperationMethods } from '../../../generated/methods.ts';

export type { OperationMethods } from '../../../generated/methods.ts';
export type * from '../../../generated/requests.ts';
export type { ValidationError, ValidationResult } from '../../../generated/support/validation.ts';
export type { components, operations, paths, webhooks } from '../../../generated/types.ts';

/** The id of an operation, for example `createTemplate`. */
export type OperationId = keyof OperationMethods;

/**
 * The body of a request as a caller writes it: a field that carries a JSON document inside a string may be given as
 * that document.
 *
 * @example
 * const body = { type: 'COUPON', product: 'GIFT_CARD' } satisfies Partial<RequestBody<'createTemplate'>>;
 */
export type RequestBody<Id extends OperationId> = OperationMethods[Id]['request'];

/** The body of a request as it travels. */
export type WireRequestBody<Id extends OperationId> = OperationMethods[Id]['wireRequest'];

/** The body of a response as it travels, result object included. */
export type ResponseBody<Id extends OperationId> = OperationMethods[Id]['response'];

/** The documented result codes of an operation. Others do occur: treat them by their `resultStatus`. */
export type ResultCode<Id extends OperationId> = OperationMethods[Id]['resultCode'];
