import type { CallEvent, Hooks } from './hooks.ts';
import { checkOptions } from './options.ts';
import { printable } from './printable.ts';

/** The levels of {@link logHooks}, the most talkative first. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** A logger: `console` is one, and those of most libraries are. */
export type Logger = Readonly<Record<LogLevel, (message: string) => unknown>>;

/** Options of {@link logHooks}. */
export interface LogHooksOptions {
  /** The least important level that is written; default `info`. */
  readonly level?: LogLevel | undefined;
}

const MAX_ID = 128;
const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

function levelDemand(level: unknown = 'info'): string | undefined {
  return LEVELS.includes(level as LogLevel) ? undefined : "'debug', 'info', 'warn' or 'error'";
}

/**
 * Hooks that write one line for each event: requests at `debug`, answers at `info`, repeats and odd
 * answers at `warn`, failures at `error`. No line holds a body, a key or a token.
 *
 * @param logger - `console`, for example.
 * @param options - which lines are written.
 * @returns hooks for the option `hooks`.
 * @throws TypeError that says what to change.
 * @example
 * createAlipayHKClient({ ...options, hooks: logHooks(console, { level: 'debug' }) });
 */
export function logHooks(logger: Logger, options: LogHooksOptions = {}): Hooks {
  if (!LEVELS.every((each) => typeof Object(logger)[each] === 'function')) {
    throw new TypeError(
      'logHooks: Give a logger with debug, info, warn and error: console is one.',
    );
  }
  checkOptions(options, 'logHooks', { level: levelDemand });
  const { level = 'info' } = options;
  const write = (of: LogLevel, { call, attempt, durationMs }: CallEvent, text: string): void => {
    if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return;
    const id = call.requestId && ` requestId=${printable(call.requestId, MAX_ID)}`;
    const where = `alipayhk ${call.operationId} attempt=${attempt} ms=${Math.round(durationMs)}${id ?? ''}`;
    logger[of](`${where} ${text}`);
  };
  return {
    onRequest: (event) => write('debug', event, `${event.method} ${event.url}`),
    onResponse: (event) => {
      const { httpStatus, resultCode, authenticated, tracerId } = event;
      const result = `${resultCode ?? 'no result'}${authenticated ? '' : ' (not signed)'}`;
      write(
        'info',
        event,
        `HTTP ${httpStatus} ${result}${tracerId ? ` tracerId=${tracerId}` : ''}`,
      );
    },
    onRetry: (event) =>
      write('warn', event, `again in ${Math.round(event.delayMs)} ms: ${event.error.message}`),
    onInvalidResponse: (event) => {
      const issues = event.issues.map(({ pointer, message }) => `${pointer} ${message}`);
      write('warn', event, `odd answer: ${issues.join('; ')}`);
    },
    onError: (event) => write('error', event, `${event.error.outcome}: ${event.error.message}`),
  };
}
