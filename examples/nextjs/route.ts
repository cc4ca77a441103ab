/**
 * A Next.js route handler (`app/api/alipayhk/orders/route.ts`) that receives AlipayHK's order
 * notifications. They are repeated for about a day until they are acknowledged.
 */
import { SecurityError } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import {
  acknowledge,
  type NotificationOf,
  receiveNotification,
} from '@alipayhk-openapi/client/webhook';

const { clientId, platformPublicKey } = fromEnvironment(process.env);
const options = { clientId, peerPublicKey: platformPublicKey };

/** Stands for a database: the orders that were paid, by the merchant's own number. */
export const paidOrders = new Map<string, string>();

export async function POST(request: Request): Promise<Response> {
  try {
    const { body } = await receiveNotification<NotificationOf<'orderNotification'>>(
      request,
      options,
    );
    const { merchantTransId, paymentTime = '', orderStatus } = body;
    // The same notification may come again: what it does must bear to be done twice.
    if (merchantTransId && orderStatus === 'SUCCESS') paidOrders.set(merchantTransId, paymentTime);
    return acknowledge();
  } catch (error) {
    if (!(error instanceof SecurityError)) throw error;
    return new Response(error.code, { status: 401 });
  }
}
