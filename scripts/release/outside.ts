import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../lib/program.ts';
import { runQuietly } from '../lib/program.ts';
import { root } from '../lib/root.ts';

/**
 * Installs packed packages in a folder outside the workspace.
 *
 * @param folder - where; it is made if it is not there.
 * @param tarballs - package name -> path of its tarball.
 * @param type - what the folder's modules are.
 * @returns how the installation ended.
 */
export async function installTarballs(
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  type: 'module' | 'commonjs' = 'commonjs',
): Promise<Result> {
  const dependencies = Object.fromEntries(
    [...tarballs].map(([name, path]) => [name, `file:${path}`]),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type, dependencies, overrides: dependencies }),
  );
  return runQuietly('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
  });
}

/** A project of a user: outside the workspace, with nothing but the tarballs. */
export async function createProject(
  folder: string,
  tarballs: ReadonlyMap<string, string>,
): Promise<Result> {
  const installed = await installTarballs(folder, tarballs, 'module');
  await cp(join(root, 'examples/quick-start.ts'), join(folder, 'quick-start.ts'));
  await writeFile(join(folder, 'gateway.mjs'), GATEWAY);
  await writeFile(join(folder, 'globals.d.ts'), GLOBALS);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  return installed;
}

/** Starts a gateway with throwaway keys and prints the environment that a client of it needs. */
const GATEWAY = `
import { generateKeyPairSync } from 'node:crypto';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { serveSandbox } from '@alipayhk-openapi/sandbox/node';

const clientId = '4Q5Y8W0WSG45P907917';
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const sandbox = await createSandbox({ clients: [{ clientId, publicKey: keys.publicKey }] });
const server = await serveSandbox(sandbox);
console.log(JSON.stringify({
  ALIPAYHK_CLIENT_ID: clientId,
  ALIPAYHK_PRIVATE_KEY: keys.privateKey,
  ALIPAYHK_PLATFORM_PUBLIC_KEY: sandbox.platformPublicKey,
  ALIPAYHK_BASE_URL: server.url,
}));
`;

/** What the quick start takes from its runtime. */
const GLOBALS =
  'declare const process: { env: Record<string, string | undefined>; exitCode: number };\n';

/** How strict the project is: as strict as a user can be. */
const TSCONFIG = {
  compilerOptions: {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    module: 'nodenext',
  },
  files: ['quick-start.ts', 'globals.d.ts'],
};

/** Compiles the quick start against the types in the tarballs, without ours and without Node's. */
export function typeCheck(folder: string): Promise<Result> {
  return runQuietly(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '--project',
    folder,
  ]);
}

/** The quick start as JavaScript: not every runtime reads TypeScript. */
export async function transpileQuickStart(folder: string): Promise<void> {
  const { transform } = await import('esbuild');
  const source = await readFile(join(folder, 'quick-start.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
  await writeFile(join(folder, 'quick-start.mjs'), code);
}
