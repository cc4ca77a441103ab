/** `pnpm check`: every gate that needs no minutes, two at a time. */
import { availableParallelism } from 'node:os';
import { buildPackages } from './build.ts';
import { runGates } from './gates/run.ts';
import { runPnpm } from './lib/program.ts';

/** Names of root scripts; CONTRIBUTING.md explains each in a line. */
const GATES = [
  'lint:code',
  'typecheck',
  'packages:check',
  'spec:lint',
  'generate --check',
  'unused',
  'bundles:check',
  'spec:diff',
  'workflows:lint',
];

await buildPackages();
const ok = await runGates(
  GATES.map((script) => ({
    name: `pnpm ${script}`,
    run: () => runPnpm(['run', ...script.split(' ')]),
  })),
  Math.min(2, availableParallelism()),
  console.log,
);
process.exitCode = ok ? 0 : 1;
