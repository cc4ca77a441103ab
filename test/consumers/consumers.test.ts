import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../scripts/gates/packages.ts';
import { publicPackages } from '../../scripts/lib/packages.ts';
import { type Result, runQuietly } from '../../scripts/lib/program.ts';
import { installTarballs } from '../../scripts/release/outside.ts';
import { findBinary } from '../runtimes/src/binaries.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Outside the workspace, with nothing but the tarballs and what they depend on. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alipayhk-consumers-'));
  const tarballs = new Map<string, string>();
  for (const each of publicPackages())
    tarballs.set(each.name, (await pack(each.folder, folder)).tarball);
  await expectSuccess(installTarballs(folder, tarballs));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function expectSuccess(running: Promise<Result>): Promise<Result> {
  const result = await running;
  expect(result.exitCode, result.output).toBe(0);
  return result;
}

/** Copies a project beside the tarballs, with what a package of this workspace pins. */
async function createProject(name: string, pinnedBy?: string): Promise<string> {
  const project = await mkdtemp(join(folder, `${name}-`));
  await cp(join(here, 'projects', name), project, { recursive: true });
  if (pinnedBy === undefined) return project;
  const installed = join(here, pinnedBy, 'node_modules');
  await mkdir(join(project, 'node_modules'));
  for (const entry of readdirSync(installed)) {
    if (entry.startsWith('.')) continue;
    await symlink(join(installed, entry), join(project, 'node_modules', entry));
  }
  return project;
}

const jest = (cwd: string): Promise<Result> =>
  runQuietly(process.execPath, ['node_modules/jest/bin/jest.js', '--ci'], { cwd });

describe('Jest 30', () => {
  it('takes the packages without configuration', async () => {
    const { output } = await expectSuccess(jest(await createProject('jest-plain', 'jest')));
    expect(output).toContain('4 passed, 4 total');
  });

  it('says what to set at the first call where its environment has no WebCrypto', async () => {
    const { output } = await expectSuccess(jest(await createProject('jest-jsdom', 'jest')));
    expect(output).toContain('2 passed, 2 total');
  });

  it.each([
    ['commonjs', 'node10'],
    ['nodenext', 'nodenext'],
  ])('takes them through ts-jest with module %s', async (module, moduleResolution) => {
    const project = await createProject('ts-jest', 'jest');
    const options = { module, moduleResolution, target: 'es2022', strict: true, lib: LIB };
    // As ts-jest asks for with `nodenext`; the other one is checked by the compiler in whole.
    const compilerOptions = {
      ...options,
      esModuleInterop: true,
      isolatedModules: module === 'nodenext',
    };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    await writeFile(join(project, 'globals.d.ts'), '/// <reference types="jest" />\n');
    const { output } = await expectSuccess(jest(project));
    expect(output).toContain('1 passed, 1 total');
  });
});

const LIB = ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'];
const NODES = ['node20', 'node22', 'node24', 'node26'] as const;

function nodeBinary(name: (typeof NODES)[number]): string {
  const program = findBinary(name, 'bin/node');
  if (!program) throw new Error(`${name} is not installed: run \`pnpm install\``);
  return program;
}

describe.each(NODES)('%s', (name) => {
  it('gives one copy to require() and import', async () => {
    const cwd = await createProject('identity');
    const { stdout } = await expectSuccess(runQuietly(nodeBinary(name), ['identity.cjs'], { cwd }));
    expect(JSON.parse(stdout)).toEqual({ compared: true, different: [], sameClass: true });
  });
});

describe('NestJS 11 as `nest new` sets it up', () => {
  it('compiles, and verifies a notification on every Node', async () => {
    const cwd = await createProject('nest', 'nest');
    const tsc = ['node_modules/typescript/bin/tsc', '-p', '.'];
    await expectSuccess(runQuietly(process.execPath, tsc, { cwd }));
    for (const name of NODES) {
      const { stdout } = await expectSuccess(
        runQuietly(nodeBinary(name), ['dist/main.js'], { cwd }),
      );
      expect(stdout, name).toBe('{"seen":{"orderStatus":"SUCCESS"},"acknowledged":200}\n');
    }
  });

  it('runs its tests', async () => {
    const { output } = await expectSuccess(jest(await createProject('nest', 'nest')));
    expect(output).toContain('1 passed, 1 total');
  });
});

/** Oldest first. TypeScript 7 has no `node10` any more. */
const COMPILERS = ['5.0', '5.4', '5.9', '6.0', '7.0'];
const MODES = [
  { module: 'nodenext', moduleResolution: 'nodenext', type: 'module' },
  { module: 'nodenext', moduleResolution: 'nodenext', type: 'commonjs' },
  { module: 'node16', moduleResolution: 'node16', type: 'commonjs' },
  { module: 'esnext', moduleResolution: 'bundler', type: 'module' },
  { module: 'commonjs', moduleResolution: 'node10', type: 'commonjs' },
];
const CASES = COMPILERS.flatMap((version) =>
  MODES.filter(({ module }) => version !== '7.0' || module !== 'commonjs').map((mode) => ({
    version,
    ...mode,
  })),
);

describe('TypeScript', () => {
  it.each(CASES)(
    '$version compiles under $moduleResolution from "type": "$type"',
    async ({ version, module, moduleResolution, type }) => {
      const cwd = await createProject('compilers', 'compilers');
      const compilerOptions = {
        ...{
          module,
          moduleResolution,
          lib: Number(version) < 5.9 ? LIB.slice(0, 3) : LIB,
          target: 'es2022',
          types: [],
          noEmit: true,
        },
        ...{ strict: true, exactOptionalPropertyTypes: true },
        // Older compilers do not know what the declarations of today's dependencies say.
        skipLibCheck: Number(version) < 5.9,
        ...(version === '6.0' && module === 'commonjs' ? { ignoreDeprecations: '6.0' } : {}),
      };
      await writeFile(join(cwd, 'package.json'), JSON.stringify({ private: true, type }));
      await writeFile(
        join(cwd, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['every-subpath.ts'] }),
      );
      const tsc = [`node_modules/typescript-${version}/bin/tsc`, '-p', '.'];
      const { output } = await runQuietly(process.execPath, tsc, { cwd });
      expect(output).toBe('');
    },
  );
});

/** Each with the types of its own world: those of Bun, Next.js and Node disagree on what is global. */
const FETCHES: Record<string, { readonly types: string[]; readonly lib: string[] }> = {
  undici: { types: [], lib: LIB },
  'node-fetch': { types: [], lib: LIB },
  msw: { types: [], lib: LIB },
  next: { types: ['next'], lib: LIB },
  bun: { types: ['bun-types'], lib: ['es2022'] },
  node: { types: ['node'], lib: ['es2022'] },
};

describe('the option fetch', () => {
  it.each(Object.entries(FETCHES))('takes what %s declares', async (name, { types, lib }) => {
    const cwd = await createProject('fetches', 'fetches');
    const compilerOptions = {
      ...{ module: 'nodenext', moduleResolution: 'nodenext', target: 'es2022', lib, types },
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true },
    };
    const files = [`${name}.ts`, 'wrong.ts'];
    await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = ['node_modules/typescript/bin/tsc', '-p', '.', '--pretty', 'false'];
    const { output } = await runQuietly(process.execPath, tsc, { cwd });
    // What must not compile shows that the compiler looked.
    const lines = output
      .trim()
      .split('\n')
      .filter((line) => /error TS/.test(line));
    expect(lines.map((line) => line.replace(/\(.*$/, ''))).toEqual(['wrong.ts']);
  });
});
