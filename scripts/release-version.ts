/**
 * `pnpm release:version`: turns the pending changesets into versions and changelogs, and makes the
 * specification, what is generated from it and the lockfile follow.
 */
import './lib/closed-output.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Manifest } from './lib/packages.ts';
import { pnpm } from './lib/program.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';
import { withVersion } from './release/spec-version.ts';

const must = async (command: string, ...args: readonly string[]): Promise<void> => {
  const exitCode = await run(command, args);
  if (exitCode !== 0) process.exit(exitCode);
};

const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
const [command, ...first] = pnpm();

await must(process.execPath, changesets, 'version');
const specification = join(root, 'spec/openapi.yaml');
const { version } = JSON.parse(
  readFileSync(join(root, 'packages/spec/package.json'), 'utf8'),
) as Manifest;
writeFileSync(specification, withVersion(readFileSync(specification, 'utf8'), version));
await must(command, ...first, 'generate');
await must(command, ...first, 'install', '--lockfile-only');
