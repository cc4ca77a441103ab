import './lib/closed-output.ts';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** What is universal has projects without Node's types; everything else is in the root project. */
const packages = await readdir(`${root}/packages`);
const projects = [
  'tsconfig.json',
  'test/conformance/suite/tsconfig.json',
  ...packages.map((name) => `packages/${name}/tsconfig.json`),
];

const results = await Promise.all(
  projects.map((project) => run(process.execPath, [tsc, '-p', project, '--pretty'])),
);
process.exitCode = results.every((code) => code === 0) ? 0 : 1;
