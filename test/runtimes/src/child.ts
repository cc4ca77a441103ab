import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';

export interface ChildOptions {
  readonly timeout: number;
  readonly cwd?: string;
  readonly stdio?: StdioOptions;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Called once the process runs; what it resolves to ends the run and kills the process. */
  readonly drive?: (child: ChildProcess) => Promise<unknown>;
}

const alive = new Set<ChildProcess>();

/** Ends the process and what it started itself: on POSIX it leads a process group of its own. */
function kill(child: ChildProcess): void {
  alive.delete(child);
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

process.once('exit', () => alive.forEach(kill));

/** A fresh environment: nothing of the caller's may change what the runtime does. */
const environment: NodeJS.ProcessEnv = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/** Starts a program, collects what it prints and makes sure that nothing of it survives. */
export async function runChild(
  command: string,
  args: readonly string[],
  { timeout, cwd, stdio = ['ignore', 'pipe', 'pipe'], env, drive }: ChildOptions,
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    stdio,
    env: { ...environment, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', ...env },
    detached: process.platform !== 'win32',
  });
  alive.add(child);
  const output: string[] = [];
  const collect = (chunk: string): number => output.push(chunk);
  child.stdout?.setEncoding('utf8').on('data', collect);
  child.stderr?.setEncoding('utf8').on('data', collect);

  const closed = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output.push(`${command} could not be started: ${error.message}\n`);
      resolve();
    });
    child.once('close', (code, signal) => {
      if (code !== 0 && signal === null) output.push(`${command} ended with code ${code}\n`);
      resolve();
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      output.push(`killed after ${timeout} ms\n`);
      resolve();
    }, timeout);
  });
  const driven = drive?.(child).catch((error: unknown) => {
    output.push(`${error instanceof Error ? error.message : String(error)}\n`);
  });
  try {
    await Promise.race([closed, timedOut, ...(driven ? [driven] : [])]);
  } finally {
    clearTimeout(timer);
    kill(child);
    // A child that was never started closes nothing.
    if (child.pid !== undefined) await closed;
  }
  return output.join('');
}
