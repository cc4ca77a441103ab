import { Hono } from 'hono';
import { cors } from 'hono/cors';

type Handler = (request: Request) => Promise<Response> | Response;

/**
 * Lets pages of one origin call the operations from a browser. The pages of the sandbox itself and
 * its steering stay closed to other origins.
 */
export const allowOrigin = (origin: string, answer: Handler): Handler => {
  const app = new Hono();
  // A dropped connection is an error on its way to the server: it must not become an answer.
  app.onError((error) => {
    throw error;
  });
  app.use('/api/*', cors({ origin, allowMethods: ['POST'], exposeHeaders: ['*'] }));
  app.all('*', ({ req }) => answer(req.raw));
  return (request) => app.fetch(request);
};
