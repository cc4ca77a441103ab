import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.ts';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const programs = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));

/** Runs a program whose reader is gone before it writes. */
function withClosedOutput(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe('a program whose output nobody reads', () => {
  it.each(programs)('%s expects it', (name) => {
    const text = readFileSync(join(root, 'scripts', name), 'utf8');
    expect(text).toContain("import './lib/closed-output.ts';");
  });

  it('ends quietly with its own exit code', async () => {
    expect(await withClosedOutput([tsx, 'scripts/spec-diff.ts', '--help'])).toEqual({
      code: 0,
      said: '',
    });
    const files = ['shop.yaml', 'platform.json'].map((name) => `scripts/test/spec-diff/${name}`);
    const [base = '', head = ''] = files;
    expect(
      await withClosedOutput([tsx, 'scripts/spec-diff.ts', '--base', base, '--head', head]),
    ).toEqual({ code: 1, said: 'This change breaks callers.\n' });
  });
});
