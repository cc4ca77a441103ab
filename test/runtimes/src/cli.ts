import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBinary, hostFile, isInstalled, notInstalled, pinnedVersion } from './binaries.ts';
import { runChild } from './child.ts';
import type { Report, RunOptions, RunResult, Runtime, RuntimeName } from './types.ts';

/** A runtime that is a program taking a script and its arguments. */
interface CommandLineRuntime {
  readonly name: RuntimeName;
  readonly label: string;
  /** The dependency in package.json that carries the program, and the program's path in it. */
  readonly dependency: string;
  readonly binary: string;
  /** What stands between the program and the script. */
  readonly flags: readonly string[];
}

const node = (major: 20 | 22 | 24 | 26): CommandLineRuntime => ({
  name: `node${major}`,
  label: `Node ${major}`,
  dependency: `node${major}`,
  binary: 'bin/node',
  // The suite checks what is left when the garbage collector was there.
  flags: ['--no-warnings', '--expose-gc'],
});

const commandLineRuntimes: readonly CommandLineRuntime[] = [
  node(20),
  node(22),
  node(24),
  node(26),
  {
    name: 'deno',
    label: 'Deno',
    dependency: 'deno',
    binary: 'deno',
    // --allow-read and --allow-import are for the module itself; nothing may be fetched for it.
    flags: ['run', '--quiet', '--no-prompt', '--no-remote', '--no-config', '--no-lock'].concat([
      '--node-modules-dir=manual',
      '--allow-read',
      '--allow-env',
      '--allow-net=127.0.0.1,localhost',
    ]),
  },
  {
    name: 'bun',
    label: 'Bun',
    dependency: 'bun',
    binary: 'bin/bun',
    flags: ['--no-install'],
  },
];

const reportLine = /^@@report (.*)$/m;

/** Takes the report out of what a host printed. */
export function readOutput<R extends Report>(printed: string): RunResult<R> {
  const json = reportLine.exec(printed)?.[1];
  const output = printed.replace(reportLine, '').trim();
  if (json === undefined || json === 'undefined') return { ok: false, output };
  const report = JSON.parse(json) as R;
  return { ok: report.ok === true, report, output };
}

function toRuntime({ name, label, dependency, binary, flags }: CommandLineRuntime): Runtime {
  return {
    name,
    label,
    version: pinnedVersion(dependency),
    unavailable: () =>
      isInstalled(dependency) && findBinary(dependency, binary)
        ? undefined
        : notInstalled(dependency),
    async run<R extends Report>(modulePath: string, { timeout = 60_000, env }: RunOptions = {}) {
      const program = findBinary(dependency, binary);
      if (!program) return { ok: false, output: notInstalled(dependency) };
      const script = [hostFile('cli.mjs'), pathToFileURL(modulePath).href, name];
      const cwd = dirname(modulePath);
      return readOutput<R>(await runChild(program, [...flags, ...script], { timeout, cwd, env }));
    },
  };
}

/** Node, Deno and Bun: they print the report of `hosts/cli.mjs`. */
export const commandLine: readonly Runtime[] = commandLineRuntimes.map(toRuntime);
