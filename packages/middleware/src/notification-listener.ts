import { type BodySource, bodyWasParsed, bodyWasRead } from './body.ts';
import { isBytes } from './bytes.ts';
import { isSecurityError, type SecurityErrorCode } from './errors.ts';
import { type ReceiveOptions, securityOf } from './receive-options.ts';
import type { RequestParts } from './types.ts';
import {
  type AcknowledgementParts,
  acknowledge,
  type Notification,
  receiveNotification,
} from './webhook.ts';

type Chunks = AsyncIterable<Uint8Array | string>;

/** The request of node:http, Express or Fastify, as far as it is read. */
export interface ListenerRequest {
  /** HTTP method. */
  readonly method?: string | undefined;
  /** From the first slash on. */
  readonly url?: string | undefined;
  /** Names in lower case, as Node has them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What frameworks add to it. */
interface FrameworkRequest extends ListenerRequest {
  /** Express and Fastify: the URL before a router took off its prefix. */
  readonly originalUrl?: string;
  /** NestJS, Cloud Functions, fastify-raw-body. */
  readonly rawBody?: unknown;
  readonly body?: unknown;
  /** Fastify: the request of node:http. */
  readonly raw?: ListenerRequest;
  /** node:http: whether everything was received. */
  readonly complete?: boolean;
  /** Streams of Node. */
  readonly readableDidRead?: boolean;
}

/** Options of {@link notificationListener}. */
export type ListenerOptions = ReceiveOptions & {
  /** Signs the answer, and encrypts it if the notification was encrypted. Default false. */
  readonly signAnswer?: boolean | undefined;
  /**
   * Called with whatever is answered with an error status; what it throws changes nothing. Default:
   * errors of your own side, which are answered with 500, go to `console.error`.
   */
  readonly onError?: ((error: unknown, status: number) => unknown) | undefined;
};

/** The sender's fault; what is not here is ours. */
const STATUS: Partial<Record<SecurityErrorCode, number>> = {
  SIGNATURE_MALFORMED: 400,
  TIME_MISSING: 400,
  TIME_MALFORMED: 400,
  URI_MALFORMED: 400,
  BODY_UNUSABLE: 400,
  SIGNATURE_MISSING: 401,
  SIGNATURE_INVALID: 401,
  CLIENT_ID_MISMATCH: 401,
  KEY_UNKNOWN: 401,
  ALGORITHM_UNSUPPORTED: 401,
  MESSAGE_TOO_OLD: 401,
  DECRYPTION_FAILED: 401,
  BODY_TOO_LARGE: 413,
};

/** The chunks of a stream. To stop reading must not destroy it: the answer is still to be sent. */
async function* chunksOf(stream: Chunks): Chunks {
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await iterator.next();
    if (done) return;
    yield value;
  }
}

/**
 * The raw body: what a parser kept of it, or the stream.
 *
 * @throws SecurityError `BODY_UNUSABLE` if a parser read it and kept only what it made of it.
 */
function rawBody(request: FrameworkRequest, stream: Chunks): BodySource {
  for (const kept of [request.rawBody, request.body]) {
    if (typeof kept === 'string' || isBytes(kept)) return kept as BodySource;
  }
  const { readableDidRead } = stream as FrameworkRequest & Chunks;
  if (!readableDidRead) return chunksOf(stream);
  throw request.body === undefined ? bodyWasRead() : bodyWasParsed();
}

function partsOf(request: FrameworkRequest): RequestParts {
  const message = request.raw ?? request;
  return {
    method: message.method ?? '',
    url: request.originalUrl ?? message.url ?? '',
    headers: message.headers,
    body: rawBody(request, message as unknown as Chunks),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | '';
}

/** The response of node:http and Express, or the reply of Fastify. */
interface FrameworkResponse {
  writeHead(status: number, headers: Answer['headers']): unknown;
  end(body: Answer['body']): unknown;
  code?(status: number): FrameworkResponse;
  headers?(headers: Answer['headers']): FrameworkResponse;
  send?(body: Answer['body']): unknown;
}

function answer(response: FrameworkResponse, { status, headers, body }: Answer): void {
  if (response.code && response.headers) {
    response.code(status).headers?.(headers).send?.(body);
    return;
  }
  response.writeHead(status, headers);
  response.end(body);
}

/** Tells about an error. The platform is answered whatever becomes of that. */
async function report(
  { onError = logOwn }: ListenerOptions,
  error: unknown,
  status: number,
): Promise<void> {
  try {
    await onError(error, status);
  } catch (failure) {
    console.error('notificationListener: onError failed:', failure);
  }
}

function logOwn(error: unknown, status: number): void {
  if (status === 500) console.error('notificationListener:', error);
}

/**
 * Makes a listener that receives notifications: for `http.createServer`, as an Express handler or as
 * a Fastify handler. It takes the stream, or, where a parser read that before, `req.rawBody` or a
 * body that is a Buffer. In Express, mount it before `express.json()`, or behind `express.raw`.
 *
 * It answers 400 to what is malformed, 401 to what is not authentic, 413 to what is too large, 500
 * if the handler throws, never with a text; and acknowledges only after the handler has resolved.
 * What is not acknowledged is sent again for about a day.
 *
 * @returns a function of request and response; it never rejects because of a notification.
 * @throws TypeError that says which option to change.
 * @param options - those of `receiveNotification`, and `signAnswer`, `onError`.
 * @param handler - called with each verified notification; repeats are yours to recognise.
 * @example
 * http.createServer(notificationListener(options, async ({ body }) => remember(body))).listen(8080);
 * @example
 * app.post('/notify', notificationListener(options, async ({ body }) => remember(body)));
 */
export function notificationListener<Body = unknown>(
  options: ListenerOptions,
  handler: (notification: Notification<Body, RequestParts>) => unknown,
): (request: ListenerRequest, response: object) => Promise<void> {
  if (typeof handler !== 'function') {
    throw new TypeError('notificationListener: Give a handler as the second argument: a function.');
  }
  // What is wrong with the options is told at start-up, not to the first notification.
  securityOf(options);

  async function acknowledged(request: RequestParts): Promise<AcknowledgementParts> {
    if (!options.signAnswer) return acknowledge('parts');
    return acknowledge({ request, security: securityOf(options), uri: options.uri });
  }

  async function receive(request: RequestParts): Promise<Answer> {
    let notification: Notification<Body, RequestParts>;
    try {
      notification = await receiveNotification<Body, RequestParts>(request, options);
    } catch (error) {
      const status = (isSecurityError(error) && STATUS[error.code]) || 500;
      void report(options, error, status);
      return { status, headers: {}, body: '' };
    }
    await handler(notification);
    return acknowledged(request);
  }

  return async (request, response) => {
    const { raw = request } = request as FrameworkRequest;
    let answered: Answer;
    try {
      answered = await receive(partsOf(request));
    } catch (error) {
      void report(options, error, 500);
      answered = { status: 500, headers: {}, body: '' };
    }
    // What was not read must not be read to its end for the sake of the next request.
    const isPartlyRead = (raw as FrameworkRequest).complete === false;
    const connection: Record<string, string> = isPartlyRead ? { Connection: 'close' } : {};
    answer(response as FrameworkResponse, {
      ...answered,
      headers: { ...answered.headers, ...connection },
    });
  };
}
