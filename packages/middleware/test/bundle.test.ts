import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const KILOBYTE = 1000;
const source = fileURLToPath(new URL('../src/', import.meta.url));

/** What a bundler makes of some imports. */
async function bundle(
  contents: string,
): Promise<{ text: string; modules: readonly string[]; size: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: source },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    metafile: true,
    write: false,
  });
  const [file] = outputFiles;
  const size = gzipSync(file!.contents, { level: 9 }).length;
  return { text: file!.text, modules: Object.keys(metafile.inputs), size };
}

describe('bundles', () => {
  it('sign and verify in 12 kB (minified, gzip)', async () => {
    const { size, modules } = await bundle("export { createMessageSecurity } from './index.ts'");
    expect(size).toBeLessThanOrEqual(12 * KILOBYTE);
    expect(modules.filter((name) => /cipher|noble|diagnose|webhook/.test(name))).toEqual([]);
  });

  it('sign, verify, encrypt and decrypt in 16 kB', async () => {
    const { size, modules } = await bundle(
      "export { securityMiddleware } from './index.ts'; export { rsaAes } from './rsa-aes.ts'",
    );
    expect(size).toBeLessThanOrEqual(16 * KILOBYTE);
    expect(modules.filter((name) => /noble|diagnose|webhook/.test(name))).toEqual([]);
  });

  it('leave out what is not imported', async () => {
    const { size } = await bundle("export { contentToSign } from './index.ts'");
    expect(size).toBeLessThanOrEqual(1 * KILOBYTE);
  });

  it('carry @noble only with ECC224, and node: only with ./node', async () => {
    for (const entry of ['index', 'rsa-aes', 'webhook', 'diagnose']) {
      const { modules, text } = await bundle(`export * from './${entry}.ts'`);
      expect(modules.filter((name) => name.includes('noble'))).toEqual([]);
      expect(text).not.toMatch(/["']node:|\bprocess\b|\bBuffer\b/);
    }
    expect((await bundle("export * from './ecc224.ts'")).modules.join()).toContain('noble');
  });
});
