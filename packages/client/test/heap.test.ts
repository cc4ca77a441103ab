import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('./support/heap.mjs', import.meta.url));

it('10,000 calls leave less than 1 MB more than the first 1,000, and 50 bytes each after that', {
  timeout: 180_000,
}, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
  const { warmingUp, warm } = JSON.parse(stdout) as { warmingUp: number; warm: number };
  expect(warmingUp).toBeLessThan(1_000_000);
  expect(warm).toBeLessThan(500_000);
});
