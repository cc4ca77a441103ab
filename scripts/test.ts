import './lib/closed-output.ts';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPackages } from './build.ts';
import { foreignToolsGate, quickGates } from './gates/quick.ts';
import { runGates } from './gates/run.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

/**
 * `npm test`: the gates that must hold before a test means anything, then every test. (With arguments, the
 * bootstrap hands over to vitest instead.) Each gate
 * counts as one check. The last line is `N passed, N failed`.
 */
const { resolve } = createRequire(import.meta.url);
/** Set in CI, which has the browsers and the other languages that tests compare with. */
const everythingRequired = process.env.ALIPAYHK_REQUIRE_ORACLES === '1';
/** What is installed in workspaces of its own, which CI asks for. */
const everything = process.env.ALIPAYHK_EVERYTHING === '1';
const vitest = join(dirname(resolve('vitest/package.json')), 'vitest.mjs');

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

const count = { passed: 0, failed: 0 };
const fail = (reason: string, times = 1): void => {
  console.log(`FAILED: ${reason}`);
  count.failed += times;
};

/** Each gate counts as one check, so that one that fails is not lost among the tests. */
async function checkGates(): Promise<void> {
  // The longest one first: the others run beside it.
  const gates = everything ? [foreignToolsGate, ...quickGates] : quickGates;
  const counted = gates.map((gate) => ({
    ...gate,
    async run() {
      const result = await gate.run();
      count[result.exitCode === 0 ? 'passed' : 'failed'] += 1;
      return result;
    },
  }));
  await runGates(counted, Math.min(2, availableParallelism()), console.log);
}

const projects = ['fast', 'slow', 'whole', ...(everything ? ['elsewhere'] : [])];

async function runTests(): Promise<void> {
  const reportFile = `${root}/artifacts/vitest.json`;
  await mkdir(`${root}/artifacts`, { recursive: true });
  await rm(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = await run(process.execPath, [
    vitest,
    'run',
    ...reporters,
    ...projects.map((name) => `--project=${name}`),
  ]);
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (text === undefined) return fail('vitest wrote no report');
  const report: VitestReport = JSON.parse(text);
  count.passed += report.numPassedTests;
  count.failed += report.numFailedTests;
  for (const { name, status, assertionResults } of report.testResults) {
    if (status === 'failed' && assertionResults.length === 0) fail(`${name} could not be loaded`);
  }
  if (exitCode !== 0 && count.failed === 0) fail('vitest met an error outside the tests');
  const hidden = report.numPendingTests + report.numTodoTests;
  if (hidden === 0) return;
  if (everythingRequired) fail(`${hidden} tests did not run, and all have to here`, hidden);
  else console.log(`NOT RUN HERE: ${hidden} tests; the programs that they want are named above.`);
}

await buildPackages();
await checkGates();
await runTests();
if (!everything)
  console.log(
    "NOT RUN HERE: other people's tools and projects; ALIPAYHK_EVERYTHING=1 installs and runs them.",
  );
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
