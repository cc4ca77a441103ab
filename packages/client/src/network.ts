import { wordsOf } from './printable.ts';

const TRUST = 'trust its authority (NODE_EXTRA_CA_CERTS)';
const CHECK_CLOCK = 'check the certificate of the server, and the clock of this machine';

/**
 * The codes of failures that come before a connection is there, so that nothing can have been sent,
 * with what to do. Closed. Measured with the `fetch` of Node 20 to 26 and Bun 1.4; Deno gives no
 * codes, and proves nothing: when a connection that it kept breaks, it sends the request again, and
 * tells only of the second failure (Deno 2.9). Node does that after one answer alone, 421, by which HTTP
 * says that a request was not carried out and may be sent again (RFC 9110, 15.5.20).
 */
const BEFORE_CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'check baseUrl, and that the server runs',
  ENOTFOUND: 'check the host of baseUrl',
  EAI_AGAIN: 'check the network and DNS',
  EHOSTUNREACH: 'check the network',
  ENETUNREACH: 'check the network',
  UND_ERR_CONNECT_TIMEOUT: 'check the network, a firewall, a proxy',
  ERR_INVALID_URL: 'check baseUrl',
  ERR_SSL_WRONG_VERSION_NUMBER: 'check https:// and the port of baseUrl',
  DEPTH_ZERO_SELF_SIGNED_CERT: `check baseUrl; if the certificate is yours, ${TRUST}`,
  SELF_SIGNED_CERT_IN_CHAIN: `if a proxy of yours signs certificates, ${TRUST}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: TRUST,
  UNABLE_TO_GET_ISSUER_CERT: TRUST,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: TRUST,
  CERT_HAS_EXPIRED: CHECK_CLOCK,
  CERT_NOT_YET_VALID: CHECK_CLOCK,
  ERR_TLS_CERT_ALTNAME_INVALID: 'check the host of baseUrl',
};

/** A system call on a connection that was there may fail with the code of one that connects. */
const CONNECTING = [undefined, 'connect', 'getaddrinfo'];

/** `fetch` itself refuses some ports; its error has words and no code. */
const BAD_PORT = /\bbad port\b|Requests to port \d+ are blocked/;

/** A failure of `fetch`, as far as it is understood. */
export interface NetworkFailure {
  /** What `fetch` says. */
  readonly words: string;
  /** What to do, if it is true that no connection came about; undefined if nothing says that. */
  readonly advice: string | undefined;
}

interface Failure {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

const MAX_DEPTH = 5;

/** An error and what caused it, outermost first. */
function chainOf(thrown: unknown): Failure[] {
  const chain: Failure[] = [];
  let next = thrown;
  while (typeof next === 'object' && next !== null && chain.length < MAX_DEPTH) {
    chain.push(next);
    next = (next as Failure).cause;
  }
  return chain;
}

/** Everything that has a code, also where several addresses were tried. */
function coded(failure: Failure): Failure[] {
  const { code, errors } = failure;
  const tried = Array.isArray(errors) ? errors.flatMap((each) => coded(Object(each))) : [];
  return typeof code === 'string' ? [failure, ...tried] : tried;
}

function isBeforeConnection({ code, syscall }: Failure): boolean {
  return Object.hasOwn(BEFORE_CONNECTION, String(code)) && CONNECTING.includes(syscall as string);
}

/** The words that `fetch` puts round each of its failures say nothing. */
function isNews(words: string, index: number, all: readonly string[]): boolean {
  return (
    all.length === 1 || (words !== 'fetch failed' && words !== '' && all.indexOf(words) === index)
  );
}

/** What the error of a `fetch` says, its words as `quote` shows them; never throws. */
export function networkFailure(
  thrown: unknown,
  host: string,
  quote: (words: string) => string,
): NetworkFailure {
  try {
    const chain = chainOf(thrown);
    const failures = chain.flatMap(coded);
    const words = chain.map(wordsOf).filter(isNews).join(': ') || wordsOf(thrown);
    if (BAD_PORT.test(words)) {
      return { words: `fetch refuses the port of ${host}`, advice: 'check baseUrl' };
    }
    const [first] = failures;
    if (first === undefined || !failures.every(isBeforeConnection)) {
      return { words: `fetch failed for ${host}: ${quote(words)}`, advice: undefined };
    }
    const code = String(first.code);
    return { words: `fetch says ${code} of ${host}`, advice: BEFORE_CONNECTION[code] };
  } catch {
    return { words: `fetch failed for ${host}`, advice: undefined };
  }
}

const NODE_FETCH =
  /^function fetch\(input, init = undefined\) \{[^}]+'internal\/deps\/undici\/undici'\);/;
const NATIVE = '() { [native code] }';
const DISPATCHERS = [
  Symbol.for('undici.globalDispatcher.2'),
  Symbol.for('undici.globalDispatcher.1'),
];
const PLAIN_DISPATCHERS = ['Agent', 'EnvHttpProxyAgent'];

interface Dispatcher {
  dispatch(): unknown;
}

/** True if an error that the dispatcher makes comes from inside Node: it is no package's. */
function isFromNode(dispatcher: Dispatcher): boolean {
  try {
    dispatcher.dispatch();
    return false;
  } catch (error) {
    const [top = ''] = /^ +at .*$/m.exec(String(Object(error).stack)) ?? [];
    return top.includes('(node:internal/deps/undici/');
  }
}

/** True for a dispatcher of Node itself that sends a request once, and that nobody composed. */
function sendsOnce(dispatcher: unknown): boolean {
  if (typeof dispatcher !== 'object' || dispatcher === null) return false;
  const prototype = Object.getPrototypeOf(dispatcher);
  return (
    PLAIN_DISPATCHERS.includes(prototype.constructor.name) &&
    dispatcher.constructor === prototype.constructor &&
    (dispatcher as Dispatcher).dispatch === prototype.dispatch &&
    isFromNode(dispatcher as Dispatcher)
  );
}

/**
 * True if this is the `fetch` of Node or Bun as it comes, with the dispatcher that it comes with: only
 * then does its error prove anything. Somebody may have wrapped it before this module was loaded, so
 * it is known by its text; where there is any doubt, the answer is false.
 */
export function isRuntimeFetch(fetch: unknown): boolean {
  try {
    const textOf = Function.prototype.toString;
    // Some tools wrap functions and let them show the text of what they wrap.
    if (textOf.call(textOf) !== `function toString${NATIVE}`) return false;
    const text = textOf.call(fetch);
    if (NODE_FETCH.test(text)) {
      const world = globalThis as Readonly<Record<symbol, unknown>>;
      return sendsOnce(DISPATCHERS.map((symbol) => world[symbol]).find(Boolean));
    }
    // A bound function is native as well, but it has another name.
    return text === `function fetch${NATIVE}` && (fetch as { name?: unknown }).name === 'fetch';
  } catch {
    return false;
  }
}
