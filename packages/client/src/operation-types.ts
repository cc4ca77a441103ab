import type { gatewayResultCodes } from '@alipayhk-openapi/spec/operations';
import type {
  CreatePassRequestByType,
  CreateTemplateRequestByProduct,
  OperationMethods as Described,
  PerformanceNotificationRequestByProductTemplateCode,
} from '@alipayhk-openapi/spec/types';
import type { CallOptions } from './call-options.ts';
import type { Result, ResultKey, VerifiedAnswer } from './result.ts';

/** The operations of the specification; the client has a method of the same name for each. */
export type OperationId = keyof Described;

/**
 * The body that the method of an operation takes: embedded JSON may be given as an object, the
 * request id may be left out.
 *
 * @example
 * const body = { merchantId, templateCode } satisfies RequestOf<'queryTemplate'>;
 */
export type RequestOf<Id extends OperationId> = Described[Id]['request'];

/**
 * The template of one product: the variant of `createTemplate` that the product selects.
 *
 * @example
 * const template = { product: 'MOVIE', ... } satisfies TemplateOf<'MOVIE'>;
 */
export type TemplateOf<Product extends keyof CreateTemplateRequestByProduct> =
  CreateTemplateRequestByProduct[Product] & { product: Product };

/**
 * The pass of one type: the variant of `createPass` that the type selects.
 *
 * @example
 * const pass = { type: 'COUPON', ... } satisfies PassOf<'COUPON'>;
 */
export type PassOf<Type extends keyof CreatePassRequestByType> = CreatePassRequestByType[Type];

/**
 * The notification of one scenario: the variant of `sendPerformanceNotification` that the template
 * code selects.
 *
 * @example
 * const bill = { orderStatus: 'WAIT_PAY', ... } satisfies NotificationFor<'PAYMENT_ORDER_DEFAULT'>;
 */
export type NotificationFor<
  Template extends keyof PerformanceNotificationRequestByProductTemplateCode,
> = PerformanceNotificationRequestByProductTemplateCode[Template];

/** The documented result codes of an operation, those that the gateway itself may answer included. */
export type ResultCodeOf<Id extends OperationId> = Id extends OperationId
  ? Described[Id]['resultCode'] | keyof typeof gatewayResultCodes
  : never;

/** The answer of an operation as it travels, in either envelope (`data` of the `./http` client). */
export type AnswerOf<Id extends OperationId> = Described[Id]['response'];

/** An answer that may come in either envelope has the same business fields in both: one is enough. */
type OneEnvelope<Answer> =
  Extract<Answer, { result: unknown }> extends never
    ? Answer
    : Extract<Answer, { result: unknown }>;

/** Renaming keys, unlike `Omit`, keeps the known keys of an object that is open for others. */
type BusinessFields<Answer> = {
  [Key in keyof Answer as Key extends ResultKey ? never : Key]: Answer[Key];
};

/** The ids that a success carries are there: a success without one is thrown as an error. */
type WithIds<Fields, Names extends PropertyKey> = Fields & {
  readonly [Name in Names & keyof Fields]-?: NonNullable<Fields[Name]>;
};

/** What the method of an operation returns: the business fields, the result, and ids for support cases. */
export type ValueOf<Id extends OperationId> = WithIds<
  BusinessFields<OneEnvelope<AnswerOf<Id>>>,
  Described[Id]['successId']
> & {
  /** The result, whatever its envelope and its message field were called. */
  readonly result: Result<ResultCodeOf<Id> | (string & {})>;
  /** The platform's `Tracer-Id`, to quote to its support. */
  readonly tracerId?: string;
  /** The request id that was sent, where the operation has one. */
  readonly requestId?: string;
  /** The answer as it came, after it was verified. Neither enumerable nor copied with the value. */
  readonly answer?: VerifiedAnswer;
};

/** One method per operation; each throws `AlipayHKError` and nothing else. */
export type OperationMethods = {
  readonly [Id in keyof Described]: (
    body: RequestOf<Id>,
    options?: CallOptions,
  ) => Promise<ValueOf<Id>>;
};
