import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { Hono } from 'hono';
import { type ClientRegistry, registerClients } from './clients.ts';
import { createClock } from './clock.ts';
import { createControl } from './control.ts';
import { CONTROL_PATH, DEFAULT_CLIENT_ID } from './defaults.ts';
import { createExchangeLog } from './exchanges.ts';
import { createFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { probableCause } from './inspector/diagnosis.ts';
import { createInspector } from './inspector/inspector.ts';
import { openKeyChest, readKeyPair } from './keys.ts';
import type { ResetPart, Sandbox, SandboxConnection, SandboxOptions } from './sandbox-types.ts';
import { plantSeed, type SeedData } from './seed.ts';
import { createStore } from './state/store.ts';
import { createPersistence, parseSnapshot } from './storage.ts';
import { createStateView } from './view.ts';
import { createWebhookSender } from './webhooks.ts';

const BODY_LIMIT = 1_048_576;

/** Rejects as soon as the caller gives up, as `fetch` does; work that has begun goes on. */
function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const giveUp = (): void => reject(signal.reason);
    signal.addEventListener('abort', giveUp);
    void work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** What a client needs to call as one of the registered merchants. */
function connectionOf(
  clients: ClientRegistry,
  platformPublicKey: string,
  clientId?: string,
): SandboxConnection {
  const client = clientId === undefined ? clients.list()[0] : clients.get(clientId);
  if (client === undefined) {
    throw new TypeError(`No client "${clientId}" is registered with this sandbox.`);
  }
  const { madePrivateKey } = client;
  const own = madePrivateKey === undefined ? {} : { privateKey: madePrivateKey, keyVersion: '1' };
  return { clientId: client.clientId, ...own, platformPublicKey };
}

/**
 * Creates a local AlipayHK gateway.
 *
 * @param options - merchants, keys, limits; without any it makes one merchant and all keys itself.
 * @returns a sandbox whose `fetch` verifies, decrypts, validates, remembers and signs.
 * @throws TypeError if a client's key is unusable, a Client-Id stands there twice, or what is
 * stored can't be read.
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
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { storage, clients: merchants = [{ clientId: DEFAULT_CLIENT_ID }] } = options;
  if (merchants.length === 0) throw new TypeError('Give clients at least one merchant.');
  const text = await storage?.load();
  const snapshot = text === undefined ? undefined : await parseSnapshot(text);
  const chest = await openKeyChest(options.keyStorage);
  const keys =
    options.platformPrivateKey === undefined
      ? await chest.platformPair(snapshot?.platformKeys)
      : await readKeyPair(options.platformPrivateKey);

  const clock = createClock();
  const store = createStore(snapshot?.state);
  const faults = createFaults();
  const exchanges = createExchangeLog(options.exchangeLimits);
  const persist = createPersistence(storage, store, keys);
  const clients = await registerClients({
    clients: merchants,
    chest,
    keys,
    keyVersion: options.platformKeyVersion ?? 1,
    cipherSuite: rsaAes(),
    rsaPrivateOperation: options.rsaPrivateOperation,
    now: clock.now,
  });
  await chest.save();
  const webhooks = createWebhookSender({
    clients,
    clock,
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  });
  const suspects = { clients: clients.list(), platformPublicKey: keys.publicKey };
  /** First on a copy: what is unusable leaves nothing behind. */
  const plant = (data: SeedData): void => {
    const now = clock.now().getTime();
    plantSeed(data, { store: createStore(store.snapshot()), clients, now });
    plantSeed(data, { store, clients, now });
  };
  if (snapshot === undefined && options.seed !== undefined) plant(options.seed);
  const resets: Readonly<Record<ResetPart, () => void>> = {
    exchanges: exchanges.clear,
    faults: faults.clear,
    notifications: webhooks.clear,
    clock: clock.reset,
    state: () => {
      store.clear();
      if (options.seed !== undefined) plant(options.seed);
    },
  };
  const gateway = createGateway({
    diagnose: async (exchange, origin) =>
      (await probableCause(exchange, suspects, origin))?.mistakes ?? [],
    tell: webhooks.tell,
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
    connection: (clientId?: string) => connectionOf(clients, keys.publicKey, clientId),
    exchanges: exchanges.list,
    onExchange: exchanges.subscribe,
    faults,
    clock,
    state: createStateView(store, clock),
    clientIds: clients.list().map(({ clientId }) => clientId),
    sendOrderNotification: webhooks.send,
    repeatOrderNotification: webhooks.repeat,
    deliveries: webhooks.list,
    seed: async (data: SeedData) => {
      plant(data);
      await persist();
    },
    reset: async (names: readonly ResetPart[] = Object.keys(resets) as ResetPart[]) => {
      const unknown = names.find((name) => !Object.hasOwn(resets, name));
      if (unknown !== undefined) {
        const known = Object.keys(resets).join(', ');
        throw new TypeError(`Reset one of ${known}, not ${JSON.stringify(unknown)}.`);
      }
      for (const name of Object.keys(resets) as ResetPart[]) {
        if (names.includes(name)) resets[name]();
      }
      await persist();
    },
  };
  // A slash at the end of an address changes nothing.
  const pages = new Hono({ strict: false })
    .route('/', createInspector({ ...parts, clients: suspects.clients }))
    .route(CONTROL_PATH, createControl(parts, gateway));
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
}
