import { productionServer } from '@alipayhk-openapi/spec/calls';
import type { CallOptions } from './call-options.ts';
import {
  type AlipayHKClientOptions,
  SECURITY_OPTIONS,
  type SecurityOption,
  type Validators,
} from './client-options.ts';
import type { Hooks } from './hooks.ts';
import { printable } from './printable.ts';
import { suggestion } from './suggestion.ts';

/** What an option must be, where it is not: "a whole number from 0 on". */
type Demand = string | undefined;
type Check = (value: unknown) => Demand;
type Checks = Readonly<Record<string, Check | undefined>>;

const MAX_NAME = 40;

/** A check that is passed by what is left out. */
function must(demand: string, isMet: (value: unknown) => boolean): Check {
  return (value) => (value === undefined || isMet(value) ? undefined : demand);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  return names.every((name) => isFunction(given[name]));
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

const callable = must('a function', isFunction);
const flag = must('true or false', (value) => typeof value === 'boolean');
const repeats = must('a whole number from 0 on', isCount);
const milliseconds = must(
  'a number of milliseconds above 0',
  (value) => typeof value === 'number' && value > 0,
);

/** Names no value: it may be a key. */
function key(value: unknown): Demand {
  return value === undefined || value === null ? 'a key' : undefined;
}

function isValidators(value: unknown): boolean {
  const { validateRequest, validateResponse } = Object(value) as Validators;
  const given = [validateRequest, validateResponse].filter((each) => each !== undefined);
  return given.length > 0 && given.every(isFunction);
}

const HOOKS: Checks = {
  onRequest: callable,
  onResponse: callable,
  onRetry: callable,
  onError: callable,
  onInvalidResponse: callable,
  bodies: flag,
} satisfies Record<keyof Hooks, Check>;

/** Objects of a class may have properties of their own. */
function hookProblem(set: object): Demand {
  const isPlain = Object.getPrototypeOf(set) === Object.prototype;
  const unknown = isPlain ? unknownName(set, HOOKS, 'hook') : undefined;
  if (unknown !== undefined) return unknown;
  for (const name of Object.keys(HOOKS)) {
    const demand = demandOf(set, name, HOOKS);
    if (demand !== undefined) return `${demand} as ${name}`;
  }
  return undefined;
}

function hooks(value: unknown = []): Demand {
  const sets: readonly unknown[] = [value].flat();
  if (!sets.every(isObject)) return 'an object with hooks, or a list of them';
  return sets.map(hookProblem).find((demand) => demand !== undefined);
}

/** Where a value is quoted back, it is named by its kind only: it may be a secret. */
function baseUrl(value: unknown = productionServer): Demand {
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
  if (/[?#]/.test(given)) return 'a URL without ? and #: the paths are put behind it';
  // What a parser corrects, another one may read in another way.
  const [, path] = /^https?:\/\/[^\s/\\]+([^\s\\]*)$/i.exec(given) ?? [];
  if (path === undefined || url.pathname !== (path || '/') || path.includes('//')) {
    return `Give baseUrl in its normal form: is ${url.origin}${url.pathname.replace(/\/+/g, '/')} meant?`;
  }
  return undefined;
}

const OWN_OPTIONS: Checks = {
  clientId: (value) => (typeof value === 'string' && value !== '' ? undefined : 'a text'),
  privateKey: key,
  platformPublicKey: key,
  crypto: must('a WebCrypto object such as globalThis.crypto', (value) =>
    isObject(Object(value).subtle),
  ),
  baseUrl,
  timeout: milliseconds,
  attemptTimeout: milliseconds,
  maxRetries: repeats,
  maxAge: milliseconds,
  validate: must('the module @alipayhk-openapi/spec/validators', isValidators),
  hooks,
  fetch: callable,
  timers: must('an object with now, setTimeout and clearTimeout', (value) =>
    hasMethods(value, 'now', 'setTimeout', 'clearTimeout'),
  ),
  random: callable,
} satisfies Record<Exclude<keyof AlipayHKClientOptions, SecurityOption>, Check> &
  Partial<Record<SecurityOption, Check>>;

/** What else concerns keys and signatures is checked by the middleware. */
const CLIENT_OPTIONS: Checks = {
  ...Object.fromEntries(SECURITY_OPTIONS.map((name) => [name, undefined])),
  ...OWN_OPTIONS,
};

/** Headers that are the client's to write, or the runtime's. */
const OWN_HEADERS =
  /^(agent-token|client-id|connection|content-(encoding|length|type)|encrypt|host|re(quest|sponse)-time|signature|transfer-encoding)$/i;

/** A record has its values in own properties: no Map, no Headers. */
function headers(value: unknown = {}): Demand {
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    return 'a record from name to text';
  }
  for (const [name, content] of Object.entries(value as object)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return 'Give headers names of headers only.';
    if (OWN_HEADERS.test(name)) return `Take ${name} out of headers: the client writes it itself.`;
    if (typeof content !== 'string' || /[^\t -~\x80-\xff]/.test(content)) {
      return `Give the header ${name} one line of text.`;
    }
  }
  return undefined;
}

const CALL_OPTIONS: Checks = {
  signal: must(
    'an AbortSignal',
    (value) =>
      typeof (Object(value) as Partial<AbortSignal>).aborted === 'boolean' &&
      hasMethods(value, 'addEventListener', 'removeEventListener'),
  ),
  timeout: milliseconds,
  attemptTimeout: milliseconds,
  maxRetries: repeats,
  encrypt: flag,
  headers,
} satisfies Record<keyof CallOptions, Check>;

/** Names that people know from elsewhere. */
const ALIASES: Readonly<Record<string, string>> = {
  peerPublicKey: ' The option is platformPublicKey.',
  idempotencyKey: ' Put requestId into the body.',
  requestId: ' Put requestId into the body.',
};

/** What a value is, without quoting it: it may be a secret. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  if (Array.isArray(value)) return 'a list';
  return Object(value) === value ? `of type ${typeof value}` : String(value);
}

/** What an option must be; what cannot even be read is left to who reads it. */
function demandOf(given: object, name: string, checks: Checks): Demand {
  try {
    return checks[name]?.((given as Readonly<Record<string, unknown>>)[name]);
  } catch {
    return undefined;
  }
}

/** The first name that is none, and what was meant; undefined if there is no such name. */
function unknownName(given: object, checks: Checks, what: string): string | undefined {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown === undefined) return undefined;
  const meant = ALIASES[unknown] ?? suggestion(unknown, Object.keys(checks));
  return `Take out ${printable(unknown, MAX_NAME)}: there is no such ${what}.${meant}`;
}

/** What is wrong with options, as a sentence that says what to do; undefined if nothing is. */
function problemOf(options: unknown, checks: Checks): string | undefined {
  if (!isObject(options)) return `Give an object with options: this is ${kindOf(options)}.`;
  const given = options as Readonly<Record<string, unknown>>;
  const unknown = unknownName(options, checks, 'option');
  if (unknown !== undefined) return unknown;
  for (const name of Object.keys(checks)) {
    const demand = demandOf(given, name, checks);
    if (demand === undefined) continue;
    // A whole sentence says what the value is.
    return /[?.]$/.test(demand) ? demand : `Give ${name} ${demand}; it is ${kindOf(given[name])}.`;
  }
  return undefined;
}

/**
 * Refuses options that are none, or that cannot be used.
 *
 * @param options - whatever was given.
 * @param caller - the function that was called.
 * @param checks - of each option that there is.
 * @throws TypeError that says which option to change.
 */
export function checkOptions(options: unknown, caller: string, checks: Checks): void {
  const problem = problemOf(options, checks);
  if (problem !== undefined) throw new TypeError(`${caller}: ${problem}`);
}

/** Refuses options that a client cannot use; those of keys and signatures are the middleware's to check. */
export function checkClientOptions(
  options: unknown,
  caller: string,
  without: readonly string[] = [],
): void {
  const checks = Object.entries(CLIENT_OPTIONS).filter(([name]) => !without.includes(name));
  checkOptions(options, caller, Object.fromEntries(checks));
}

/** What is wrong with the options of a call. */
export function callOptionsProblem(options: unknown): string | undefined {
  return problemOf(options, CALL_OPTIONS);
}
