/** `pnpm packages:check`: is what would be published complete, well typed and nothing more? */
import './lib/closed-output.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages } from './build.ts';
import { checkFiles, checkManifest, lintTarball, pack } from './gates/packages.ts';
import type { Package } from './lib/packages.ts';
import { publicPackages } from './lib/packages.ts';

async function check({ name, folder, manifest }: Package, into: string): Promise<number> {
  const { tarball, files } = await pack(folder, into);
  const problems = [
    ...checkManifest(manifest),
    ...checkFiles(files, manifest),
    ...(await lintTarball(tarball, manifest)),
  ];
  console.log(`${name}: ${files.length} files, ${problems.length} problems`);
  for (const problem of problems) console.error(`  ${problem}`);
  return problems.length;
}

await buildPackages();
const folder = await mkdtemp(join(tmpdir(), 'packages-'));
try {
  let problems = 0;
  for (const each of publicPackages()) problems += await check(each, folder);
  process.exitCode = problems === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
