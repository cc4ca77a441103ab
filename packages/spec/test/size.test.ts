import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const KILOBYTE = 1000;

/** What a user who imports this file ships: bundled, minified, gzipped. */
function shippedSize(entryPoint: string): number {
  const { outputFiles } = buildSync({
    entryPoints: [entryPoint],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    tsconfigRaw: '{}',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

const perOperation = readdirSync(`${root}/generated/validators`).filter(
  (file) => file.endsWith('.ts') && file !== 'all.ts',
);

describe('the size of the validators', () => {
  it.each(perOperation)('is at most 6 kB for %s alone', (file) => {
    expect(shippedSize(`generated/validators/${file}`)).toBeLessThanOrEqual(6 * KILOBYTE);
  });

  it('is at most 35 kB for all', () => {
    expect(shippedSize('packages/spec/src/validators.ts')).toBeLessThanOrEqual(35 * KILOBYTE);
  });

  it('is at most 5 kB for the operations metadata, which every client ships', () => {
    expect(shippedSize('packages/spec/src/operations.ts')).toBeLessThanOrEqual(5 * KILOBYTE);
  });
});
