import {
  contentToSign,
  formatSignatureHeader,
  importPrivateKey,
  importPublicKey,
  parseSignatureHeader,
} from '@alipayhk-openapi/middleware';
import type { Context } from '../context.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { readBytes, readText } from '../input.ts';
import { painter, report } from '../output.ts';

/** The pieces of a message that its signature covers, besides the body. */
export interface SignedPieces {
  method: string;
  uri: string;
  clientId: string;
  time: string;
}

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5' };

export interface SignOptions extends Omit<SignedPieces, 'time'> {
  time?: string;
  privateKey: string;
  keyVersion?: string;
  json: boolean;
}

const HONG_KONG_OFFSET = 8 * 60 * 60 * 1000;

/** The time now, in the form that the platform's samples use. */
const currentTime = (): string =>
  `${new Date(Date.now() + HONG_KONG_OFFSET).toISOString().slice(0, 19)}+08:00`;

/** Signs a body and prints the headers that go with it. */
export async function sign(context: Context, source: string, options: SignOptions): Promise<void> {
  const body = await readBytes(context, source);
  const key = await importPrivateKey(await readText(context, options.privateKey));
  const time = options.time ?? currentTime();
  const content = contentToSign({ ...options, time, body });
  const signature = new Uint8Array(
    await crypto.subtle.sign(ALGORITHM, key, content as BufferSource),
  );
  const header = formatSignatureHeader({
    algorithm: 'RSA256',
    signature,
    ...(options.keyVersion === undefined ? {} : { keyVersion: options.keyVersion }),
  });
  const headers = { 'Client-Id': options.clientId, 'Request-Time': time, Signature: header };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  report(context, options.json, headers, lines.join('\n'));
}

export interface VerifyOptions extends SignedPieces {
  signature: string;
  publicKey: string;
  json: boolean;
}

/** Says whether a signature fits a body. */
export async function verify(
  context: Context,
  source: string,
  options: VerifyOptions,
): Promise<number> {
  const body = await readBytes(context, source);
  const key = await importPublicKey(await readText(context, options.publicKey));
  const { signature, algorithm: name } = parseSignatureHeader(options.signature);
  if (!/^(rsa256|sha256withrsa)$/i.test(name)) {
    throw new CommandError(`The algorithm "${name}" is not supported here.`, EXIT_CODES.security);
  }
  const content = contentToSign({ ...options, body });
  const valid = await crypto.subtle.verify(
    ALGORITHM,
    key,
    signature as BufferSource,
    content as BufferSource,
  );
  const paint = painter(context, context.stdout);
  const text = valid
    ? paint('green', 'The signature is valid.')
    : paint('red', 'The signature is NOT valid; "alipayhk doctor" says why.');
  report(context, options.json, { valid }, text);
  return valid ? EXIT_CODES.success : EXIT_CODES.security;
}
