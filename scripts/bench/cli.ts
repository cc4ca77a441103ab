import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/root.ts';
import { interleave, median } from './interleave.ts';

const start = (...args: string[]) => ({
  count: 1,
  run: async (): Promise<void> => {
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}.`);
  },
});

/** How long `alipayhk --version` takes, in units of `node -e 0`. Needs a build. */
export async function cliStartUp(repetitions = 21): Promise<number> {
  const times = await interleave(
    [
      { name: 'node', ...start('-e', '0') },
      { name: 'alipayhk', ...start(`${root}/packages/cli/dist/main.mjs`, '--version') },
    ],
    repetitions,
    'wall',
  );
  return median(times.alipayhk) / median(times.node);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`alipayhk --version: ${(await cliStartUp()).toFixed(2)} x node -e 0 (at most 2.5)`);
}
