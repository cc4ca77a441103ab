import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasPrograms } from '../support/programs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const separator = '=== end of command ===';

interface Step {
  command: string;
  expected: string;
}

/** The commands of a page (`$ ...`) with the output that stands below each. */
function stepsOf(page: string): Step[] {
  const blocks = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block]) => block!);
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = '', ...lines] = text.split('\n');
        return { command, expected: lines.join('\n').trim() };
      }),
  );
}

/** The output on the page as a pattern: `...` stands for anything. */
function patternOf(expected: string): RegExp {
  const literal = expected.split('...').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literal.join('[\\s\\S]*?')}$`);
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'first-hour-'));
  const program = `#!/bin/sh\nexec "${process.execPath}" "${root}/packages/cli/dist/main.mjs" "$@"\n`;
  await writeFile(join(folder, 'alipayhk'), program, { mode: 0o755 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.runIf(hasPrograms('bash', 'openssl'))('the first hour goes as the page says', async () => {
  const steps = stepsOf(await readFile(`${root}/docs/guide/first-hour.md`, 'utf8'));
  expect(steps.length).toBeGreaterThan(12);
  const script = [
    'exec 2>&1',
    ...steps.map(({ command }) => `${command}\nstatus=$?; echo '${separator}'; (exit $status)`),
    'kill %1',
  ].join('\n');
  const { stdout } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { HOME: folder, PATH: `${folder}:${process.env.PATH}` },
  });
  const outputs = stdout.split(`${separator}\n`);
  steps.forEach(({ command, expected }, index) => {
    expect(outputs[index]?.trim(), command).toMatch(patternOf(expected));
  });
});
