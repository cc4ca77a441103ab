import { describe, expect, it } from 'vitest';
import { lintWorkflow } from '../../gates/workflows.ts';

const sound = `
name: Check
on: push
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
      - run: pnpm check
`;

const problems = (text: string): Promise<readonly string[]> =>
  lintWorkflow({ path: '.github/workflows/check.yml', text }, ['check']);

describe('lintWorkflow', () => {
  it('accepts a sound workflow', async () => {
    expect(await problems(sound)).toEqual([]);
  });

  it.each([
    [
      'an unknown key',
      'runs-on: ubuntu-latest',
      'run-on: ubuntu-latest',
      'unexpected key "run-on"',
    ],
    ['an unknown runner', 'ubuntu-latest', 'ubuntu-99', 'label "ubuntu-99" is unknown'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's syntax for expressions
    ['a wrong expression', 'pnpm check', 'pnpm ${{ secret.X }}', 'undefined variable "secret"'],
    ['a tag instead of a commit', /@de0f.*/, '@v6', 'actions/checkout@v6 is not pinned by commit'],
    ['a commit without its version', ' # v6.0.2', '', 'with its version as a comment'],
    ['no permissions', 'permissions:\n  contents: read\n', '', 'needs `permissions'],
    ['too many permissions', 'contents: read', 'contents: write', 'needs `permissions'],
    [
      'a job that may publish and runs what others wrote',
      '    timeout-minutes: 5\n',
      '    timeout-minutes: 5\n    permissions: { id-token: write }\n',
      'check: may publish, so it must not install anything',
    ],
    ['no time-out', '    timeout-minutes: 5\n', '', 'check: needs timeout-minutes'],
    ['another program', 'pnpm check', 'npx tsx x.ts', '`npx tsx x.ts` is not one pnpm command'],
    [
      'a script that does not exist',
      'pnpm check',
      'pnpm chekc',
      '`pnpm chekc` is not one pnpm command',
    ],
    ['two commands', 'pnpm check', 'pnpm check && pnpm check', 'is not one pnpm command'],
  ])('finds %s', async (_, from, to, message) => {
    expect(sound.replace(from, to)).not.toBe(sound);
    expect((await problems(sound.replace(from, to))).join('\n')).toContain(message);
  });
});
