import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import { webhooks } from '@alipayhk-openapi/spec/operations';
import { validateRequest } from '@alipayhk-openapi/spec/validators';
import type { ClientRegistry, RegisteredClient } from './clients.ts';
import type { SchedulingClock } from './clock.ts';
import { notificationFor, type OrderEvent, sampleNotification } from './order-life.ts';
import type { JsonObject } from './passage.ts';
import { type Spelling, spell } from './spelling.ts';
import { isAddress } from './state/template-rules.ts';

/** What to send, to whom. What is left out comes from the configuration of the merchant. */
export interface OrderNotificationOptions {
  /** The merchant that it is for: its key encrypts, its Client-Id is in the header; the first one if left out. */
  readonly clientId?: string | undefined;
  /** The merchant's endpoint; its `notifyUrl` if left out. As AlipayHK was seen to do, only the path of it is signed. */
  readonly url?: string | undefined;
  /** The notification, in the shape of the specification's webhook `orderNotification`; a sample if left out. */
  readonly body?: JsonObject | undefined;
  /** Encrypts the body for the merchant; as configured for it if left out. */
  readonly encrypt?: boolean | undefined;
  /** The version of the merchant's key to encrypt for, where it has several. */
  readonly keyVersion?: string | number | undefined;
  /** How the JSON is written; `plain` if left out. */
  readonly spelling?: Spelling | undefined;
}

/** One attempt to deliver a notification. */
export interface DeliveryAttempt {
  /** By the sandbox clock, ISO-8601. */
  readonly at: string;
  /** Whether the endpoint acknowledged. */
  readonly acknowledged: boolean;
  /** Why it counts as acknowledged or not, in one sentence. */
  readonly reason: string;
  /** The HTTP status of the answer; missing if none came. */
  readonly status?: number;
  /** The beginning of the answer, at most 500 characters. */
  readonly answer?: string;
}

/** A notification on its way; a live object. */
export interface Delivery {
  /** 1 for the first delivery of this sandbox, then counting up. */
  readonly id: number;
  /** The merchant that it is for. */
  readonly clientId: string;
  /** The endpoint. */
  readonly url: string;
  /** The notification, before it was encrypted. */
  readonly body: JsonObject;
  /** Whether it is sent encrypted. */
  readonly encrypted: boolean;
  /** How its JSON is written. */
  readonly spelling: Spelling;
  /** The version of the merchant's key, if one was chosen. */
  readonly keyVersion?: string;
  /** The delivery that it repeats. */
  readonly repeats?: number;
  /** What made the sandbox send it. */
  readonly cause: 'asked for' | 'order';
  /** `waiting` for the next attempt, `acknowledged`, or `given-up` after the last one. */
  readonly state: 'waiting' | 'acknowledged' | 'given-up';
  /** What was tried so far, oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** When the next attempt is due by the sandbox clock, ISO-8601. */
  readonly nextAttemptAt?: string;
}

export interface WebhookSender {
  /** Sends a notification and repeats it until it is acknowledged; settles after the first attempt. */
  send(options?: OrderNotificationOptions): Promise<Delivery>;
  /** Sends a notification once more, as AlipayHK does when an answer got lost. */
  repeat(id: number): Promise<Delivery>;
  /** Sends what an order has come to, once, if the merchant has an endpoint. */
  tell(client: RegisteredClient, event: OrderEvent): void;
  /** All deliveries of this sandbox, oldest first, at most 500. */
  readonly list: readonly Delivery[];
  /** Forgets all deliveries, those on their way included. */
  clear(): void;
}

const MINUTE = 60_000;

/** The pauses before the repeats, in minutes. */
const REPEAT_MINUTES = webhooks.orderNotification.repeatMinutes ?? [];

const isEndpoint = isAddress('http:', 'https:');

const DELIVERIES = 500;
const ANSWER_TIMEOUT = 10_000;
const ANSWER_BYTES = 65_536;
const SHOWN_ANSWER = 500;

/** How many orders are remembered as told about. */
const TOLD = 10_000;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is wrong with an answer under HTTP 200; undefined if it acknowledges. */
function whatIsWrong(text: string): string | undefined {
  let answer: Partial<Record<string, { resultStatus?: unknown }>> | null;
  try {
    answer = JSON.parse(text);
  } catch {
    return 'its body is no JSON';
  }
  const result = answer?.result ?? answer?.resultInfo;
  if (result === undefined) return 'its JSON has neither result nor resultInfo';
  if (result?.resultStatus === 'S') return undefined;
  const status = JSON.stringify(result?.resultStatus)?.slice(0, 40) ?? 'missing';
  return `its resultStatus is ${status}; "S" is wanted`;
}

/** The reason why an answer is accepted or not. */
function judge(status: number, text: string): Pick<DeliveryAttempt, 'acknowledged' | 'reason'> {
  if (status >= 300 && status < 400) {
    const reason = `The endpoint answered HTTP ${status}; a redirect is not followed, 200 is wanted.`;
    return { acknowledged: false, reason };
  }
  if (status !== 200) {
    return { acknowledged: false, reason: `The endpoint answered HTTP ${status}; 200 is wanted.` };
  }
  const wrong = whatIsWrong(text);
  if (wrong === undefined) {
    return { acknowledged: true, reason: 'The endpoint answered HTTP 200 with resultStatus S.' };
  }
  return { acknowledged: false, reason: `The endpoint answered HTTP 200, but ${wrong}.` };
}

