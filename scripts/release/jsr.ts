import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findBinary } from '../../test/runtimes/src/binaries.ts';
import { codeEntries, publicPackages } from '../lib/packages.ts';
import type { Result } from '../lib/program.ts';
import { runQuietly } from '../lib/program.ts';
import { root } from '../lib/root.ts';

/** Packages whose sources JSR would take as they are: without programs and generated neighbours. */
const CANDIDATES = ['@alipayhk-openapi/middleware'];

/**
 * Lets Deno check the sources as JSR would: no slow types, every import explained. Nothing is
 * published.
 */
export async function checkForJsr(folder: string): Promise<Result> {
  const deno = findBinary('deno', 'deno');
  if (!deno)
    return { exitCode: 1, output: 'Deno is not installed: run `pnpm install`', stdout: '' };
  const { catalog } = parse(await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')) as {
    catalog: Record<string, string>;
  };
  const results = await Promise.all(
    publicPackages()
      .filter(({ name }) => CANDIDATES.includes(name))
      .map(async ({ name, folder: source, manifest }) => {
        const copy = join(folder, name);
        await mkdir(copy, { recursive: true });
        await cp(join(source, 'src'), join(copy, 'src'), { recursive: true });
        await writeFile(
          join(copy, 'deno.json'),
          JSON.stringify({
            name,
            version: '1.0.0',
            license: 'MIT',
            exports: Object.fromEntries(
              codeEntries(manifest.exports).map((path) => [path, sourceOf(path)]),
            ),
            imports: Object.fromEntries(
              Object.keys(manifest.dependencies ?? {}).flatMap((dependency) => [
                [dependency, `npm:${dependency}@${catalog[dependency]}`],
                [`${dependency}/`, `npm:/${dependency}@${catalog[dependency]}/`],
              ]),
            ),
          }),
        );
        return runQuietly(deno, ['publish', '--dry-run', '--allow-dirty'], { cwd: copy });
      }),
  );
  const failed = results.find(({ exitCode }) => exitCode !== 0);
  return failed ?? { exitCode: 0, output: `${results.length} checked`, stdout: '' };
}

function sourceOf(path: string): string {
  return path === '.' ? './src/index.ts' : `./src/${path.slice(2)}.ts`;
}
