/**
 * `pnpm bench`: measures what the other packages promise, against their peers, and writes
 * docs/benchmarks.md. Exits with 1 when a promise is broken.
 *
 *     pnpm bench [--repetitions 15] [--only <part of a title>] [--no-write]
 */
import './lib/closed-output.ts';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messages, wholeCalls } from '../test/bench/src/cryptography.ts';
import { brokenPromises } from '../test/bench/src/figure.ts';
import { middleware } from '../test/bench/src/middleware.ts';
import { overHttp } from '../test/bench/src/over-http.ts';
import type { Section } from '../test/bench/src/report.ts';
import { report } from '../test/bench/src/report.ts';
import { signatureTime } from '../test/bench/src/signing.ts';
import { validation } from '../test/bench/src/validation.ts';
import { coldImports, sizes, typeChecks } from '../test/bench/src/weight.ts';
import { cliStartUp } from './bench/cli.ts';
import { buildPackages } from './build.ts';
import { root } from './lib/root.ts';

const { values } = parseArgs({
  options: {
    repetitions: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
    'no-write': { type: 'boolean', default: false },
  },
});
const repetitions = Number(values.repetitions);
if (!(repetitions >= 11))
  throw new Error('--repetitions is at least 11: a median of fewer says little.');

const commandLine = async (rounds: number): Promise<Section> => ({
  title: 'The command line',
  unit: 'Starting, in units of `node -e 0`.',
  figures: [
    {
      name: '`alipayhk --version`',
      value: await cliStartUp(rounds),
      budget: { bound: 'at most', limit: 2.5 },
    },
  ],
});

const SECTIONS: Readonly<Record<string, (repetitions: number) => Promise<Section>>> = {
  http: overHttp,
  middleware,
  messages,
  calls: wholeCalls,
  validation,
  sizes,
  imports: coldImports,
  types: typeChecks,
  cli: commandLine,
};

/** Measures, prints the page and writes it; gives the exit code. */
async function bench(): Promise<number> {
  await buildPackages();
  const sections: Section[] = [];
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (!name.includes(values.only)) continue;
    console.log(`Measuring ${name} ...`);
    sections.push(await measure(repetitions));
  }
  const [cpu] = cpus();
  const page = report(
    sections,
    {
      runtime: `Node ${process.versions.node}`,
      cpu: cpu?.model.trim() ?? 'unknown processor',
      cores: availableParallelism(),
      platform: `${process.platform} ${process.arch}`,
      signature: await signatureTime(repetitions),
    },
    new Date().toISOString().slice(0, 10),
    repetitions,
  );
  console.log(page);
  if (!values['no-write'] && values.only === '')
    writeFileSync(join(root, 'docs/benchmarks.md'), page);
  const broken = brokenPromises(sections.flatMap(({ figures }) => figures));
  for (const promise of broken) console.error(promise);
  return broken.length === 0 ? 0 : 1;
}

process.exitCode = await bench();
