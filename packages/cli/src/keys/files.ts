import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from '../exit-codes.ts';

/** Writes a file that only its owner may read. An existing one is kept unless `force` is set. */
export async function writePrivately(path: string, text: string, force: boolean): Promise<void> {
  const unwritable = (error: NodeJS.ErrnoException): never => {
    throw new CommandError(`${path} cannot be written (${error.code}).`);
  };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(unwritable);
  const file = await open(path, force ? 'w' : 'wx', 0o600).catch((error) => {
    if (error.code === 'EEXIST') {
      throw new CommandError(`${path} exists already; --force would overwrite it.`);
    }
    return unwritable(error);
  });
  try {
    await file.chmod(0o600);
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}
