/** A handler from `Request` to `Response`, as Workers, Deno, Bun and other runtimes take it. */
import { SecurityError } from '@alipayhk-openapi/client';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { type OrderNotification, options, remember } from './orders.ts';

export async function handle(request: Request): Promise<Response> {
  if (new URL(request.url).pathname !== '/notify/orders')
    return new Response(null, { status: 404 });
  try {
    await remember(await receiveNotification<OrderNotification>(request, options));
    return acknowledge();
  } catch (error) {
    if (error instanceof SecurityError) return new Response(null, { status: 401 });
    throw error;
  }
}
