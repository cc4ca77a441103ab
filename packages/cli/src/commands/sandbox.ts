import { resolve } from 'node:path';
import { DEFAULT_CLIENT_ID } from '@alipayhk-openapi/sandbox/defaults';
import {
  readConfigFile,
  type StartedSandbox,
  type StartOptions,
  settingsOf,
  startSandbox,
  whatToPaste,
} from '@alipayhk-openapi/sandbox/node';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-codes.ts';
import { readText } from '../input.ts';
import { painter, print } from '../output.ts';

export interface SandboxOptions {
  port?: number;
  clientId?: string;
  publicKey?: string;
  data?: string;
  config?: string;
  notify?: string;
  allowOrigin: string[];
  json: boolean;
}

function explain(error: Error): never {
  throw new CommandError(error.message);
}

function bare(pem: string): string {
  return pem.replace(/-----[^-]+-----|\s/g, '');
}

/** Where `keygen` puts the private half of a public key; undefined for a file of another name. */
function privateHalfOf(publicKeyFile = ''): string | undefined {
  const pattern = /public-key(\.[^/\\]*)?$/;
  if (!pattern.test(publicKeyFile)) return undefined;
  return publicKeyFile.replace(pattern, 'private-key$1');
}

function forPrograms(started: StartedSandbox, privateKeyFile: string | undefined): unknown {
  const merchants = started.merchants.map((merchant) => {
    const { baseUrl, clientId, platformPublicKey, files } = merchant;
    return {
      baseUrl,
      clientId,
      platformPublicKey: bare(platformPublicKey),
      envFile: files.env,
      settings: settingsOf(merchant, privateKeyFile),
    };
  });
  return { ...merchants[0], ...(merchants.length > 1 && { merchants }) };
}

function forPeople(
  context: Context,
  started: StartedSandbox,
  privateKeyFile: string | undefined,
): string {
  const paint = painter(context, context.stdout);
  return `${paint('green', 'The sandbox listens')} at ${started.server.url} until you press Ctrl+C.
${whatToPaste(started, privateKeyFile)}

Then, in another terminal:

  alipayhk call createTemplate --example giftCard
  alipayhk notify http://127.0.0.1:3000/notify`;
}

/** The options of the file, and those of the flags, which win. */
async function startOptions(context: Context, options: SandboxOptions): Promise<StartOptions> {
  const { port, clientId, data, allowOrigin, config, notify } = options;
  const publicKey =
    options.publicKey === undefined ? undefined : await readText(context, options.publicKey);
  const isOwn = clientId !== undefined || publicKey !== undefined || notify !== undefined;
  if (config !== undefined && isOwn) {
    throw new CommandError(
      'Name the merchants in the file: --client-id, --public-key and --notify do not go with --config.',
    );
  }
  const file =
    config === undefined ? {} : await readConfigFile(resolve(context.cwd, config)).catch(explain);
  const merchant = { clientId: clientId ?? DEFAULT_CLIENT_ID, publicKey, notifyUrl: notify };
  return {
    ...file,
    cwd: context.cwd,
    ...(isOwn && { clients: [merchant] }),
    ...(port !== undefined && { port }),
    ...(data !== undefined && { data }),
    ...(allowOrigin.length > 0 && { allowOrigin }),
  };
}

/** Runs a sandbox until Ctrl+C. */
export async function sandbox(context: Context, options: SandboxOptions): Promise<void> {
  const started = await startSandbox(await startOptions(context, options)).catch(explain);
  const privateKeyFile = privateHalfOf(options.publicKey);
  print(
    context,
    options.json
      ? JSON.stringify(forPrograms(started, privateKeyFile))
      : forPeople(context, started, privateKeyFile),
  );
  await new Promise<void>((stop) => {
    if (context.signal.aborted) stop();
    context.signal.addEventListener('abort', () => stop(), { once: true });
  });
  await started.server.close();
}
