import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

export interface Result {
  readonly exitCode: number;
  /** Both streams, in the order in which they ended. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs a program without showing what it prints. */
export function runQuietly(
  command: string,
  args: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      command,
      [...args],
      { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const failed = typeof error?.code === 'number' ? error.code : 1;
        const output = `${stdout}${stderr}${error && !stderr && !stdout ? error.message : ''}`;
        resolve({ exitCode: error ? failed : 0, output, stdout });
      },
    );
  });
}

/** How to call the pinned pnpm: the one that runs us, or the one of `packageManager` through npx. */
export function pnpm(): readonly [string, ...string[]] {
  const own = process.env.npm_execpath;
  if (own && /pnpm(\.c?js)?$/.test(own))
    return /\.c?js$/.test(own) ? [process.execPath, own] : [own];
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  return ['npx', '--yes', packageManager];
}

/** Runs the pinned pnpm without showing what it prints. */
export function runPnpm(
  args: readonly string[],
  cwd: string = root,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const [command, ...first] = pnpm();
  return runQuietly(command, [...first, ...args], { cwd, env });
}
