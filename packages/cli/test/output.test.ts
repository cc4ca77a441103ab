import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import type { Context } from '../src/context.ts';
import { withProgress } from '../src/output.ts';
import { behindDoors } from '../src/terminal.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** What is written to the error output while `milliseconds` pass. */
async function shownAfter(milliseconds: number, isTTY: boolean): Promise<string> {
  vi.useFakeTimers();
  let written = '';
  const stderr = {
    isTTY,
    write: (text: string | Uint8Array) => {
      written += text;
    },
  };
  const context: Context = behindDoors({
    cwd: '/',
    env: {},
    stdin: Readable.from([]),
    stdout: stderr,
    stderr,
    signal: new AbortController().signal,
  });
  const work = new Promise((resolve) => setTimeout(resolve, milliseconds, 'done'));
  const result = withProgress(context, 'Working', work);
  await vi.advanceTimersByTimeAsync(milliseconds);
  expect(await result).toBe('done');
  return written;
}

test('work of more than a second shows that it goes on, and leaves nothing behind', async () => {
  const shown = await shownAfter(2600, true);
  expect(shown).toMatch(/[|/\\-] Working \(1 s\)/);
  expect(shown).toContain('Working (2 s)');
  expect(shown.endsWith('\r\u001b[2K')).toBe(true);
});

test('quick work shows nothing, and no terminal ever sees progress but a real one', async () => {
  expect(await shownAfter(900, true)).toBe('');
  expect(await shownAfter(2600, false)).toBe('');
});
