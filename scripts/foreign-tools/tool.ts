import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { type Result, runPnpm, runQuietly } from '../lib/program.ts';
import { root } from '../lib/root.ts';

/** A workspace of its own: `pnpm install` in the root does not bring 1.5 GB of tools. */
const HOME = `${root}/test/foreign-tools`;

/** Several tools need Node 24; the runtimes of the tests have one. */
export const NODE = `${root}/test/runtimes/node_modules/node24/bin/node`;

export type Group = 'checkers' | 'collections' | 'generators' | 'generators-zod3' | 'viewers';

/** A tool that broke, rather than one that judged the document. */
export class ToolError extends Error {}

/** What a tool says about the document; nothing where all is well. */
export interface Verdict {
  readonly tool: string;
  readonly problems: readonly string[];
  /** What was counted, for the reader. */
  readonly note?: string | undefined;
}

export function folderOf(group: Group): string {
  return `${HOME}/${group}`;
}

/** An empty folder for what the tools of a group write; below `dist`, it is ignored everywhere. */
export async function outputOf(group: Group): Promise<string> {
  const folder = `${HOME}/${group}/dist`;
  await rm(folder, { recursive: true, force: true });
  return folder;
}

/** Installs what the lock file of the tools pins, for these groups. */
export async function install(groups: readonly Group[]): Promise<void> {
  const { exitCode, output } = await runPnpm(
    [
      ...['install', '--frozen-lockfile', '--prefer-offline', '--config.minimum-release-age=0'],
      ...groups.flatMap((group) => ['--filter', `./${group}`]),
    ],
    HOME,
  );
  if (exitCode !== 0) throw new ToolError(`The tools could not be installed:\n${output}`);
}

/** Runs a program of a package of the group; `entry` is `<package>/<file>`. */
export function runTool(
  group: Group,
  entry: string,
  args: readonly string[],
  cwd: string = `${HOME}/${group}`,
): Promise<Result> {
  return runQuietly(NODE, [`${HOME}/${group}/${entry}`, ...args], {
    cwd,
    env: { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' },
  });
}

/** As `runTool`, where an exit code other than 0 says that the tool broke. */
export async function mustRun(
  group: Group,
  entry: string,
  args: readonly string[],
  cwd?: string,
): Promise<void> {
  const { exitCode, output } = await runTool(group, entry, args, cwd);
  if (exitCode !== 0) throw new ToolError(`${entry} failed:\n${output.slice(-2_000)}`);
}

/** Starts a server and waits until it prints what `ready` matches. The caller stops it. */
export function startServer(
  group: Group,
  entry: string,
  args: readonly string[],
  ready: RegExp,
): Promise<{ readonly match: RegExpExecArray; readonly child: ChildProcess }> {
  const child = spawn(NODE, [`${HOME}/${group}/${entry}`, ...args], {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      const match = ready.exec(output);
      if (match) resolve({ match, child });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => reject(new ToolError(`${entry}: ${error.message}`)));
    child.on('close', () => reject(new ToolError(`${entry} ended:\n${output.slice(-2_000)}`)));
  });
}
