import type { MessageSecurityOptions } from '@alipayhk-openapi/middleware';
import { productionServer } from '@alipayhk-openapi/spec/calls';
import type { ValidationIssue } from './errors.ts';
import type { FetchLike } from './fetch.ts';
import type { Hooks } from './hooks.ts';
import type { OperationId } from './operation-types.ts';
import type { Timers } from './timers.ts';

/** Checks a body in wire form (embedded JSON as strings). */
export type ValidateFunction = (
  operationId: OperationId,
  body: unknown,
) => { readonly valid: boolean; readonly errors: readonly ValidationIssue[] };

/** Checks bodies; the module `@alipayhk-openapi/spec/validators` is one. */
export interface Validators {
  /** Checks a request before it is sent. */
  readonly validateRequest?: ValidateFunction | undefined;
  /** Checks an answer after it was verified. */
  readonly validateResponse?: ValidateFunction | undefined;
}

/**
 * Options of `createAlipayHKClient`: those of the middleware, with `platformPublicKey` for its
 * `peerPublicKey`, and what concerns calls.
 */
export interface AlipayHKClientOptions extends Omit<MessageSecurityOptions, 'peerPublicKey'> {
  /**
   * The platform's public key, which is not yours: one key in any format, a record keyVersion -> key,
   * a `Verifier`, or a function that loads the key of a version.
   */
  readonly platformPublicKey: NonNullable<MessageSecurityOptions['peerPublicKey']>;
  /** Where to send calls; default production (`productionBaseUrl`). Testing hosts: `testingBaseUrls`. */
  readonly baseUrl?: string | URL | undefined;
  /** Milliseconds for a whole call, all attempts and waits included; default 60,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for each attempt; default 20,000. */
  readonly attemptTimeout?: number | undefined;
  /** How often to repeat a call, where the specification says that a repeat is harmless; default 2. */
  readonly maxRetries?: number | undefined;
  /**
   * Refuses answers whose signed `Response-Time` is further than this from now, in milliseconds;
   * default no check. Fifteen minutes (900,000) are generous.
   */
  readonly maxAge?: number | undefined;
  /**
   * Checks bodies against the specification: requests before they are sent, answers after. Pass
   * the module `@alipayhk-openapi/spec/validators`; if you do not import it, it is in no bundle.
   */
  readonly validate?: Validators | undefined;
  /** Called with plain data while calls run: one set of hooks, or several. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /**
   * Sends a request: `(url, init)`, as the global `fetch` does, which is the default and is looked up
   * at call time. Called without `this`.
   */
  readonly fetch?: FetchLike | undefined;
  /** For tests: what waits and measures. */
  readonly timers?: Timers | undefined;
  /** For tests: where the jitter of retries comes from, 0 to 1; default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** The base URL without a slash at its end. */
export function normalBaseUrl(given: string | URL = productionServer): string {
  return String(new URL(String(given))).replace(/\/+$/, '');
}

/** A name of an option that is the middleware's. */
export type SecurityOption =
  | Exclude<keyof MessageSecurityOptions, 'maxAge' | 'peerPublicKey'>
  | 'platformPublicKey';

/** The options that are the middleware's, with its names for them. */
const NAMES: Readonly<Record<SecurityOption, keyof MessageSecurityOptions>> = {
  clientId: 'clientId',
  privateKey: 'privateKey',
  keyVersion: 'keyVersion',
  platformPublicKey: 'peerPublicKey',
  encryption: 'encryption',
  decryptionKey: 'decryptionKey',
  cipherSuite: 'cipherSuite',
  agentToken: 'agentToken',
  unsignedResponses: 'unsignedResponses',
  maxBodyBytes: 'maxBodyBytes',
  crypto: 'crypto',
  now: 'now',
  timeZone: 'timeZone',
};

/** The options that are the middleware's. */
export const SECURITY_OPTIONS: readonly SecurityOption[] = Object.keys(NAMES) as SecurityOption[];

/** True if the keys or what is done with them would change. */
export function changesSecurity(overrides: Partial<AlipayHKClientOptions>): boolean {
  return SECURITY_OPTIONS.some((name) => name in overrides);
}

/** The texts in an option: itself, or what is in a record or a JWK. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.prototype.toString.call(value) === '[object Object]'
    ? Object.values(value as object).flatMap((each) => (typeof each === 'string' ? [each] : []))
    : [];
}

/** What no message may show: the agent token, and the pieces of keys that are texts. */
export function secretOptions(options: AlipayHKClientOptions): readonly string[] {
  const { agentToken, privateKey, decryptionKey } = options;
  const pieces = [privateKey, decryptionKey]
    .flatMap(textsIn)
    .flatMap((text) => text.match(/[\w+/-]{16}/g) ?? []);
  return agentToken ? [agentToken, ...pieces] : pieces;
}

/** The middleware's options; a name that was not given is not there. */
export function securityOptions(options: AlipayHKClientOptions): MessageSecurityOptions {
  const given = SECURITY_OPTIONS.filter((name) => options[name] !== undefined);
  const entries = given.map((name) => [NAMES[name], options[name]]);
  return Object.fromEntries(entries) as unknown as MessageSecurityOptions;
}
