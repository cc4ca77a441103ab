import './lib/closed-output.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'tsdown';
import { root } from './lib/root.ts';

const stamp = `${root}/node_modules/.cache/build-fingerprint`;
const inputs = [
  'packages',
  'generated',
  'scripts/lib',
  'scripts/samples',
  'tsdown.config.ts',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
];
const ignored = /(^|\/)(node_modules|dist|test)(\/|$)/;

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(`${root}/${path}`, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const children = entries.map((entry) => `${path}/${entry.name}`);
  const wanted = children.filter((child) => !ignored.test(child));
  return (await Promise.all(wanted.map(filesBelow))).flat();
}

async function fingerprint(): Promise<string> {
  const files = (await Promise.all(inputs.map(filesBelow))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(await readFile(`${root}/${file}`));
  return hash.digest('hex');
}

async function everyPackageIsBuilt(): Promise<boolean> {
  const packages = await readdir(`${root}/packages`);
  return packages.every((name) => existsSync(`${root}/packages/${name}/dist/index.mjs`));
}

/** Builds every package into its `dist`, unless what is there was built from the same files. */
export async function buildPackages(): Promise<void> {
  const current = await fingerprint();
  const built = await readFile(stamp, 'utf8').catch(() => '');
  if (built === current && (await everyPackageIsBuilt())) return;
  await rm(stamp, { force: true });
  await build({ cwd: root, config: `${root}/tsdown.config.ts`, logLevel: 'error' });
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, current);
}

if (process.argv[1] === import.meta.filename) await buildPackages();
