import { type MessageSecurity, securityMiddleware } from '@alipayhk-openapi/middleware';
import type { paths } from '@alipayhk-openapi/spec/types';
import createClient, { type Client, type Middleware } from 'openapi-fetch';

/** The openapi-fetch client behind `client.http`, typed with the paths of the specification. */
export type HttpClient = Client<paths, 'application/json'>;

/** What the platform's pages want beside the protocol's headers. */
export const headers = { 'Content-Type': 'application/json; charset=UTF-8' };

interface Init {
  readonly middleware?: readonly Middleware[];
}

type Call = (...args: unknown[]) => unknown;

/**
 * An openapi-fetch client that signs and verifies innermost, whatever is `use()`d later or passed
 * with a call. openapi-fetch runs a call's own middleware after all registered ones, so security
 * isn't registered at all: every call gets it appended to its own list.
 */
export const createHttpClient = (options: {
  readonly baseUrl: string;
  readonly security: MessageSecurity;
  readonly fetch: (request: Request) => Promise<Response>;
}): HttpClient => {
  const { baseUrl, fetch } = options;
  const client = createClient<paths, 'application/json'>({
    baseUrl,
    fetch: (request) => fetch(request),
    headers,
    redirect: 'manual',
    // No operation has parameters, and all bodies are JSON; the build leaves out what these replace.
    querySerializer: (query) => String(new URLSearchParams(query as Record<string, string>)),
    pathSerializer: (path) => path,
    bodySerializer: (body) => JSON.stringify(body),
  });
  const security: Middleware = securityMiddleware(options.security);
  /** `call`, with security behind the middleware of the init that stands at `position`. */
  const secured =
    (call: Call, position: number): Call =>
    (...args) => {
      const init = args[position] as Init | undefined;
      args[position] = { ...init, middleware: [...(init?.middleware ?? []), security] };
      return call(...args);
    };
  return Object.fromEntries(
    Object.entries(client as unknown as Record<string, Call>).map(([name, call]) => {
      if (name === 'use' || name === 'eject') return [name, call];
      return [name, secured(call, name === 'request' ? 2 : 1)];
    }),
  ) as unknown as HttpClient;
};
