import { generateKeyPair } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-codes.ts';
import { convertKey } from '../keys/convert.ts';
import { writePrivately } from '../keys/files.ts';
import { fingerprint } from '../keys/inspect.ts';
import { painter, report, withProgress } from '../output.ts';
import { quoted } from '../quoted.ts';

export interface KeygenOptions {
  out: string;
  force: boolean;
  json: boolean;
}

/** Makes an RSA-2048 key pair in the two forms that consoles and programs ask for. */
export async function keygen(context: Context, options: KeygenOptions): Promise<void> {
  const folder = resolve(context.cwd, options.out);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new CommandError(`Give the folder itself as --out: ${options.out} is a link.`);
  }
  const { privateKey, publicKey } = await withProgress(
    context,
    'Making an RSA key pair',
    promisify(generateKeyPair)('rsa', { modulusLength: 2048, publicExponent: 0x10001 }),
  );
  const publicBase64 = convertKey(publicKey, 'base64').trim();
  const files = {
    'merchant-private-key.pem': convertKey(privateKey, 'pkcs8'),
    'merchant-private-key.base64.txt': convertKey(privateKey, 'base64'),
    'merchant-public-key.pem': convertKey(publicKey, 'spki'),
    'merchant-public-key.base64.txt': `${publicBase64}\n`,
  };
  const taken = Object.keys(files).filter((name) => existsSync(resolve(folder, name)));
  if (taken.length > 0 && !options.force) {
    throw new CommandError(
      `${taken.join(', ')} in ${options.out} exist already, and a lost private key cannot be made again. ` +
        'Choose another --out, or overwrite them with --force.',
    );
  }
  for (const [name, text] of Object.entries(files)) {
    await writePrivately(resolve(folder, name), text, options.force);
  }
  const paint = painter(context, context.stdout);
  const shown = relative(context.cwd, folder) || '.';
  const sha256 = fingerprint(publicKey);
  report(
    context,
    options.json,
    { folder, files: Object.keys(files), publicKey: publicBase64, fingerprint: sha256 },
    `${paint('green', 'An RSA-2048 key pair')} in ${shown}/ (files that only you may read)

${paint('bold', 'Stays secret')}: never in a repository, a ticket, a chat or a browser
  merchant-private-key.pem           PKCS#8 PEM: what the client takes as privateKey
  merchant-private-key.base64.txt    the same as bare base64, for environment variables

${paint('bold', 'Paste into the console')} of AlipayHK, as the public key of your Client-Id
  merchant-public-key.pem            SPKI PEM
  merchant-public-key.base64.txt     the same as bare base64 ("Java" form):

${publicBase64}

In return you get AlipayHK's public key. That one, not yours, is the client's platformPublicKey.
SHA-256 of the public key: ${sha256}

${paint('bold', 'Next')}: try the pair against a local AlipayHK
  alipayhk sandbox --public-key ${quoted(`${shown}/merchant-public-key.pem`)}`,
  );
}
