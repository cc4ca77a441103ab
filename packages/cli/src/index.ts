export type { Context, Output } from './context.ts';
export { CommandError, EXIT_CODES as exitCodes, type ExitCode } from './exit-codes.ts';
export { run } from './run.ts';
