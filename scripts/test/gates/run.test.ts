import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Gate } from '../../gates/run.ts';
import { runGates } from '../../gates/run.ts';

const gate = (name: string, exitCode: number, output = ''): Gate => ({
  name,
  run: async () => ({ exitCode, output }),
});

const run = async (gates: readonly Gate[]): Promise<{ ok: boolean; lines: readonly string[] }> => {
  const lines: string[] = [];
  const ok = await runGates(gates, 2, (line) => lines.push(line.replace(/\(\d+\.\d s\)/, '(t)')));
  return { ok, lines };
};

it('passes when every gate does', async () => {
  expect(await run([gate('one', 0, 'talk'), gate('two', 0)])).toEqual({
    ok: true,
    lines: ['passed  one (t)', 'passed  two (t)', 'All 2 gates passed.'],
  });
});

it('fails when one does, shows why, and runs the others', async () => {
  const { ok, lines } = await run([
    gate('one', 1, 'first\nsecond\n'),
    gate('two', 0),
    gate('three', 2),
  ]);
  expect(ok).toBe(false);
  expect(lines).toContain('FAILED  one (t)\n        first\n        second');
  expect(lines).toContain('passed  two (t)');
  expect(lines.at(-1)).toBe('2 of 3 gates failed: one, three.');
});

it('counts a gate that cannot run as failed', async () => {
  const { ok, lines } = await run([
    { name: 'one', run: () => Promise.reject(new Error('no such program')) },
  ]);
  expect(ok).toBe(false);
  expect(lines[0]).toContain('no such program');
});

it('runs no more at a time than it may', async () => {
  let running = 0;
  let most = 0;
  const slow: Gate = {
    name: 'slow',
    run: async () => {
      most = Math.max(most, ++running);
      await setImmediate();
      running -= 1;
      return { exitCode: 0, output: '' };
    },
  };
  await run([slow, slow, slow, slow, slow]);
  expect(most).toBe(2);
});
