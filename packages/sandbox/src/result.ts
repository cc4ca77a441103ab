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
export function resultCode(
  code: string,
  operation: OperationMetadata | undefined,
): ResultCodeMetadata | undefined {
  const catalogues = [operation?.resultCodes ?? {}, gatewayCatalogue];
  return catalogues.find((catalogue) => Object.hasOwn(catalogue, code))?.[code];
}

function shorten(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 3).join('')}...`;
}

function messageOf(words: string, address: string): string {
  if (address === '') return shorten(words, LONGEST_MESSAGE);
  const end = ` See ${address}`;
  return shorten(words, LONGEST_MESSAGE - end.length) + end;
}

/**
 * The result object for an outcome: the page's words, or else the catalogue's, then the reason.
 *
 * @param address - of the exchange, which ends the message of a failure; an empty text for none.
 */
export function resultOf(
  { code, reason }: Outcome,
  operation: OperationMetadata | undefined,
  address: string,
): Result {
  // Every code that the sandbox gives stands in one of the two catalogues.
  const { status, printedStatus, message, meaning } = resultCode(
    code,
    operation,
  ) as ResultCodeMetadata;
  return {
    resultCode: code,
    resultStatus: printedStatus ?? status,
    resultMessage: messageOf([message ?? meaning, reason].filter(Boolean).join(' '), address),
  };
}
