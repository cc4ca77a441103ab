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
    '.': './dist/index.mjs',
    './v/*': './dist/v/*.mjs',
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
    ['one file of "dist"', { exports: { ...manifest.exports, '.': './src/index.mjs' } }],
    ['one file of "dist"', { exports: { ...manifest.exports, '.': './dist/index.js' } }],
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
      'dist/index.d.mts': 'export declare const x: number;',
      'dist/index.mjs': 'export const x = 1;',
      'dist/v/one.mjs': '',
      'dist/v/one.d.mts': '',
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
    ['dist/index.d.mts is missing', { 'dist/index.d.mts': undefined }],
    ['dist/v/*.d.mts is missing', { 'dist/v/one.d.mts': undefined }],
    ['src/index.ts does not belong', { 'src/index.ts': '' }],
    ['dist/keys.pem does not belong', { 'dist/keys.pem': '' }],
    ['dist/index.mjs.map does not belong', { 'dist/index.mjs.map': '{}' }],
  ])('finds that %s', (message, changes) => {
    expect(checkFiles(files(changes), manifest)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a packed package', () => {
  let folder: string;
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

  /** Packs a small package in which `exports` leads to `code`. */
  const packed = async (code: string): Promise<string> => {
    write(
      'package.json',
      JSON.stringify({ ...manifest, dependencies: {}, exports: { '.': code } }),
    );
    return pack(folder, folder);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planted-package-'));
    mkdirSync(join(folder, 'dist'));
    write('README.md', '# Planted');
    write('dist/index.mjs', 'export const x = 1;\n');
    write('dist/index.d.mts', 'export declare const x: number;\n');
    write('dist/stray.mjs', 'export const y = 1;\n');
    write('dist/stray.d.mts', 'export { y } from "./nowhere.mjs";\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read from its tarball', async () => {
    const tarball = await packed('./dist/index.mjs');
    expect([...filesOf(readFileSync(tarball))]).toEqual(
      expect.arrayContaining([['dist/index.mjs', 'export const x = 1;\n']]),
    );
    expect(await lintTarball(tarball)).toEqual([]);
  });

  it('is refused by publint and attw when an export leads nowhere', async () => {
    const problems = await lintTarball(await packed('./dist/none.mjs'));
    expect(problems).toContainEqual(expect.stringContaining('publint: pkg.exports'));
    expect(problems).toContainEqual(expect.stringMatching(/^attw:.*Resolution failed/s));
  });

  it('is refused by attw when its types do not resolve', async () => {
    expect(await lintTarball(await packed('./dist/stray.mjs'))).toEqual([
      expect.stringMatching(/^attw:.*Internal resolution error/s),
    ]);
  });
});
