import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = fileURLToPath(new URL('way-of-a-call/coverage.ts', import.meta.url));
const [, section = ''] = readFileSync(`${root}docs/architecture.md`, 'utf8').split(
  '## The way of one call',
);
const [way = ''] = section.split('\n## ');

it('the way of one call is as docs/architecture.md says', () => {
  const tsx = ['--import', 'tsx', program];
  const { stdout, stderr } = spawnSync(process.execPath, tsx, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  const files = JSON.parse(stdout) as string[];
  const named = files.filter((path) => way.includes(path.slice(path.lastIndexOf('/') + 1)));
  expect(named).toEqual(files);
  expect(way).toContain(`counts ${files.length} files`);
});
