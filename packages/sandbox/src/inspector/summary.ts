import type { Exchange } from '../exchanges.ts';
import type { ExchangeSummary } from './view.ts';

/** The line of an exchange in the list. */
export const summarise = (exchange: Exchange): ExchangeSummary => {
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
  };
};
