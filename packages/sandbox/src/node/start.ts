import { resolve } from 'node:path';
import { DEFAULT_BASE_URL, DEFAULT_PORT, KEY_FOLDER } from '../defaults.ts';
import { createSandbox } from '../sandbox.ts';
import type { Sandbox, SandboxOptions } from '../sandbox-types.ts';
import { fileStorage } from './file-storage.ts';
import { type ConnectionFiles, keyFolder } from './key-folder.ts';
import { type SandboxServer, type ServeOptions, serveSandbox } from './serve.ts';

/** What {@link startSandbox} can be told; all of it may be left out. */
export interface StartOptions extends SandboxOptions, ServeOptions {
  /** The folder that paths are relative to and that gets `.alipayhk/`; the working one if left out. */
  readonly cwd?: string | undefined;
  /** A file that keeps what the sandbox remembers over a restart. */
  readonly data?: string | undefined;
}

/** What one merchant puts into a client. */
export interface MerchantSetup {
  readonly clientId: string;
  readonly baseUrl: string;
  /** SPKI PEM. */
  readonly platformPublicKey: string;
  readonly files: ConnectionFiles;
}

/** A sandbox that listens, and what its merchants need. */
export interface StartedSandbox {
  readonly sandbox: Sandbox;
  readonly server: SandboxServer;
  readonly merchants: readonly MerchantSetup[];
}

/**
 * Starts a sandbox as `alipayhk sandbox` does: on port 4010, with keys that it makes at its first
 * start and keeps in `.alipayhk/`.
 *
 * @throws Error if the port is taken or not allowed, a key is unusable or what is stored can't be
 * read; the message says what to do.
 * @example
 * const { server, merchants } = await startSandbox();
 */
export async function startSandbox({
  cwd = '.',
  data,
  port = DEFAULT_PORT,
  ...options
}: StartOptions = {}): Promise<StartedSandbox> {
  const folder = keyFolder(KEY_FOLDER, cwd);
  const sandbox = await createSandbox({
    keyStorage: folder.storage,
    ...(data !== undefined && { storage: fileStorage(resolve(cwd, data)) }),
    ...options,
  });
  const server = await serveSandbox(sandbox, { ...options, port }).catch(async (error) => {
    await sandbox.close();
    throw error;
  });
  const { clientIds, platformPublicKey } = sandbox;
  const merchants: MerchantSetup[] = [];
  for (const clientId of clientIds) {
    const name = clientIds.length === 1 ? undefined : clientId;
    const files = await folder.write(sandbox.connection(clientId), server.url, name);
    merchants.push({ clientId, baseUrl: server.url, platformPublicKey, files });
  }
  return { sandbox, server, merchants };
}

/**
 * The settings of one merchant as `alipayhk.json` holds them.
 *
 * @param merchant - of a started sandbox.
 * @param privateKeyFile - where the private key is, if the sandbox did not make it.
 */
export function settingsOf(
  { clientId, baseUrl, files }: MerchantSetup,
  privateKeyFile = 'your-private-key.pem',
): Readonly<Record<string, string>> {
  return {
    clientId,
    privateKeyFile: files.privateKey ?? privateKeyFile,
    platformPublicKeyFile: files.platformPublicKey,
    env: baseUrl === DEFAULT_BASE_URL ? 'sandbox' : baseUrl,
  };
}

/**
 * What to paste where, for people.
 *
 * @param started - a started sandbox.
 * @param privateKeyFile - where the private key of the first merchant is, if the sandbox did not
 * make it.
 */
export function whatToPaste({ merchants }: StartedSandbox, privateKeyFile?: string): string {
  const [first, ...others] = merchants as [MerchantSetup, ...MerchantSetup[]];
  const settings = settingsOf(first, privateKeyFile);
  const more = others.map(({ clientId, files }) => `  ${clientId}  ${files.env}`);
  return [
    'Open that address in a browser: it shows and explains every request.',
    '',
    'For a shell or an .env file:',
    '',
    `  ALIPAYHK_CLIENT_ID=${first.clientId}`,
    `  ALIPAYHK_BASE_URL=${first.baseUrl}`,
    `  ALIPAYHK_PRIVATE_KEY_FILE=${settings.privateKeyFile}`,
    `  ALIPAYHK_PLATFORM_PUBLIC_KEY_FILE=${settings.platformPublicKeyFile}`,
    '',
    `For a program, with the keys in it: node --env-file=${first.files.env} app.js`,
    ...(more.length === 0 ? [] : ['', 'The same for the other merchants:', '', ...more]),
    '',
    'For the command line, as alipayhk.json in this folder:',
    '',
    ...JSON.stringify(settings, null, 2)
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n');
}
