import { join } from 'node:path';
import { KEY_FOLDER } from '../defaults.ts';
import type { SandboxConnection } from '../sandbox-types.ts';
import type { SandboxStorage } from '../text-store.ts';
import { fileStorage } from './file-storage.ts';
import { makePrivateFolder, readPrivateFile, writePrivateFile } from './private-file.ts';

/** Where the files of one merchant are, as paths that begin with the folder. */
export interface ConnectionFiles {
  /** Missing if the sandbox was given the merchant's public key: it has no private one then. */
  readonly privateKey?: string;
  readonly platformPublicKey: string;
  /** The variables that clients read, for `node --env-file`. */
  readonly env: string;
}

/** The folder that keeps the keys which a sandbox made. */
export interface KeyFolder {
  /** For `keyStorage` of `createSandbox`. */
  readonly storage: SandboxStorage;
  /**
   * Writes what programs read: each key as a file, and the variables of a client.
   *
   * @param connection - of one merchant.
   * @param baseUrl - the address of the sandbox.
   * @param name - begins the names of the files, where there are several merchants.
   */
  write(connection: SandboxConnection, baseUrl: string, name?: string): Promise<ConnectionFiles>;
}

function bare(pem: string): string {
  return pem.replace(/-----[^-]+-----|\s/g, '');
}

/**
 * Keeps the keys that a sandbox makes in a folder that only its owner can read and that git leaves
 * out. `keys.json` is what counts; the other files are copies of it.
 *
 * @param folder - relative to the working folder; `.alipayhk` if left out.
 * @param cwd - what it is relative to; the working folder of the process if left out.
 * @example
 * const keys = keyFolder();
 * const sandbox = await createSandbox({ keyStorage: keys.storage });
 */
export function keyFolder(folder: string = KEY_FOLDER, cwd: string = '.'): KeyFolder {
  const at = (name: string): string => join(cwd, folder, name);
  const kept = fileStorage(at('keys.json'));
  /** A private key that somebody else put there stays. */
  const writeKey = async (name: string, privateKey: string): Promise<void> => {
    const found = await readPrivateFile(at(name));
    if (found === privateKey) return;
    const ours = ((await kept.load()) ?? '').replaceAll('\\n', '\n');
    if (found !== undefined && !ours.includes(found)) {
      throw new TypeError(
        `Move ${join(folder, name)} elsewhere: it is not the key that the sandbox made. Give your own public key to the sandbox instead.`,
      );
    }
    await writePrivateFile(at(name), privateKey);
  };
  const writeIfChanged = async (name: string, text: string): Promise<void> => {
    if ((await readPrivateFile(at(name))) !== text) await writePrivateFile(at(name), text);
  };
  return {
    storage: {
      load: () => kept.load(),
      save: async (text) => {
        await makePrivateFolder(join(cwd, folder));
        await kept.save(text);
      },
    },
    write: async ({ clientId, privateKey, keyVersion, platformPublicKey }, baseUrl, name) => {
      await makePrivateFolder(join(cwd, folder));
      const prefix = name === undefined ? '' : `${encodeURIComponent(name)}-`;
      const files = {
        privateKey: `${prefix}merchant-private-key.pem`,
        platformPublicKey: 'platform-public-key.pem',
        env: `${prefix}env`,
      };
      if (privateKey !== undefined) await writeKey(files.privateKey, privateKey);
      await writeIfChanged(files.platformPublicKey, platformPublicKey);
      const variables = {
        ALIPAYHK_CLIENT_ID: clientId,
        ALIPAYHK_BASE_URL: baseUrl,
        ALIPAYHK_PRIVATE_KEY: privateKey && bare(privateKey),
        ALIPAYHK_KEY_VERSION: keyVersion,
        ALIPAYHK_PLATFORM_PUBLIC_KEY: bare(platformPublicKey),
      };
      const lines = Object.entries(variables).flatMap(([variable, value]) =>
        value === undefined ? [] : [`${variable}=${value}\n`],
      );
      await writeIfChanged(files.env, lines.join(''));
      return {
        ...(privateKey !== undefined && { privateKey: join(folder, files.privateKey) }),
        platformPublicKey: join(folder, files.platformPublicKey),
        env: join(folder, files.env),
      };
    },
  };
}
