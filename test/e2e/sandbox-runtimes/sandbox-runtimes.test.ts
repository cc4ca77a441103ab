import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleModule, mayBeLeftOut, runtimes } from '../../runtimes/src/index.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

let folder: string;
let bundle: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-runtimes-'));
  bundle = join(folder, 'module.mjs');
  await bundleModule(path('module.ts'), bundle, { tsconfig: path('../../../tsconfig.base.json') });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the sandbox in a test of', () => {
  for (const runtime of runtimes) {
    const reason = mayBeLeftOut(runtime);
    if (reason !== undefined) {
      it(`${runtime.label} was NOT RUN: ${reason}`, () => {
        expect(runtime.unavailable()).toBe(reason);
      });
      continue;
    }
    it(runtime.label, async () => {
      const { report, output } = await runtime.run(bundle, { timeout: 120_000 });
      expect(report, output).toEqual({
        ok: true,
        statuses: ['valid', 'valid', 'expired'],
        refused: 'SIGNATURE_INVALID',
      });
    }, 150_000);
  }
});
