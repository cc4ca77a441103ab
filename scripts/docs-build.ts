import { createRequire } from 'node:module';
import { prepareDocs } from './docs/prepare.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

/**
 * `pnpm docs:build` renders the site into `site/`; `pnpm docs:dev` serves it and reloads while one
 * writes. `DOCS_BASE=/path/` is where the site will stand, `DOCS_OUT` another folder for it.
 */
const vitepress = createRequire(`${root}/docs/package.json`)
  .resolve('vitepress/package.json')
  .replace('package.json', 'bin/vitepress.js');

await prepareDocs();
const verb = process.argv.includes('--dev') ? 'dev' : 'build';
process.exitCode = await run(process.execPath, [vitepress, verb, 'docs']);
