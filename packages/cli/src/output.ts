import type { Context, Output } from './context.ts';
import { control, type Style, styled } from './terminal.ts';

/** Colours text; the output leaves the colours out if it is no terminal or `NO_COLOR` is set. */
export function painter(
  _context: Context,
  _output: Output,
): (style: Style, text: string) => string {
  return styled;
}

export function print(context: Context, text: string): void {
  context.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Prints text whose bytes count: they pass as they are, unless a terminal shows them. */
export function printData(context: Context, text: string): void {
  context.stdout.write(new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`));
}

/** What a command found: `json` for machines, `text` for people. */
export function report(context: Context, asJson: boolean, json: unknown, text: string): void {
  print(context, asJson ? JSON.stringify(json, null, 2) : text);
}

const FRAMES = ['|', '/', '-', '\\'];

/**
 * Runs `work` and, when it takes longer than a second on a terminal, shows on the error output that
 * it goes on; the line is removed afterwards.
 */
export async function withProgress<Value>(
  context: Context,
  label: string,
  work: Promise<Value>,
): Promise<Value> {
  if (context.stderr.isTTY !== true) return work;
  const start = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const elapsed = Date.now() - start;
    if (elapsed < 1000) return;
    shown = true;
    const frame = FRAMES[Math.floor(elapsed / 250) % FRAMES.length];
    const seconds = Math.floor(elapsed / 1000);
    context.stderr.write(`${control('return')}${frame} ${label} (${seconds} s) `);
  }, 250);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (shown) context.stderr.write(control('clear'));
  }
}
