/** A JSON object that was read. */
type JsonObject = Readonly<Record<string, unknown>>;

/** What AlipayHK tells a merchant about the payment of an order. */
export type OrderResult = 'SUCCESS' | 'CLOSE';

/** What an order has come to, by what the merchant reports of it. */
export interface OrderEvent {
  readonly merchantTransId: string;
  readonly orderStatus: OrderResult;
  readonly userId?: string | undefined;
  /** In cents. */
  readonly amount?: number | undefined;
  readonly title?: string | undefined;
}

/** The statuses in which nothing is paid yet. */
const UNPAID: ReadonlySet<unknown> = new Set(['WAIT_PAY', 'PAY_FAILED', 'WAIT_REPAY', 'OVERDUED']);

/** The statuses that end an order which was not paid before. */
const CLOSED: ReadonlySet<unknown> = new Set(['CLOSED', 'CANCEL_WAIT_PAY', 'CANCELLED']);

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function centsOf(value: unknown): number | undefined {
  const cents = Number((value as { value?: unknown } | undefined)?.value ?? value);
  return Number.isSafeInteger(cents) ? cents : undefined;
}

function ofNotification(body: JsonObject): OrderEvent | undefined {
  const { merchantBizNo, orderStatus, userId, syncDataInfo } = body;
  if (UNPAID.has(orderStatus)) return undefined;
  return {
    merchantTransId: String(merchantBizNo),
    orderStatus: CLOSED.has(orderStatus) ? 'CLOSE' : 'SUCCESS',
    userId: textOf(userId),
    amount: centsOf((syncDataInfo as { amount?: unknown } | undefined)?.amount),
    title: textOf(body.productTemplateCode),
  };
}

function ofOrder(body: JsonObject): OrderEvent | undefined {
  const { merchantBizNo, tradeNo, amount, payAmount, actualAmount } = body;
  // The names of the fields with scenario and status are not public: a payment is what shows.
  const isPaid = tradeNo !== undefined || payAmount !== undefined || actualAmount !== undefined;
  if (!isPaid) return undefined;
  return {
    merchantTransId: String(merchantBizNo),
    orderStatus: 'SUCCESS',
    amount: centsOf(payAmount ?? actualAmount ?? amount),
  };
}

/**
 * The event that a carried-out request stands for in the life of an order, if it is one. The rule is
 * the sandbox's own: no page says what makes AlipayHK send an order notification.
 */
export function orderEventOf(operationId: string, body: JsonObject): OrderEvent | undefined {
  if (operationId === 'sendPerformanceNotification') return ofNotification(body);
  if (operationId === 'synchronizeOrder') return ofOrder(body);
  return undefined;
}

const HONG_KONG_MS = 8 * 3_600_000;

function hongKongTime(now: number): string {
  return `${new Date(now + HONG_KONG_MS).toISOString().slice(0, 19)}+08:00`;
}

/** The notification for an event, in the shape of the webhook `orderNotification`. */
export function notificationFor(event: OrderEvent, now: number): JsonObject {
  const { merchantTransId, orderStatus, userId, amount = 100, title = 'Order 訂單' } = event;
  const price = { amount, currency: 'HKD' };
  return {
    requestId: crypto.randomUUID().replaceAll('-', ''),
    orderId: `${hongKongTime(now).slice(0, 10).replaceAll('-', '')}${merchantTransId}`,
    merchantTransId,
    createTime: hongKongTime(now),
    ...(orderStatus === 'SUCCESS' && { paymentTime: hongKongTime(now) }),
    orderStatus,
    order: { orderAmount: price, goodsList: [{ title, quantity: '1', price }] },
    ...(userId !== undefined && { userInfo: { userId } }),
    extendInfo: '{"contentId":"sandbox/1"}',
  };
}

/** A notification to try an endpoint with, about an order that nobody made. */
export function sampleNotification(now: number, orderStatus: OrderResult = 'SUCCESS'): JsonObject {
  return notificationFor({ merchantTransId: crypto.randomUUID(), orderStatus }, now);
}
