import type { RsaPrivateOperation } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { Hono } from 'hono';
import { registerClients, type SandboxClient } from './clients.ts';
import { createClock, type SandboxClock } from './clock.ts';
import { CONTROL_PATH, createControl } from './control.ts';
import { createExchangeLog, type Exchange, type ExchangeLimits } from './exchanges.ts';
import { createFaults, type SandboxFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { createInspector } from './inspector/inspector.ts';
import { generatePlatformKeys, readPlatformKeys } from './keys.ts';
import { createStore } from './state/store.ts';
import { createPersistence, parseSnapshot, type SandboxStorage } from './storage.ts';
import { createStateView, type StateView } from './view.ts';
import { createWebhookSender, type Delivery, type OrderNotificationOptions } from './webhooks.ts';

export interface SandboxOptions {
  /** The merchants that may call, with their public keys. */
  readonly clients: readonly SandboxClient[];
  /** The platform's private key (RSA, PEM or bare base64); a fresh one is made if left out. */
  readonly platformPrivateKey?: string;
  /** The keyVersion of the platform's key in the Signature header of answers; 1 if left out. */
  readonly platformKeyVersion?: string | number;
  /**
   * Makes raw RSA of the platform's private key. `rsaPrivateOperation` from
   * `@alipayhk-openapi/middleware/node` decrypts about ten times as fast as the portable default.
   */
  readonly rsaPrivateOperation?: (privateKey: string) => RsaPrivateOperation;
  /** The longest body that is taken, in bytes; 1 MiB if left out. Longer ones get HTTP 413. */
  readonly bodyLimit?: number;
  /** How far Request-Time may be from the sandbox clock, in milliseconds; not checked if left out. */
  readonly maxAge?: number;
  /** How much of what passed is kept. */
  readonly exchangeLimits?: Partial<ExchangeLimits>;
  /** Where the memory survives a restart; nothing survives if left out. */
  readonly storage?: SandboxStorage;
  /** How webhooks are sent; the runtime's `fetch` if left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A running sandbox. */
export interface Sandbox {
  /**
   * Answers one request as the platform would. The host of the address does not matter, so a client
   * with its default base URL can be given this function as its `fetch`.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The key that verifies the answers, SPKI PEM. */
  readonly platformPublicKey: string;
  /** What passed, oldest first: one live array, bounded by `exchangeLimits`. */
  readonly exchanges: readonly Exchange[];
  /** Calls back for every request that was answered; returns how to stop that. */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  readonly faults: SandboxFaults;
  readonly clock: SandboxClock;
  /** What the sandbox remembers, for looking at. */
  readonly state: StateView;
  /** The merchants that may call. */
  readonly clientIds: readonly string[];
  /**
   * Sends the webhook `orderNotification`, signed, to an endpoint of a merchant's. It is repeated
   * on the sandbox clock until it is acknowledged: after 2, 10 and 10 minutes and 1, 2, 6 and 15
   * hours.
   *
   * @returns the delivery after its first attempt; a live object.
   * @throws TypeError if the client is unknown, the url no http(s) address, or the body does not fit
   * the specification.
   */
  sendOrderNotification(options: OrderNotificationOptions): Promise<Delivery>;
  /** The webhooks sent so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Stores what is left to store and stops all timers. */
  close(): Promise<void>;
}

const BODY_LIMIT = 1_048_576;

/** Rejects as soon as the caller gives up, as `fetch` does; work that has begun goes on. */
const unlessAborted = <T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const giveUp = (): void => reject(signal.reason);
    signal.addEventListener('abort', giveUp);
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });

/**
 * Creates a local AlipayHK gateway.
 *
 * @returns a sandbox whose `fetch` verifies, decrypts, validates, remembers and signs.
 * @throws TypeError if a client's key is unusable or a Client-Id stands there twice.
 * @throws SecurityError `KEY_INVALID` if `platformPrivateKey` can't be read.
 * @example
 * const sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
 * const client = createAlipayHKClient({
 *   clientId,
 *   privateKey,
 *   platformPublicKey: sandbox.platformPublicKey,
 *   fetch: sandbox.fetch,
 * });
 */
export const createSandbox = async (options: SandboxOptions): Promise<Sandbox> => {
  const { storage } = options;
  const text = await storage?.load();
  const snapshot = text === undefined ? undefined : parseSnapshot(text);
  const keys =
    options.platformPrivateKey === undefined
      ? (snapshot?.platformKeys ?? (await generatePlatformKeys()))
      : await readPlatformKeys(options.platformPrivateKey);

  const clock = createClock();
  const store = createStore(snapshot?.state);
  const faults = createFaults();
  const exchanges = createExchangeLog(options.exchangeLimits);
  const persist = createPersistence(storage, store, keys);
  const clients = await registerClients({
    clients: options.clients,
    keys,
    keyVersion: options.platformKeyVersion ?? 1,
    cipherSuite: rsaAes(),
    rsaPrivateOperation: options.rsaPrivateOperation,
    now: clock.now,
  });
  const webhooks = createWebhookSender({
    clients,
    clock,
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  });
  const gateway = createGateway({
    clients,
    store,
    clock,
    faults,
    exchanges,
    bodyLimit: options.bodyLimit ?? BODY_LIMIT,
    maxAge: options.maxAge,
    persist,
  });
  const parts = {
    platformPublicKey: keys.publicKey,
    exchanges: exchanges.list,
    onExchange: exchanges.subscribe,
    faults,
    clock,
    state: createStateView(store, clock),
    clientIds: clients.list().map(({ clientId }) => clientId),
    sendOrderNotification: webhooks.send,
    deliveries: webhooks.list,
  };
  const pages = new Hono()
    .route('/', createInspector({ ...parts, clients: clients.list() }))
    .route(CONTROL_PATH, createControl(parts));
  // Whatever is no page of the sandbox's is for the gateway, which says so if it is nothing at all.
  pages.notFound((c) => gateway(c.req.raw));
  const handle = async (request: Request): Promise<Response> =>
    new URL(request.url).pathname.startsWith('/api/') ? gateway(request) : pages.fetch(request);

  return {
    ...parts,
    fetch: (input, init) => {
      // A server may hand in a light stand-in that only looks like a Request: it is used as it is.
      const isRequest = input instanceof Request && init === undefined;
      const request = isRequest ? input : new Request(input, init);
      return unlessAborted(() => handle(request), request.signal);
    },
    close: async () => {
      clock.close();
      await persist();
    },
  };
};
