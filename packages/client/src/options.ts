import type { MessageSecurityOptions } from '@alipayhk-openapi/middleware';
import { productionServer } from '@alipayhk-openapi/spec/calls';
import type { CallOptions } from './call-options.ts';
import type { ValidationIssue } from './errors.ts';
import type { FetchLike } from './fetch.ts';
import type { Hooks } from './hooks.ts';
import type { OperationId } from './operation-types.ts';
import { printable } from './printable.ts';
import { suggestion } from './suggestion.ts';
import type { Timers } from './timers.ts';

/** Checks a body in wire form (embedded JSON as strings). */
export type ValidateFunction = (
  operationId: OperationId,
  body: unknown,
) => { readonly valid: boolean; readonly errors: readonly ValidationIssue[] };

/** Checks bodies; the module `@alipayhk-openapi/spec/validators` is one. */
export interface Validators {
  readonly validateRequest?: ValidateFunction | undefined;
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

/** What an option must be, where it is not: "a whole number from 0 on". */
type Demand = string | undefined;
type Check = (value: unknown) => Demand;

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const anything: Check = () => undefined;

const text: Check = (value) => {
  if (typeof value !== 'string' || value === '') return 'a text';
  if (/^(["']).*\1$/.test(value)) return 'the text alone: it is in quotes';
  return /^[!-~]+$/.test(value) ? undefined : 'visible ASCII without blanks';
};

const milliseconds: Check = (value) =>
  typeof value === 'number' && value > 0 ? undefined : 'a number of milliseconds above 0';

const repeats: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 0 ? undefined : 'a whole number from 0 on';

const callable: Check = (value) => (typeof value === 'function' ? undefined : 'a function');

const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false');

const object: Check = (value) =>
  typeof value === 'object' && value !== null ? undefined : 'an object';

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string) ? undefined : values.map((each) => `'${each}'`).join(' or ');

/** Names no value: it may be a key. */
const key: Check = (value) => (value === undefined || value === null ? 'a key' : undefined);

const encryption: Check = (value) =>
  typeof value === 'function'
    ? undefined
    : oneOf('never', 'always')(value) && "'never', 'always' or a function";

const validators: Check = (value) => {
  const { validateRequest, validateResponse } = Object(value) as Validators;
  const given = [validateRequest, validateResponse].filter((each) => each !== undefined);
  return given.length > 0 && given.every((each) => typeof each === 'function')
    ? undefined
    : 'the module @alipayhk-openapi/spec/validators';
};

const hookSets: Check = (value) =>
  [value].flat().every((set) => object(set) === undefined)
    ? undefined
    : 'an object with hooks, or a list of them';

const timers: Check = (value) => {
  const { now, setTimeout, clearTimeout } = Object(value) as Timers;
  return [now, setTimeout, clearTimeout].every((each) => typeof each === 'function')
    ? undefined
    : 'an object with now, setTimeout and clearTimeout';
};

/** Where a value is quoted back, it is named by its kind only: it may be a secret. */
const baseUrl: Check = (value) => {
  let url: URL;
  try {
    url = new URL(String(value));
  } catch {
    return 'an absolute URL such as https://host';
  }
  if (!/^https?:$/.test(url.protocol))
    return 'a URL that starts with https:// (or http:// for a sandbox)';
  if (url.username || url.password) return 'a URL without user name and password';
  if (url.search || url.hash || /[?#]/.test(String(value)))
    return 'a URL without ? and #: the paths are put behind it';
  return undefined;
};

const CLIENT_OPTIONS: Readonly<Record<keyof AlipayHKClientOptions, Check>> = {
  clientId: text,
  privateKey: key,
  keyVersion: anything,
  platformPublicKey: key,
  encryption: optional(encryption),
  decryptionKey: anything,
  cipherSuite: optional(object),
  agentToken: optional((value) => (typeof value === 'string' ? undefined : 'a text')),
  unsignedResponses: optional(oneOf('accept-failures', 'reject')),
  maxBodyBytes: anything,
  crypto: optional(object),
  now: optional(callable),
  timeZone: anything,
  baseUrl: optional(baseUrl),
  timeout: optional(milliseconds),
  attemptTimeout: optional(milliseconds),
  maxRetries: optional(repeats),
  maxAge: optional(milliseconds),
  validate: optional(validators),
  hooks: optional(hookSets),
  fetch: optional(callable),
  timers: optional(timers),
  random: optional(callable),
};

/** Headers that are the client's to write, or the runtime's. */
const OWN_HEADERS = new Set([
  'agent-token',
  'client-id',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'encrypt',
  'host',
  'request-time',
  'response-time',
  'signature',
  'transfer-encoding',
]);

const signal: Check = (value) => {
  const { aborted, addEventListener } = Object(value) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function'
    ? undefined
    : 'an AbortSignal';
};

const headers: Check = (value) => {
  if (object(value) !== undefined || Array.isArray(value)) return 'a record from name to text';
  for (const [name, content] of Object.entries(value as object)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'names of headers only';
    if (OWN_HEADERS.has(name.toLowerCase()))
      return `other headers: the client writes ${name} itself`;
    if (typeof content !== 'string' || /[^\t -~\x80-\xff]/.test(content))
      return `one line of text for ${name}`;
  }
  return undefined;
};

const CALL_OPTIONS: Readonly<Record<keyof CallOptions, Check>> = {
  signal: optional(signal),
  timeout: optional(milliseconds),
  attemptTimeout: optional(milliseconds),
  maxRetries: optional(repeats),
  encrypt: optional(flag),
  headers: optional(headers),
};

/** Names that people know from elsewhere. */
const ALIASES: Readonly<Record<string, string>> = {
  peerPublicKey: ' The option is platformPublicKey.',
  idempotencyKey: ' Put requestId into the body.',
  requestId: ' Put requestId into the body.',
};

/** What a value is, without quoting it: it may be a secret. Numbers and the like are none. */
function kindOf(value: unknown): string {
  if (value === null || ['number', 'boolean', 'undefined', 'bigint'].includes(typeof value))
    return String(value);
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text';
  return Array.isArray(value)
    ? 'a list'
    : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

/** What is wrong with options, as a sentence that says what to do; undefined if nothing is. */
function problemOf(options: unknown, checks: Readonly<Record<string, Check>>): string | undefined {
  if (object(options) !== undefined || Array.isArray(options)) {
    return `Give an object with options: this is ${kindOf(options)}.`;
  }
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(checks, name)) continue;
    const meant = ALIASES[name] ?? suggestion(name, Object.keys(checks));
    return `Take out ${printable(name, 40)}: there is no such option.${meant}`;
  }
  for (const [name, check] of Object.entries(checks)) {
    const demand = check(given[name]);
    if (demand !== undefined) return `Give ${name} ${demand}; it is ${kindOf(given[name])}.`;
  }
  return undefined;
}

/** @throws TypeError that says which option to change. */
export function checkClientOptions(options: unknown): void {
  const problem = problemOf(options, CLIENT_OPTIONS);
  if (problem !== undefined) throw new TypeError(`createAlipayHKClient: ${problem}`);
}

/** What is wrong with the options of a call. */
export function callOptionsProblem(options: unknown): string | undefined {
  return problemOf(options, CALL_OPTIONS);
}

/** The base URL without a slash at its end. */
export function normalBaseUrl(given: string | URL = productionServer): string {
  return String(new URL(String(given))).replace(/\/+$/, '');
}

const SECURITY_OPTIONS = [
  'clientId',
  'privateKey',
  'keyVersion',
  'platformPublicKey',
  'encryption',
  'decryptionKey',
  'cipherSuite',
  'agentToken',
  'unsignedResponses',
  'maxBodyBytes',
  'crypto',
  'now',
  'timeZone',
] as const satisfies readonly (keyof AlipayHKClientOptions)[];

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
  const given = SECURITY_OPTIONS.filter((name) => options[name] !== undefined).map((name) => [
    name === 'platformPublicKey' ? 'peerPublicKey' : name,
    options[name],
  ]);
  return Object.fromEntries(given) as unknown as MessageSecurityOptions;
}
