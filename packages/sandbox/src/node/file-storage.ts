import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SandboxStorage } from '../storage.ts';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Keeps the memory of a sandbox in a file. It is written beside its place and then moved there, so
 * that a crash leaves the old or the new version, never half of one. It holds the sandbox's private
 * key, so only its owner can read it.
 *
 * @param path - the file; it and its folder are made if they are missing.
 * @example
 * const sandbox = await createSandbox({ clients, storage: fileStorage('sandbox.json') });
 */
export const fileStorage = (path: string): SandboxStorage => ({
  load: async () => {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  save: async (snapshot) => {
    await mkdir(dirname(path), { recursive: true });
    const fresh = `${path}.tmp`;
    try {
      const file = await open(fresh, 'w', 0o600);
      try {
        await file.writeFile(snapshot);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  },
});
