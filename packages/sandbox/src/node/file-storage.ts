import type { SandboxStorage } from '../text-store.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

/**
 * Keeps the memory of a sandbox in a file. It is written beside its place and then moved there, so
 * that a crash leaves the old or the new version, never half of one. It holds the sandbox's private
 * key, so only its owner can read it, and a link in its place is not followed.
 *
 * @param path - the file; it and its folder are made if they are missing.
 * @example
 * const sandbox = await createSandbox({ clients, storage: fileStorage('sandbox.json') });
 */
export function fileStorage(path: string): SandboxStorage {
  return {
    load: () => readPrivateFile(path),
    save: (snapshot) => writePrivateFile(path, snapshot),
  };
}
