/** The exit codes of every command, so that scripts can tell the outcomes apart. */
export const EXIT_CODES = {
  success: 0,
  /** The command ran, and what it was asked to check does not hold. */
  failed: 1,
  usage: 2,
  /** The platform refused the request. */
  refused: 3,
  /** Nobody knows whether the platform executed the request. */
  unknown: 4,
  /** A key, a signature or an encryption is wrong. */
  security: 5,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** An error whose message is all that the user needs; it ends the command with `exitCode`. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT_CODES.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
