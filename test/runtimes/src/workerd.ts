import type { ChildProcess } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { findBinary, hostFile, notInstalled, pinnedVersion } from './binaries.ts';
import { runChild } from './child.ts';
import type { Report, RunResult, Runtime } from './types.ts';

const dependency = 'workerd';
const binary = (): string | undefined => findBinary(dependency, 'bin/workerd');

/** workerd tells on file descriptor 3 which port the operating system gave it. */
async function listeningPort(child: ChildProcess): Promise<number> {
  const lines = createInterface({ input: child.stdio[3] as Readable });
  for await (const line of lines) {
    const message: { event?: string; port?: number } = JSON.parse(line);
    if (message.event === 'listen' && message.port !== undefined) return message.port;
  }
  throw new Error('workerd ended before it listened');
}

interface ServeOptions {
  /** The module `host.mjs`, whose default export is the worker. */
  readonly host: string;
  /** What it imports as `./module.mjs`. */
  readonly module: string;
  readonly timeout: number;
  /** Called with the address; what it resolves to ends the worker. */
  readonly drive: (url: string) => Promise<unknown>;
}

/** Serves a worker until it was driven; gives what workerd printed. */
export async function serveWorker({ host, module, timeout, drive }: ServeOptions): Promise<string> {
  const program = binary();
  if (!program) return notInstalled(dependency);
  const folder = await mkdtemp(join(tmpdir(), 'workerd-'));
  try {
    await copyFile(hostFile('workerd.capnp'), join(folder, 'config.capnp'));
    await copyFile(host, join(folder, 'host.mjs'));
    await copyFile(module, join(folder, 'module.mjs'));
    return await runChild(program, ['serve', 'config.capnp', '--control-fd=3'], {
      timeout,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      drive: async (child) => drive(`http://127.0.0.1:${await listeningPort(child)}/`),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The open-source core of Cloudflare Workers, without nodejs_compat and its Buffer and process. */
export const workerd: Runtime = {
  name: 'workerd',
  label: 'workerd',
  version: pinnedVersion(dependency),
  unavailable: () => (binary() ? undefined : notInstalled(dependency)),
  async run<R extends Report>(modulePath: string, { timeout = 60_000 } = {}) {
    let answer: { report?: R; error?: string } = {};
    const printed = await serveWorker({
      host: hostFile('workerd.mjs'),
      module: modulePath,
      timeout,
      async drive(url) {
        answer = (await (await fetch(url)).json()) as typeof answer;
      },
    });
    const output = [printed.trim(), answer.error ?? ''].filter(Boolean).join('\n');
    const { report } = answer;
    const result: RunResult<R> = report
      ? { ok: report.ok === true, report, output }
      : { ok: false, output };
    return result;
  },
};
