import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleModule, mayBeLeftOut, type Report, runtimes } from '../src/index.ts';

interface Greeting extends Report {
  readonly greeting: string;
  readonly runtime: string;
}

const files = {
  'greet.mjs': `
    import { greeting } from 'a-dependency';
    export async function run({ runtime }) {
      console.log('printed by the module');
      return { ok: true, greeting, runtime };
    }`,
  'refuse.mjs': `export const run = async () => ({ ok: false });`,
  'throw.mjs': `export async function run() { throw new Error('it broke'); }`,
  'broken.mjs': `export async function run() {`,
  'hang.mjs': `export async function run() { for (;;) {} }`,
  'unresolved.mjs': `import 'not-there'; export const run = async () => ({ ok: true });`,
  'node_modules/a-dependency/package.json': `{ "type": "module", "exports": "./index.js" }`,
  'node_modules/a-dependency/index.js': `export const greeting = 'hello';`,
};

let folder = '';
const file = (name: keyof typeof files | 'bundle.mjs'): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harness-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await bundleModule(file('greet.mjs'), file('bundle.mjs'));
});
afterAll(() => rm(folder, { recursive: true }));

for (const runtime of runtimes) {
  const leftOut = mayBeLeftOut(runtime);
  if (leftOut) {
    it(`${runtime.label} was NOT RUN: ${leftOut}`, () => {
      expect(runtime.unavailable()).toBe(leftOut);
    });
    continue;
  }

  describe(runtime.label, { timeout: 90_000 }, () => {
    it('can run here', () => {
      expect(runtime.unavailable()).toBeUndefined();
    });

    it('returns the report of a self-contained module and what it printed', async () => {
      const result = await runtime.run<Greeting>(file('bundle.mjs'));
      expect(result.report).toEqual({ ok: true, greeting: 'hello', runtime: runtime.name });
      expect(result.ok).toBe(true);
      expect(result.output).toBe('printed by the module');
    });

    it('is not ok when the report is not', async () => {
      expect(await runtime.run(file('refuse.mjs'))).toMatchObject({
        ok: false,
        report: { ok: false },
      });
    });

    it('is not ok when the module throws or does not parse, and says why', async () => {
      const thrown = await runtime.run(file('throw.mjs'));
      expect(thrown.ok).toBe(false);
      expect(thrown.output).toContain('it broke');
      const broken = await runtime.run(file('broken.mjs'));
      expect(broken.ok).toBe(false);
      expect(broken.output).not.toBe('');
    });

    it('ends a module that hangs', async () => {
      const result = await runtime.run(file('hang.mjs'), { timeout: 1_000 });
      expect(result.ok).toBe(false);
      expect(result.output).toContain('killed after 1000 ms');
    });
  });
}

describe.each(runtimes.filter(({ name }) => /^(node|deno|bun)/.test(name)))('$label', (runtime) => {
  it('finds packages from the folder of the module', async () => {
    const { report } = await runtime.run<Greeting>(file('greet.mjs'));
    expect(report?.greeting).toBe('hello');
  });
});

describe('bundleModule', () => {
  it('refuses what it cannot resolve', async () => {
    const output = join(folder, 'unresolved-bundle.mjs');
    await expect(bundleModule(file('unresolved.mjs'), output)).rejects.toThrow('not-there');
    expect(await readdir(folder)).not.toContain('unresolved-bundle.mjs');
  });
});
