import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assert } from './suite/assert.ts';
import { cases, runCases } from './suite/registry.ts';

const refusal = () => {
  throw new TypeError('not here');
};
const wrongResult = () => assert(false, 'a wrong result');
const success = () => 'done';

/** Runs one body as a case of `global-buffer`, which Node has and workerd has not. */
const runOne = async (runtime: 'node24' | 'workerd', body: () => unknown) => {
  const { ok, results } = await runCases(cases('global-buffer', { 'a case': body }), { runtime });
  expect(results).toHaveLength(1);
  return { ok, ...results[0] };
};

describe('a case of a capability that the runtime has', () => {
  it('passes if its body ends', async () => {
    expect(await runOne('node24', success)).toMatchObject({ ok: true, outcome: 'passed' });
  });

  it('fails if its body is refused or finds a wrong result', async () => {
    for (const body of [refusal, wrongResult]) {
      const result = await runOne('node24', body);
      expect(result).toMatchObject({ ok: false, outcome: 'failed' });
      expect(result.reason).toMatch(/not here|a wrong result/);
    }
  });
});

describe('a case of a capability that the runtime lacks', () => {
  it('counts as refused if its body is refused', async () => {
    expect(await runOne('workerd', refusal)).toMatchObject({ ok: true, outcome: 'refused' });
  });

  it('fails on a wrong result: that is no refusal', async () => {
    const result = await runOne('workerd', wrongResult);
    expect(result).toMatchObject({ ok: false, outcome: 'failed' });
    expect(result.reason).toContain('a wrong result');
  });

  it('fails if it works, so that the table follows', async () => {
    const result = await runOne('workerd', success);
    expect(result).toMatchObject({ ok: false, outcome: 'failed' });
    expect(result.reason).toContain('update capabilities.ts');
  });
});

it('every file of vectors is part of the suite', async () => {
  const files = await readdir(new URL('../vectors', import.meta.url));
  const source = await readFile(new URL('suite/cases/vectors.ts', import.meta.url), 'utf8');
  const json = files.filter((name) => name.endsWith('.json'));
  expect(json).not.toEqual([]);
  for (const name of json) expect(source).toContain(`../vectors/${name}'`);
});
