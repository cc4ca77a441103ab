/**
 * Lints the specification under `recommended-strict` and the project's own rules, then prints redocly's score.
 *
 *     pnpm spec:lint
 */
import { QUIET } from './generate/bundle.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

const redocly = `${root}/node_modules/@redocly/cli/bin/cli.js`;

const findings = await run(
  process.execPath,
  [redocly, 'lint', 'alipayhk', '--max-problems=1000'],
  QUIET,
);
const scoring = await run(process.execPath, [redocly, 'score', 'alipayhk'], QUIET);
process.exitCode = findings || scoring;
