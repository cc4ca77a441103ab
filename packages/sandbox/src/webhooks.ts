import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import { webhooks } from '@alipayhk-openapi/spec/operations';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import type { ClientRegistry } from './clients.ts';
import type { SchedulingClock } from './clock.ts';
import type { JsonObject } from './passage.ts';
import { isAddress } from './state/template-rules.ts';

/** What to send, to whom. */
export interface OrderNotificationOptions {
  /** The merchant that it is for: its key encrypts, its Client-Id stands in the header. */
  readonly clientId: string;
  /** The merchant's endpoint. As AlipayHK was seen to do, only the path of it is signed. */
  readonly url: string;
  /** The notification, in the shape of the specification's webhook `orderNotification`. */
  readonly body: JsonObject;
  /** Encrypts the body for the merchant; `false` if left out. */
  readonly encrypt?: boolean;
}

/** One attempt to deliver a notification. */
export interface DeliveryAttempt {
  /** By the sandbox clock, ISO-8601. */
  readonly at: string;
  readonly acknowledged: boolean;
  /** Why it counts as acknowledged or not, in one sentence. */
  readonly reason: string;
  /** The HTTP status of the answer; missing if none came. */
  readonly status?: number;
}

/** A notification on its way; a live object. */
export interface Delivery {
  readonly id: number;
  readonly clientId: string;
  readonly url: string;
  readonly body: JsonObject;
  readonly state: 'waiting' | 'acknowledged' | 'given-up';
  readonly attempts: readonly DeliveryAttempt[];
  /** When the next attempt is due by the sandbox clock, ISO-8601. */
  readonly nextAttemptAt?: string;
}

export interface WebhookSender {
  /** Sends a notification and repeats it until it is acknowledged; settles after the first attempt. */
  send(options: OrderNotificationOptions): Promise<Delivery>;
  /** All deliveries of this sandbox, oldest first, at most 500. */
  readonly list: readonly Delivery[];
}

const MINUTE = 60_000;

/** The pauses before the repeats, in minutes. */
const REPEAT_MINUTES = webhooks.orderNotification.repeatMinutes ?? [];

const isEndpoint = isAddress('http:', 'https:');

const DELIVERIES = 500;
const ANSWER_TIMEOUT = 10_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const isSuccess = (text: string): boolean => {
  try {
    const answer = JSON.parse(text) as Partial<Record<string, { resultStatus?: unknown }>> | null;
    return (answer?.result ?? answer?.resultInfo)?.resultStatus === 'S';
  } catch {
    return false;
  }
};

/** Seals for the path alone and sends to the whole address, query included. */
const sealFor = async (
  security: MessageSecurity,
  { url, body }: OrderNotificationOptions,
): Promise<Request> => {
  const address = new URL(url);
  const sealed = await security.sealRequest(
    new Request(address.origin + address.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body: JSON.stringify(body),
    }),
  );
  return new Request(url, {
    method: 'POST',
    headers: sealed.headers,
    body: await sealed.arrayBuffer(),
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_TIMEOUT),
  });
};

const explain = (status: number, acknowledged: boolean): string => {
  if (acknowledged) return 'The endpoint answered HTTP 200 with resultStatus S.';
  return status === 200
    ? 'The endpoint answered HTTP 200, but without the resultStatus S.'
    : `The endpoint answered HTTP ${status}; 200 is wanted.`;
};

interface SenderOptions {
  readonly clients: ClientRegistry;
  readonly clock: SchedulingClock;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Sends the platform's notifications to merchants. */
export const createWebhookSender = ({ clients, clock, fetch }: SenderOptions): WebhookSender => {
  const deliveries: Mutable<Delivery>[] = [];
  let count = 0;

  const attempt = async (
    security: MessageSecurity,
    options: OrderNotificationOptions,
    at: string,
  ): Promise<DeliveryAttempt> => {
    try {
      const response = await fetch(await sealFor(security, options));
      const { status } = response;
      const acknowledged = status === 200 && isSuccess(await response.text());
      return { at, acknowledged, status, reason: explain(status, acknowledged) };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return { at, acknowledged: false, reason: `No answer came: ${String(cause)}` };
    }
  };

  const deliver = async (
    delivery: Mutable<Delivery>,
    security: MessageSecurity,
    options: OrderNotificationOptions,
    now: number,
  ): Promise<void> => {
    const made = await attempt(security, options, new Date(now).toISOString());
    const minutes = REPEAT_MINUTES[delivery.attempts.length];
    delivery.attempts = [...delivery.attempts, made];
    delete delivery.nextAttemptAt;
    if (made.acknowledged) {
      delivery.state = 'acknowledged';
    } else if (minutes === undefined) {
      delivery.state = 'given-up';
    } else {
      const due = now + minutes * MINUTE;
      delivery.nextAttemptAt = new Date(due).toISOString();
      clock.schedule(due, (dueAt) => deliver(delivery, security, options, dueAt));
    }
  };

  return {
    list: deliveries,
    send: async (options) => {
      const { clientId, url, body, encrypt = false } = options;
      const client = clients.get(clientId);
      if (client === undefined) {
        throw new TypeError(`No client "${clientId}" is registered with this sandbox.`);
      }
      if (!isEndpoint(url)) {
        throw new TypeError(`The url "${url}" is no http or https address.`);
      }
      const { errors } = validateRequest(webhooks.orderNotification.operationId, body);
      if (errors[0] !== undefined) {
        throw new TypeError(
          `This is no order notification: ${errors[0].pointer || '/'}: ${errors[0].message}.`,
        );
      }
      const security = await clients.security(client, { encryption: encrypt ? 'always' : 'never' });
      count += 1;
      const delivery: Mutable<Delivery> = {
        id: count,
        clientId,
        url,
        body,
        state: 'waiting',
        attempts: [],
      };
      deliveries.push(delivery);
      if (deliveries.length > DELIVERIES) deliveries.shift();
      await deliver(delivery, security, options, clock.now().getTime());
      return delivery;
    },
  };
};
