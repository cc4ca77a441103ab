/** `pnpm check`: every gate that needs no minutes, two at a time. */
import { availableParallelism } from 'node:os';
import { buildPackages } from './build.ts';
import { quickGates, specDiffGate } from './gates/quick.ts';
import { runGates } from './gates/run.ts';

await buildPackages();
const gates = [...quickGates, specDiffGate];
const ok = await runGates(gates, Math.min(2, availableParallelism()), console.log);
process.exitCode = ok ? 0 : 1;
