/**
 * `pnpm spec:diff:report`: `pnpm spec:diff` for a pull request. The report becomes a comment that
 * is updated on every push, and the job summary; the exit code is that of `pnpm spec:diff`.
 */
import { appendFileSync } from 'node:fs';
import { root } from './lib/root.ts';
import { specDiff } from './spec-diff/command.ts';
import { comment, commentOf } from './spec-diff/pull-request.ts';

const outcome = await specDiff(['--format', 'markdown'], root);
console.log(outcome.stdout ?? outcome.stderr);
const { GITHUB_STEP_SUMMARY, PULL_REQUEST } = process.env;
if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${commentOf(outcome)}\n`);
if (PULL_REQUEST) console.log(`Comment: ${await comment(outcome, process.env)}`);
process.exitCode = outcome.exitCode;
