/**
 * Writes `docs/sandbox-result-codes.md` from the tables of the sandbox.
 *
 *     npx tsx scripts/sandbox-docs.ts           write
 *     npx tsx scripts/sandbox-docs.ts --check   write nothing, fail if the page is stale
 */
import './lib/closed-output.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { sandboxResultCodes } from './docs/sandbox-result-codes.ts';
import { root } from './lib/root.ts';

const page = `${root}/docs/sandbox-result-codes.md`;
const text = sandboxResultCodes();

if (!process.argv.includes('--check')) {
  writeFileSync(page, text);
} else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/sandbox-result-codes.md is stale: run `npx tsx scripts/sandbox-docs.ts`.');
  process.exitCode = 1;
}
