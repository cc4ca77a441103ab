import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context } from './context.ts';
import { CommandError } from './exit-codes.ts';

/** No command reads more than this from a file or from standard input. */
const MAXIMUM_BYTES = 32 * 1024 * 1024;

const tooLarge = (name: string): CommandError =>
  new CommandError(`${name} is larger than ${MAXIMUM_BYTES / 1024 / 1024} MiB.`);

/** All of standard input; a terminal is refused, because the user would wait for nothing. */
async function readStandardInput(context: Context): Promise<Uint8Array> {
  if (context.stdin.isTTY) {
    throw new CommandError('"-" reads standard input: pipe something into the command.');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of context.stdin) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > MAXIMUM_BYTES) throw tooLarge('Standard input');
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by you',
  EISDIR: 'is a folder',
};

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(context: Context, source: string): Promise<Uint8Array> {
  if (source === '-') return readStandardInput(context);
  const bytes = await readFile(resolve(context.cwd, source)).catch((error) => {
    throw new CommandError(`${source} ${REASONS[error.code] ?? `cannot be read (${error.code})`}.`);
  });
  if (bytes.byteLength > MAXIMUM_BYTES) throw tooLarge(source);
  return new Uint8Array(bytes);
}

export async function readText(context: Context, source: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(context, source));
}

/** JSON from a file, from standard input (`-`) or given directly (it starts with `{` or `[`). */
export async function readJson(context: Context, source: string): Promise<unknown> {
  const given = /^\s*[[{]/.test(source);
  const text = given ? source : await readText(context, source);
  try {
    return JSON.parse(text);
  } catch (error) {
    const name = given ? 'The body' : nameOf(source);
    throw new CommandError(`${name} is not JSON: ${(error as Error).message}`);
  }
}

function nameOf(source: string): string {
  return source === '-' ? 'Standard input' : source;
}
