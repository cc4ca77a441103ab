import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

const run = promisify(execFile);
const require = createRequire(`${root}/package.json`);

interface Program {
  /** `guide/keys.md#2`: the second program of that page. */
  name: string;
  source: string;
}

let folder = '';
let programs: Program[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alipayhk-guides-'));
  const pages = (await readdir(`${root}/docs`, { recursive: true })).filter((page) =>
    /^(zh-HK\/)?guide\/[\w-]+\.md$/.test(page),
  );
  const found = await Promise.all(
    pages.sort().map(async (page) => {
      const text = await readFile(`${root}/docs/${page}`, 'utf8');
      return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, source = ''], index) => ({
        name: `${page}#${index + 1}`,
        source,
      }));
    }),
  );
  programs = found.flat();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = ({ name }: Program): string => join(folder, `${name.replace(/\W/g, '-')}.mts`);

it('every program in the guides type-checks', async () => {
  expect(programs.length).toBeGreaterThan(10);
  await Promise.all(
    programs.map((program) => writeFile(fileOf(program), `${program.source}\nexport {};\n`)),
  );
  const project = join(folder, 'tsconfig.json');
  await writeFile(
    project,
    JSON.stringify({
      extends: `${root}/tsconfig.base.json`,
      compilerOptions: {
        types: ['node'],
        typeRoots: [`${root}/node_modules/@types`],
        isolatedDeclarations: false,
        declaration: false,
      },
      files: programs.map(fileOf),
    }),
  );
  const { stdout } = await run(
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '-p', project],
    { cwd: root },
  ).catch((failure: { stdout: string }) => failure);
  expect(stdout).toBe('');
});

it('a Chinese guide has the programs of its English page, unchanged', async () => {
  const fences = /^( *)```[^\n]*\n[\s\S]*?^\1```$/gm;
  const pages = (await readdir(`${root}/docs/guide`)).filter((page) => page.endsWith('.md'));
  for (const page of pages) {
    const [english = '', chinese = ''] = await Promise.all(
      ['guide', 'zh-HK/guide'].map((guide) => readFile(`${root}/docs/${guide}/${page}`, 'utf8')),
    );
    // One that waits for a translator says so to its readers.
    if (/^outdated: /m.test(chinese)) continue;
    expect(chinese.match(fences), page).toEqual(english.match(fences));
    const headings = (text: string) => text.replace(fences, '').match(/^#+(?= )/gm);
    expect(headings(chinese), page).toEqual(headings(english));
  }
});

it.each([
  { name: 'guide/quick-start.md#1', prints: 'SUCCESS' },
  { name: 'zh-HK/guide/quick-start.md#1', prints: 'SUCCESS' },
  { name: 'guide/sandbox.md#1', prints: 'unknown\nverified' },
])('$name runs and prints $prints', async ({ name, prints }) => {
  const program = programs.find((candidate) => candidate.name === name);
  expect(program).toBeDefined();
  const file = join(folder, `run-${name.replace(/\W/g, '-')}.mts`);
  await writeFile(file, program?.source ?? '');
  const { stdout } = await run(process.execPath, [require.resolve('tsx/cli'), file], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}/tsconfig.json` },
  });
  expect(stdout.trim()).toBe(prints);
});
