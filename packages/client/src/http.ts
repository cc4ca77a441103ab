import { type MessageSecurity, securityMiddleware } from '@alipayhk-openapi/middleware';
import type { paths } from '@alipayhk-openapi/spec/types';
import createClient, { type Client, type Middleware } from 'openapi-fetch';

/** The openapi-fetch client behind `client.http`, typed with the paths of the specification. */
export type HttpClient = Client<paths, 'application/json'>;

const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

interface Init {
  readonly middleware?: readonly Middleware[];
}

type Verb = (path: string, init?: Init) => Promise<unknown>;
type AnyVerb = (method: string, path: string, init?: Init) => Promise<unknown>;

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
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    redirect: 'manual',
  });
  const security: Middleware = securityMiddleware(options.security);
  const secured = <T extends Init | undefined>(init: T): Init => ({
    ...init,
    middleware: [...(init?.middleware ?? []), security],
  });
  const request = client.request as AnyVerb;
  const wrapped = Object.fromEntries(
    verbs.map((verb) => {
      const call = client[verb] as Verb;
      return [verb, (path: string, init?: Init) => call(path, secured(init))];
    }),
  );
  return {
    ...client,
    ...wrapped,
    request: ((method: string, path: string, init?: Init) =>
      request(method, path, secured(init))) as HttpClient['request'],
  };
};
