/** Receives notifications with Fastify 5. */
import { notificationListener } from '@alipayhk-openapi/client/node';
import fastify from 'fastify';
import { options, remember } from './orders.ts';

const app = fastify();
// In a scope of its own, so that other routes keep their parser of JSON.
app.register(
  async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/orders', notificationListener(options, remember));
  },
  { prefix: '/notify' },
);
await app.listen({ port: Number(process.env.PORT) });
console.log('listening');
