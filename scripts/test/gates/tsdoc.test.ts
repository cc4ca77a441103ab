import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application } from 'typedoc';
import { afterEach, describe, expect, it } from 'vitest';
import { gapsIn } from '../../gates/tsdoc.ts';
import { root } from '../../lib/root.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true }));

async function gapsOf(source: string): Promise<readonly string[]> {
  folder = mkdtempSync(join(root, 'node_modules/.tsdoc-'));
  const file = join(folder, 'one.ts');
  const tsconfig = join(folder, 'tsconfig.json');
  writeFileSync(file, source);
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions: { strict: true }, files: [file] }));
  const app = await Application.bootstrap({
    entryPoints: [file],
    tsconfig,
    skipErrorChecking: true,
    excludeExternals: false,
    logLevel: 'None',
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc read nothing.');
  return gapsIn(project);
}

describe('pnpm tsdoc', () => {
  it('finds names, members, parameters and examples that are missing', async () => {
    const gaps = await gapsOf(`
export interface Options { readonly size: number }
/** Adds. @param one - the first. @returns the sum. */
export function add(one: number, other: number): number { return one + other }
`);
    expect(gaps).toEqual([
      'Options is not described',
      'Options.size is not described',
      'add has no example',
      'add: the parameter other is not described',
    ]);
  });

  it('is content with what is whole', async () => {
    const gaps = await gapsOf(`
/** What to add. */
export interface Options {
  /** How many. */
  readonly size: number;
}
/**
 * Adds.
 *
 * @param one - the first.
 * @returns the sum.
 * @example add(1);
 */
export function add(one: number): number { return one }
`);
    expect(gaps).toEqual([]);
  });
});
