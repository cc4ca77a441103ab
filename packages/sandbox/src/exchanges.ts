/** A message as it crossed the wire. `body` is text; bytes that are no UTF-8 come as base64. */
export interface WireMessage {
  /** By name in lower case; secrets are redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, at most as long as the recorder keeps. */
  readonly body: string;
  /** How `body` is written: as text, or in base64 where the bytes are no UTF-8. */
  readonly bodyEncoding: 'utf-8' | 'base64';
  /** How long the body was, in bytes; `body` may have been cut to the recorder's limit. */
  readonly bodyBytes: number;
  /** The plain text, if the body was encrypted and could be read. */
  readonly decrypted?: string;
}

/** What was found out about the signature of a request. */
export interface Verification {
  /** `not-checked` where the request was turned away before. */
  readonly verdict: 'verified' | 'refused' | 'not-checked';
  /** The code of the SecurityError, if it was refused by the protocol layer. */
  readonly code?: string;
  /** Why, in one sentence that says what to do. */
  readonly reason: string;
  /** The exact text that the signature has to cover, as the sandbox computed it. */
  readonly contentToSign?: string;
}

/** Everything about one request: what arrived, what was made of it, what went back. JSON-able. */
export interface Exchange {
  /** 1 for the first request of this sandbox, then counting up. */
  readonly id: number;
  /** When it arrived by the sandbox clock, ISO-8601. */
  readonly receivedAt: string;
  /** From the arrival to the answer, in milliseconds of the machine's time. */
  readonly milliseconds: number;
  /** The HTTP method. */
  readonly method: string;
  /** Path and query. */
  readonly uri: string;
  /** The operation, if the path belongs to one. */
  readonly operationId?: string;
  /** The merchant, if it is registered. */
  readonly clientId?: string;
  /** What arrived. */
  readonly request: WireMessage;
  /** What was found out about its signature. */
  readonly verification: Verification;
  /** What was wrong with the body, if it did not fit the specification. */
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  /** The result object that was made for it. */
  readonly result?: {
    readonly resultCode: string;
    readonly resultStatus: string;
    readonly resultMessage: string;
  };
  /** Remarks that do not change the answer: what the documents leave open, what looks like a slip. */
  readonly notes: readonly string[];
  /** The fault that was played; one that was asked for and found nothing to change is in the notes. */
  readonly fault?: string;
  /** The answer; missing if the connection was dropped. */
  readonly response?: WireMessage & { readonly status: number };
}

/** How much of what passed is kept. */
export interface ExchangeLimits {
  /** How many exchanges are kept; 1,000 by default. */
  readonly count: number;
  /** How many bytes of one body are kept; 64 KiB by default. */
  readonly bodyBytes: number;
  /** How many characters all kept exchanges may hold together; 32 Mi by default. */
  readonly total: number;
}

export interface ExchangeLog {
  /** The kept exchanges, oldest first: one live array. */
  readonly list: readonly Exchange[];
  readonly limits: ExchangeLimits;
  add(exchange: Exchange): void;
  /** Forgets all exchanges; their numbers go on. */
  clear(): void;
  /** A listener that throws is not called again; it must not keep the gateway from answering. */
  subscribe(listener: (exchange: Exchange) => void): () => void;
}

const DEFAULT_LIMITS: ExchangeLimits = { count: 1_000, bodyBytes: 65_536, total: 33_554_432 };

function lengthOf(message: WireMessage | undefined): number {
  if (message === undefined) return 0;
  const { body, decrypted = '', headers } = message;
  return body.length + decrypted.length + JSON.stringify(headers).length;
}

function sizeOf({ request, response, uri, verification, errors, notes }: Exchange): number {
  const texts = [verification.contentToSign ?? '', verification.reason, uri, ...notes];
  const found = errors.reduce(
    (sum, { pointer, message }) => sum + pointer.length + message.length,
    0,
  );
  const said = texts.reduce((sum, text) => sum + text.length, found);
  return lengthOf(request) + lengthOf(response) + said + 1_024;
}

/** Creates the record of what passed, which forgets the oldest when one of its limits is reached. */
export function createExchangeLog(limits: Partial<ExchangeLimits> = {}): ExchangeLog {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const list: Exchange[] = [];
  const listeners = new Set<(exchange: Exchange) => void>();
  /** How large each kept exchange is. */
  const sizes: number[] = [];
  let total = 0;
  return {
    list,
    limits: bounds,
    add: (exchange) => {
      list.push(exchange);
      const size = sizeOf(exchange);
      sizes.push(size);
      total += size;
      while (list.length > bounds.count || (total > bounds.total && list.length > 1)) {
        list.shift();
        total -= sizes.shift() ?? 0;
      }
      for (const listener of listeners) {
        try {
          listener(exchange);
        } catch {
          listeners.delete(listener);
        }
      }
    },
    clear: () => {
      list.length = 0;
      sizes.length = 0;
      total = 0;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return btoa(text);
};

/** Headers that are never recorded as they are: whoever holds them can act for somebody else. */
export const REDACTED: ReadonlySet<string> = new Set(['agent-token', 'authorization', 'cookie']);

/** Records a message. Its body is cut to `limit` bytes, its secrets are left out. */
export function recordMessage(
  headers: Headers,
  body: Uint8Array,
  limit: number,
  decrypted?: Uint8Array,
): WireMessage {
  const text = (bytes: Uint8Array): Pick<WireMessage, 'body' | 'bodyEncoding'> => {
    try {
      return { body: STRICT_UTF8.decode(bytes), bodyEncoding: 'utf-8' };
    } catch {
      return { body: toBase64(bytes), bodyEncoding: 'base64' };
    }
  };
  const cut = body.length > limit;
  return {
    headers: Object.fromEntries(
      [...headers].map(([name, value]) => [name, REDACTED.has(name) ? '[redacted]' : value]),
    ),
    // A cut may fall inside a character: such a body is shown leniently.
    ...(cut
      ? { body: new TextDecoder().decode(body.subarray(0, limit)), bodyEncoding: 'utf-8' as const }
      : text(body)),
    bodyBytes: body.length,
    ...(decrypted === undefined
      ? {}
      : { decrypted: new TextDecoder().decode(decrypted.subarray(0, limit)) }),
  };
}
