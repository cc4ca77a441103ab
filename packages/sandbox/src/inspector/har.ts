import type { Exchange, WireMessage } from '../exchanges.ts';
import { outcomeOf } from './summary.ts';

interface NameAndValue {
  readonly name: string;
  readonly value: string;
}

function listOf(values: Iterable<readonly [string, string]>): readonly NameAndValue[] {
  return [...values].map(([name, value]) => ({ name, value }));
}

const isCut = ({ body, bodyBytes, bodyEncoding }: WireMessage): boolean =>
  bodyEncoding === 'utf-8' && new TextEncoder().encode(body).length < bodyBytes;

function mimeTypeOf({ headers }: WireMessage): string {
  return headers['content-type'] ?? 'application/octet-stream';
}

/** What only a sandbox knows of a body, for the reader of the file. */
function commentOf(message: WireMessage): { readonly comment?: string } {
  const remarks = [
    ...(isCut(message) ? ['Only the beginning of the body was kept.'] : []),
    ...(message.decrypted === undefined ? [] : [`Plaintext: ${message.decrypted}`]),
  ];
  return remarks.length === 0 ? {} : { comment: remarks.join(' ') };
}

function requestOf({ method, uri, request }: Exchange, origin: string) {
  const url = new URL(origin + uri);
  const { body, bodyBytes, bodyEncoding, headers } = request;
  const postData = {
    mimeType: mimeTypeOf(request),
    params: [],
    text: body,
    ...(bodyEncoding === 'base64' && { encoding: 'base64' }),
    ...commentOf(request),
  };
  return {
    method,
    url: url.href,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: listOf(Object.entries(headers)),
    queryString: listOf(url.searchParams),
    headersSize: -1,
    bodySize: bodyBytes,
    ...(bodyBytes > 0 && { postData }),
  };
}

/** A dropped connection has status 0, as browsers write it. */
function responseOf({ response }: Exchange) {
  const { status = 0, headers = {}, body = '', bodyBytes = 0 } = response ?? {};
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: listOf(Object.entries(headers)),
    content: {
      size: bodyBytes,
      mimeType: response ? mimeTypeOf(response) : 'x-unknown',
      text: body,
      ...(response?.bodyEncoding === 'base64' && { encoding: 'base64' }),
      ...(response && commentOf(response)),
    },
    redirectURL: '',
    headersSize: -1,
    bodySize: response ? bodyBytes : -1,
  };
}

function entryOf(exchange: Exchange, origin: string) {
  const { id, receivedAt, milliseconds, operationId } = exchange;
  const { outcome, reason } = outcomeOf(exchange);
  return {
    startedDateTime: receivedAt,
    time: milliseconds,
    request: requestOf(exchange, origin),
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    comment: [`#${id}`, operationId, outcome, reason].filter(Boolean).join(' '),
  };
}

/**
 * Writes exchanges as an HTTP archive, which browsers and other tools open. What is redacted stays redacted.
 *
 * @param exchanges - what to write, oldest first.
 * @param origin - where the sandbox listens, for the addresses.
 * @returns the archive, for `JSON.stringify`.
 * @see HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/
 */
export function toHar(
  exchanges: readonly Exchange[],
  origin: string,
): {
  readonly log: {
    readonly version: '1.2';
    readonly creator: object;
    readonly entries: readonly object[];
  };
} {
  const creator = { name: '@alipayhk-openapi/sandbox', version: '1' };
  const entries = exchanges.map((exchange) => entryOf(exchange, origin));
  return { log: { version: '1.2', creator, entries } };
}
