import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildPackages } from './build.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

/**
 * `npm test`: the gates that must hold before a test means anything, then every test. Each gate
 * counts as one check. The last line is `N passed, N failed`.
 */
const require = createRequire(import.meta.url);
const program = (specifier: string): string => require.resolve(specifier);
const script = (name: string, ...args: string[]): [string, string[]] => [
  process.execPath,
  [program('tsx/cli'), `scripts/${name}.ts`, ...args],
];

const gates: Record<string, [string, string[]]> = {
  'code style and lint': [process.execPath, [program('@biomejs/biome/bin/biome'), 'check', '.']],
  'generated files are current': script('generate', '--check'),
  'specification lints clean': script('spec-lint'),
  types: script('typecheck'),
};

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

const count = { passed: 0, failed: 0 };
const record = (name: string, ok: boolean): void => {
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  count[ok ? 'passed' : 'failed'] += 1;
};

async function runGates(): Promise<void> {
  for (const [name, [command, args]] of Object.entries(gates)) {
    record(name, (await run(command, args)) === 0);
  }
}

async function runTests(args: readonly string[]): Promise<void> {
  const reportFile = `${root}/artifacts/vitest.json`;
  await mkdir(`${root}/artifacts`, { recursive: true });
  await rm(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = await run(process.execPath, [
    join(dirname(program('vitest/package.json')), 'vitest.mjs'),
    'run',
    ...reporters,
    ...args,
  ]);
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (text === undefined) return record('vitest wrote no report', false);
  const report: VitestReport = JSON.parse(text);
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const hidden = report.numPendingTests + report.numTodoTests;
  count.passed += report.numPassedTests;
  count.failed += report.numFailedTests + unread.length + hidden;
  for (const { name } of unread) console.log(`FAILED: ${name} could not be loaded`);
  if (hidden > 0)
    console.log(`FAILED: ${hidden} tests were skipped; a test that does not run is no test`);
  if (exitCode !== 0 && count.failed === 0)
    record('vitest ended with an error outside the tests', false);
}

await buildPackages();
const args = process.argv.slice(2);
if (args.length === 0) await runGates();
await runTests(args);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
