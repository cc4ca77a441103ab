import { describe, expect, it } from 'vitest';
import { bundle, checkBundle, universalEntries } from '../../gates/bundles.ts';

const budget = { name: 'planted', code: '', limit: 1 };

describe('bundle', () => {
  it('counts what is left after minification and compression', async () => {
    const { minified, gzip, builtins } = await bundle(
      'const unused = "many letters that nobody uses";\nexport const used = 1;',
    );
    expect(minified).toBeLessThan(50);
    expect(gzip).toBeGreaterThan(20);
    expect(builtins).toEqual([]);
  });

  it('passes within the budget', async () => {
    expect(checkBundle(budget, await bundle('export const used = 1;'))).toEqual([]);
  });

  it('fails on an oversize bundle', async () => {
    const noise = Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join('');
    expect(checkBundle(budget, await bundle(`export const noise = '${noise}';`))).toEqual([
      expect.stringMatching(/^planted: \d\.\d\d kB are more than 1 kB$/),
    ]);
  });

  it.each(['node:crypto', 'buffer', 'node:fs/promises'])('fails on %s', async (name) => {
    expect(checkBundle(budget, await bundle(`export * from '${name}';`))).toEqual([
      `planted: imports ${name}, so it does not run everywhere`,
    ]);
  });

  it('refuses what cannot be resolved', async () => {
    await expect(bundle("export * from 'no-such-package';")).rejects.toThrow('no-such-package');
  });
});

describe('universalEntries', () => {
  const target = './dist/x.mjs';

  it('leaves out what is for Node, documents and patterns', () => {
    const exports = {
      '.': target,
      './node': target,
      './webhook': target,
      './v/*': target,
      './package.json': './package.json',
    };
    expect(universalEntries('@alipayhk-openapi/middleware', exports)).toEqual([
      '@alipayhk-openapi/middleware',
      '@alipayhk-openapi/middleware/webhook',
    ]);
    expect(universalEntries('@alipayhk-openapi/cli', { '.': target })).toEqual([]);
  });
});
