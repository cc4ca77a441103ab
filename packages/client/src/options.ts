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
type Checks = Readonly<Record<string, Check>>;

const MAX_NAME = 40;

function anything(): Demand {
  return undefined;
}

function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

function text(value: unknown): Demand {
  return typeof value === 'string' && value !== '' ? undefined : 'a text';
}

function milliseconds(value: unknown): Demand {
  return typeof value === 'number' && value > 0 ? undefined : 'a number of milliseconds above 0';
}

function repeats(value: unknown): Demand {
  return Number.isInteger(value) && (value as number) >= 0 ? undefined : 'a whole number from 0 on';
}

function callable(value: unknown): Demand {
  return typeof value === 'function' ? undefined : 'a function';
}

function flag(value: unknown): Demand {
  return typeof value === 'boolean' ? undefined : 'true or false';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for what has its values in own properties: no Map, no Headers, no list. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.prototype.toString.call(value) === '[object Object]';
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  return names.every((name) => typeof given[name] === 'function');
}

/** Names no value: it may be a key. */
function key(value: unknown): Demand {
  return value === undefined || value === null ? 'a key' : undefined;
}

function validators(value: unknown): Demand {
  const { validateRequest, validateResponse } = Object(value) as Validators;
  const given = [validateRequest, validateResponse].filter((each) => each !== undefined);
  return given.length > 0 && given.every((each) => typeof each === 'function')
    ? undefined
    : 'the module @alipayhk-openapi/spec/validators';
}

const HOOKS: Checks = {
  onRequest: optional(callable),
  onResponse: optional(callable),
  onRetry: optional(callable),
  onError: optional(callable),
  onInvalidResponse: optional(callable),
  bodies: optional(flag),
} satisfies Record<keyof Hooks, Check>;

/** Objects of a class may have properties of their own. */
function hookProblem(set: object): Demand {
  const isPlain = Object.getPrototypeOf(set) === Object.prototype;
  const unknown = isPlain
    ? Object.keys(set).find((name) => !Object.hasOwn(HOOKS, name))
    : undefined;
  if (unknown !== undefined) {
    const meant = suggestion(unknown, Object.keys(HOOKS));
    return `only hooks that exist: there is no ${printable(unknown, MAX_NAME)}.${meant}`;
  }
  for (const [name, check] of Object.entries(HOOKS)) {
    const demand = demandOf(set as Readonly<Record<string, unknown>>, name, check);
    if (demand !== undefined) return `${demand} as ${name}`;
  }
  return undefined;
}

function hookSets(value: unknown): Demand {
  const sets: readonly unknown[] = [value].flat();
  if (!sets.every(isObject)) return 'an object with hooks, or a list of them';
  return sets.map(hookProblem).find((demand) => demand !== undefined);
}

function timers(value: unknown): Demand {
  return hasMethods(value, ['now', 'setTimeout', 'clearTimeout'])
    ? undefined
    : 'an object with now, setTimeout and clearTimeout';
}

/** Where a value is quoted back, it is named by its kind only: it may be a secret. */
function baseUrl(value: unknown): Demand {
  const given = String(value);
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return 'an absolute URL such as https://host';
  }
  if (!/^https?:$/.test(url.protocol)) {
    return 'a URL that starts with https:// (or http:// for a sandbox)';
  }
  if (url.username || url.password) return 'a URL without user name and password';
  if (url.search || url.hash || /[?#]/.test(given)) {
    return 'a URL without ? and #: the paths are put behind it';
  }
  // What a parser corrects, another one may read in another way.
  const [, path] = /^https?:\/\/[^\s/\\]+([^\s\\]*)$/i.exec(given) ?? [];
  if (path === undefined || url.pathname !== (path || '/') || path.includes('//')) {
    return `a URL in its normal form: is ${url.origin}${url.pathname.replace(/\/+/g, '/')} meant?`;
  }
  return undefined;
}

