import type { AlipayHKClientOptions } from './client-options.ts';

type Options = Pick<
  AlipayHKClientOptions,
  | 'clientId'
  | 'privateKey'
  | 'platformPublicKey'
  | 'keyVersion'
  | 'agentToken'
  | 'baseUrl'
  | 'timeout'
  | 'attemptTimeout'
  | 'maxRetries'
>;

/** The variables that {@link fromEnvironment} reads. */
export interface AlipayHKEnvironment {
  /** Required. The id that AlipayHK gave you. */
  readonly ALIPAYHK_CLIENT_ID?: unknown;
  /** Required. Your private key: PEM (line breaks may be written as `\n`) or bare base64. */
  readonly ALIPAYHK_PRIVATE_KEY?: unknown;
  /**
   * Required, unless the key is in `ALIPAYHK_PLATFORM_PUBLIC_KEY_<keyVersion>` (one variable for
   * each version). The platform's public key, which is not yours.
   */
  readonly ALIPAYHK_PLATFORM_PUBLIC_KEY?: unknown;
  /** The version of your key. */
  readonly ALIPAYHK_KEY_VERSION?: unknown;
  /** Sent as `Agent-Token`. */
  readonly ALIPAYHK_AGENT_TOKEN?: unknown;
  /** Where to send calls; default production. */
  readonly ALIPAYHK_BASE_URL?: unknown;
  /** Milliseconds for a whole call. */
  readonly ALIPAYHK_TIMEOUT?: unknown;
  /** Milliseconds for each attempt. */
  readonly ALIPAYHK_ATTEMPT_TIMEOUT?: unknown;
  /** How often to repeat a call that may be repeated. */
  readonly ALIPAYHK_MAX_RETRIES?: unknown;
}

/**
 * The environment cannot be used; the message names every variable that is missing or wrong.
 *
 * @example
 * if (error instanceof EnvironmentError) console.error(error.variables);
 */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** Always `ENVIRONMENT_INVALID`. */
  readonly code = 'ENVIRONMENT_INVALID';
  /** The variables to look at. */
  readonly variables: readonly string[];

  /** @param problems - from a variable to what is wrong with it. */
  constructor(problems: ReadonlyMap<string, string>) {
    const lines = Array.from(problems, ([variable, problem]) => `  ${variable}: ${problem}`);
    super(`The environment does not describe an AlipayHK client:\n${lines.join('\n')}`);
    this.variables = [...problems.keys()];
  }
}

const VERSIONED_KEY = /^ALIPAYHK_PLATFORM_PUBLIC_KEY_(.+)$/;

/** One-line values are what most deployment tools allow: `\n` stands for a line break. */
function keyText(value: string): string {
  return value.replaceAll('\\n', '\n');
}

/**
 * Client options from environment variables, see {@link AlipayHKEnvironment}. Takes a record, so
 * that it works with `process.env`, `Deno.env.toObject()`, `Bun.env` and the `env` of a worker.
 *
 * @param environment - `process.env`, for example.
 * @returns options for `createAlipayHKClient`.
 * @throws TypeError if it is no record.
 * @throws EnvironmentError `ENVIRONMENT_INVALID`, naming every variable that is missing or wrong.
 * @example
 * const client = createAlipayHKClient(fromEnvironment(process.env));
 */
export function fromEnvironment(
  environment: AlipayHKEnvironment | Readonly<Record<string, unknown>>,
): Options {
  if (Object(environment) !== environment) {
    throw new TypeError('fromEnvironment: Give a record of variables, such as process.env.');
  }
  const record = environment as Readonly<Record<string, unknown>>;
  const problems = new Map<string, string>();
  const read = (name: keyof AlipayHKEnvironment): string | undefined => {
    const value = record[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const required = (name: keyof AlipayHKEnvironment, what: string): string => {
    const value = read(name);
    if (value === undefined) problems.set(name, `is missing; set it to ${what}.`);
    return value ?? '';
  };
  const count = (name: keyof AlipayHKEnvironment, unit: string): number | undefined => {
    const value = read(name);
    if (value === undefined) return undefined;
    if (!/^\d+$/.test(value)) problems.set(name, `must be a whole number of ${unit}.`);
    return Number(value);
  };
  const url = (name: keyof AlipayHKEnvironment): string | undefined => {
    const value = read(name);
    if (value !== undefined && !/^https?:\/\/[^/]/.test(value)) {
      problems.set(name, 'must be a URL that starts with https:// (or http:// for a sandbox).');
    }
    return value;
  };
  const platformPublicKey = (): Options['platformPublicKey'] => {
    const versions = Object.entries(record).flatMap(([name, value]) => {
      const version = VERSIONED_KEY.exec(name)?.[1];
      return version && typeof value === 'string' && value.trim() !== ''
        ? [[version, keyText(value.trim())] as const]
        : [];
    });
    if (versions.length > 0) return Object.fromEntries(versions);
    const what = "the platform's public key (not your own), as PEM or base64";
    return keyText(required('ALIPAYHK_PLATFORM_PUBLIC_KEY', what));
  };

  const options = {
    clientId: required('ALIPAYHK_CLIENT_ID', 'the id that AlipayHK gave you'),
    privateKey: keyText(
      required('ALIPAYHK_PRIVATE_KEY', 'your RSA private key, as PEM or base64 PKCS#8'),
    ),
    platformPublicKey: platformPublicKey(),
    keyVersion: read('ALIPAYHK_KEY_VERSION'),
    agentToken: read('ALIPAYHK_AGENT_TOKEN'),
    baseUrl: url('ALIPAYHK_BASE_URL'),
    timeout: count('ALIPAYHK_TIMEOUT', 'milliseconds'),
    attemptTimeout: count('ALIPAYHK_ATTEMPT_TIMEOUT', 'milliseconds'),
    maxRetries: count('ALIPAYHK_MAX_RETRIES', 'repeats'),
  };
  if (problems.size > 0) throw new EnvironmentError(problems);
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as unknown as Options;
}
