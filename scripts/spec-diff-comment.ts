/**
 * `node scripts/spec-diff-comment.ts`: writes the report of another workflow run into its pull request. It runs with rights, so it
 * takes nothing from that run but a text and the commit, and it needs nothing that has to be installed.
 */
import './lib/closed-output.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comment } from './spec-diff/pull-request.ts';

const folder = mkdtempSync(join(tmpdir(), 'spec-diff-'));
try {
  const run = process.env.RUN_ID ?? '';
  const args = ['run', 'download', run, '--name', 'spec-diff', '--dir', folder];
  const { status, stderr, error } = spawnSync('gh', args, { encoding: 'utf8' });
  if (status === 0) {
    const report = readFileSync(join(folder, 'report.md'), 'utf8');
    console.log(await comment(report, process.env));
  } else console.log(`There is no report to write: ${error?.message ?? stderr}`);
} catch (error) {
  // The verdict is the other run's; a host that does not answer must not turn anything red.
  console.log(
    `::warning title=Spec diff::The report could not be written: ${(error as Error).message}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
