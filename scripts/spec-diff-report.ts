/**
 * `pnpm spec:diff:report`: `pnpm spec:diff` in a workflow. The annotations go to the log, the whole report into the job
 * summary, and the text for a comment into `artifacts/spec-diff/report.md`, which is empty where there is nothing to
 * say. The exit code is that of `pnpm spec:diff`. It needs no rights and no token.
 */
import './lib/closed-output.ts';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { root } from './lib/root.ts';
import { specDiff } from './spec-diff/command.ts';
import { shortened } from './spec-diff/pull-request.ts';

/** What a push to a new branch names as the commit before. */
const NO_COMMIT = /^0+$/;

/** GitHub drops a summary of more than 1 MiB; a character is up to four bytes. */
const MAX_SUMMARY = 250_000;

const { SPEC_DIFF_BASE: before = '', GITHUB_STEP_SUMMARY } = process.env;
const base = before === '' || NO_COMMIT.test(before) ? [] : ['--base', before];
const { exitCode, stdout, stderr, verdict, annotations } = await specDiff(base, root, process.env);
const report = stdout ?? stderr ?? '';
console.log(report);
if (annotations) console.log(annotations);
const note = 'The rest is in the log of this job.';
if (GITHUB_STEP_SUMMARY)
  appendFileSync(GITHUB_STEP_SUMMARY, `${shortened(report, MAX_SUMMARY, note)}\n`);
const silent = exitCode === 0 && (verdict === undefined || verdict === 'none');
mkdirSync(`${root}/artifacts/spec-diff`, { recursive: true });
writeFileSync(`${root}/artifacts/spec-diff/report.md`, silent ? '' : report);
process.exitCode = exitCode;
