import { beforeAll, describe, expect, it } from 'vitest';
import { startMatrix } from './matrix.ts';
import { supported } from './suite/capabilities.ts';
import { suite as universalSuite } from './suite/index.ts';
import { nativeSuite } from './suite/native.ts';
import type { ConformanceReport } from './suite/registry.ts';
import { staleDocuments } from './table.ts';

const suite = [...universalSuite, ...nativeSuite];
const matrix = startMatrix();

/** The matrix runs as a whole while the first test waits: this is the time for all of it. */
const timeout = 300_000;

describe.each(matrix.runtimes)('$label', (runtime) => {
  let report: ConformanceReport | undefined;
  beforeAll(async () => {
    const result = await matrix.result(runtime);
    if (!result.report) throw new Error(`${runtime.label} gave no report:\n${result.output}`);
    report = result.report;
  }, timeout);

  it('ran every case once', () => {
    const names = report?.results.map(({ capability, name }) => `${capability}: ${name}`);
    expect(names).toEqual(suite.map(({ capability, name }) => `${capability}: ${name}`));
    expect(new Set(names).size).toBe(suite.length);
  });

  it.each(suite)('$capability: $name', ({ capability, name }) => {
    const result = report?.results.find(
      (each) => each.capability === capability && each.name === name,
    );
    expect(result?.reason).toBeUndefined();
    expect(result?.outcome).toBe(supported(capability, runtime.name) ? 'passed' : 'refused');
  });
});

for (const [runtime, reason] of matrix.leftOut) {
  it(`${runtime.label} was NOT RUN: ${reason}`, () => {
    expect(runtime.unavailable()).toBe(reason);
  });
}

describe('the table in the READMEs', () => {
  if (matrix.leftOut.size > 0) {
    it('was NOT CHECKED, because not every runtime was run', () => {
      expect(matrix.leftOut.size).toBeGreaterThan(0);
    });
    return;
  }
  it(
    'shows what was measured (`pnpm conformance --write` renews it)',
    async () => {
      const reports = await Promise.all(
        matrix.runtimes.map(async (runtime) => {
          const { report } = await matrix.result(runtime);
          return [runtime, report] as const;
        }),
      );
      expect(await staleDocuments(new Map(reports))).toEqual([]);
    },
    timeout,
  );
});
