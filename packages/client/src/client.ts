import {
  type CheckedMessageParts,
  createMessageParts,
  type SealedRequest,
} from '@alipayhk-openapi/middleware';
import { calls, productionServer, testingServers } from '@alipayhk-openapi/spec/calls';
import { callOperation } from './call.ts';
import type { CallOptions } from './call-options.ts';
import type { CallCore } from './call-state.ts';
import {
  type AlipayHKClientOptions,
  changesSecurity,
  normalBaseUrl,
  secretOptions,
  securityOptions,
} from './client-options.ts';
import type { OperationId, OperationMethods } from './operation-types.ts';
import { checkClientOptions } from './options.ts';
import { ownKeyCheck } from './own-key.ts';
import { SYSTEM_TIMERS } from './timers.ts';

/** One method for each operation, and what concerns all of them. */
export type AlipayHKClient = OperationMethods & {
  /**
   * Loads and checks the keys. The first call waits for it; call it at start-up to learn of a wrong
   * key at once.
   *
   * @throws SecurityError `KEY_INVALID` or another code, which names the option.
   */
  ready(): Promise<void>;
  /**
   * A client with some options changed. Keys that were loaded are shared, unless an option of keys
   * or encryption is among those that change.
   *
   * @param overrides - options of `createAlipayHKClient`.
   * @throws TypeError that says which option to change.
   * @example
   * const patient = client.withOptions({ timeout: 120_000 });
   */
  withOptions(overrides: Partial<AlipayHKClientOptions>): AlipayHKClient;
};

/**
 * The production host, from the specification's servers.
 *
 * @example
 * createAlipayHKClient({ ...options, baseUrl: productionBaseUrl });
 */
export const productionBaseUrl: string = productionServer;

/**
 * The testing hosts, from the specification's servers. Not every host serves every operation.
 *
 * @example
 * createAlipayHKClient({ ...options, baseUrl: testingBaseUrls[0] });
 */
export const testingBaseUrls: readonly string[] = testingServers;

/** What clients that differ only in how they call have in common. */
interface Shared {
  readonly parts: CheckedMessageParts;
  readonly checkKeys: (sealed: SealedRequest) => Promise<void>;
}

/** What messages of the middleware call things. */
const WORDS = {
  caller: 'createAlipayHKClient',
  peerPublicKey: 'platformPublicKey',
  packageName: '@alipayhk-openapi/client',
};

/**
 * A client of the AlipayHK Open Platform: it signs each call, verifies each answer, and throws
 * {@link AlipayHKError} with an honest `outcome` when a call does not succeed.
 *
 * Options are checked at once, and keys before the first request is sent.
 *
 * @param options - your client id and key, the platform's public key, and how to call.
 * @returns a client; it loads and checks keys at its first call, or at `ready()`.
 * @throws TypeError that says which option to change.
 * @example
 * const client = createAlipayHKClient({ clientId, privateKey, platformPublicKey });
 * const { templateCode } = await client.createTemplate({ ... });
 */
export function createAlipayHKClient(options: AlipayHKClientOptions): AlipayHKClient {
  checkClientOptions(options, WORDS.caller);
  return assemble(options, share(options));
}

function share(options: AlipayHKClientOptions): Shared {
  const parts = createMessageParts(securityOptions(options), WORDS);
  return { parts, checkKeys: ownKeyCheck(parts, options) };
}

function assemble(options: AlipayHKClientOptions, shared: Shared): AlipayHKClient {
  const core = coreOf(options, shared);
  const methods = Object.keys(calls).map((operationId) => {
    const method = (body: unknown, callOptions?: CallOptions) =>
      callOperation(core, {
        operationId: operationId as OperationId,
        body,
        options: callOptions,
      });
    return [operationId, Object.defineProperty(method, 'name', { value: operationId })] as const;
  });
  const client = {
    ...(Object.fromEntries(methods) as unknown as OperationMethods),
    async ready(): Promise<void> {
      await shared.parts.ready();
      const url = core.baseUrl;
      await shared.checkKeys(
        await shared.parts.sealRequest({ method: 'POST', url, body: '' }, { encrypt: false }),
      );
    },
    withOptions(overrides: Partial<AlipayHKClientOptions>): AlipayHKClient {
      const changed = { ...options, ...overrides };
      checkClientOptions(Object(overrides) === overrides ? changed : overrides, 'withOptions');
      return assemble(changed, changesSecurity(overrides) ? share(changed) : shared);
    },
  };
  return Object.defineProperty(client, Symbol.for('nodejs.util.inspect.custom'), {
    value: () => `AlipayHKClient { clientId: '${options.clientId}', baseUrl: '${core.baseUrl}' }`,
  });
}

function coreOf(options: AlipayHKClientOptions, { parts, checkKeys }: Shared): CallCore {
  const { fetch, now = Date.now } = options;
  return {
    baseUrl: normalBaseUrl(options.baseUrl),
    parts,
    checkKeys,
    fetch,
    timers: options.timers ?? SYSTEM_TIMERS,
    now: () => Number(now()),
    random: options.random ?? Math.random,
    timeout: options.timeout ?? 60_000,
    attemptTimeout: options.attemptTimeout ?? 20_000,
    maxRetries: options.maxRetries ?? 2,
    maxAge: options.maxAge,
    secrets: secretOptions(options),
    validate: options.validate,
    hooks: [options.hooks ?? []].flat(),
  };
}
