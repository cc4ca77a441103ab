/**
 * `pnpm release:dry-run`: everything that a release does, except publishing. Packs all packages, checks the tarballs
 * and that they say where they come from, installs them in an empty project outside the workspace, runs the quick start
 * from there in Node 20 and 24, Deno and Bun, and makes the next versions, changelogs and files in a clone.
 */
import './lib/closed-output.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildPackages } from './build.ts';
import { checkFiles, checkManifest, lintTarball, type Packed } from './gates/packages.ts';
import type { Gate } from './gates/run.ts';
import { runGates } from './gates/run.ts';
import type { Package } from './lib/packages.ts';
import { publicPackages } from './lib/packages.ts';
import { checkOrigin, findHosting } from './release/hosting.ts';
import { checkForJsr } from './release/jsr.ts';
import { createProject, transpileQuickStart, typeCheck } from './release/outside.ts';
import { packedManifest, packForRelease } from './release/pack.ts';
import { quickStartGate, RUNTIMES } from './release/quick-start.ts';
import { rehearse } from './release/rehearse.ts';

const verdict = (problems: readonly string[]): { exitCode: number; output: string } => ({
  exitCode: problems.length === 0 ? 0 : 1,
  output: problems.join('\n'),
});

/** Where there is no hosting, a name that can exist nowhere: a release itself is refused then. */
const HOSTING = findHosting() ?? 'https://example.invalid/owner/name';

const tarballGate = ({ name, folder, manifest }: Package, { tarball, files }: Packed): Gate => ({
  name: `tarball of ${name}`,
  run: async () =>
    verdict([
      ...checkManifest(manifest),
      ...checkFiles(files, manifest),
      ...(await lintTarball(tarball, manifest)),
      ...checkOrigin(await packedManifest(tarball), HOSTING, folder),
    ]),
});

const withGateway = async <T>(
  folder: string,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> => {
  const gateway = spawn(process.execPath, ['gateway.mjs'], { cwd: folder });
  try {
    const line = once(createInterface(gateway.stdout), 'line');
    const ended = once(gateway, 'exit').then(([code]) => {
      throw new Error(`The gateway ended with ${code}.`);
    });
    const [text] = (await Promise.race([line, ended])) as [string];
    return await work(JSON.parse(text) as Record<string, string>);
  } finally {
    gateway.removeAllListeners('exit');
    gateway.kill();
  }
};

await buildPackages();
const folder = await mkdtemp(join(tmpdir(), 'release-dry-run-'));
try {
  const packages = publicPackages();
  const packed = new Map<Package, Packed>();
  for (const each of packages) packed.set(each, await packForRelease(each, folder, HOSTING));
  const tarballs = new Map([...packed].map(([{ name }, { tarball }]) => [name, tarball]));
  const project = join(folder, 'project');
  const [first, second] = [
    await runGates(
      [
        ...[...packed].map(([each, result]) => tarballGate(each, result)),
        { name: 'install outside the workspace', run: () => createProject(project, tarballs) },
      ],
      1,
      console.log,
    ),
    await withGateway(project, async (env) => {
      await transpileQuickStart(project);
      return runGates(
        [
          { name: 'types of the quick start', run: () => typeCheck(project) },
          ...RUNTIMES.map((runtime) => quickStartGate(runtime, project, env)),
          { name: 'readiness for JSR', run: () => checkForJsr(join(folder, 'jsr')) },
          {
            name: 'versions, changelogs and files of the next release',
            run: () => rehearse(join(folder, 'clone'), HOSTING),
          },
        ],
        1,
        console.log,
      );
    }),
  ];
  process.exitCode = first && second ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
