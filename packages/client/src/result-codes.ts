import { type CallMetadata, type CallResultCode, resultCodes } from '@alipayhk-openapi/spec/calls';

/** What the specification says about a code: the common entry, corrected by the operation's own. */
export const resultCodeOf = (
  { resultCodes: own }: CallMetadata,
  code: string,
): CallResultCode | undefined =>
  Object.hasOwn(resultCodes, code) ? { ...resultCodes[code]!, ...own?.[code] } : undefined;
