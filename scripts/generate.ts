/**
 * Writes `generated/` from `spec/`.
 *
 *     pnpm generate           write
 *     pnpm generate --check   write nothing, fail if a file is missing, stale or left over
 */
import './lib/closed-output.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAll } from './generate/all.ts';
import { compare } from './generate/compare.ts';
import { readFolder } from './generate/folder.ts';
import { root } from './lib/root.ts';

const target = join(root, 'generated');
const files = await generateAll(root);
const { stale, leftOver } = compare(files, readFolder(target));

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`stale: generated/${path}`);
  for (const path of leftOver) console.error(`left over: generated/${path}`);
  if (stale.length + leftOver.length > 0) {
    console.error('generated/ does not match spec/: run `pnpm generate` and commit the result.');
    process.exitCode = 1;
  } else {
    console.log(`generated/ is up to date (${files.size} files).`);
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), files.get(path) ?? '');
  }
  for (const path of leftOver) rmSync(join(target, path));
  console.log(`generated/: ${stale.length} of ${files.size} files written.`);
}
