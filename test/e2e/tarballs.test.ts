import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../scripts/gates/packages.ts';
import { publicPackages } from '../../scripts/lib/packages.ts';
import { createProject, typeCheck } from '../../scripts/release/outside.ts';
import { bundleModule, mayBeLeftOut, type Report, runtimes } from '../runtimes/src/index.ts';

interface SmokeReport extends Report {
  readonly checks: Readonly<Record<string, boolean>>;
}

/** Where workspace packages can't be found. */
let folder: string;
let project: string;
/** For runtimes that resolve packages themselves, and for those that take one file. */
let modules: { installed: string; bundled: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alipayhk-tarballs-'));
  const tarballs = new Map<string, string>();
  for (const each of publicPackages())
    tarballs.set(each.name, (await pack(each.folder, folder)).tarball);
  project = join(folder, 'project');
  const { exitCode, output } = await createProject(project, tarballs);
  if (exitCode !== 0) throw new Error(`npm install of the tarballs failed:\n${output}`);
  modules = { installed: join(project, 'smoke.mjs'), bundled: join(project, 'smoke.bundle.mjs') };
  await copyFile(new URL('./tarballs/smoke.mjs', import.meta.url), modules.installed);
  await bundleModule(modules.installed, modules.bundled);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const resolvesPackages = /^(node\d+|deno|bun)$/;

describe('the packed tarballs, installed outside the workspace', () => {
  it('have types that need nothing else', async () => {
    const { exitCode, output } = await typeCheck(project);
    expect(output.trim()).toBe('');
    expect(exitCode).toBe(0);
  });

  for (const runtime of runtimes) {
    const reason = mayBeLeftOut(runtime);
    if (reason !== undefined) {
      it(`were NOT RUN in ${runtime.label}: ${reason}`, () => {
        expect(runtime.unavailable()).toBe(reason);
      });
      continue;
    }
    it(`work in ${runtime.label}`, async () => {
      const module = resolvesPackages.test(runtime.name) ? modules.installed : modules.bundled;
      const result = await runtime.run<SmokeReport>(module, { timeout: 100_000 });
      expect(result.report?.checks ?? result.output).toEqual({
        signed: true,
        requestId: true,
        encrypted: true,
        encryptedOnTheWire: true,
        tampered: true,
        repeated: true,
        refused: true,
        validated: true,
        timedOut: true,
        http: true,
        notified: true,
      });
      expect(result.ok).toBe(true);
    });
  }
});
