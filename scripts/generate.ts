/**
 * Writes `generated/` from `spec/`.
 *
 *     pnpm generate           write
 *     pnpm generate --check   write nothing, fail if a file is missing, stale or left over
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAll } from './generate/all.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'generated');

const files = await generateAll(root);
const present = new Map(
  readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(target, path), readFileSync(path, 'utf8')]),
);
const changed = [...files].filter(([path, text]) => present.get(path) !== text);
const leftOver = [...present.keys()].filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  for (const [path] of changed) console.error(`stale: generated/${path}`);
  for (const path of leftOver) console.error(`left over: generated/${path}`);
  if (changed.length + leftOver.length > 0) {
    console.error('generated/ does not match spec/: run `pnpm generate` and commit the result.');
    process.exitCode = 1;
  } else {
    console.log(`generated/ is up to date (${files.size} files).`);
  }
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
  for (const path of leftOver) rmSync(join(target, path));
  console.log(`generated/: ${changed.length} of ${files.size} files written.`);
}
