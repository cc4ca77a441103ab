/**
 * Lints the specification under `recommended-strict` and the project's own rules, then prints redocly's score.
 *
 *     pnpm spec:lint
 */
import { redocly } from './lib/redocly.ts';
import { run } from './lib/run.ts';

const lint = redocly(['lint', 'alipayhk', '--max-problems=1000']);
const score = redocly(['score', 'alipayhk']);
const findings = await run(lint.command, lint.args, lint.env);
const scoring = await run(score.command, score.args, score.env);
process.exitCode = findings || scoring;
