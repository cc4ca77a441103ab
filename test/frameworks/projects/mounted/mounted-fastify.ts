import { notificationListener } from '@alipayhk-openapi/client/node';
import fastify from 'fastify';
import { settings, took } from './settings.ts';

const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
app.post('/api/orders', notificationListener(settings, took('orders')));
app.post('/api/refunds', notificationListener(settings, took('refunds')));
await app.listen({ port: Number(process.env.PORT) });
console.log('listening');
