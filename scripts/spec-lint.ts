/**
 * Lints the specification under `recommended-strict` and the project's own rules, prints redocly's score with its parts and
 * how much there is to read, and fails on a finding, a low score or a figure that has grown.
 *
 *     pnpm spec:lint
 */
import './lib/closed-output.ts';
import { execFileSync } from 'node:child_process';
import { redocly } from './lib/redocly.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';
import { specFigures } from './lib/spec-figures.ts';

const LEAST_SCORE = 82;

interface Score {
  readonly agentReadiness: number;
  readonly subscores: Readonly<Record<string, number>>;
}

function scoreOf(): Score {
  const { command, args, env } = redocly(['score', 'alipayhk', '--format=json']);
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const output = execFileSync(command, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(output.slice(output.indexOf('{'))) as Score;
}

const lint = redocly(['lint', 'alipayhk', '--max-problems=1000']);
const findings = await run(lint.command, lint.args, lint.env);

const { agentReadiness, subscores } = scoreOf();
console.log(`score ${agentReadiness} (at least ${LEAST_SCORE})`);
for (const [name, value] of Object.entries(subscores)) {
  console.log(`  ${name} ${Math.round(100 * value)}`);
}
const figures = specFigures();
for (const { name, value, most } of figures) console.log(`${name}: ${value} (at most ${most})`);

const isGood = agentReadiness >= LEAST_SCORE && figures.every(({ value, most }) => value <= most);
process.exitCode = findings || (isGood ? 0 : 1);
