import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const spec = (maxLength: number, description: string): string => `
openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /greet:
    post:
      operationId: greet
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                name: { type: string, maxLength: ${maxLength}, description: ${description} }
      responses:
        '200': { description: Greeted. }
`;

let folder: string;
const file = (name: string): string => join(folder, name);

const specDiff = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/spec-diff.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-diff-test-'));
  writeFileSync(file('base.yaml'), spec(32, 'Whom.'));
  writeFileSync(file('same.yaml'), spec(32, 'Whom.'));
  writeFileSync(file('described.yaml'), spec(32, 'Whom to greet.'));
  writeFileSync(file('shorter.yaml'), spec(16, 'Whom.'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pnpm spec:diff', () => {
  it('says that nothing changed and exits with 0', () => {
    const { status, stdout } = specDiff('--base', file('base.yaml'), '--head', file('same.yaml'));
    expect(stdout).toBe('## Specification: no change\n');
    expect(status).toBe(0);
  });

  it('exits with 1 on a breaking change and names operation and place', () => {
    const { status, stdout } = specDiff(
      '--base',
      file('base.yaml'),
      '--head',
      file('shorter.yaml'),
    );
    expect(stdout).toContain('## Specification: major');
    expect(stdout).toContain('| major | `greet` |');
    expect(stdout).toContain('/properties/name/maxLength`');
    expect(status).toBe(1);
  });

  it('prints JSON for programs', () => {
    const { status, stdout } = specDiff(
      ...['--base', file('base.yaml'), '--head', file('described.yaml'), '--format', 'json'],
    );
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'patch',
      changes: [{ level: 'patch', operationId: 'greet' }],
    });
    expect(status).toBe(0);
  });

  it.each([
    [['--base', 'no-such-thing'], 'neither a file nor a git ref'],
    [['--format', 'pdf'], '--format is one of markdown, json, github'],
    [['--bse', 'x'], '--bse'],
  ])('exits with 2 on bad input %j', (args, message) => {
    const { status, stderr, stdout } = specDiff(...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
