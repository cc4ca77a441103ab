/** Receives notifications with Hono; the same handler runs on Node, Deno, Bun and Workers. */
import { SecurityError } from '@alipayhk-openapi/client';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type OrderNotification, options, remember } from './orders.ts';

const app = new Hono();
app.post('/notify/orders', async (context) => {
  try {
    await remember(await receiveNotification<OrderNotification>(context.req.raw, options));
    return acknowledge();
  } catch (error) {
    if (error instanceof SecurityError) return context.body(null, 401);
    throw error;
  }
});

serve({ fetch: app.fetch, port: Number(process.env.PORT) }, () => console.log('listening'));
