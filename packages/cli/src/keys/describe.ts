import type { Context } from '../context.ts';
import { painter } from '../output.ts';
import type { KeyReport } from './inspect.ts';

/** The part of a report that may be shown: everything but the key itself. */
export function publicReport({ key: _, ...report }: KeyReport): Omit<KeyReport, 'key'> {
  return report;
}

/** A report for people. */
export function describeKey(context: Context, name: string, report: KeyReport): string {
  const paint = painter(context, context.stdout);
  const rows: [string, string | undefined][] = [
    ['what', report.kind === 'unknown' ? 'not a usable key' : `${report.kind} key`],
    ['format', report.format && `${report.format}, written as ${report.encoding}`],
    [
      'algorithm',
      report.algorithm && `${report.algorithm}${report.bits ? `, ${report.bits} bits` : ''}`,
    ],
    ['SHA-256', report.fingerprint && `${report.fingerprint} (of the public half)`],
  ];
  const lines = rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `  ${label.padEnd(10)} ${value}`);
  const findings = report.findings.map(
    (finding) => `  ${paint('yellow', 'note')}       ${finding}`,
  );
  return [paint('bold', name), ...lines, ...findings].join('\n');
}
