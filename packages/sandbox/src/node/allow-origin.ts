import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { CLIENT_PATH } from './client-route.ts';

export type Handler = (request: Request) => Promise<Response> | Response;

/**
 * Refuses what is no origin of pages: `*` and `null` would let in every page there is.
 *
 * @throws TypeError
 */
function checkOrigin(origin: string): string {
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  if (isOrigin && /^https?:/.test(origin)) return origin;
  throw new TypeError(
    `Give allowOrigin the origin of the pages, such as http://localhost:5173 (no path, no slash at its end), not ${JSON.stringify(origin)}.`,
  );
}

/**
 * Lets pages of some origins call the operations from a browser, and ask for the throwaway key to
 * do so. The pages of the sandbox itself and the rest of its steering stay closed to other origins.
 */
export function allowOrigins(
  origins: readonly string[],
  answer: Handler,
  giveClient: Handler,
): Handler {
  const allowed = origins.map(checkOrigin);
  const app = new Hono();
  // A dropped connection is an error on its way to the server: it must not become an answer.
  app.onError((error) => {
    throw error;
  });
  // Who is not allowed is told so by the gateway, with what to do.
  app.use(async (c, next) => {
    if (!allowed.includes(c.req.header('origin') ?? '')) return answer(c.req.raw);
    await next();
    if (c.req.header('access-control-request-private-network') === 'true') {
      c.res.headers.set('access-control-allow-private-network', 'true');
    }
    return undefined;
  });
  app.use('/api/*', cors({ origin: allowed, allowMethods: ['POST'], exposeHeaders: ['*'] }));
  app.use(CLIENT_PATH, cors({ origin: allowed, allowMethods: ['GET'] }));
  app.get(CLIENT_PATH, (c) => giveClient(c.req.raw));
  app.all('*', (c) => answer(c.req.raw));
  return (request) => app.fetch(request);
}
