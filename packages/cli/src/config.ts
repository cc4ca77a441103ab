import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { namesThisMachine } from '@alipayhk-openapi/sandbox/defaults';
import type { Context } from './context.ts';
import { CommandError } from './exit-codes.ts';
import { readText } from './input.ts';

/** What every command that talks to the platform can be told; from flags, environment or a file. */
export interface Settings {
  clientId?: string;
  /** PEM or bare base64, never shown. */
  privateKey?: string;
  platformPublicKey?: string;
  keyVersion?: string;
  agentToken?: string;
  env?: string;
}

/** The flags that stand for settings; keys are given as files, so that no secret is in a process list. */
export interface SettingsFlags {
  clientId?: string;
  privateKey?: string;
  platformPublicKey?: string;
  keyVersion?: string;
  env?: string;
  config?: string;
}

/** The settings file; keys are paths relative to it. */
interface SettingsFile {
  clientId?: string;
  privateKeyFile?: string;
  platformPublicKeyFile?: string;
  agentTokenFile?: string;
  keyVersion?: string | number;
  env?: string;
}

export const DEFAULT_CONFIG_FILE = 'alipayhk.json';

const KNOWN_FIELDS: readonly string[] = [
  'clientId',
  'privateKeyFile',
  'platformPublicKeyFile',
  'agentTokenFile',
  'keyVersion',
  'env',
] satisfies (keyof SettingsFile)[];

const present = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Value;

/** The usual file of the working folder counts as written by anybody: the folder may be a stranger's. */
async function readSettingsFile(context: Context, flag: string | undefined): Promise<Settings> {
  const path = resolve(context.cwd, flag ?? DEFAULT_CONFIG_FILE);
  const text = await readFile(path, 'utf8').catch((error) => {
    if (flag === undefined && error.code === 'ENOENT') return undefined;
    throw new CommandError(`The settings file ${path} cannot be read (${error.code}).`);
  });
  if (text === undefined) return {};
  if (flag === undefined) context.stderr.write(`Settings from ${path}\n`);
  const file = parseSettings(text, path);
  const unknown = Object.keys(file).filter((name) => !KNOWN_FIELDS.includes(name));
  if (unknown.length > 0) {
    throw new CommandError(
      `${path}: unknown setting ${unknown.join(', ')}. Known are ${KNOWN_FIELDS.join(', ')}.`,
    );
  }
  for (const [name, value] of Object.entries(file)) {
    if (typeof value === 'string' || (name === 'keyVersion' && typeof value === 'number')) continue;
    throw new CommandError(`${path}: ${name} takes a text in quotes.`);
  }
  if (flag === undefined) checkHost(file.env, path);
  const folder = dirname(path);
  const beside = async (name?: string): Promise<string | undefined> => {
    if (name === undefined) return undefined;
    if (flag === undefined) await checkInside(folder, name, path);
    return readText(context, resolve(folder, name));
  };
  return present({
    clientId: file.clientId,
    privateKey: await beside(file.privateKeyFile),
    platformPublicKey: await beside(file.platformPublicKeyFile),
    agentToken: (await beside(file.agentTokenFile))?.trim(),
    keyVersion: file.keyVersion === undefined ? undefined : String(file.keyVersion),
    env: file.env,
  }) as Settings;
}

/** A file that lies about could otherwise send the user's own token to its author. */
function checkHost(env: string | undefined, path: string): void {
  if (env === undefined || ['production', 'testing', 'sandbox'].includes(env)) return;
  if (URL.canParse(env) && namesThisMachine(new URL(env).hostname)) return;
  throw new CommandError(
    `Name the host yourself, with --env or with --config ${path}: a file of the working folder may only choose production, testing, sandbox or this machine, not ${JSON.stringify(env)}.`,
  );
}

/** Neither a path nor a link leads out of the folder. */
async function checkInside(folder: string, name: string, path: string): Promise<void> {
  const root = await realpath(folder);
  const target = await realpath(resolve(folder, name)).catch(() => resolve(root, name));
  const way = relative(root, target);
  if (way !== '' && !/^\.\.([/\\]|$)/.test(way) && !isAbsolute(way)) return;
  throw new CommandError(
    `Use --config ${path} or a file inside the folder: ${JSON.stringify(name)} in the settings file of the working folder leads out of it.`,
  );
}

function parseSettings(text: string, path: string): SettingsFile {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below: the parser's message could quote the file.
  }
  throw new CommandError(`${path} is not a JSON object.`);
}

async function fromVariables(context: Context): Promise<Settings> {
  const { env } = context;
  const key = async (name: string): Promise<string | undefined> => {
    const file = env[`${name}_FILE`];
    return file ? readText(context, file) : env[name]?.replaceAll('\\n', '\n') || undefined;
  };
  return present({
    clientId: env.ALIPAYHK_CLIENT_ID || undefined,
    privateKey: await key('ALIPAYHK_PRIVATE_KEY'),
    platformPublicKey: await key('ALIPAYHK_PLATFORM_PUBLIC_KEY'),
    keyVersion: env.ALIPAYHK_KEY_VERSION || undefined,
    agentToken: env.ALIPAYHK_AGENT_TOKEN || undefined,
    env: env.ALIPAYHK_BASE_URL || undefined,
  }) as Settings;
}

async function fromFlags(context: Context, flags: SettingsFlags): Promise<Settings> {
  const file = async (source?: string): Promise<string | undefined> =>
    source === undefined ? undefined : readText(context, source);
  return present({
    clientId: flags.clientId,
    privateKey: await file(flags.privateKey),
    platformPublicKey: await file(flags.platformPublicKey),
    keyVersion: flags.keyVersion,
    env: flags.env,
  }) as Settings;
}

/** Settings from flags, then the environment, then the file: the first that has a value wins. */
export async function readSettings(context: Context, flags: SettingsFlags): Promise<Settings> {
  return {
    ...(await readSettingsFile(context, flags.config)),
    ...(await fromVariables(context)),
    ...(await fromFlags(context, flags)),
  };
}

const HOW_TO_GIVE: Record<keyof Settings, string> = {
  clientId: '--client-id, ALIPAYHK_CLIENT_ID or "clientId"',
  privateKey:
    '--private-key FILE, ALIPAYHK_PRIVATE_KEY, ALIPAYHK_PRIVATE_KEY_FILE or "privateKeyFile"',
  platformPublicKey:
    '--platform-public-key FILE, ALIPAYHK_PLATFORM_PUBLIC_KEY, ALIPAYHK_PLATFORM_PUBLIC_KEY_FILE or "platformPublicKeyFile"',
  keyVersion: '--key-version, ALIPAYHK_KEY_VERSION or "keyVersion"',
  agentToken: 'ALIPAYHK_AGENT_TOKEN or "agentTokenFile"',
  env: '--env, ALIPAYHK_BASE_URL or "env"',
};

/** The settings with all of `names` present, or an error that says how to give what is missing. */
export function requireSettings<Name extends keyof Settings>(
  settings: Settings,
  ...names: Name[]
): Settings & Required<Pick<Settings, Name>> {
  const missing = names.filter((name) => !settings[name]);
  if (missing.length > 0) {
    const lines = missing.map(
      (name) => `  ${name}: ${HOW_TO_GIVE[name]} in ${DEFAULT_CONFIG_FILE}`,
    );
    throw new CommandError(`Something is missing:\n${lines.join('\n')}`);
  }
  return settings as Settings & Required<Pick<Settings, Name>>;
}
