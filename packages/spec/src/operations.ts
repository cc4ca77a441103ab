/** What code needs to know about each operation: path, result codes with retry advice, sensitive fields and more. */
export {
  gatewayResultCodes,
  type Operations,
  operations,
  servers,
  type Webhooks,
  webhooks,
} from '../../../generated/operations.ts';
export type {
  Confidence,
  DateForm,
  DatesMetadata,
  OperationMetadata,
  RepeatMetadata,
  ResultCodeMetadata,
  ResultStatus,
  RetryAdvice,
  TypedOperationMetadata,
  TypedWebhookMetadata,
} from '../../../generated/support/operation-metadata.ts';
