import type { RsaPrivateOperation } from '@alipayhk-openapi/middleware';
import type { SandboxClient } from './clients.ts';
import type { SandboxClock } from './clock.ts';
import type { Exchange, ExchangeLimits } from './exchanges.ts';
import type { SandboxFaults } from './faults.ts';
import type { SeedData } from './seed.ts';
import type { SandboxStorage } from './text-store.ts';
import type { StateView } from './view.ts';
import type { Delivery, OrderNotificationOptions } from './webhooks.ts';

/** What a sandbox can be told. All of it may be left out. */
export interface SandboxOptions {
  /**
   * The merchants that may call. One, with the Client-Id {@link DEFAULT_CLIENT_ID} and a key that
   * the sandbox makes, if left out.
   */
  readonly clients?: readonly SandboxClient[] | undefined;
  /** The platform's private key (RSA, PEM or bare base64); a fresh one is made if left out. */
  readonly platformPrivateKey?: string | undefined;
  /** The keyVersion of the platform's key in the Signature header of answers; 1 if left out. */
  readonly platformKeyVersion?: string | number | undefined;
  /**
   * Where the keys that the sandbox makes survive a restart; it makes new ones each time if left
   * out. A key that was given to it is never kept there.
   */
  readonly keyStorage?: SandboxStorage | undefined;
  /**
   * Makes raw RSA of the platform's private key. `rsaPrivateOperation` from
   * `@alipayhk-openapi/middleware/node` decrypts about ten times as fast as the portable default.
   */
  readonly rsaPrivateOperation?: ((privateKey: string) => RsaPrivateOperation) | undefined;
  /** The longest body that is taken, in bytes; 1 MiB if left out. Longer ones get HTTP 413. */
  readonly bodyLimit?: number | undefined;
  /** How far Request-Time may be from the sandbox clock, in milliseconds; not checked if left out. */
  readonly maxAge?: number | undefined;
  /** How much of what passed is kept. */
  readonly exchangeLimits?: Partial<ExchangeLimits> | undefined;
  /** Where the memory survives a restart; nothing survives if left out. */
  readonly storage?: SandboxStorage | undefined;
  /** What it knows from the beginning, where it remembers nothing yet; and again after a `reset`. */
  readonly seed?: SeedData | undefined;
  /** How webhooks are sent; the runtime's `fetch` if left out. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** What `reset` sets back. */
export type ResetPart = 'state' | 'exchanges' | 'faults' | 'clock' | 'notifications';

/** What a client needs to call a sandbox as one of its merchants. */
export interface SandboxConnection {
  /** The `Client-Id` of the merchant. */
  readonly clientId: string;
  /** PKCS#8 PEM. Only a key that the sandbox made itself: it does not hold any other. */
  readonly privateKey?: string;
  /** The version of that key. */
  readonly keyVersion?: string;
  /** SPKI PEM. */
  readonly platformPublicKey: string;
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
  /**
   * What a client needs to call as one merchant.
   *
   * @param clientId - the first merchant if left out.
   * @throws TypeError if the client is unknown.
   * @example
   * const sandbox = await createSandbox();
   * const client = createAlipayHKClient({ ...sandbox.connection(), fetch: sandbox.fetch });
   */
  connection(clientId?: string): SandboxConnection;
  /** What passed, oldest first: one live array, bounded by `exchangeLimits`. */
  readonly exchanges: readonly Exchange[];
  /** Calls back for every request that was answered; returns how to stop that. */
  onExchange(listener: (exchange: Exchange) => void): () => void;
  /** The faults that are played on calls. */
  readonly faults: SandboxFaults;
  /** The time that the sandbox lives in. */
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
  sendOrderNotification(options?: OrderNotificationOptions): Promise<Delivery>;
  /**
   * Sends a notification once more, as AlipayHK does when it did not read the answer.
   *
   * @param id - of the delivery that is repeated.
   * @throws TypeError if there is no such delivery.
   */
  repeatOrderNotification(id: number): Promise<Delivery>;
  /**
   * Puts templates and passes into the memory, as if the merchants had made them.
   *
   * @throws TypeError with the place of the first entry that is unusable; nothing is put there then.
   */
  seed(data: SeedData): Promise<void>;
  /**
   * Begins anew: forgets what it remembers and plants the seed of its options, forgets exchanges,
   * faults and notifications, and sets the clock to the machine's time. Keys stay.
   *
   * @param parts - only these; all if left out.
   * @throws TypeError if there is no such part.
   */
  reset(parts?: readonly ResetPart[]): Promise<void>;
  /** The webhooks sent so far, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Stores what is left to store and stops all timers. */
  close(): Promise<void>;
}
