/**
 * `pnpm foreign:check`: the published document in the tools that other people use. It installs them
 * into test/foreign-tools, which `pnpm install` does not. Exits with 1 when a tool finds a fault, or
 * breaks; both are told apart.
 *
 *     pnpm foreign:check [prism] [checkers] [generators] [collections]
 *     pnpm foreign:check --write    # the table of the README, without running a tool
 */
import './lib/closed-output.ts';
import { writeFile } from 'node:fs/promises';
import { buildPackages } from './build.ts';
import { checkCheckers } from './foreign-tools/checkers.ts';
import { checkCollections } from './foreign-tools/collections.ts';
import { checkGenerators } from './foreign-tools/generators.ts';
import { checkPrism } from './foreign-tools/prism.ts';
import { README, renderReadme } from './foreign-tools/readme.ts';
import { type Group, install, type Verdict } from './foreign-tools/tool.ts';

interface Part {
  readonly name: string;
  readonly groups: readonly Group[];
  check(): Promise<readonly Verdict[]>;
}

const PARTS: readonly Part[] = [
  { name: 'generators', groups: ['generators', 'generators-zod3'], check: checkGenerators },
  { name: 'prism', groups: ['checkers'], check: async () => [await checkPrism()] },
  { name: 'checkers', groups: ['checkers'], check: checkCheckers },
  { name: 'collections', groups: ['collections'], check: checkCollections },
];

const names = process.argv.slice(2);
if (names.includes('--write')) {
  await writeFile(README, await renderReadme());
  process.exit();
}
const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  throw new Error(
    `There is no part "${unknown.join('", "')}". There are: ${PARTS.map(({ name }) => name).join(', ')}.`,
  );
}
const chosen = names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));

const outcome = { good: 0, faulty: 0, broken: 0 };

function report({ tool, problems, note }: Verdict): void {
  outcome[problems.length === 0 ? 'good' : 'faulty'] += 1;
  console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${tool}${note ? ` (${note})` : ''}`);
  for (const problem of problems) console.log(problem.replaceAll(/^/gm, '        '));
}

/** A tool that breaks has judged nothing, which is no fault of the document. */
async function run({ name, check }: Part): Promise<void> {
  try {
    for (const verdict of await check()) report(verdict);
  } catch (error) {
    outcome.broken += 1;
    console.log(`BROKEN  ${name}: a tool failed and gave no verdict\n${(error as Error).message}`);
  }
}

await buildPackages();
await install([...new Set(chosen.flatMap(({ groups }) => groups))]);
// The generators take one core for as long as all others together take the other one.
const lanes = [
  chosen.filter(({ name }) => name === 'generators'),
  chosen.filter(({ name }) => name !== 'generators'),
];
await Promise.all(
  lanes.map(async (lane) => {
    for (const part of lane) await run(part);
  }),
);
console.log(
  `${outcome.good} tools passed, ${outcome.faulty} found a fault, ${outcome.broken} broke.`,
);
process.exitCode = outcome.faulty + outcome.broken === 0 ? 0 : 1;