const CLIENT_OPTIONS: Checks = {
  clientId: text,
  privateKey: key,
  platformPublicKey: key,
  // What else concerns keys and signatures is checked by the middleware.
  keyVersion: anything,
  encryption: anything,
  decryptionKey: anything,
  cipherSuite: anything,
  agentToken: anything,
  unsignedResponses: anything,
  maxBodyBytes: anything,
  crypto: anything,
  now: anything,
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
} satisfies Record<keyof AlipayHKClientOptions, Check>;

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

function signal(value: unknown): Demand {
  const isSignal = typeof Object(value).aborted === 'boolean';
  return isSignal && hasMethods(value, ['addEventListener', 'removeEventListener'])
    ? undefined
    : 'an AbortSignal';
}

function headers(value: unknown): Demand {
  if (!isRecord(value)) return 'a record from name to text';
  for (const [name, content] of Object.entries(value)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'names of headers only';
    if (OWN_HEADERS.has(name.toLowerCase())) {
      return `other headers: the client writes ${name} itself`;
    }
    if (typeof content !== 'string' || /[^\t -~\x80-\xff]/.test(content)) {
      return `one line of text for ${name}`;
    }
  }
  return undefined;
}

const CALL_OPTIONS: Checks = {
  signal: optional(signal),
  timeout: optional(milliseconds),
  attemptTimeout: optional(milliseconds),
  maxRetries: optional(repeats),
  encrypt: optional(flag),
  headers: optional(headers),
} satisfies Record<keyof CallOptions, Check>;

const LOG_OPTIONS: Checks = {
  level: optional((value) =>
    ['debug', 'info', 'warn', 'error'].includes(value as string)
      ? undefined
      : "'debug', 'info', 'warn' or 'error'",
  ),
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

/** What an option must be; what cannot even be read is left to who reads it. */
function demandOf(given: Readonly<Record<string, unknown>>, name: string, check: Check): Demand {
  try {
    return check(given[name]);
  } catch {
    return undefined;
  }
}

/** What is wrong with options, as a sentence that says what to do; undefined if nothing is. */
function problemOf(options: unknown, checks: Checks): string | undefined {
  if (!isObject(options)) return `Give an object with options: this is ${kindOf(options)}.`;
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(checks, name)) continue;
    const meant = ALIASES[name] ?? suggestion(name, Object.keys(checks));
    return `Take out ${printable(name, MAX_NAME)}: there is no such option.${meant}`;
  }
  for (const [name, check] of Object.entries(checks)) {
    const demand = demandOf(given, name, check);
    if (demand === undefined) continue;
    const isSentence = /[?.]$/.test(demand);
    return `Give ${name} ${isSentence ? demand : `${demand}; it is ${kindOf(given[name])}.`}`;
  }
  return undefined;
}

function refuse(caller: string, problem: string | undefined): void {
  if (problem !== undefined) throw new TypeError(`${caller}: ${problem}`);
}

/**
 * Refuses options that a client cannot use; those of keys and signatures are the middleware's to check.
 *
 * @param options - whatever was given.
 * @param caller - the function that was called.
 * @param without - names of options that this client does not have.
 * @throws TypeError that says which option to change.
 */
export function checkClientOptions(
  options: unknown,
  caller: string,
  without: readonly string[] = [],
): void {
  const checks = Object.entries(CLIENT_OPTIONS).filter(([name]) => !without.includes(name));
  refuse(caller, problemOf(options, Object.fromEntries(checks)));
}

/** @throws TypeError that says which option of `logHooks` to change. */
export function checkLogOptions(logger: unknown, options: unknown): void {
  if (!hasMethods(logger, ['debug', 'info', 'warn', 'error'])) {
    refuse('logHooks', 'Give a logger with debug, info, warn and error: console is one.');
  }
  refuse('logHooks', problemOf(options, LOG_OPTIONS));
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
