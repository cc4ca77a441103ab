import { printable, wordsOf } from './printable.ts';

/**
 * The codes of failures that come before a connection is there, so that nothing can have been sent,
 * with what to do. Closed. Measured with the `fetch` of Node 20 to 26 and Bun 1.4; Deno gives no
 * codes, and proves nothing: when a connection that it kept breaks, it sends the request again, and
 * tells only of the second failure (Deno 2.9).
 */
const BEFORE_CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens there: check baseUrl, and that the server runs',
  ENOTFOUND: 'There is no host of that name: check baseUrl',
  EAI_AGAIN: 'The name of the host could not be looked up: check the network and DNS',
  EHOSTUNREACH: 'The host cannot be reached: check the network',
  ENETUNREACH: 'The network cannot be reached: check the network',
  UND_ERR_CONNECT_TIMEOUT:
    'No connection came about in time: check the network, a firewall, a proxy',
  ERR_INVALID_URL: 'Check baseUrl',
  ERR_SSL_WRONG_VERSION_NUMBER:
    'The server does not speak TLS there: check https:// and the port of baseUrl',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'The certificate of the server is self-signed: check baseUrl, or trust it (NODE_EXTRA_CA_CERTS)',
  SELF_SIGNED_CERT_IN_CHAIN:
    'Somebody in between signs certificates: trust its authority (NODE_EXTRA_CA_CERTS)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'The certificate of the server is of an unknown authority: trust it (NODE_EXTRA_CA_CERTS)',
  UNABLE_TO_GET_ISSUER_CERT:
    'The certificate of the server is of an unknown authority: trust it (NODE_EXTRA_CA_CERTS)',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'The certificate of the server is of an unknown authority: trust it (NODE_EXTRA_CA_CERTS)',
  CERT_HAS_EXPIRED: 'The certificate of the server has expired: check the clock of this machine',
  CERT_NOT_YET_VALID:
    'The certificate of the server is not valid yet: check the clock of this machine',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate of the server is for another name: check baseUrl',
};

/** `fetch` itself refuses some ports; its error has words and no code. */
const BAD_PORT = 'fetch refuses this port: check baseUrl';

/** A failure of `fetch`, as far as it is understood. */
export interface NetworkFailure {
  /** What happened, and what to do. */
  readonly words: string;
  /** No connection came about, if it was the runtime's own `fetch` that says so. */
  readonly beforeConnection: boolean;
}

interface Failure {
  readonly code?: unknown;
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

function codesOf({ code, errors }: Failure): string[] {
  const own = typeof code === 'string' ? [code] : [];
  // Several addresses were tried.
  return [
    ...own,
    ...(Array.isArray(errors) ? errors.flatMap((each) => codesOf(Object(each))) : []),
  ];
}

/** What the error of a `fetch` says; never throws. */
export function networkFailure(thrown: unknown, host: string): NetworkFailure {
  try {
    const chain = chainOf(thrown);
    const codes = chain.flatMap(codesOf);
    const words = printable(chain.map(wordsOf).filter(isNews).join(': ') || wordsOf(thrown), 200);
    if (words.includes('bad port') || /Requests to port \d+ are blocked/.test(words)) {
      return { words: `No connection to ${host}. ${BAD_PORT}.`, beforeConnection: true };
    }
    const [code] = codes;
    const isKnown =
      codes.length > 0 && codes.every((each) => Object.hasOwn(BEFORE_CONNECTION, each));
    if (code === undefined || !isKnown) {
      return { words: `The connection to ${host} broke: ${words}.`, beforeConnection: false };
    }
    const advice = BEFORE_CONNECTION[code] as string;
    return { words: `No connection to ${host} (${code}). ${advice}.`, beforeConnection: true };
  } catch {
    return { words: `The connection to ${host} broke.`, beforeConnection: false };
  }
}

/** The words that `fetch` puts round each of its failures say nothing. */
function isNews(words: string, index: number, all: readonly string[]): boolean {
  return (
    all.length === 1 || (words !== 'fetch failed' && words !== '' && all.indexOf(words) === index)
  );
}

const GLOBAL_FETCH = globalThis.fetch;
const UNDICI_DISPATCHER = Symbol.for('undici.globalDispatcher.1');
const PLAIN_DISPATCHERS = ['Agent', 'EnvHttpProxyAgent', 'ProxyAgent'];

/**
 * True if the runtime's own `fetch` is still the global one, with a dispatcher that sends a request
 * once: only then does its error prove anything.
 */
export function isRuntimeFetch(): boolean {
  const dispatcher: unknown = (globalThis as Record<symbol, unknown>)[UNDICI_DISPATCHER];
  const name = dispatcher === undefined ? 'Agent' : (dispatcher as object).constructor?.name;
  return globalThis.fetch === GLOBAL_FETCH && PLAIN_DISPATCHERS.includes(name);
}
