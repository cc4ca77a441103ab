import { createMessageSecurity, securityMiddleware } from '@alipayhk-openapi/middleware';
import type { paths } from '@alipayhk-openapi/spec/types';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { type AlipayHKClientOptions, normalBaseUrl, securityOptions } from './client-options.ts';
import type { FetchLike } from './fetch.ts';
import { checkClientOptions } from './options.ts';
import { USER_AGENT } from './version.ts';

/** The openapi-fetch client, typed with the paths of the specification. */
export type HttpClient = Client<paths, 'application/json'>;

/** Options of {@link createHttpClient}: those of `createAlipayHKClient` that concern a request. */
export type HttpClientOptions = Omit<AlipayHKClientOptions, Without>;

const DEFAULT_TIMEOUT_MS = 60_000;
const HEADERS = { 'Content-Type': 'application/json; charset=UTF-8', 'User-Agent': USER_AGENT };
const WORDS = {
  caller: 'createHttpClient',
  peerPublicKey: 'platformPublicKey',
  packageName: '@alipayhk-openapi/client',
};
/** Options of `createAlipayHKClient` that this client has no use for. */
type Without =
  | 'attemptTimeout'
  | 'hooks'
  | 'maxAge'
  | 'maxRetries'
  | 'random'
  | 'timers'
  | 'validate';

const WITHOUT: readonly Without[] = [
  'attemptTimeout',
  'hooks',
  'maxAge',
  'maxRetries',
  'random',
  'timers',
  'validate',
];

interface Init {
  readonly middleware?: readonly Middleware[];
}

type Send = (...args: unknown[]) => unknown;

/** A signal that aborts with the first of two. Edge runtimes have no `AbortSignal.any`. */
function either(first: AbortSignal, second: AbortSignal): AbortSignal {
  const controller = new AbortController();
  for (const signal of [first, second]) {
    const abort = (): void => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  }
  return controller.signal;
}

/** What openapi-fetch makes is a `Request`; a `fetch` takes its address and what it is made of. */
function sender(
  fetch: FetchLike | undefined,
  timeout: number,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const send: FetchLike = fetch ?? globalThis.fetch;
    const signal = either(request.signal, AbortSignal.timeout(timeout));
    const answer = await send(request.url, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: request.body ? new Uint8Array(await request.arrayBuffer()) : null,
      signal,
      redirect: 'manual',
    });
    return answer as Response;
  };
}

/**
 * The openapi-fetch client beneath: the same paths and types, your own middleware, no repeats.
 * Business failures come back as `data`, a failed verification rejects with the `SecurityError`.
 *
 * Signing and verification are innermost, whatever is `use()`d later or passed with a call:
 * openapi-fetch runs the middleware of a call after all registered ones, so every call gets security
 * at the end of its own list.
 *
 * @param options - client id, keys, `baseUrl`, `fetch`, and `timeout` in milliseconds (60,000).
 * @returns a client with `GET`, `POST`, `use` and the rest of openapi-fetch.
 * @throws TypeError that says which option to change.
 * @example
 * const http = createHttpClient({ clientId, privateKey, platformPublicKey });
 * const { data } = await http.POST('/api/open/alipay/v1/ipass/template/manage/detail', { body });
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  checkClientOptions(options, WORDS.caller, WITHOUT);
  const { fetch, timeout = DEFAULT_TIMEOUT_MS } = options;
  const client = createClient<paths, 'application/json'>({
    baseUrl: normalBaseUrl(options.baseUrl),
    fetch: sender(fetch, timeout),
    headers: HEADERS,
    redirect: 'manual',
  });
  const security: Middleware = securityMiddleware(
    createMessageSecurity(securityOptions(options), WORDS),
  );
  const secured =
    (send: Send, position: number): Send =>
    (...args) => {
      const init = args[position] as Init | undefined;
      const middleware = [...(init?.middleware ?? []), security];
      return send(...args.slice(0, position), { ...init, middleware });
    };
  const entries = Object.entries(client as unknown as Record<string, Send>).map(([name, send]) => {
    if (name === 'use' || name === 'eject') return [name, send];
    return [name, secured(send, name === 'request' ? 2 : 1)];
  });
  return Object.fromEntries(entries) as unknown as HttpClient;
}
