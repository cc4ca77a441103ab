/**
 * `pnpm mutation`: changes the middleware in many small ways and fails when its tests notice fewer
 * than 85 % of them. Arguments go to Stryker, `--mutate <file>` for instance.
 */
import './lib/closed-output.ts';
import { join } from 'node:path';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

const stryker = join(root, 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
process.exitCode = await run(process.execPath, [
  stryker,
  'run',
  'test/mutation/stryker.config.json',
  ...process.argv.slice(2),
]);
