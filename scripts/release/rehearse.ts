import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { publicPackages } from '../lib/packages.ts';
import { type Result, runPnpm, runQuietly } from '../lib/program.ts';
import { root } from '../lib/root.ts';

interface Planned {
  readonly name: string;
  readonly version: string;
}

/**
 * Makes the next release in a clone of the last commit, up to the point where it would be published: the versions and
 * changelogs from the pending changesets, then the tarballs and the files of its page.
 *
 * @param folder - where the clone goes; it is emptied.
 * @param hosting - the address that the packages say they come from.
 * @returns 0 if each package got a version and a tarball; otherwise what went wrong, in words.
 */
export async function rehearse(folder: string, hosting: string): Promise<Result> {
  await rm(folder, { recursive: true, force: true });
  const { origin, pathname } = new URL(hosting);
  const env = { GITHUB_SERVER_URL: origin, GITHUB_REPOSITORY: pathname.slice(1) };
  const steps: readonly (() => Promise<Result>)[] = [
    () => runQuietly('git', ['clone', '--quiet', root, folder]),
    () => pnpmIn(['install', '--frozen-lockfile', '--config.minimum-release-age=0']),
    () => pnpmIn(['release:version']),
    () => pnpmIn(['release:pack']),
  ];
  function pnpmIn(args: readonly string[]): Promise<Result> {
    return runPnpm(args, folder, env);
  }
  for (const step of steps) {
    const result = await step();
    if (result.exitCode !== 0) return result;
  }
  const plan: readonly Planned[] = JSON.parse(
    await readFile(join(folder, 'artifacts/release/plan.json'), 'utf8'),
  );
  const planned = new Map(plan.map(({ name, version }) => [name, version]));
  const missing = publicPackages().filter(({ name }) => !/^[1-9]/.test(planned.get(name) ?? ''));
  const output = missing.map(({ name }) => `${name} gets no version`).join('\n');
  return { exitCode: missing.length === 0 ? 0 : 1, output, stdout: '' };
}
