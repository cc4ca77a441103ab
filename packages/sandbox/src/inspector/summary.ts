import type { Exchange } from '../exchanges.ts';
import type { ExchangeSummary, Outcome } from './view.ts';

/** Faults after which the client reads another answer than the one that the sandbox made. */
const SPOILING: Readonly<Record<string, string>> = {
  'drop-before': 'The connection was dropped before anything was done.',
  'http-500': 'HTTP 500 was sent in the place of an answer.',
  html: 'A page in HTML was sent in the place of an answer.',
  'tampered-body': 'The body was changed after it was signed.',
  'tampered-signature': 'The signature was changed.',
  unsigned: 'The answer was sent without a signature.',
  'wrong-key': "The answer was signed with a key that is not the sandbox's.",
  'stale-time': 'The answer is dated a day back.',
  truncated: 'Only half of the body was sent.',
  'unknown-result': 'The result says that the outcome is unknown.',
};

/** What the client got in the place of the answer; undefined if it got the answer. */
function spoiltBy({ fault, result }: Exchange): string | undefined {
  if (fault !== 'drop-after') return SPOILING[fault ?? ''];
  const done =
    result?.resultStatus === 'S'
      ? 'carried out'
      : `answered with ${result?.resultCode ?? 'nothing'}`;
  return `It was ${done}, and the connection was dropped before the answer.`;
}

function refusalOf({ errors, verification, result, response }: Exchange): string {
  if (verification.verdict === 'refused') return verification.reason;
  const [first, ...others] = errors;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    return `${first.pointer || '/'} ${first.message}${more}`;
  }
  return result?.resultMessage ?? (response ? `HTTP ${response.status}` : 'Nothing was answered.');
}

/** What became of a request: the one verdict on it, and the reason in one line. */
export function outcomeOf(exchange: Exchange): { outcome: Outcome; reason?: string } {
  const spoilt = spoiltBy(exchange);
  if (spoilt !== undefined) return { outcome: 'spoilt', reason: spoilt };
  if (exchange.result?.resultStatus === 'S') return { outcome: 'carried-out' };
  return { outcome: 'refused', reason: refusalOf(exchange) };
}

/** The line of an exchange in the list. */
export function summarise(exchange: Exchange): ExchangeSummary {
  const { id, receivedAt, milliseconds, method, uri } = exchange;
  const { operationId, clientId, fault, result, response, verification, request } = exchange;
  return {
    id,
    receivedAt,
    milliseconds,
    method,
    uri,
    ...(operationId !== undefined && { operationId }),
    ...(clientId !== undefined && { clientId }),
    verdict: verification.verdict,
    encrypted: request.headers.encrypt !== undefined,
    ...(fault !== undefined && { fault }),
    ...(response && { status: response.status }),
    ...(result && { resultCode: result.resultCode, resultStatus: result.resultStatus }),
    ...outcomeOf(exchange),
  };
}
