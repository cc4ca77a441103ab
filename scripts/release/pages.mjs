// Makes the page of each published version: its part of the changelog, and for the specification the files that
// people without npm use. Plain JavaScript without dependencies: this job may write to the repository.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const folder = process.argv[2] ?? 'artifacts/release';
const published = JSON.parse(process.env.PUBLISHED ?? '[]');
const plan = JSON.parse(readFileSync(`${folder}/plan.json`, 'utf8'));

/** The part of a changelog below the heading of a version. */
function notesOf(changelog, version) {
  const [, part = ''] = changelog.split(new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm'));
  return part.split(/^## /m)[0].trim();
}

for (const { name, version, changelog } of plan) {
  const tag = `${name}@${version}`;
  if (!published.includes(tag)) continue;
  const notes = notesOf(readFileSync(`${folder}/${changelog}`, 'utf8'), version);
  const assets = name.endsWith('/spec')
    ? readdirSync(`${folder}/assets`).map((file) => `${folder}/assets/${file}`)
    : [];
  const args = ['release', 'create', tag, ...assets, '--title', tag, '--notes', notes];
  const target = process.env.GITHUB_SHA ? ['--target', process.env.GITHUB_SHA] : [];
  const { status } = spawnSync('gh', [...args, ...target], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
