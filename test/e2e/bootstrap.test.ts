import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'bootstrap-'));
  await mkdir(join(clone, 'scripts'));
  await cp(join(root, 'scripts/bootstrap.mjs'), join(clone, 'scripts/bootstrap.mjs'));
  await cp(join(root, 'package.json'), join(clone, 'package.json'));
});
afterEach(() => rm(clone, { recursive: true, force: true }));

/** Runs the bootstrap of the clone with a stand-in for `npx`. */
async function bootstrap(npx: string): Promise<{ code: number; output: string }> {
  await writeFile(join(clone, 'npx'), `#!/bin/sh\n${npx}\n`, { mode: 0o755 });
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${clone}:${process.env.PATH}` };
    const args = [join(clone, 'scripts/bootstrap.mjs'), 'start'];
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

test('a Node that is too old is named, with the version that is needed', async () => {
  const manifest = JSON.parse(await readFile(join(clone, 'package.json'), 'utf8'));
  manifest.engines.node = '>=99.1';
  await writeFile(join(clone, 'package.json'), JSON.stringify(manifest));
  const { code, output } = await bootstrap('exit 0');
  expect(code).toBe(1);
  expect(output).toContain(`needs Node 99.1 or newer; this is Node ${process.versions.node}`);
});

test('an install without network says so and what to check', async () => {
  const { code, output } = await bootstrap('echo "getaddrinfo ENOTFOUND somewhere" >&2; exit 1');
  expect(code).toBe(1);
  expect(output).toContain('Check the network');
});

test('any other failure of the install shows its last lines and exit code', async () => {
  const { code, output } = await bootstrap('echo "ERR_PNPM_OUTDATED_LOCKFILE"; exit 7');
  expect(code).toBe(1);
  expect(output).toContain('ERR_PNPM_OUTDATED_LOCKFILE');
  expect(output).toContain('exit code 7');
});

test('the install uses the pnpm that package.json pins, with a frozen lockfile', async () => {
  const { output } = await bootstrap('echo "asked for: $*"; exit 1');
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect(output).toContain(`asked for: --yes ${packageManager} install --frozen-lockfile`);
});
