import { createRequire } from 'node:module';

/**
 * How every program here runs Redocly: as a process of its own, so that its plugins and its state stay there, which
 * neither reports usage nor looks for updates.
 *
 * @param args - the command with its arguments, for instance `['lint', 'alipayhk']`.
 * @returns what to start, with the environment that it needs on top of the own one.
 */
export function redocly(args: readonly string[]): {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
} {
  const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  return {
    command: process.execPath,
    args: [cli, ...args],
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  };
}
