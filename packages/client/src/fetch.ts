/** What a request is made of. */
export interface FetchInit {
  /** Always `POST`. */
  readonly method: string;
  /** Those of the protocol, and those of the call. */
  readonly headers: Record<string, string>;
  /** The bytes that were signed. */
  // biome-ignore lint/suspicious/noExplicitAny: each fetch names the bodies that it takes differently
  readonly body: any;
  /** Aborts when time runs out or the caller aborts. */
  readonly signal: AbortSignal;
  /** A redirect is not followed: it would hand the signed request to somebody else. */
  readonly redirect: 'manual';
}

/** As much of a response as is read. */
export interface FetchAnswer {
  /** HTTP status. */
  readonly status: number;
  /** Headers, found by their names in any case. */
  readonly headers: { get(name: string): string | null };
  /** A stream, or undefined where only `arrayBuffer()` reads it. */
  // biome-ignore lint/suspicious/noExplicitAny: a stream of whatever library
  readonly body?: any;
  /** The whole body. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * A function that sends a request. The global `fetch` is one; so are those of undici, node-fetch and
 * Bun, the one that Next.js makes of the global one, and a mock that returns a `Response`.
 */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/**
 * What a `fetch` threw, or the stream that it returned. Whatever its name and its code are, it is nobody
 * of ours who says that.
 */
export class ForeignFailure {
  readonly cause: unknown;
  /** Headers had come. */
  readonly isAnswered: boolean;

  constructor(cause: unknown, isAnswered: boolean) {
    this.cause = cause;
    this.isAnswered = isAnswered;
  }
}

/** Sends a request; called without `this`. */
export async function send(fetch: FetchLike, url: string, init: FetchInit): Promise<FetchAnswer> {
  try {
    const answer = await fetch(url, init);
    const problem = answerProblem(answer);
    if (problem === undefined) return answer;
    throw new TypeError(
      `the option fetch must return a Response; what it returned has not ${problem}`,
    );
  } catch (cause) {
    throw new ForeignFailure(cause, false);
  }
}

/** A header of an answer, whatever the answer is. */
export function headerOf(answer: FetchAnswer | undefined, name: string): string | undefined {
  try {
    const value: unknown = answer?.headers.get(name);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What is missing, if this is no answer of a `fetch`. */
function answerProblem(answer: unknown): string | undefined {
  const { status, headers, body, arrayBuffer } = Object(answer) as Partial<FetchAnswer>;
  if (typeof status !== 'number') return 'a status';
  if (typeof headers?.get !== 'function') return 'headers with a get';
  if (body === undefined && typeof arrayBuffer !== 'function') return 'a body or an arrayBuffer()';
  return undefined;
}

type Chunk = Uint8Array | string;

/**
 * The body of an answer, read by whoever opens it; what is read is shown to `seen` as well, because a
 * refused answer must still be quoted.
 */
export async function bodyOf(
  answer: FetchAnswer,
  seen: (chunk: Uint8Array) => void,
): Promise<Uint8Array | AsyncIterable<Chunk> | ReadableStream<Uint8Array> | null> {
  const { body } = answer;
  if (body === null) return null;
  if (typeof body?.getReader === 'function') return observedStream(body, seen);
  if (typeof body?.[Symbol.asyncIterator] === 'function') return observed(body, seen);
  try {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    seen(bytes);
    return bytes;
  } catch (cause) {
    throw new ForeignFailure(cause, true);
  }
}

function show(chunk: unknown, seen: (chunk: Uint8Array) => void): void {
  if (ArrayBuffer.isView(chunk)) {
    seen(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
}

/** As much of a stream as its reader needs; one more promise for a chunk is cheaper than a stream. */
function observedStream(
  stream: ReadableStream<Uint8Array>,
  seen: (chunk: Uint8Array) => void,
): ReadableStream<Uint8Array> {
  const getReader = () => {
    const reader = stream.getReader();
    return {
      cancel: (reason: unknown) => reader.cancel(reason),
      releaseLock: () => reader.releaseLock(),
      async read() {
        try {
          const result = await reader.read();
          show(result.value, seen);
          return result;
        } catch (cause) {
          throw new ForeignFailure(cause, true);
        }
      },
    };
  };
  return { locked: stream.locked, getReader } as unknown as ReadableStream<Uint8Array>;
}

async function* observed(
  body: AsyncIterable<Chunk>,
  seen: (chunk: Uint8Array) => void,
): AsyncIterable<Chunk> {
  try {
    for await (const chunk of body) {
      show(chunk, seen);
      yield chunk;
    }
  } catch (cause) {
    throw new ForeignFailure(cause, true);
  }
}

/** Lets go of a body that nobody will read. */
export function discard(answer: FetchAnswer): void {
  try {
    const { body } = answer;
    const done: unknown = body?.cancel?.() ?? body?.destroy?.();
    Promise.resolve(done).catch(ignore);
  } catch {}
}

function ignore(): void {}
