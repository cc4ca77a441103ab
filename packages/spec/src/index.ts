export * from './operations.ts';
export { shiftExample } from './shift-example.ts';
export type {
  components,
  OperationId,
  OperationMethods,
  paths,
  RequestBody,
  ResponseBody,
  ResultCode,
  ValidationError,
  ValidationResult,
  WireRequestBody,
} from './types.ts';
