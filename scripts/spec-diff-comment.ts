/**
 * `node scripts/spec-diff-comment.ts`: writes the report of another workflow run into its pull request. It runs with rights, so it
 * takes nothing from that run but a text and the commit, and it needs nothing that has to be installed.
 */
import './lib/closed-output.ts';
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comment } from './spec-diff/pull-request.ts';
import { commandText } from './spec-diff/workflow-command.ts';

/** A report that a person reads is shorter by far. */
const MAX_BYTES = 10_000_000;

const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
try {
  const run = process.env.RUN_ID ?? '';
  const args = ['run', 'download', run, '--name', 'spec-diff', '--dir', folder];
  const { status } = spawnSync('gh', args, { stdio: 'ignore', timeout: 60_000 });
  const path = join(folder, 'report.md');
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (status !== 0 || !file?.isFile() || file.size > MAX_BYTES)
    console.log('The other run left no report that could be written.');
  else console.log(await comment(readFileSync(path, 'utf8'), process.env));
} catch (error) {
  // The verdict is the other run's; a host that does not answer must not turn anything red.
  const message = `The report could not be written: ${(error as Error).message}`;
  console.log(`::warning title=Spec diff::${commandText(message)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
