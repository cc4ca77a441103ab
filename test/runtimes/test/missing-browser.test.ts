import { afterEach, expect, it, vi } from 'vitest';

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return { ...fs, existsSync: (path: string) => !/chrom/i.test(path) && fs.existsSync(path) };
});
const { mayBeLeftOut, runtimes } = await import('../src/index.ts');
const chromium = runtimes.find(({ name }) => name === 'chromium')!;

afterEach(() => vi.unstubAllEnvs());

it('a missing Chromium may be left out, with a reason that says what to install', () => {
  vi.stubEnv('ALIPAYHK_REQUIRE_BROWSERS', '');
  expect(mayBeLeftOut(chromium)).toMatch(/no Chromium found.*apt-get install chromium/);
  expect(runtimes.filter((runtime) => mayBeLeftOut(runtime) !== undefined)).toEqual([chromium]);
});

it('where browsers are required it is run, and fails with the same reason', async () => {
  vi.stubEnv('ALIPAYHK_REQUIRE_BROWSERS', '1');
  expect(mayBeLeftOut(chromium)).toBeUndefined();
  expect(chromium.unavailable()).toContain('no Chromium found');
  const { ok, output } = await chromium.run('suite.mjs');
  expect(ok).toBe(false);
  expect(output).toContain('no Chromium found');
});
