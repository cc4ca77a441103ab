import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Runtime } from '../runtimes/src/index.ts';
import { type Capability, capabilities } from './suite/capabilities.ts';
import type { CaseResult, ConformanceReport } from './suite/registry.ts';

/** The documents that show the table between these two lines. */
const documents = ['README.md', 'packages/middleware/README.md'];
const marked = /(<!-- conformance table -->\n)(.*?)(<!-- \/conformance table -->)/s;

const path = (document: string): string =>
  fileURLToPath(new URL(`../../${document}`, import.meta.url));

const outcomes: Record<CaseResult['outcome'], string> = {
  passed: 'yes',
  refused: 'no',
  failed: 'FAILED',
};

function cell(report: ConformanceReport | undefined, capability: Capability): string {
  const results = report?.results.filter((result) => result.capability === capability) ?? [];
  const [first] = results;
  if (!first) return '?';
  const same = results.every(({ outcome }) => outcome === first.outcome);
  return same ? outcomes[first.outcome] : outcomes.failed;
}

/** A Markdown table with aligned columns, as the formatter wants it. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(
    (row) => `| ${row.map((text, c) => text.padEnd(widths[c]!)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The table capability x runtime, made of what was measured and of nothing else. */
export function renderTable(reports: ReadonlyMap<Runtime, ConformanceReport | undefined>): string {
  const head = ['', ...[...reports.keys()].map(({ label }) => label)];
  const rows = Object.entries(capabilities).map(([capability, { label }]) => [
    label,
    ...[...reports.values()].map((report) => cell(report, capability as Capability)),
  ]);
  return markdownTable([head, ...rows]);
}

async function documentsWithTable(): Promise<readonly { document: string; text: string }[]> {
  const all = await Promise.all(
    documents.map(async (document) => ({
      document,
      text: await readFile(path(document), 'utf8').catch(() => ''),
    })),
  );
  return all.filter(({ text }) => marked.test(text));
}

const insert = (text: string, table: string): string =>
  text.replace(
    marked,
    (_, before: string, _old: string, after: string) => `${before}\n${table}\n\n${after}`,
  );

/** The documents whose table is another one. */
export async function staleDocuments(table: string): Promise<readonly string[]> {
  const found = await documentsWithTable();
  return found.filter(({ text }) => insert(text, table) !== text).map(({ document }) => document);
}

/** Writes the table into the documents that have a place for it; gives their names. */
export async function writeTable(table: string): Promise<readonly string[]> {
  const found = await documentsWithTable();
  for (const { document, text } of found) await writeFile(path(document), insert(text, table));
  return found.map(({ document }) => document);
}
