import { formatEncryptHeader, parseEncryptHeader } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import type { Context } from '../context.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { readBytes, readText } from '../input.ts';
import { report } from '../output.ts';

export interface EncryptOptions {
  publicKey: string;
  keyVersion?: string;
  keyBits: '128' | '256';
  json: boolean;
}

/** Encrypts a body for the owner of a public key; the header goes to the error output. */
export async function encrypt(
  context: Context,
  source: string,
  options: EncryptOptions,
): Promise<void> {
  const suite = rsaAes({ keyBits: options.keyBits === '128' ? 128 : 256 });
  const plaintext = await readBytes(context, source);
  const publicKey = await readText(context, options.publicKey);
  const { body, symmetricKey } = await suite.encrypt(plaintext, publicKey);
  const header = formatEncryptHeader({
    algorithm: suite.algorithm,
    symmetricKey,
    ...(options.keyVersion === undefined ? {} : { keyVersion: options.keyVersion }),
  });
  const text = new TextDecoder().decode(body);
  if (!options.json) context.stderr.write(`Encrypt: ${header}\n`);
  report(context, options.json, { Encrypt: header, body: text }, text);
}

export interface DecryptOptions {
  privateKey: string;
  encrypt: string;
}

/** Decrypts a body that somebody encrypted for us. It says nothing about who that was. */
export async function decrypt(
  context: Context,
  source: string,
  options: DecryptOptions,
): Promise<void> {
  const suite = rsaAes();
  const { algorithm, symmetricKey } = parseEncryptHeader(options.encrypt);
  if (algorithm.toUpperCase() !== suite.algorithm) {
    throw new CommandError(`The algorithm "${algorithm}" is not supported.`, EXIT_CODES.security);
  }
  const privateKey = await readText(context, options.privateKey);
  const body = new TextEncoder().encode((await readText(context, source)).trim());
  context.stdout.write(await suite.decrypt(body, symmetricKey, privateKey));
}
