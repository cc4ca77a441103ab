import { type Exchange, REDACTED, type WireMessage } from '../exchanges.ts';

/** What the connection sets by itself. */
const OF_CONNECTION: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

/** The bytes of a recorded body; undefined if only its beginning was kept. */
export function recordedBytes({
  body,
  bodyEncoding,
  bodyBytes,
}: WireMessage): Uint8Array<ArrayBuffer> | undefined {
  const bytes =
    bodyEncoding === 'utf-8'
      ? new TextEncoder().encode(body)
      : Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  return bytes.length === bodyBytes ? bytes : undefined;
}

/**
 * A recorded request, made anew: the same bytes, the same signature.
 *
 * @param exchange - what was recorded.
 * @param origin - where the sandbox listens.
 * @throws TypeError if only the beginning of the body was kept.
 */
export function repeatedRequest({ method, uri, request }: Exchange, origin: string): Request {
  const bytes = recordedBytes(request);
  if (bytes === undefined)
    throw new TypeError('The body was too long to be kept, so it cannot be sent again from here.');
  const headers = Object.entries(request.headers).filter(
    ([name]) => !OF_CONNECTION.has(name) && !REDACTED.has(name),
  );
  const body = ['GET', 'HEAD'].includes(method) ? {} : { body: bytes };
  return new Request(origin + uri, { method, headers, ...body });
}
