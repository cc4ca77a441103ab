import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFiles, checkManifest, lintTarball, pack } from '../../gates/packages.ts';
import type { Manifest } from '../../lib/packages.ts';

const both = (path: string) => ({
  'module-sync': `${path}.mjs`,
  import: `${path}.mjs`,
  require: `${path}.cjs`,
});

const manifest: Manifest = {
  name: '@alipayhk-openapi/planted',
  version: '1.0.0',
  type: 'module',
  license: 'MIT',
  description: 'A package.',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist'],
  keywords: ['planted'],
  main: './dist/index.cjs',
  types: './dist/index.d.cts',
  typesVersions: { '*': { 'v/*': ['./dist/v/*.d.cts'] } },
  exports: {
    '.': both('./dist/index'),
    './v/*': both('./dist/v/*'),
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
    ['"keywords"', { keywords: [] }],
    ['"./package.json"', { exports: { '.': both('./dist/index'), './v/*': both('./dist/v/*') } }],
    ['one file of "dist"', { exports: { ...manifest.exports, '.': './src/index.mjs' } }],
    ['"module-sync" and "import"', { exports: { ...manifest.exports, '.': both('./src/index') } }],
    [
      '"module-sync" and "import"',
      {
        exports: {
          ...manifest.exports,
          '.': { import: './dist/index.mjs', require: './dist/index.cjs' },
        },
      },
    ],
    ['"main"', { main: './dist/index.mjs' }],
    ['"types"', { types: './dist/index.d.mts' }],
    ['"typesVersions"', { typesVersions: {} }],
    ['catalog', { dependencies: { hono: '^4.0.0' } }],
  ])('refuses %s', (message, change) => {
    expect(checkManifest({ ...manifest, ...change })).toEqual([expect.stringContaining(message)]);
  });
});

const FILES = ['package.json', 'README.md', 'LICENSE'].concat(
  ['index', 'v/one'].flatMap((name) =>
    ['mjs', 'd.mts', 'cjs', 'd.cts'].map((extension) => `dist/${name}.${extension}`),
  ),
);

describe('checkFiles', () => {
  it('accepts a whole package', () => {
    expect(checkFiles(FILES, manifest)).toEqual([]);
  });

  it.each([
    ['README.md', 'README.md'],
    ['LICENSE', 'LICENSE'],
    ['dist/index.d.mts', 'dist/index.d.mts'],
    ['dist/index.cjs', 'dist/index.cjs'],
    ['dist/v/one.d.cts', 'dist/v/*.d.cts'],
  ])('finds that %s is missing', (file, named) => {
    const rest = FILES.filter((path) => path !== file);
    expect(checkFiles(rest, manifest)).toContain(`${named} is missing`);
  });

  it.each(['src/index.ts', 'dist/keys.pem', 'dist/index.mjs.map'])(
    'finds that %s is too much',
    (file) => {
      expect(checkFiles([...FILES, file], manifest)).toEqual([
        `${file} does not belong into a package`,
      ]);
    },
  );
});

describe('a packed package', () => {
  let folder: string;
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

  /** Packs a small package whose root is `name` of its `dist`. */
  async function problemsOf(name: string): Promise<readonly string[]> {
    const planted: Manifest = {
      ...manifest,
      dependencies: {},
      main: `./dist/${name}.cjs`,
      types: `./dist/${name}.d.cts`,
      typesVersions: {},
      exports: { '.': both(`./dist/${name}`) },
    };
    write('package.json', JSON.stringify(planted));
    const { tarball, files } = await pack(folder, folder);
    expect(files).toContain('dist/index.mjs');
    return lintTarball(tarball, planted);
  }

  /** Writes a module and its types in both formats. */
  function writeModule(name: string, types: string): void {
    write(`dist/${name}.mjs`, 'export const x = 1;\n');
    write(`dist/${name}.cjs`, 'exports.x = 1;\n');
    write(`dist/${name}.d.mts`, types);
    write(`dist/${name}.d.cts`, types);
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'planted-package-'));
    mkdirSync(join(folder, 'dist'));
    write('README.md', '# Planted');
    writeModule('index', 'export declare const x: number;\n');
    writeModule('stray', 'export { x } from "./nowhere";\n');
    writeModule('default', 'declare const x: number;\nexport default x;\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes when code and types stand where it says, in both formats', async () => {
    expect(await problemsOf('index')).toEqual([]);
  });

  it('is refused by publint and attw when an export leads nowhere', async () => {
    const problems = await problemsOf('none');
    expect(problems).toContainEqual(expect.stringContaining('publint: pkg.exports'));
    expect(problems).toContainEqual(expect.stringMatching(/^attw:.*Resolution failed/s));
  });

  it('is refused by attw when its types do not resolve', async () => {
    expect(await problemsOf('stray')).toEqual([
      expect.stringMatching(/^attw:.*Internal resolution error/s),
    ]);
  });

  it('is refused by attw when the types of require() are not those of its code', async () => {
    expect(await problemsOf('default')).toContainEqual(expect.stringMatching(/^attw:/));
  });
});
