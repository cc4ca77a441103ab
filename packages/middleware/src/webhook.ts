import { utf8Text } from './bytes.ts';
import { decryptionFailed } from './failures.ts';
import { parseSignatureHeader } from './headers.ts';
import { createMessageSecurity } from './message-security.ts';
import type { MessageSecurity, MessageSecurityOptions, OpenRequestOptions } from './types.ts';

/** The options of `createMessageSecurity`, or what it made, with those of `openRequest`. */
export type ReceiveOptions = (MessageSecurityOptions | { readonly security: MessageSecurity }) &
  OpenRequestOptions;

/** A notification that was verified. */
export interface Notification<Body = unknown> {
  /** The parsed JSON body. Its shape is the sender's claim: check it before use. */
  readonly body: Body;
  readonly clientId: string;
  /** `Request-Time`, verbatim. */
  readonly requestTime: string;
  /** Version of the platform's key, where the header names one. */
  readonly keyVersion?: string;
  readonly encrypted: boolean;
  /** The opened request, its body unread, for `acknowledge` and for `isAuthenticated`. */
  readonly request: Request;
}

const securities = new WeakMap<object, MessageSecurity>();
// In Node 20.19 a request cannot be read any more once its clone was garbage-collected.
const clones = new WeakMap<Request, Request>();

function securityOf(options: ReceiveOptions): MessageSecurity {
  if ('security' in options) return options.security;
  const security = securities.get(options) ?? createMessageSecurity(options);
  securities.set(options, security);
  return security;
}

/**
 * Verifies, decrypts and parses a notification of the platform. Pass the same `options` object each
 * time, so that its keys are imported once. Notifications are repeated for about a day until they
 * are acknowledged: tell repeats by the business id in the body.
 *
 * @param options `peerPublicKey` is the platform's; `uri` is for proxies that change the path.
 * @throws SecurityError where the request is refused; answer it with an error status.
 * @throws SyntaxError where an authentic body is not JSON.
 * @example
 * const { body } = await receiveNotification<OrderNotification>(request, options);
 * await remember(body);
 * return acknowledge();
 */
export async function receiveNotification<Body = unknown>(
  request: Request,
  options: ReceiveOptions,
): Promise<Notification<Body>> {
  const opened = await securityOf(options).openRequest(request, options);
  const { headers } = opened;
  const encrypted = headers.has('Encrypt');
  const { keyVersion } = parseSignatureHeader(headers.get('Signature')!);
  const clone = opened.clone();
  clones.set(opened, clone);
  const body = new Uint8Array(await clone.arrayBuffer());
  return {
    body: parseBody(body, encrypted) as Body,
    clientId: headers.get('Client-Id')!,
    requestTime: headers.get('Request-Time')!,
    ...(keyVersion !== undefined && { keyVersion }),
    encrypted,
    request: opened,
  };
}

function parseBody(body: Uint8Array, encrypted: boolean): unknown {
  try {
    return JSON.parse(utf8Text(body) ?? '');
  } catch {
    // A wrong key that by chance gave text must look like any other wrong key.
    if (encrypted) throw decryptionFailed();
    throw new SyntaxError('The notification is authentic, but its body is not JSON.');
  }
}

export interface AcknowledgeOptions {
  /** The notification's request, opened or not: its URI goes into the signature. */
  readonly request: Request;
  /** Signs the answer, and encrypts it if the notification was encrypted. */
  readonly security: MessageSecurity | MessageSecurityOptions;
  /** The URI that the platform knows, where a proxy changed it. */
  readonly uri?: string;
}

const SUCCESS = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';

/**
 * The answer that ends the repeats of a notification. Whether AlipayHK wants it signed is not
 * documented; without options it is not.
 *
 * @example return acknowledge();
 * @example return await acknowledge({ request, security });
 */
export function acknowledge(): Response;
export function acknowledge(options: AcknowledgeOptions): Promise<Response>;
export function acknowledge(options?: AcknowledgeOptions): Response | Promise<Response> {
  const response = new Response(SUCCESS, {
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
  });
  if (!options) return response;
  const { security } = options;
  const { sealResponse } = 'sealRequest' in security ? security : createMessageSecurity(security);
  return sealResponse(response, options);
}
