import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Runtime } from '../runtimes/src/index.ts';
import { type Capability, type CapabilityRow, capabilities } from './suite/capabilities.ts';
import type { CaseResult, ConformanceReport } from './suite/registry.ts';

type Reports = ReadonlyMap<Runtime, ConformanceReport | undefined>;
type Rows = readonly (readonly [string, CapabilityRow])[];

const allRows: Rows = Object.entries(capabilities);

/** The documents that show the table between these two lines, and which rows of it. */
const documents: Readonly<Record<string, Rows>> = {
  'packages/middleware/README.md': allRows,
};
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
export function renderTable(reports: Reports, rowsToShow: Rows = allRows): string {
  const head = ['What', ...[...reports.keys()].map(({ label }) => label)];
  const rows = rowsToShow.map(([capability, { label }]) => [
    label,
    ...[...reports.values()].map((report) => cell(report, capability as Capability)),
  ]);
  return markdownTable([head, ...rows]);
}

/** Each document that has a place for the table, as it is and as it should be. */
async function documentsWithTable(
  reports: Reports,
): Promise<readonly { document: string; text: string; current: string }[]> {
  const all = await Promise.all(
    Object.entries(documents).map(async ([document, rows]) => {
      const text = await readFile(path(document), 'utf8');
      const table = renderTable(reports, rows);
      const current = text.replace(
        marked,
        (_, before: string, _old: string, after: string) => `${before}\n${table}\n\n${after}`,
      );
      return { document, text, current };
    }),
  );
  return all.filter(({ text }) => marked.test(text));
}

/** The documents whose table is another one. */
export async function staleDocuments(reports: Reports): Promise<readonly string[]> {
  const found = await documentsWithTable(reports);
  return found.filter(({ text, current }) => text !== current).map(({ document }) => document);
}

/** Writes the table into the documents that have a place for it; gives their names. */
export async function writeTable(reports: Reports): Promise<readonly string[]> {
  const found = await documentsWithTable(reports);
  for (const { document, current } of found) await writeFile(path(document), current);
  return found.map(({ document }) => document);
}