/** The beginning of an answer: an endpoint may send without end. */
async function readAnswer(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    text += decoder.decode(read.value, { stream: true });
    if (text.length > ANSWER_BYTES) {
      await reader?.cancel();
      break;
    }
  }
  return text;
}

/** Seals for the path alone and sends to the whole address, query included. */
async function sealFor(
  security: MessageSecurity,
  { url, body, spelling }: Delivery,
): Promise<Request> {
  const address = new URL(url);
  const sealed = await security.sealRequest(
    new Request(address.origin + address.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body: spell(body, spelling),
    }),
  );
  return new Request(url, {
    method: 'POST',
    headers: sealed.headers,
    body: await sealed.arrayBuffer(),
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_TIMEOUT),
  });
}

/** The innermost cause: runtimes wrap what the network said. */
function innermost(error: unknown): unknown {
  const { cause, errors } = (error ?? {}) as { cause?: unknown; errors?: unknown[] };
  const inner = cause ?? errors?.[0];
  return inner === undefined ? error : innermost(inner);
}

interface SenderOptions {
  readonly clients: ClientRegistry;
  readonly clock: SchedulingClock;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Sends the platform's notifications to merchants. */
export function createWebhookSender({ clients, clock, fetch }: SenderOptions): WebhookSender {
  const deliveries: Mutable<Delivery>[] = [];
  const told = new Set<string>();
  let count = 0;

  async function attempt(
    security: MessageSecurity,
    delivery: Delivery,
    at: string,
  ): Promise<DeliveryAttempt> {
    try {
      const response = await fetch(await sealFor(security, delivery));
      const { status } = response;
      const text = await readAnswer(response);
      return { at, ...judge(status, text), status, answer: text.slice(0, SHOWN_ANSWER) };
    } catch (error) {
      const reason = `No answer came: ${String(innermost(error)).slice(0, SHOWN_ANSWER)}`;
      return { at, acknowledged: false, reason };
    }
  }

  async function deliver(
    delivery: Mutable<Delivery>,
    security: MessageSecurity,
    now: number,
  ): Promise<void> {
    // It was forgotten meanwhile.
    if (!deliveries.includes(delivery)) return;
    const made = await attempt(security, delivery, new Date(now).toISOString());
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
      clock.schedule(due, (dueAt) => deliver(delivery, security, dueAt));
    }
  }

  function clientOf(clientId: string | undefined): RegisteredClient {
    const client = clientId === undefined ? clients.list()[0] : clients.get(clientId);
    if (client !== undefined) return client;
    throw new TypeError(`No client "${clientId}" is registered with this sandbox.`);
  }

  async function start(
    options: OrderNotificationOptions,
    more: Pick<Delivery, 'cause' | 'repeats'>,
  ): Promise<Delivery> {
    const client = clientOf(options.clientId);
    const { url = client.notifyUrl ?? '', spelling = 'plain', keyVersion } = options;
    const { encrypt = client.notifyEncrypted ?? false } = options;
    const version = keyVersion ?? client.notifyKeyVersion;
    const now = clock.now().getTime();
    const { body = sampleNotification(now) } = options;
    if (!isEndpoint(url)) {
      throw new TypeError(`The url "${url}" is no http or https address.`);
    }
    const { errors } = validateRequest(webhooks.orderNotification.operationId, body);
    if (errors[0] !== undefined) {
      throw new TypeError(
        `This is no order notification: ${errors[0].pointer || '/'}: ${errors[0].message}.`,
      );
    }
    spell(body, spelling);
    const security = await clients.security(client, {
      encryption: encrypt ? 'always' : 'never',
      ...(encrypt && version !== undefined && { keyVersion: String(version) }),
    });
    count += 1;
    const delivery: Mutable<Delivery> = {
      id: count,
      clientId: client.clientId,
      url,
      body,
      encrypted: encrypt,
      spelling,
      ...(encrypt && version !== undefined && { keyVersion: String(version) }),
      ...more,
      state: 'waiting',
      attempts: [],
    };
    deliveries.push(delivery);
    if (deliveries.length > DELIVERIES) deliveries.shift();
    await deliver(delivery, security, now);
    return delivery;
  }

  return {
    list: deliveries,
    send: (options = {}) => start(options, { cause: 'asked for' }),
    repeat: async (id) => {
      const first = deliveries.find((delivery) => delivery.id === id);
      if (first === undefined) throw new TypeError(`There is no notification ${id}.`);
      const { clientId, url, body, encrypted, keyVersion, spelling } = first;
      const options = { clientId, url, body, encrypt: encrypted, keyVersion, spelling };
      return start(options, { cause: 'asked for', repeats: first.id });
    },
    tell: (client, event) => {
      const key = JSON.stringify([client.clientId, event.merchantTransId]);
      if (client.notifyUrl === undefined || told.has(key)) return;
      told.add(key);
      if (told.size > TOLD) told.delete(told.values().next().value as string);
      const body = notificationFor(event, clock.now().getTime());
      // The answer to the merchant does not wait for the merchant's own endpoint.
      void start({ clientId: client.clientId, body }, { cause: 'order' }).catch(() => undefined);
    },
    clear: () => {
      deliveries.length = 0;
      told.clear();
    },
  };
}
