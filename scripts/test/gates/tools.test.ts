import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runQuietly } from '../../lib/program.ts';
import { root } from '../../lib/root.ts';

/** A project with our configuration and a planted fault, for gates that are somebody else's program. */
let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const tool = (path: string, ...args: string[]) =>
  runQuietly(process.execPath, [join(root, 'node_modules', path), ...args], { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-project-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  write('package.json', JSON.stringify({ name: 'planted', private: true, type: 'module' }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('pnpm unused', () => {
  const knip = () => tool('knip/bin/knip.js', '--no-progress');

  it('passes where everything is used', async () => {
    write('index.ts', "import { used } from './used.ts';\nconsole.log(used);\n");
    write('used.ts', 'export const used = 1;\n');
    expect(await knip()).toMatchObject({ exitCode: 0 });
  });

  it('fails on an unused file, export and dependency', async () => {
    write(
      'package.json',
      JSON.stringify({ name: 'planted', private: true, dependencies: { yaml: '1' } }),
    );
    write('index.ts', "import { used } from './used.ts';\nconsole.log(used);\n");
    write('used.ts', 'export const used = 1;\nexport const idle = 2;\n');
    write('stray.ts', 'export const stray = 3;\n');
    const { exitCode, output } = await knip();
    expect(exitCode).toBe(1);
    for (const name of ['stray.ts', 'idle', 'yaml']) expect(output).toContain(name);
  });
});

describe('pnpm circles', () => {
  const circles = () =>
    tool(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', join(root, 'dependency-cruiser.config.cjs')],
      ...['packages', 'generated'],
    );

  beforeEach(() => {
    write('tsconfig.base.json', '{}');
    write('generated/calls.ts', 'export const calls = 1;\n');
    write('packages/spec/src/a.ts', "export { calls } from '../../../generated/calls.ts';\n");
  });

  it('passes where imports run downwards', async () => {
    expect(await circles()).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'no-circle',
      { 'x/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n" },
      { 'x/b.ts': "import type { A } from './a.ts';\nexport type B = A;\n" },
    ],
    [
      'no-circle-of-folders',
      { 'x/a.ts': "export { b } from '../y/b.ts';\n", 'x/c.ts': 'export const c = 1;\n' },
      { 'y/b.ts': 'export const b = 1;\n', 'y/d.ts': "export { c } from '../x/c.ts';\n" },
    ],
  ])('fails on %s', async (rule, ...files) => {
    for (const [path, text] of files.flatMap((each) => Object.entries(each)))
      write(`packages/client/src/${path}`, text);
    const { exitCode, output } = await circles();
    expect(exitCode).not.toBe(0);
    expect(output).toContain(rule);
  });

  it.each([
    ['generated-on-top', 'generated/back.ts', '../packages/spec/src/a.ts'],
    ['middleware-knows-no-operation', 'packages/middleware/src/a.ts', '../../spec/src/a.ts'],
    ['no-package-above', 'packages/spec/src/b.ts', '../../cli/src/a.ts'],
  ])('fails on %s', async (rule, path, target) => {
    write('packages/cli/src/a.ts', 'export const calls = 1;\n');
    write(path, `export { calls } from '${target}';\n`);
    const { exitCode, output } = await circles();
    expect(exitCode).not.toBe(0);
    expect(output).toContain(rule);
  });
});

describe('pnpm coverage', () => {
  const coverage = async (tests: string) => {
    write('vitest.config.ts', 'export default {};\n');
    symlinkSync(join(root, 'vitest.coverage.config.ts'), join(folder, 'vitest.coverage.config.ts'));
    write(
      'packages/one/src/one.ts',
      "export const sign = (n: number): string => (n < 0 ? '-' : '+');\n",
    );
    write(
      'packages/one/test/one.test.ts',
      `import { expect, it } from 'vitest';\nimport { sign } from '../src/one.ts';\n${tests}\n`,
    );
    return tool(
      'vitest/vitest.mjs',
      'run',
      '--config',
      'vitest.coverage.config.ts',
      '--root',
      folder,
    );
  };

  it('passes where the tests reach every branch', async () => {
    expect(
      await coverage("it('signs', () => expect(sign(-1) + sign(1)).toBe('-+'));"),
    ).toMatchObject({ exitCode: 0 });
  });

  it('fails where they do not', async () => {
    const { exitCode, output } = await coverage("it('signs', () => expect(sign(1)).toBe('+'));");
    expect(exitCode).toBe(1);
    expect(output).toContain('does not meet global threshold (95%)');
  });
});

describe('pnpm mutation', () => {
  const stryker = join(root, 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');

  // The configuration that counts, on a project of one function.
  const mutation = async (tests: string) => {
    write('test/mutation/vitest.config.ts', 'export default {};\n');
    write(
      'test/mutation/stryker.config.json',
      readFileSync(join(root, 'test/mutation/stryker.config.json'), 'utf8'),
    );
    write('packages/middleware/src/one.ts', 'export const least = (n: number) => n >= 18;\n');
    write(
      'packages/middleware/test/one.test.ts',
      `import { expect, it } from 'vitest';\nimport { least } from '../src/one.ts';\n${tests}\n`,
    );
    return runQuietly(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.json'], {
      cwd: folder,
    });
  };

  it('passes where the tests notice every change', async () => {
    const { exitCode, output } = await mutation(
      "it('draws the line', () => expect([17, 18, 19].map(least)).toEqual([false, true, true]));",
    );
    expect(output).toContain('100.00');
    expect(exitCode).toBe(0);
  });

  it('fails where they do not', async () => {
    const { exitCode, output } = await mutation("it('runs', () => expect(least(30)).toBe(true));");
    expect(output).toMatch(/under breaking threshold 85/);
    expect(exitCode).toBe(1);
  });
});

describe('pnpm lint:code', () => {
  beforeEach(() => {
    symlinkSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    mkdirSync(join(folder, 'scripts'), { recursive: true });
    symlinkSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'));
  });

  it('fails on a module of Node and on Buffer in a package for every runtime', async () => {
    write(
      'packages/middleware/src/one.ts',
      "import { sign } from 'node:crypto';\n\nexport const one = [sign, Buffer];\n",
    );
    const { exitCode, output } = await tool(
      '@biomejs/biome/bin/biome',
      'lint',
      '--vcs-enabled=false',
      '.',
    );
    expect(exitCode).toBe(1);
    expect(output).toContain('noNodejsModules');
    expect(output).toContain('noRestrictedGlobals');
  });

  it('fails on an exported arrow, and lets an annotated one be', async () => {
    write('scripts/two.ts', 'export const two = (n: number): number => n;\n');
    write('scripts/three.ts', 'export const three: (n: number) => number = (n) => n;\n');
    const options = ['lint', '--vcs-enabled=false', 'scripts/two.ts', 'scripts/three.ts'];
    const { exitCode, output } = await tool('@biomejs/biome/bin/biome', ...options);
    expect(exitCode).toBe(1);
    expect(output).toContain('Write `export function`');
    expect(output).not.toContain('three.ts');
  });
});
