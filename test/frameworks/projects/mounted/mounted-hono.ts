import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { receive } from './fetch-routes.ts';

const api = new Hono();
api.post('/orders', (context) => receive('orders', context.req.raw));
api.post('/refunds', (context) => receive('refunds', context.req.raw));
const app = new Hono().route('/api', api);
serve({ fetch: app.fetch, port: Number(process.env.PORT) }, () => console.log('listening'));
