/**
 * `pnpm conformance`: runs the conformance suite in every runtime and prints the table capability x
 * runtime. `--write` puts it into the READMEs, `--check` fails if theirs is another one.
 *
 * Exit codes: 0 fine, 1 a case failed or a table is stale, 2 bad arguments.
 */
import './lib/closed-output.ts';
import { parseArgs } from 'node:util';
import { type ConformanceRun, startMatrix } from '../test/conformance/matrix.ts';
import { renderTable, staleDocuments, writeTable } from '../test/conformance/table.ts';
import type { Runtime } from '../test/runtimes/src/index.ts';

const readOptions = (): { write: boolean; check: boolean } => {
  try {
    const flag = { type: 'boolean', default: false } as const;
    return parseArgs({ options: { write: flag, check: flag } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: pnpm conformance [--write | --check]`);
    process.exit(2);
  }
};

function describeRun({ label }: Runtime, { report, output }: ConformanceRun): string {
  if (!report) return `FAILED ${label}: no report\n${output}`;
  const count = { passed: 0, refused: 0, failed: 0 };
  for (const { outcome } of report.results) count[outcome] += 1;
  const reasons = report.results
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ capability, name, reason }) => `  FAILED ${capability}: ${name}\n    ${reason}`);
  const summary = `${label}: ${count.passed} passed, ${count.refused} refused as expected, ${count.failed} failed`;
  return [summary, ...reasons].join('\n');
}

const { write, check } = readOptions();
const matrix = startMatrix();
const runs = new Map<Runtime, ConformanceRun>();
for (const runtime of matrix.runtimes) {
  const run = await matrix.result(runtime);
  runs.set(runtime, run);
  console.log(describeRun(runtime, run));
}
for (const [{ label }, reason] of matrix.leftOut) console.log(`NOT RUN ${label}: ${reason}`);

const reports = new Map([...runs].map(([runtime, { report }]) => [runtime, report]));
console.log(`\n${renderTable(reports)}\n`);

const failed = [...runs.values()].some(({ ok }) => !ok);
if (failed) process.exitCode = 1;
if ((write || check) && (failed || matrix.leftOut.size > 0)) {
  console.error('The READMEs keep their table: it takes a run of every runtime without a failure.');
  process.exitCode = 1;
} else if (write) {
  console.log(`Written to ${(await writeTable(reports)).join(', ') || 'no document'}.`);
} else if (check) {
  const stale = await staleDocuments(reports);
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run \`pnpm conformance --write\`.`);
    process.exitCode = 1;
  }
}
