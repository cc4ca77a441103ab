import type { Exchange, WireMessage } from '../exchanges.ts';
import { outcomeOf } from './summary.ts';

/** A question longer than this is cut: nobody types more. */
const LONGEST_QUESTION = 200;

function textsOf(message: WireMessage | undefined): readonly string[] {
  if (message === undefined) return [];
  const { headers, body, decrypted = '' } = message;
  return [...Object.entries(headers).flat(), body, decrypted];
}

/** Everything about an exchange that somebody may look for, in lower case. */
function hayOf(exchange: Exchange): string {
  const { id, method, uri, operationId, clientId, fault, result, verification } = exchange;
  const { outcome, reason } = outcomeOf(exchange);
  return [
    `#${id}`,
    ...[method, uri, operationId, clientId, fault, outcome, reason],
    ...Object.values(result ?? {}),
    ...[verification.verdict, verification.code, verification.reason],
    ...exchange.errors.flatMap(({ pointer, message }) => [pointer, message]),
    ...exchange.notes,
    ...textsOf(exchange.request),
    ...textsOf(exchange.response),
  ]
    .join('\n')
    .toLowerCase();
}

/**
 * Finds exchanges by their text: operation, client, result code, reason, headers, bodies, plaintext.
 *
 * @param exchanges - what is kept.
 * @param question - words of which each must occur, in any case and order.
 * @returns the numbers of the exchanges that fit, in the order of `exchanges`.
 */
export function findExchanges(exchanges: readonly Exchange[], question: string): readonly number[] {
  const words = question.slice(0, LONGEST_QUESTION).toLowerCase().split(/\s+/).filter(Boolean);
  return exchanges
    .filter((exchange) => {
      const hay = hayOf(exchange);
      return words.every((word) => hay.includes(word));
    })
    .map(({ id }) => id);
}
