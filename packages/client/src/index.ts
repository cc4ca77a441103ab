export * from '@alipayhk-openapi/middleware';
export type * from '@alipayhk-openapi/spec/types';
export type { CallOptions } from './call-options.ts';
export {
  type AlipayHKClient,
  createAlipayHKClient,
  productionBaseUrl,
  testingBaseUrls,
} from './client.ts';
export type { AlipayHKClientOptions, ValidateFunction, Validators } from './client-options.ts';
export {
  AlipayHKError,
  type AlipayHKErrorDetails,
  type Inquiry,
  isAlipayHKError,
  isResultError,
  type Outcome,
  ResultError,
  TimeoutError,
  TransportError,
  ValidationError,
  type ValidationIssue,
} from './errors.ts';
export type { FetchAnswer, FetchInit, FetchLike } from './fetch.ts';
export { type GeneratedKeys, generateKeys } from './generate-keys.ts';
export type {
  CallEvent,
  CallInfo,
  ErrorEvent,
  Hooks,
  InvalidResponseEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks.ts';
export { type Logger, type LogHooksOptions, type LogLevel, logHooks } from './log-hooks.ts';
export type {
  AnswerOf,
  NotificationFor,
  OperationId,
  OperationMethods,
  PassOf,
  RequestOf,
  ResultCodeOf,
  TemplateOf,
  ValueOf,
} from './operation-types.ts';
export { isSuccess, type Result, type SuccessOf, type VerifiedAnswer } from './result.ts';
export type { Timers } from './timers.ts';
