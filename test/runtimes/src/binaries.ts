import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const extension = process.platform === 'win32' ? '.exe' : '';

interface Manifest {
  readonly version: string;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The version that package.json pins, whether it is installed or not. */
export function pinnedVersion(dependency: string): string {
  const pin = readManifest(here).devDependencies?.[dependency] ?? '';
  return pin.slice(pin.lastIndexOf('@') + 1);
}

/** The folder of an installed dependency of this package. */
function folderOf(dependency: string): string | undefined {
  const folder = join(here, 'node_modules', dependency);
  return existsSync(folder) ? realpathSync(folder) : undefined;
}

/**
 * The executable that the npm package `dependency` carries: in the one of its optional dependencies
 * that fits this platform, or else in itself. A package with such dependencies has a script of the
 * same name, which would stand between us and the process that a time-out has to kill.
 */
export function findBinary(dependency: string, path: string): string | undefined {
  const folder = folderOf(dependency);
  if (!folder) return undefined;
  const require = createRequire(join(folder, 'package.json'));
  const candidates: string[] = [];
  for (const name of Object.keys(readManifest(folder).optionalDependencies ?? {})) {
    try {
      candidates.push(dirname(require.resolve(`${name}/package.json`)));
    } catch {
      // Another platform's package, not installed here.
    }
  }
  return [...candidates, folder]
    .map((candidate) => join(candidate, path + extension))
    .find(existsSync);
}

export function isInstalled(dependency: string): boolean {
  return folderOf(dependency) !== undefined;
}

export function notInstalled(dependency: string): string {
  return `the npm package "${dependency}" of test/runtimes is not installed: run \`pnpm install\``;
}

/** The absolute path of a file beside this package's sources. */
export function hostFile(name: string): string {
  return join(here, 'hosts', name);
}
