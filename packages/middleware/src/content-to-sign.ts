import { type Bytes, concat, utf8 } from './bytes.ts';

/** What a signature covers. */
export interface SignedContent {
  /** HTTP method of the request; `POST` for every AlipayHK operation. Default `POST`. */
  readonly method?: string;
  /** Path, plus the query if there is one, of the request; also when a response is signed. */
  readonly uri: string;
  /** The merchant's `Client-Id`, also when the platform signs. */
  readonly clientId: string;
  /** `Request-Time` or `Response-Time`, verbatim as in the header. */
  readonly time: string;
  /** The exact bytes of the body on the wire (the ciphertext, when encrypted), or their text. */
  readonly body: Uint8Array | string;
}

/**
 * The bytes that a signature is made over:
 * `<method> <uri><LF><client id>.<time>.<body>`, UTF-8, nothing at the end.
 *
 * @param content - method, URI, client id, time and the exact body on the wire.
 * @returns a fresh array of bytes.
 * @example
 * contentToSign({ uri: '/api/open/v1/x', clientId: 'C', time: '2024-05-22T06:42:21+08:00', body: '{}' });
 * // POST /api/open/v1/x\nC.2024-05-22T06:42:21+08:00.{}
 * @see "Sign a request and verify the signature", https://docs.antom.com/ac/ams/digital_signature
 */
export function contentToSign(content: SignedContent): Bytes {
  const { method = 'POST', uri, clientId, time, body } = content;
  const head = `${method} ${uri}\n${clientId}.${time}.`;
  return typeof body === 'string' ? utf8(head + body) : concat(utf8(head), body);
}
