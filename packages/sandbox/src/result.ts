import {
  gatewayResultCodes,
  type OperationMetadata,
  type ResultCodeMetadata,
} from '@alipayhk-openapi/spec/operations';
import type { Outcome } from './outcome.ts';

/** The result object of an answer. */
export interface Result {
  readonly resultCode: string;
  readonly resultStatus: string;
  readonly resultMessage: string;
}

/** The longest `resultMessage` that a page of AlipayHK's documents. */
const LONGEST_MESSAGE = 256;

const gatewayCatalogue: Readonly<Record<string, ResultCodeMetadata>> = gatewayResultCodes;

/** What a code means: the operation's own catalogue goes before the shared list of the gateway. */
export const resultCode = (
  code: string,
  operation: OperationMetadata | undefined,
): ResultCodeMetadata | undefined => {
  const catalogues = [operation?.resultCodes ?? {}, gatewayCatalogue];
  return catalogues.find((catalogue) => Object.hasOwn(catalogue, code))?.[code];
};

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST_MESSAGE
    ? text
    : `${characters.slice(0, LONGEST_MESSAGE - 3).join('')}...`;
};

/** The result object for an outcome: the page's words, or else the catalogue's, then the reason. */
export const resultOf = (
  { code, reason }: Outcome,
  operation: OperationMetadata | undefined,
): Result => {
  // Every code that the sandbox gives stands in one of the two catalogues.
  const { status, printedStatus, message, meaning } = resultCode(
    code,
    operation,
  ) as ResultCodeMetadata;
  return {
    resultCode: code,
    resultStatus: printedStatus ?? status,
    resultMessage: shorten([message ?? meaning, reason].filter(Boolean).join(' ')),
  };
};
