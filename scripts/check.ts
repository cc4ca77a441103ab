/** `pnpm check [--except <gate>]`: every gate that needs no minutes, two at a time. */
import './lib/closed-output.ts';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildPackages } from './build.ts';
import { quickGates, specDiffGate } from './gates/quick.ts';
import { runGates } from './gates/run.ts';

const { except } = parseArgs({ options: { except: { type: 'string' } } }).values;
await buildPackages();
const gates = [...quickGates, specDiffGate].filter(({ name }) => name !== `pnpm ${except}`);
const ok = await runGates(gates, Math.min(2, availableParallelism()), console.log);
process.exitCode = ok ? 0 : 1;
