import { findBinary } from '../../test/runtimes/src/binaries.ts';
import type { Gate } from '../gates/run.ts';
import { runQuietly } from '../lib/program.ts';

export interface QuickStartRuntime {
  readonly name: string;
  /** Path of the program; undefined where it is not installed. */
  readonly program: string | undefined;
  /** What stands before the file. */
  readonly args: readonly string[];
}

export const RUNTIMES: readonly QuickStartRuntime[] = [
  { name: 'Node 20', program: findBinary('node20', 'bin/node'), args: [] },
  { name: 'Node 24', program: findBinary('node24', 'bin/node'), args: [] },
  {
    name: 'Deno',
    program: findBinary('deno', 'deno'),
    args: ['run', '--allow-env', '--allow-net', '--allow-read'],
  },
  { name: 'Bun', program: findBinary('bun', 'bin/bun'), args: ['--no-install'] },
];

/** Runs the quick start of a user's project; passes if it ends well and printed a success. */
export function quickStartGate(
  { name, program, args }: QuickStartRuntime,
  folder: string,
  env: Readonly<Record<string, string>>,
): Gate {
  return {
    name: `quick start in ${name}`,
    run: async () => {
      if (!program)
        return { exitCode: 1, output: `${name} is not installed: run \`pnpm install\`` };
      const result = await runQuietly(program, [...args, 'quick-start.mjs'], { cwd: folder, env });
      return result.exitCode === 0 && !/^SUCCESS /m.test(result.stdout)
        ? { exitCode: 1, output: `The quick start printed no SUCCESS:\n${result.output}` }
        : result;
    },
  };
}
