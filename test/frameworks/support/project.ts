import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const OURS = ['client', 'middleware', 'spec'];

/** A folder outside the workspace in which programs find the frameworks and the built packages. */
export interface Project {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Links what a package of this workspace installed, and the packages of the project, into a folder. */
async function linkModules(folder: string, installedBy: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const installed = join(root, 'test/frameworks', installedBy, 'node_modules');
  await mkdir(join(modules, '@alipayhk-openapi'), { recursive: true });
  for (const entry of readdirSync(installed)) {
    if (!entry.startsWith('.')) await symlink(join(installed, entry), join(modules, entry));
  }
  for (const name of OURS) {
    await symlink(join(root, 'packages', name), join(modules, '@alipayhk-openapi', name));
  }
}

/**
 * Makes a project from files of the repository.
 *
 * @param installedBy - the package of this workspace whose dependencies it gets.
 * @param sources - folders below the root of the repository whose files are copied flat.
 */
export async function createProject(
  installedBy: string,
  sources: readonly string[],
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), `alipayhk-${installedBy}-`));
  await linkModules(folder, installedBy);
  for (const source of sources) await cp(join(root, source), folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Turns each program of a project into a module that every version of Node runs. */
export async function compilePrograms({ folder }: Project): Promise<void> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
  await build({
    absWorkingDir: folder,
    entryPoints: files,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    logLevel: 'silent',
  });
}

/** A port of the loopback interface that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** A program that listens. */
export interface Server {
  readonly port: number;
  /** Everything that it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** How to start a program that listens. */
export interface Start {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What it prints when it listens. Without it, it listens when a connection is taken. */
  readonly listening?: RegExp;
}

async function takesConnections(port: number, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const isTaken = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () =>
        resolve(false),
      );
      socket.on('connect', () => socket.destroy());
    });
    if (isTaken) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Starts a program on a free port, which is in `PORT`, and waits until it listens.
 *
 * @param commandFor - the runtime and its arguments, or a function of the port that gives them.
 * @param options - the working folder, the environment, and how to tell that it listens.
 * @throws Error with what the program printed, if it ends before.
 */
export async function startServer(
  commandFor: readonly string[] | ((port: number) => Promise<readonly string[]>),
  { cwd, env, listening }: Start,
): Promise<Server> {
  const port = await freePort();
  const command = typeof commandFor === 'function' ? await commandFor(port) : commandFor;
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      isOver = true;
      resolve();
    });
  });
  let printed = '';
  const said = new Promise<void>((resolve) => {
    const read = (chunk: Buffer): void => {
      printed += chunk;
      if (listening?.test(printed)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  await Promise.race([listening ? said : takesConnections(port, () => isOver), ended]);
  if (isOver) throw new Error(`${basename(program)} ended: ${printed}`);
  return {
    port,
    output: () => printed,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
