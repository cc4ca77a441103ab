import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMPARISONS } from '../../spec-diff/extensions.ts';

const registered = (): readonly string[] =>
  [
    ...readFileSync(new URL('../../../spec/extensions.md', import.meta.url), 'utf8').matchAll(
      /^\| `(x-[a-z-]+)` \|/gm,
    ),
  ].map(([, name]) => name!);

it('knows what a change of each registered extension means', () => {
  expect(registered().length).toBeGreaterThan(5);
  expect(registered().filter((name) => !(name in COMPARISONS))).toEqual([]);
});

it('knows no extension that is not registered', () => {
  expect(Object.keys(COMPARISONS).filter((name) => !registered().includes(name))).toEqual([]);
});
