import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from '../exit-codes.ts';

/** Writes a new file that only its owner may read. */
async function writeNew(path: string, text: string): Promise<void> {
  // `wx` follows no link.
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/** Puts a new file in the place of what is there: a link is replaced, and not written through. */
async function replace(path: string, text: string): Promise<void> {
  const fresh = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await writeNew(fresh, text);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Writes a file that only its owner may read. An existing one is kept unless `force` is set. */
export async function writePrivately(path: string, text: string, force: boolean): Promise<void> {
  const unwritable = (error: NodeJS.ErrnoException): never => {
    throw new CommandError(`${path} cannot be written (${error.code}).`);
  };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(unwritable);
  if (force) {
    await replace(path, text).catch(unwritable);
    return;
  }
  await writeNew(path, text).catch((error) => {
    if (error.code === 'EEXIST') {
      throw new CommandError(`${path} exists already; --force would overwrite it.`);
    }
    return unwritable(error);
  });
}
