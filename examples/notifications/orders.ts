/** What the examples do with a notification: the same in every framework. */
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import type { Notification, NotificationOf } from '@alipayhk-openapi/client/webhook';

const HOUR = 3_600_000;
const { clientId, platformPublicKey } = fromEnvironment(process.env);

/** The same object for every notification, so that its keys are imported once. */
export const options = {
  clientId,
  peerPublicKey: platformPublicKey,
  // The platform repeats a notification for about 25 hours until it is acknowledged.
  maxAge: 26 * HOUR,
};

export type OrderNotification = NotificationOf<'orderNotification'>;

/** Stands for a table of a database, with the merchant's order number as its unique key. */
export const paidOrders = new Map<string, string>();

/**
 * Writes down what was paid. A notification can come again, so its effect is bound to the order
 * number: the second time nothing happens.
 */
export async function remember({
  body,
}: Pick<Notification<OrderNotification>, 'body'>): Promise<void> {
  const { merchantTransId, paymentTime = '', orderStatus } = body;
  if (!merchantTransId || orderStatus !== 'SUCCESS') return;
  if (paidOrders.has(merchantTransId)) return;
  paidOrders.set(merchantTransId, paymentTime);
  console.log(`paid ${merchantTransId}`);
}
