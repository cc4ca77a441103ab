/**
 * Receives notifications in Next.js 16: `app/notify/orders/route.ts`.
 *
 * Next.js rewrites the query of an address (`?x=%41` becomes `?x=A`). If the address that AlipayHK knows
 * has a query, give the registered path as `uri`.
 */
import { SecurityError } from '@alipayhk-openapi/client';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { type OrderNotification, options, remember } from './orders.ts';

export async function POST(request: Request): Promise<Response> {
  try {
    await remember(await receiveNotification<OrderNotification>(request, options));
    return acknowledge();
  } catch (error) {
    if (error instanceof SecurityError) return new Response(null, { status: 401 });
    throw error;
  }
}
