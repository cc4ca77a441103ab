import { constants } from 'node:fs';
import { chmod, lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** More is no file of ours: what a sandbox stores stays far below. */
const LONGEST = 512 * 1_048_576;

const OTHERS = 0o077;

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}

/**
 * Reads a file that only its owner may read. A link is not followed, and rights of others are taken
 * away, since the file may have been put there by somebody else.
 *
 * @returns undefined if there is none.
 * @throws TypeError if it is no regular file, or is not ours to keep private.
 */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'ELOOP') {
      throw new TypeError(`Give the file itself: ${path} is a link, which is not followed.`);
    }
    throw error;
  });
  if (file === undefined) return undefined;
  try {
    const { mode, size } = await file.stat().then((found) => {
      if (found.isFile()) return found;
      throw new TypeError(`Give a file: ${path} is a folder or a device.`);
    });
    if (size > LONGEST) throw new TypeError(`${path} is too large to be a file of the sandbox.`);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      await file.chmod(0o600).catch((cause) => {
        throw new TypeError(
          `Keep ${path} from others (chmod 600): it holds a private key, and is not yours to change.`,
          { cause },
        );
      });
    }
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/**
 * Writes a file that only its owner may read. It is written under a name that nobody can foresee
 * and then moved into its place, so that a crash leaves the old or the new version, and nothing
 * that others put there is written through.
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/**
 * Makes a folder that only its owner may enter and that git leaves out.
 *
 * @throws TypeError if something else is there under its name.
 */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if (!(await lstat(path)).isDirectory()) {
    throw new TypeError(`Remove ${path}: it is a link, and keys are kept in a folder.`);
  }
  await chmod(path, 0o700);
  const ignore = `${path}/.gitignore`;
  const found = await readFile(ignore, 'utf8').catch(() => undefined);
  if (found === undefined) await writePrivateFile(ignore, '*\n');
}
