import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Packed, pack } from '../gates/packages.ts';
import type { Manifest, Package } from '../lib/packages.ts';
import { runQuietly } from '../lib/program.ts';
import { originFields } from './hosting.ts';

/** Packs a package as it is published: with where it comes from in its manifest. */
export async function packForRelease(
  { folder }: Package,
  into: string,
  hosting: string,
): Promise<Packed> {
  const path = join(folder, 'package.json');
  const text = await readFile(path, 'utf8');
  const manifest = { ...JSON.parse(text), ...originFields(hosting, folder) };
  await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
  try {
    return await pack(folder, into);
  } finally {
    await writeFile(path, text);
  }
}

/** The manifest inside a tarball: what the registry reads. */
export async function packedManifest(tarball: string): Promise<Manifest> {
  const { exitCode, stdout, output } = await runQuietly('tar', [
    ...['-xzOf', tarball],
    'package/package.json',
  ]);
  if (exitCode !== 0) throw new Error(`${tarball} has no manifest:\n${output}`);
  return JSON.parse(stdout) as Manifest;
}
