import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../lib/root.ts';
import { typeCheck } from '../../release/outside.ts';
import { quickStartGate } from '../../release/quick-start.ts';

/** A user's project with a planted fault. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

describe('the quick start in a release', () => {
  const run = (text: string, program: string | undefined = process.execPath) => {
    write('quick-start.mjs', text);
    const env = { PLANTED: 'told' };
    return quickStartGate({ name: 'Node', program, args: [] }, folder, env).run();
  };

  it('passes when it prints a success, and is told its environment', async () => {
    const result = await run("console.log('SUCCESS ' + process.env.PLANTED)");
    expect(result).toMatchObject({ exitCode: 0, output: 'SUCCESS told\n' });
  });

  it('fails when it ends in silence', async () => {
    const { exitCode, output } = await run("console.log('nothing happened')");
    expect(exitCode).toBe(1);
    expect(output).toContain('no SUCCESS');
    expect(output).toContain('nothing happened');
  });

  it('fails when it throws, whatever it printed before', async () => {
    const { exitCode, output } = await run("console.log('SUCCESS 1'); throw new Error('planted');");
    expect(exitCode).toBe(1);
    expect(output).toContain('planted');
  });

  it('fails on a package that is not in the tarballs', async () => {
    const { exitCode, output } = await run("await import('@alipayhk-openapi/no-such-package');");
    expect(exitCode).toBe(1);
    expect(output).toContain('no-such-package');
  });

  it('fails, and says what to do, where the runtime is missing', async () => {
    write('quick-start.mjs', '');
    const gate = quickStartGate({ name: 'Node 99', program: undefined, args: [] }, folder, {});
    expect(await gate.run()).toEqual({
      exitCode: 1,
      output: 'Node 99 is not installed: run `pnpm install`',
    });
  });
});

describe('the types in a release', () => {
  it('fail where a declaration needs what no tarball brings along', async () => {
    symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'typescript'));
    write(
      'tsconfig.json',
      '{ "compilerOptions": { "noEmit": true, "types": [] }, "files": ["a.ts"] }',
    );
    write('a.ts', 'export const a = 1;\n');
    expect(await typeCheck(folder)).toMatchObject({ exitCode: 0 });
    write('a.ts', "import type { Missing } from 'no-such-package';\nexport type A = Missing;\n");
    const { exitCode, output } = await typeCheck(folder);
    expect(exitCode).not.toBe(0);
    expect(output).toContain('no-such-package');
  });
});
