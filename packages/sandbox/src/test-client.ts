import {
  type AlipayHKClient,
  type AlipayHKClientOptions,
  createAlipayHKClient,
} from '@alipayhk-openapi/client';
import { createSandbox } from './sandbox.ts';
import type { Sandbox, SandboxConnection, SandboxOptions } from './sandbox-types.ts';

/** What {@link createTestClient} can be told. All of it may be left out. */
export interface TestClientOptions {
  /** Options of the client that differ from what the sandbox gives, `maxRetries` for example. */
  readonly client?: Partial<AlipayHKClientOptions> | undefined;
  /** Options of the sandbox. With `clients` of your own, give the client their private key. */
  readonly sandbox?: SandboxOptions | undefined;
}

/** A client, the sandbox that answers it, and the keys of both. */
export interface TestClient {
  /** The client; its calls go to the sandbox. */
  readonly client: AlipayHKClient;
  /** The sandbox behind it. */
  readonly sandbox: Sandbox;
  /** Client-Id and keys, for a second client or for a notification endpoint. */
  readonly connection: SandboxConnection;
  /** Stops the sandbox's timers; call it after the test. */
  close(): Promise<void>;
}

/**
 * Makes a client with a sandbox of its own behind it, for a test: keys are made, nothing listens on a
 * port, and nothing leaves the process. The client's clock is that of the sandbox.
 *
 * @param options - options of the client and of the sandbox.
 * @throws TypeError that says which option to change.
 * @example
 * const { client, sandbox, close } = await createTestClient();
 * sandbox.faults.add({ kind: 'drop-after' });
 * await expect(client.createTemplate(template)).rejects.toMatchObject({ outcome: 'unknown' });
 * await close();
 */
export async function createTestClient(options: TestClientOptions = {}): Promise<TestClient> {
  const sandbox = await createSandbox(options.sandbox);
  const connection = sandbox.connection();
  const client = createAlipayHKClient({
    ...connection,
    fetch: sandbox.fetch,
    now: () => sandbox.clock.now(),
    ...options.client,
  });
  return { client, sandbox, connection, close: () => sandbox.close() };
}
