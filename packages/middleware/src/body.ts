import { type Bytes, concat, isBytes, toBytes, utf8 } from './bytes.ts';
import { isSecurityError, SecurityError } from './errors.ts';

/**
 * A body: bytes, text (its UTF-8), a `ReadableStream` or an iterable of bytes (a Node stream is one);
 * null for none.
 */
export type BodySource =
  | ArrayBufferView
  | ArrayBuffer
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array>
  | null;

/** How much of a body is read, and until when. */
export interface ReadLimits {
  /** Bytes. Default: no limit. */
  readonly maxBytes?: number | undefined;
  /** The header `Content-Length`, which may refuse a body early and proves nothing. */
  readonly declared?: string | undefined;
  /** Stops reading. */
  readonly signal?: AbortSignal | undefined;
}

type Chunks = Pick<AsyncIterator<unknown>, 'next'> & { stop(reason?: unknown): void };

const EMPTY: Bytes = new Uint8Array(0);

function unusable(message: string): SecurityError {
  return new SecurityError('BODY_UNUSABLE', message);
}

export function bodyWasRead(): SecurityError {
  return unusable(
    'Open the message before anything else reads its body, or pass the bytes that were read: the body was already read.',
  );
}

export function bodyWasParsed(): SecurityError {
  return unusable(
    'Pass the raw body, as bytes, text or a stream: this is an object, such as parsed JSON, and what was signed cannot be told from it. In Express use express.raw({ type: "*/*" }) on this route.',
  );
}

function tooLarge(maxBytes: number): SecurityError {
  return new SecurityError('BODY_TOO_LARGE', `The body has more than maxBodyBytes, ${maxBytes}.`);
}

function ignore(): void {}

/** The parts of a stream or an iterable; undefined for anything else. */
function chunksOf(source: object): Chunks | undefined {
  const stream = source as Partial<ReadableStream<unknown>>;
  if (typeof stream.getReader === 'function') {
    if (stream.locked) throw bodyWasRead();
    const reader = stream.getReader();
    return {
      next: () => reader.read() as Promise<IteratorResult<unknown>>,
      stop: (reason) => void reader.cancel(reason).catch(ignore),
    };
  }
  // A Node stream that was read before would look like an empty body.
  if ((source as { readableDidRead?: unknown }).readableDidRead === true) throw bodyWasRead();
  const iterable = source as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  let iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined;
  try {
    iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
  } catch {
    // A Proxy round bytes has an iterator that does not work.
  }
  if (!iterator) return undefined;
  return {
    next: async () => iterator.next(),
    stop: () => void Promise.resolve(iterator.return?.()).catch(ignore),
  };
}

function chunkBytes(chunk: unknown): Bytes {
  if (typeof chunk === 'string') return utf8(chunk);
  if (isBytes(chunk)) return toBytes(chunk);
  throw bodyWasParsed();
}

async function readChunks(chunks: Chunks, { maxBytes, signal }: ReadLimits): Promise<Bytes> {
  const stop = (): void => chunks.stop(signal?.reason);
  signal?.addEventListener('abort', stop, { once: true });
  const parts: Bytes[] = [];
  let length = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await chunks.next();
      signal?.throwIfAborted();
      if (done) return parts.length === 1 ? (parts[0] as Bytes) : concat(...parts);
      const part = chunkBytes(value);
      length += part.length;
      if (length > (maxBytes ?? Number.POSITIVE_INFINITY)) throw tooLarge(maxBytes as number);
      parts.push(part);
    }
  } catch (error) {
    chunks.stop(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Reads a body, counting, and stops at the limit.
 *
 * @throws SecurityError `BODY_TOO_LARGE`, or `BODY_UNUSABLE` for what is no raw body.
 */
export async function readBody(source: BodySource, limits: ReadLimits = {}): Promise<Bytes> {
  const { maxBytes = Number.POSITIVE_INFINITY, declared } = limits;
  if (Number(declared) > maxBytes) throw tooLarge(maxBytes);
  if (source === null) return EMPTY;
  if (source === undefined) {
    throw unusable('Pass the raw body of the message as body: there is none.');
  }
  if (typeof source === 'string' || isBytes(source)) {
    const bytes = typeof source === 'string' ? utf8(source) : toBytes(source);
    if (bytes.length > maxBytes) throw tooLarge(maxBytes);
    return bytes;
  }
  const chunks = typeof source === 'object' ? chunksOf(source) : undefined;
  if (!chunks) throw bodyWasParsed();
  return readChunks(chunks, limits);
}

/** Reads the body of a request. A connection that breaks is the sender's affair, not an error of ours. */
export async function readReceived(body: BodySource, limits: ReadLimits): Promise<Bytes> {
  try {
    return await readBody(body, limits);
  } catch (cause) {
    if (isSecurityError(cause) || limits.signal?.aborted) throw cause;
    throw new SecurityError('BODY_UNUSABLE', 'The body broke off.', { cause });
  }
}
