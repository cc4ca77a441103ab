import type { MessageSecurityOptions } from './types.ts';
import type { Words } from './words.ts';

const MIB = 1024 * 1024;

/** What an option must be, and whether a value is that. */
type Demand = readonly [demand: string, isMet: (value: unknown) => boolean];

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function areLimits(value: unknown): boolean {
  const { request = 0, response = 0 } = Object(value);
  const counts = typeof value === 'object' ? [request, response] : [value];
  return counts.every((count) => typeof count === 'number' && count >= 0);
}

/** Keys and WebCrypto are checked when they are used first, the time zone by its own parser. */
const DEMANDS: Partial<Record<string, Demand>> = {
  clientId: [
    'visible ASCII without blanks or quotes',
    (value) => /^[!#-&(-~]+$/.test(String(value)) && typeof value === 'string',
  ],
  agentToken: [
    'visible ASCII on one line',
    (value) => typeof value === 'string' && /^([!-~]( *[!-~])*)?$/.test(value),
  ],
  keyVersion: [
    'a number or a short name',
    (value) => typeof value !== 'object' && /^[\w.:/-]{1,64}$/.test(String(value)),
  ],
  encryption: [
    "'never', 'always' or a function",
    (value) => value === 'never' || value === 'always' || isFunction(value),
  ],
  unsignedResponses: [
    "'accept-failures' or 'reject'",
    (value) => value === 'accept-failures' || value === 'reject',
  ],
  cipherSuite: ['a suite such as rsaAes()', (value) => isFunction(Object(value).decrypt)],
  maxBodyBytes: ['a number of bytes, or { request, response }', areLimits],
  maxAge: ['a number of milliseconds', (value) => typeof value === 'number' && value >= 0],
  now: ['a function', isFunction],
  crypto: undefined,
  privateKey: undefined,
  peerPublicKey: undefined,
  decryptionKey: undefined,
  timeZone: undefined,
} satisfies Record<keyof MessageSecurityOptions, Demand | undefined>;

/** What a value is, without quoting it: it may be a secret. */
function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  return Object(value) === value ? `of type ${typeof value}` : String(value);
}

/** What is wrong with options, as a sentence that says what to do; undefined if nothing is. */
function problemOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null) {
    return `Give an object with options: this is ${kindOf(options)}.`;
  }
  // A client id that is left out is told as well.
  for (const [name, value] of Object.entries({ clientId: null, ...options })) {
    if (!Object.hasOwn(DEMANDS, name)) return `Take out ${name}: there is no such option.`;
    const [demand, isMet] = DEMANDS[name] ?? [];
    const isLeftOut = value === undefined && name !== 'clientId';
    if (!isMet || isLeftOut || isMet(value)) continue;
    return `Give ${name} ${demand}; it is ${kindOf(value)}.`;
  }
  return undefined;
}

/**
 * Refuses options that cannot be used, and names that are none.
 *
 * @throws TypeError that says which option to change.
 */
export function checkOptions(options: unknown, { caller = 'createMessageSecurity' }: Words): void {
  const problem = problemOf(options);
  if (problem !== undefined) throw new TypeError(`${caller}: ${problem}`);
}

/** The longest bodies that are read, in bytes. */
export function bodyLimits({ maxBodyBytes = {} }: MessageSecurityOptions): {
  request: number;
  response: number;
} {
  const { request = MIB, response = 10 * MIB } =
    typeof maxBodyBytes === 'number'
      ? { request: maxBodyBytes, response: maxBodyBytes }
      : maxBodyBytes;
  return { request, response };
}
