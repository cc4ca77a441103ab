import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { SandboxClient } from '../clients.ts';
import type { StartOptions } from './start.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a value has to be, in words, and whether it is. */
interface Kind {
  readonly wanted: string;
  readonly fits: (value: unknown) => boolean;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TEXT: Kind = { wanted: 'a text', fits: (value) => typeof value === 'string' };
const FLAG: Kind = { wanted: 'true or false', fits: (value) => typeof value === 'boolean' };
const NUMBER: Kind = { wanted: 'a whole number', fits: (value) => Number.isSafeInteger(value) };
const OBJECT: Kind = { wanted: 'an object', fits: isObject };
const VERSION: Kind = {
  wanted: 'a text or a number',
  fits: (value) => TEXT.fits(value) || NUMBER.fits(value),
};
const TEXTS: Kind = {
  wanted: 'a list of texts',
  fits: (value) => Array.isArray(value) && value.every(TEXT.fits),
};
const OBJECTS: Kind = {
  wanted: 'a list of objects',
  fits: (value) => Array.isArray(value) && value.every(isObject),
};
const KEYS: Kind = {
  wanted: 'a text, or an object from keyVersion to text',
  fits: (value) => TEXT.fits(value) || (isObject(value) && Object.values(value).every(TEXT.fits)),
};

const FILE_FIELDS: Readonly<Record<string, Kind>> = {
  port: NUMBER,
  host: TEXT,
  data: TEXT,
  allowOrigin: TEXTS,
  bodyLimit: NUMBER,
  maxAge: NUMBER,
  platformKeyVersion: VERSION,
  clients: OBJECTS,
  seed: OBJECT,
};

const CLIENT_FIELDS: Readonly<Record<string, Kind>> = {
  clientId: TEXT,
  publicKey: KEYS,
  publicKeyFile: KEYS,
  merchantIds: TEXTS,
  notifyUrl: TEXT,
  notifyEncrypted: FLAG,
  notifyKeyVersion: VERSION,
};

function check(value: JsonObject, fields: Readonly<Record<string, Kind>>, place: string): void {
  for (const [name, given] of Object.entries(value)) {
    const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (kind === undefined) {
      const known = Object.keys(fields).join(', ');
      throw new TypeError(`${place}: there is no setting "${name}". There are ${known}.`);
    }
    if (!kind.fits(given)) throw new TypeError(`${place}: give ${name} ${kind.wanted}.`);
  }
}

async function readKeys(folder: string, files: unknown, place: string): Promise<unknown> {
  const read = (name: string): Promise<string> =>
    readFile(resolve(folder, name), 'utf8').catch((cause) => {
      throw new TypeError(`${place}: ${name} can not be read (${cause.code}).`, { cause });
    });
  if (typeof files === 'string') return read(files);
  const keys: Record<string, string> = {};
  for (const [version, name] of Object.entries(files as Readonly<Record<string, string>>)) {
    keys[version] = await read(name);
  }
  return keys;
}

async function readClient(
  client: JsonObject,
  folder: string,
  place: string,
): Promise<SandboxClient> {
  check(client, CLIENT_FIELDS, place);
  const { publicKeyFile, ...rest } = client;
  if (publicKeyFile === undefined) return rest as unknown as SandboxClient;
  if (rest.publicKey !== undefined) {
    throw new TypeError(`${place}: give publicKey or publicKeyFile, not both.`);
  }
  const publicKey = await readKeys(folder, publicKeyFile, place);
  return { ...rest, publicKey } as unknown as SandboxClient;
}

/**
 * Reads a configuration file: several merchants with their key versions, notify addresses and
 * merchant ids, and what the sandbox knows from the beginning. Paths in it are relative to it.
 *
 * @param path - the file, JSON.
 * @returns options for `startSandbox`.
 * @throws TypeError with the place of what is wrong.
 * @example
 * const started = await startSandbox(await readConfigFile('sandbox.json'));
 */
export async function readConfigFile(path: string): Promise<StartOptions> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new TypeError(`${path} can not be read (${cause.code}).`, { cause });
  });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // The parser's message could quote a key.
    throw new TypeError(`${path} is no JSON.`);
  }
  if (!isObject(file)) throw new TypeError(`${path} is no JSON object.`);
  check(file, FILE_FIELDS, path);
  const { clients, data, ...options } = file as { clients?: JsonObject[]; data?: string };
  const folder = dirname(path);
  const read: SandboxClient[] = [];
  for (const [at, client] of (clients ?? []).entries()) {
    read.push(await readClient(client, folder, `${path}: clients/${at}`));
  }
  return {
    ...options,
    ...(clients !== undefined && { clients: read }),
    ...(data !== undefined && { data: resolve(folder, data) }),
  };
}
