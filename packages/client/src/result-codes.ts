import {
  gatewayResultCodes,
  type OperationMetadata,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';

/** What the specification says about a code: the operation's own catalogue, then the gateway's. */
export const resultCodeOf = (
  { resultCodes }: OperationMetadata,
  code: string,
): ResultCodeMetadata | undefined => {
  for (const catalogue of [resultCodes, gatewayResultCodes]) {
    if (Object.hasOwn(catalogue, code)) {
      return (catalogue as Readonly<Record<string, ResultCodeMetadata>>)[code];
    }
  }
  return undefined;
};
