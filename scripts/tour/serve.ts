import { mkdir, writeFile } from 'node:fs/promises';
import { root } from '../lib/root.ts';

export interface ClientOptions {
  clientId: string;
  privateKey: string;
  platformPublicKey: string;
  baseUrl: string;
}

const bare = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');

/**
 * Writes what a client needs into `.sandbox/env` (readable by its owner only, ignored by git), so that
 * the throwaway private key is not printed, and says how to use it.
 */
export async function writeClientOptions(options: ClientOptions): Promise<string> {
  const folder = `${root}/.sandbox`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const variables = {
    ALIPAYHK_CLIENT_ID: options.clientId,
    ALIPAYHK_PRIVATE_KEY: bare(options.privateKey),
    ALIPAYHK_PLATFORM_PUBLIC_KEY: bare(options.platformPublicKey),
    ALIPAYHK_BASE_URL: options.baseUrl,
  };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(`${folder}/env`, lines.join(''), { mode: 0o600 });
  return `The sandbox listens at ${options.baseUrl} until you press Ctrl+C.
Open that address in a browser to see every request explained, and the cards in the wallet.

Put this into a client (the private key stands in .sandbox/env, made for this run only):

  import { createAlipayHKClient } from '@alipayhk-openapi/client';
  import { fromEnvironment } from '@alipayhk-openapi/client/env';

  const client = createAlipayHKClient(fromEnvironment(process.env));

and run it with

  node --env-file=.sandbox/env your-program.js

  ALIPAYHK_CLIENT_ID            ${variables.ALIPAYHK_CLIENT_ID}
  ALIPAYHK_BASE_URL             ${variables.ALIPAYHK_BASE_URL}
  ALIPAYHK_PLATFORM_PUBLIC_KEY  ${variables.ALIPAYHK_PLATFORM_PUBLIC_KEY}`;
}
