import type { webhooks } from '@alipayhk-openapi/spec/types';

export * from '@alipayhk-openapi/middleware/webhook';

/** The notifications that AlipayHK sends to merchants. */
export type NotificationId = keyof webhooks;

/**
 * The body of a notification as the specification describes it.
 *
 * @example
 * const { body } = await receiveNotification<NotificationOf<'orderNotification'>>(request, options);
 */
export type NotificationOf<Id extends NotificationId> =
  webhooks[Id]['post']['requestBody']['content']['application/json'];
