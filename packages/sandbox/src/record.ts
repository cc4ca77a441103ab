import { type Exchange, recordMessage } from './exchanges.ts';
import type { Passage } from './passage.ts';
import type { Result } from './result.ts';

/** What was made of a request. */
export interface Made {
  readonly result: Result;
  /** The answer before it was encrypted and damaged. */
  readonly plain: Uint8Array;
}

/** An answer whose body was read. */
export interface SentAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Turns a finished passage into its exchange; `limit` is how many bytes of a body are kept. */
export function toExchange(
  passage: Passage,
  limit: number,
  response?: SentAnswer,
  made?: Made,
): Exchange {
  const { request, operation, client, played, body, decrypted } = passage;
  const hidden = response?.headers.has('encrypt') ? made?.plain : undefined;
  return {
    id: passage.id,
    receivedAt: passage.arrivedAt.toISOString(),
    milliseconds: Math.round((performance.now() - passage.started) * 1_000) / 1_000,
    method: request.method,
    uri: passage.uri,
    ...(operation && { operationId: operation.operationId }),
    ...(client && { clientId: client.clientId }),
    request: recordMessage(request.headers, body, limit, decrypted),
    verification: passage.verification,
    errors: passage.errors,
    ...(made && { result: made.result }),
    notes: passage.notes,
    ...(played && { fault: played }),
    ...(response && {
      response: {
        status: response.status,
        ...recordMessage(response.headers, response.body, limit, hidden),
      },
    }),
  };
}
