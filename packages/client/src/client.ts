import {
  createMessageSecurity,
  type MessageSecurityOptions,
  type PeerKeys,
} from '@alipayhk-openapi/middleware';
import { calls, productionServer, testingServers } from '@alipayhk-openapi/spec/calls';
import { callOperation } from './call.ts';
import type { CallCore, CallOptions, Validators } from './call-state.ts';
import type { Hooks } from './hooks.ts';
import { createHttpClient, type HttpClient } from './http.ts';
import type { OperationId, OperationMethods } from './operation-types.ts';
import { systemTimers, type Timers } from './timers.ts';

/**
 * Options of {@link createAlipayHKClient}: those of the middleware, with `platformPublicKey` for
 * its `peerPublicKey`, and what concerns calls.
 */
export interface AlipayHKClientOptions extends Omit<MessageSecurityOptions, 'peerPublicKey'> {
  /**
   * The platform's public key, which isn't yours: one key in any format, a record keyVersion -> key,
   * or a `Verifier`.
   */
  readonly platformPublicKey: PeerKeys;
  /** Where to send calls; default production (`productionBaseUrl`). Testing hosts: `testingBaseUrls`. */
  readonly baseUrl?: string | URL | undefined;
  /** Milliseconds for a whole call, all attempts and waits included; default 60,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt; default 20,000. */
  readonly attemptTimeout?: number | undefined;
  /** How often to repeat a call, where the specification says that a repeat is harmless; default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * Checks bodies against the specification: requests before they are sent, answers after. Pass
   * the module `@alipayhk-openapi/spec/validators`; who doesn't import it doesn't ship it.
   */
  readonly validate?: Validators | undefined;
  /** Called with plain data while calls run: one set of hooks, or several. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Sends a request; default the global `fetch`, looked up at call time. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** For tests: what waits and measures. */
  readonly timers?: Timers | undefined;
  /** For tests: where the jitter of retries comes from, 0 to 1; default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** One method per operation, and the openapi-fetch client beneath them. */
export type AlipayHKClient = OperationMethods & {
  /**
   * The underlying openapi-fetch client, signing and verifying, without retries: business failures
   * come back as `data`, a failed verification rejects with the `SecurityError`. For own middleware.
   */
  readonly http: HttpClient;
};

/** The production host, from the specification's servers. */
export const productionBaseUrl: string = productionServer;

/** The testing hosts, from the specification's servers. Not every host serves every operation. */
export const testingBaseUrls: readonly string[] = testingServers;

/**
 * A client of the AlipayHK Open Platform: it signs each call, verifies each answer, and throws
 * {@link AlipayHKError} with an honest `outcome` when a call doesn't succeed.
 *
 * @param options Your client id and key, the platform's public key, and how to call.
 * @throws SecurityError `KEY_INVALID` and others when the options can't be used; keys are read on
 * the first call, so a bad key shows then.
 * @example
 * const client = createAlipayHKClient({ clientId, privateKey, platformPublicKey });
 * const { templateCode } = await client.createTemplate({ ... });
 */
export const createAlipayHKClient = (options: AlipayHKClientOptions): AlipayHKClient => {
  const {
    platformPublicKey,
    baseUrl = productionBaseUrl,
    timeout = 60_000,
    attemptTimeout = 20_000,
    maxRetries = 2,
    validate,
    hooks = [],
    fetch = (request) => globalThis.fetch(request),
    timers = systemTimers,
    random = Math.random,
    ...securityOptions
  } = options;
  const security = createMessageSecurity(
    { ...securityOptions, peerPublicKey: platformPublicKey },
    { peerPublicKey: 'platformPublicKey', packageName: '@alipayhk-openapi/client' },
  );
  const core: CallCore = {
    baseUrl: String(baseUrl).replace(/\/+$/, ''),
    security,
    fetch,
    timers,
    random,
    timeout,
    attemptTimeout,
    maxRetries,
    validate,
    hooks: [hooks].flat(),
  };
  const methods = Object.fromEntries(
    Object.keys(calls).map((operationId) => [
      operationId,
      (body: object, callOptions?: CallOptions) =>
        callOperation(core, operationId as OperationId, body, callOptions),
    ]),
  ) as unknown as OperationMethods;
  return { ...methods, http: createHttpClient(core) };
};
