/**
 * `pnpm release:pack`: builds and packs everything that a release publishes into `artifacts/release`: a tarball for
 * each package, and the files for the release's page. It has and needs no rights; `scripts/release/publish.mjs`
 * publishes what is there.
 */
import './lib/closed-output.ts';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildPackages } from './build.ts';
import { publicPackages } from './lib/packages.ts';
import { root } from './lib/root.ts';
import { writeAssets } from './release/assets.ts';
import { checkOrigin, findHosting } from './release/hosting.ts';
import { packedManifest, packForRelease } from './release/pack.ts';

const hosting = findHosting();
if (hosting === undefined) {
  console.error(
    'Add a git remote "origin", or set GITHUB_SERVER_URL and GITHUB_REPOSITORY: a published package says where it comes from.',
  );
  process.exit(1);
}

const folder = join(root, 'artifacts/release');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await buildPackages();

const problems: string[] = [];
const plan = [];
for (const each of publicPackages()) {
  const { tarball } = await packForRelease(each, folder, hosting);
  problems.push(...checkOrigin(await packedManifest(tarball), hosting, each.folder));
  const changelog = `${basename(each.folder)}.md`;
  await cp(join(each.folder, 'CHANGELOG.md'), join(folder, changelog));
  plan.push({
    name: each.name,
    version: each.manifest.version,
    tarball: basename(tarball),
    changelog,
  });
}
const assets = await writeAssets(join(folder, 'assets'));
await writeFile(join(folder, 'plan.json'), `${JSON.stringify(plan, undefined, 2)}\n`);
for (const problem of problems) console.error(problem);
console.log(`${plan.length} packages and ${assets.length} files in artifacts/release`);
process.exitCode = problems.length === 0 ? 0 : 1;
