import { describe, expect, it } from 'vitest';
import { checkPort } from '../src/node/ports.ts';

/** Why this runtime's `fetch` does not call a port, or that nothing listens there. */
const whyNot = async (port: number): Promise<string> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(5_000),
    });
    await response.body?.cancel();
    return 'answered';
  } catch (error) {
    return String((error as Error).cause);
  }
};

const isRefused = (port: number): boolean => {
  try {
    checkPort(port);
    return false;
  } catch {
    return true;
  }
};

/** Around everything that the standard blocks; nothing listens on most of these, which is said at once. */
const RANGES = [
  [1, 1_030],
  [1_710, 1_730],
  [2_040, 2_060],
  [3_650, 3_670],
  [4_000, 4_200],
  [5_050, 5_070],
  [5_990, 6_010],
  [6_560, 6_700],
  [10_070, 10_090],
] as const;

describe('ports', () => {
  it('are refused exactly where fetch refuses them', async () => {
    const ports = RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    const wrong: number[] = [];
    for (let at = 0; at < ports.length; at += 100) {
      const batch = ports.slice(at, at + 100);
      const reasons = await Promise.all(batch.map(whyNot));
      reasons.forEach((reason, index) => {
        const port = batch[index] as number;
        if (reason.includes('bad port') !== isRefused(port)) wrong.push(port);
      });
    }
    expect(wrong).toEqual([]);
  });

  it.each([0, 1_024, 4_010, 65_535])('%i is taken', (port) => {
    expect(isRefused(port)).toBe(false);
  });
});
