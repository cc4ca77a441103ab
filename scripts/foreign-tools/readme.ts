import { readFile } from 'node:fs/promises';
import { root } from '../lib/root.ts';
import { renderTable } from './limits.ts';

export const README = `${root}/test/foreign-tools/README.md`;

/** The README with the table that the data make. */
export async function renderReadme(): Promise<string> {
  const text = await readFile(README, 'utf8');
  const table = `<!-- table -->\n\n${renderTable()}\n\n<!-- /table -->`;
  return text.replace(/<!-- table -->[\s\S]*<!-- \/table -->/, () => table);
}
