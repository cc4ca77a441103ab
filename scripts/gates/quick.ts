import { runPnpm } from '../lib/program.ts';
import type { Gate } from './run.ts';

/** Root scripts that need no minutes; CONTRIBUTING.md explains each in a line. */
const quickScripts = [
  'lint:code',
  'typecheck',
  'packages:check',
  'spec:lint',
  'generate --check',
  'circles',
  'unused',
  'bundles:check',
  'workflows:lint',
  'chinese',
  'tsdoc',
] as const;

const gate = (script: string): Gate => ({
  name: `pnpm ${script}`,
  run: () => runPnpm(['run', ...script.split(' ')]),
});

/** The gates that look at the checkout alone. */
export const quickGates: readonly Gate[] = quickScripts.map(gate);

/** Compares with the merge base, so it needs a history to compare with. */
export const specDiffGate: Gate = gate('spec:diff');

/** Installs and runs other people's tools on the specification; only CI does so with every test run. */
export const foreignToolsGate: Gate = gate('foreign:check');
