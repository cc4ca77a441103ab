import { resolve } from 'node:path';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { fileStorage, serveSandbox } from '@alipayhk-openapi/sandbox/node';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-codes.ts';
import { readText } from '../input.ts';
import { painter, print } from '../output.ts';

export interface SandboxOptions {
  port: number;
  clientId: string;
  publicKey: string;
  data?: string;
  allowOrigin?: string;
  json: boolean;
}

const explain = (error: Error): never => {
  throw new CommandError(error.message);
};

const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');

/** Runs a sandbox until Ctrl+C. */
export async function sandbox(context: Context, options: SandboxOptions): Promise<void> {
  const publicKey = await readText(context, options.publicKey);
  const running = await createSandbox({
    clients: [{ clientId: options.clientId, publicKey }],
    ...(options.data === undefined
      ? {}
      : { storage: fileStorage(resolve(context.cwd, options.data)) }),
  }).catch(explain);
  const server = await serveSandbox(running, {
    port: options.port,
    ...(options.allowOrigin === undefined ? {} : { allowOrigin: options.allowOrigin }),
  }).catch(explain);
  const { clientId } = options;
  const platformPublicKey = bare(running.platformPublicKey);
  const paint = painter(context, context.stdout);
  print(
    context,
    options.json
      ? JSON.stringify({ baseUrl: server.url, clientId, platformPublicKey })
      : `${paint('green', 'The sandbox listens')} at ${server.url} until you press Ctrl+C. Its inspector is there, too.

Put this into a client, with the private half of ${options.publicKey}:

  ALIPAYHK_CLIENT_ID=${clientId}
  ALIPAYHK_BASE_URL=${server.url}
  ALIPAYHK_PLATFORM_PUBLIC_KEY=${platformPublicKey}`,
  );
  await new Promise<void>((stop) => {
    if (context.signal.aborted) stop();
    context.signal.addEventListener('abort', () => stop(), { once: true });
  });
  await server.close();
  await running.close();
}
