import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles, checkManifest, filesOf, lintTarball, pack } from '../../gates/packages.ts';
import type { Manifest } from '../../lib/packages.ts';

const manifest: Manifest = {
  name: '@alipayhk-openapi/planted',
  version: '1.0.0',
  type: 'module',
  license: 'MIT',
  description: 'A package.',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist'],
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './v/*': { types: './dist/v/*.d.ts', default: './dist/v/*.js' },
    './package.json': './package.json',
  },
  dependencies: { hono: 'catalog:', '@alipayhk-openapi/spec': 'workspace:*' },
};

describe('checkManifest', () => {
  it('accepts what all packages promise', () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  it.each<[string, Partial<Manifest>]>([
    ['"type"', { type: 'commonjs' }],
    ['"license"', { license: 'ISC' }],
    ['"description"', { description: '' }],
    ['"sideEffects"', { sideEffects: true }],
    ['"engines.node"', { engines: { node: '>=18' } }],
    ['"files"', { files: ['dist', 'src'] }],
    ['"./package.json"', { exports: {} }],
    ['no types', { exports: { ...manifest.exports, '.': './dist/index.js' } }],
    [
      '"types", then',
      { exports: { ...manifest.exports, '.': { default: './a.js', types: './a.d.ts' } } },
    ],
    ['catalog', { dependencies: { hono: '^4.0.0' } }],
  ])('refuses %s', (message, change) => {
    expect(checkManifest({ ...manifest, ...change })).toEqual([expect.stringContaining(message)]);
  });
});

const files = (changes: Record<string, string | undefined> = {}): Map<string, string> =>
  new Map(
    Object.entries({
      'package.json': '{}',
      'README.md': '# Planted',
      LICENSE: 'MIT',
      'dist/index.d.ts': 'export declare const x: number;',
      'dist/index.js': 'export const x = 1;\n//# sourceMappingURL=index.js.map',
      'dist/index.js.map':
        '{"sources":["../src/index.ts"],"sourcesContent":["export const x = 1;"]}',
      'dist/v/one.js': '',
      'dist/v/one.d.ts': '',
      ...changes,
    }).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  );

describe('checkFiles', () => {
  it('accepts a whole package', () => {
    expect(checkFiles(files(), manifest)).toEqual([]);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['README.md is missing', { 'README.md': undefined }],
    ['LICENSE is missing', { LICENSE: undefined }],
    ['dist/index.d.ts is missing', { 'dist/index.d.ts': undefined }],
    ['dist/v/*.d.ts is missing', { 'dist/v/one.d.ts': undefined }],
    ['src/index.ts does not belong', { 'src/index.ts': '' }],
    ['dist/keys.pem does not belong', { 'dist/keys.pem': '' }],
    ['dist/index.js.map is missing', { 'dist/index.js.map': undefined }],
    [
      'dist/index.js.map has no sources',
      { 'dist/index.js.map': '{"sources":["../src/index.ts"],"sourcesContent":[]}' },
    ],
  ])('finds that %s', (message, changes) => {
    expect(checkFiles(files(changes), manifest)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a packed package', () => {
  let folder: string;
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

  /** Packs a small package in which `exports` leads to `types` and `code`. */
  const packed = async (types: string, code: string): Promise<string> => {
    write(
      'package.json',
      JSON.stringify({ ...manifest, dependencies: {}, exports: { '.': { types, default: code } } }),
    );
    return pack(folder, folder);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planted-package-'));
    mkdirSync(join(folder, 'dist'));
    write('README.md', '# Planted');
    write('dist/index.js', 'export const x = 1;\n');
    write('dist/index.d.ts', 'export declare const x: number;\n');
    write('dist/stray.d.ts', 'export { y } from "./nowhere.js";\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read from its tarball', async () => {
    const tarball = await packed('./dist/index.d.ts', './dist/index.js');
    expect([...filesOf(readFileSync(tarball))]).toEqual(
      expect.arrayContaining([['dist/index.js', 'export const x = 1;\n']]),
    );
    expect(await lintTarball(tarball)).toEqual([]);
  });

  it('is refused by publint and attw when an export leads nowhere', async () => {
    const problems = await lintTarball(await packed('./dist/none.d.ts', './dist/none.js'));
    expect(problems).toContainEqual(expect.stringContaining('publint: pkg.exports'));
    expect(problems).toContainEqual(expect.stringMatching(/^attw:.*Resolution failed/s));
  });

  it('is refused by attw when its types do not resolve', async () => {
    expect(await lintTarball(await packed('./dist/stray.d.ts', './dist/index.js'))).toEqual([
      expect.stringMatching(/^attw:.*Internal resolution error/s),
    ]);
  });
});
