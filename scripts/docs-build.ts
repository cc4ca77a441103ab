import './lib/closed-output.ts';
import { createRequire } from 'node:module';
import { prepareDocs } from './docs/prepare.ts';
import { root } from './lib/root.ts';
import { run } from './lib/run.ts';

/**
 * `pnpm docs:build` renders the site into `site/`; `pnpm docs:dev` serves it and reloads while one
 * writes. `DOCS_BASE=/path/` is where the site will stand, `DOCS_OUT` another folder for it.
 */
const require = createRequire(`${root}/docs/package.json`);
const vitepress = require
  .resolve('vitepress/package.json')
  .replace('package.json', 'bin/vitepress.js');

await prepareDocs();
if (process.argv.includes('--dev')) {
  process.exitCode = await run(process.execPath, [vitepress, 'dev', 'docs']);
} else {
  const results = await Promise.all([
    run(process.execPath, [vitepress, 'build', 'docs']),
    run(process.execPath, [require.resolve('vue-tsc/bin/vue-tsc.js'), '--noEmit', '-p', 'docs']),
  ]);
  process.exitCode = results.every((code) => code === 0) ? 0 : 1;
}
