import { expect, it } from 'vitest';
import { runtimes } from '../runtimes/src/index.ts';
import type { CaseResult, ConformanceReport } from './suite/registry.ts';
import { renderTable } from './table.ts';

const report = (...outcomes: CaseResult['outcome'][]): ConformanceReport => ({
  ok: true,
  results: outcomes.map((outcome, index) => ({ capability: 'eval', name: `${index}`, outcome })),
});

it('says yes or no only where all cases agree, and nothing where none was run', () => {
  const [first, second, third, fourth] = runtimes;
  const table = renderTable(
    new Map([
      [first!, report('passed', 'passed')],
      [second!, report('refused', 'refused')],
      [third!, report('passed', 'refused')],
      [fourth!, undefined],
    ]),
  );
  const rows = table.split('\n').map((line) => line.split('|').map((text) => text.trim()));
  expect(rows[0]).toEqual(['', 'What', 'Node 20', 'Node 22', 'Node 24', 'Node 26', '']);
  expect(rows.at(-1)).toEqual(['', 'code from strings', 'yes', 'no', 'FAILED', '?', '']);
  expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
});
