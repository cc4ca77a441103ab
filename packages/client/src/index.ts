export * from '@alipayhk-openapi/middleware';
export type * from '@alipayhk-openapi/spec/types';
export type { CallOptions, ValidateFunction, Validators } from './call-state.ts';
export {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  createAlipayHKClient,
  productionBaseUrl,
  testingBaseUrls,
} from './client.ts';
export {
  AlipayHKError,
  type Inquiry,
  isResultError,
  type Outcome,
  ResultError,
  TimeoutError,
  TransportError,
  ValidationError,
  type ValidationIssue,
} from './errors.ts';
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
export type { HttpClient } from './http.ts';
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
export { isSuccess, type Result, type SuccessOf } from './result.ts';
export type { Timers } from './timers.ts';
