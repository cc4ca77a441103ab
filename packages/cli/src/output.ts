import { styleText } from 'node:util';
import type { Context, Output } from './context.ts';

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

/** Colours text, unless the output is no terminal or `NO_COLOR` is set. */
export function painter(context: Context, output: Output): (style: Style, text: string) => string {
  const colours = output.isTTY === true && !context.env.NO_COLOR;
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

export function print(context: Context, text: string): void {
  context.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** What a command found: `json` for machines, `text` for people. */
export function report(context: Context, asJson: boolean, json: unknown, text: string): void {
  print(context, asJson ? JSON.stringify(json, null, 2) : text);
}

const frames = ['|', '/', '-', '\\'];

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
    const frame = frames[Math.floor(elapsed / 250) % frames.length];
    context.stderr.write(`\r${frame} ${label} (${Math.floor(elapsed / 1000)} s) `);
  }, 250);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (shown) context.stderr.write('\r\u001b[2K');
  }
}
