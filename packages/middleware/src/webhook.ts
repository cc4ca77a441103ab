import { type Bytes, utf8, utf8Text } from './bytes.ts';
import { SecurityError } from './errors.ts';
import { decryptionFailed } from './failures.ts';
import { headerReader } from './header-source.ts';
import { parseSignatureHeader } from './headers.ts';
import { createMessageSecurity } from './message-security.ts';
import { bodyOf, isMessage, markAuthenticated, requestLike } from './messages.ts';
import { type ReceiveOptions, securityOf } from './receive-options.ts';
import type { MessageSecurity, MessageSecurityOptions, RequestParts } from './types.ts';

export type { ReceiveOptions } from './receive-options.ts';

/** A notification that was verified. */
export interface Notification<Body = unknown, Received = Request> {
  /** The parsed JSON body. Its shape is the sender's claim: check it before use. */
  readonly body: Body;
  /** The client for which it is meant: the own one. */
  readonly clientId: string;
  /** `Request-Time`, verbatim. */
  readonly requestTime: string;
  /** Version of the platform's key, where the header names one. */
  readonly keyVersion?: string;
  /** True if the body was encrypted. */
  readonly encrypted: boolean;
  /** The opened request, its body unread, for `acknowledge` and for `isAuthenticated`. */
  readonly request: Received;
}

const SUCCESS = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';
const JSON_TYPE = 'application/json; charset=UTF-8';

/** Refuses what a framework passes round that is neither a Request nor parts. */
function requireRequest(request: Request | RequestParts): void {
  const { method, url, headers } = Object(request) as Partial<RequestParts>;
  const isNodeRequest = typeof (Object(request) as { pipe?: unknown }).pipe === 'function';
  if (isNodeRequest) {
    throw new SecurityError(
      'BODY_UNUSABLE',
      'Pass { method: req.method, url: req.originalUrl ?? req.url, headers: req.headers, body: req }, with the raw bytes as body if a parser read them (express.raw), or use notificationListener of the subpath node: this is the request of Node itself.',
    );
  }
  if (typeof method === 'string' && typeof url === 'string' && headers) return;
  throw new SecurityError(
    'URI_MALFORMED',
    'Pass a Request, or { method, url, headers, body } with url from the first slash on: method, url or headers are missing.',
  );
}

function parseBody(body: Bytes, encrypted: boolean): unknown {
  try {
    return JSON.parse(utf8Text(body) ?? '');
  } catch {
    // A wrong key that by chance gave text must look like any other wrong key.
    if (encrypted) throw decryptionFailed();
    throw new SecurityError('BODY_UNUSABLE', 'The notification is authentic, but it is not JSON.');
  }
}

/**
 * Verifies, decrypts and parses a notification of the platform. Pass the same `options` object each
 * time, so that its keys are imported once. Notifications are repeated for about a day until they
 * are acknowledged: tell repeats by the business id in the body.
 *
 * @param request - a `Request`, or plain parts: `body` is the raw one, as bytes, text or a stream.
 * @param options - `peerPublicKey` is the platform's; `uri` is for proxies that change the path.
 * @returns the parsed body, and what the header said.
 * @throws SecurityError where the request is refused; answer it with an error status.
 * `BODY_UNUSABLE` where an authentic body is not JSON.
 * @example
 * const { body } = await receiveNotification<OrderNotification>(request, options);
 * await remember(body);
 * return acknowledge();
 */
export async function receiveNotification<
  Body = unknown,
  Received extends Request | RequestParts = Request,
>(request: Received, options: ReceiveOptions): Promise<Notification<Body, Received>> {
  requireRequest(request);
  const { method, url, headers } = request;
  const header = headerReader(headers);
  const isWhole = isMessage<Request>(request);
  const body = isWhole ? bodyOf(request) : request.body;
  const { parts } = securityOf(options);
  const opened = await parts.openRequest(
    { method, url, headers, body },
    { ...options, utf8: true },
  );
  const encrypted = header('Encrypt') !== undefined;
  const { keyVersion } = parseSignatureHeader(header('Signature') ?? '');
  const made = isWhole
    ? markAuthenticated(requestLike(request, { method, url, body: opened.body }))
    : { method, url, headers, body: opened.body };
  return {
    body: parseBody(opened.body, encrypted) as Body,
    clientId: opened.clientId,
    requestTime: opened.time,
    ...(keyVersion !== undefined && { keyVersion }),
    encrypted,
    request: made as Received,
  };
}

/** What answers a notification, for frameworks without `Response`. */
export interface AcknowledgementParts {
  /** HTTP status. */
  readonly status: 200;
  /** `Content-Type`, and the signature where it is signed. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON that ends the repeats; encrypted, where the notification was. */
  readonly body: Bytes;
}

/** How an answer to a notification is signed. */
export interface AcknowledgeOptions<Received = Request> {
  /** The notification's request, opened or not: its URI goes into the signature. */
  readonly request: Received;
  /** Signs the answer, and encrypts it if the notification was encrypted. */
  readonly security: MessageSecurity | MessageSecurityOptions;
  /** The URI that the platform knows, where a proxy changed it. */
  readonly uri?: string | undefined;
}

async function acknowledgementParts({
  request,
  security,
  uri,
}: AcknowledgeOptions<Request | RequestParts>): Promise<AcknowledgementParts> {
  const { parts } =
    'sealRequest' in Object(security)
      ? (security as MessageSecurity)
      : createMessageSecurity(security as MessageSecurityOptions);
  const { method, url, headers } = request;
  const sealed = await parts.sealResponse(
    { body: SUCCESS },
    { request: { method, url, headers }, uri },
  );
  return {
    status: 200,
    headers: { 'Content-Type': JSON_TYPE, ...sealed.headers },
    body: sealed.body,
  };
}

async function signedResponse(
  options: AcknowledgeOptions<Request | RequestParts>,
): Promise<Response> {
  const { status, headers, body } = await acknowledgementParts(options);
  return new Response(body, { status, headers });
}

/**
 * The answer that ends the repeats of a notification. Whether AlipayHK wants it signed is not
 * documented; without options it is not.
 *
 * @param options - signs the answer. With plain parts as `request`, the answer is parts as well.
 * @param as - `'parts'`, for plain values in the place of a `Response`.
 * @returns a `Response`, or `{ status, headers, body }`; `'parts'` alone gives an unsigned one.
 * @example return acknowledge();
 * @example return await acknowledge({ request, security });
 * @example const { status, headers, body } = acknowledge('parts');
 */
export function acknowledge(): Response;
export function acknowledge(as: 'parts'): AcknowledgementParts;
export function acknowledge(options: AcknowledgeOptions): Promise<Response>;
export function acknowledge(
  options: AcknowledgeOptions<RequestParts>,
): Promise<AcknowledgementParts>;
export function acknowledge(
  options?: 'parts' | AcknowledgeOptions | AcknowledgeOptions<RequestParts>,
): Response | AcknowledgementParts | Promise<Response | AcknowledgementParts> {
  const headers = { 'Content-Type': JSON_TYPE };
  if (options === undefined) return new Response(SUCCESS, { headers });
  if (options === 'parts') return { status: 200, headers, body: utf8(SUCCESS) };
  if (typeof Object(options).request !== 'object') {
    throw new TypeError("acknowledge: Give { request, security }, 'parts', or nothing.");
  }
  return isMessage(options.request) ? signedResponse(options) : acknowledgementParts(options);
}
