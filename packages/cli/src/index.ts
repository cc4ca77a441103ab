export type { Context, Output } from './context.ts';
export { CommandError, type ExitCode, exitCodes } from './exit-codes.ts';
export { run } from './run.ts';
