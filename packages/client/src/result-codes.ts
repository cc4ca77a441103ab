import { type CallMetadata, type CallResultCode, resultCodes } from '@alipayhk-openapi/spec/calls';

/** What the specification says about a code: the operation's own entry, then the common one. */
export const resultCodeOf = (
  { resultCodes: own = {} }: CallMetadata,
  code: string,
): CallResultCode | undefined =>
  [own, resultCodes].find((catalogue) => Object.hasOwn(catalogue, code))?.[code];
