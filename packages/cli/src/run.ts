import { SecurityError } from '@alipayhk-openapi/middleware';
import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import { CommandError, EXIT_CODES } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { behindDoors } from './terminal.ts';

/** Runs the command line with the arguments after the program's name; gives the exit code. */
export async function run(argv: readonly string[], surroundings: Context): Promise<number> {
  const context = behindDoors(surroundings);
  let exitCode: number = EXIT_CODES.success;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    // Shell completion: `alipayhk complete zsh` prints the script, which then asks `complete -- ...`.
    if (argv[0] === 'complete') (await import('@bomb.sh/tab/commander')).default(program);
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT_CODES.success : EXIT_CODES.usage;
    }
    if (error instanceof CommandError) {
      context.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof SecurityError) {
      context.stderr.write(`${error.code}: ${error.message}\n`);
      return EXIT_CODES.security;
    }
    throw error;
  }
}
