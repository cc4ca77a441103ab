// Publishes the tarballs of artifacts/release that the registry does not have yet, with provenance. Plain JavaScript
// without dependencies: this is the one job that may publish, and it installs nothing.
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';

const folder = process.argv[2] ?? 'artifacts/release';
const plan = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8'));

function npm(args, stdio) {
  const { status } = spawnSync('npm', args, { stdio, shell: process.platform === 'win32' });
  return status === 0;
}

const published = [];
for (const { name, version, tarball } of plan) {
  if (npm(['view', `${name}@${version}`, 'version'], 'ignore')) continue;
  const args = [
    'publish',
    `./${folder}/${tarball}`,
    '--access',
    'public',
    '--provenance',
    '--ignore-scripts',
  ];
  if (!npm(args, 'inherit')) {
    console.error(`${name}@${version} could not be published; run the job again to go on with it.`);
    process.exit(1);
  }
  published.push(`${name}@${version}`);
}
console.log(published.length === 0 ? 'Nothing is new.' : `Published ${published.join(', ')}.`);
if (process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `published=${JSON.stringify(published)}\n`);
