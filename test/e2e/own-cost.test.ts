import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBinary } from '../runtimes/src/binaries.ts';

const program = fileURLToPath(new URL('own-cost/measure.mjs', import.meta.url));

/** How much CPU a call of the client may take, in calls that are written by hand. */
const LIMIT = 2.2;

// A ratio of CPU times within one process: what else the machine does falls on both sides.
describe.each(['node20', 'node22', 'node24', 'node26'])('a call of the client on %s', (runtime) => {
  const node = findBinary(runtime, 'bin/node');

  it.runIf(node)(`takes at most ${LIMIT} times the CPU of one that is written by hand`, () => {
    // Threads of V8 would be counted to whichever side runs while they work.
    const flags = ['--single-threaded', program];
    const { stdout, stderr } = spawnSync(node ?? '', flags, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { ratio } = JSON.parse(stdout);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThanOrEqual(LIMIT);
  });
});
