import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareSpecs } from '../../spec-diff/compare.ts';
import { tokensOf } from '../../spec-diff/document.ts';
import type { Document } from '../../spec-diff/model.ts';
import { summarise } from '../../spec-diff/model.ts';
import type { Expectation, Pair } from './pairs.ts';
import { PAIRS } from './pairs.ts';

const shop = (): Document =>
  parse(readFileSync(new URL('shop.yaml', import.meta.url), 'utf8')) as Document;

type Container = Record<string, unknown>;

const apply = (edit: Pair['edit']): Document => {
  const document = shop();
  for (const [pointer, value] of Object.entries(edit)) {
    const tokens = tokensOf(pointer);
    const last = tokens.at(-1)!;
    const parent = tokens
      .slice(0, -1)
      .reduce<Container>((node, token) => node[token] as Container, document as Container);
    const same = (value as { $same?: string } | null)?.$same;
    if (value === null) delete parent[last];
    else
      parent[last] = same
        ? tokensOf(same).reduce<unknown>((n, t) => (n as Container)[t], shop())
        : value;
  }
  return document;
};

const check = async (base: Document, head: Document, [level, rule]: Expectation): Promise<void> => {
  const { verdict, changes } = summarise(await compareSpecs(base, head));
  const found = changes.map((change) => `${change.level} ${change.rule} ${change.pointer}`);
  expect({ verdict, found }).toMatchObject({ verdict: level });
  if (rule) expect(found.join('\n')).toMatch(new RegExp(`^${level} ${rule} `, 'm'));
};

describe('a single change', () => {
  it.concurrent.each(PAIRS)('$name: $there.0', ({ edit, there }) =>
    check(shop(), apply(edit), there),
  );
});

describe('the same change backwards', () => {
  it.concurrent.each(PAIRS)('$name: $back.0', ({ edit, back }) => check(apply(edit), shop(), back));
});

it('has at least sixty pairs, each of them once', () => {
  expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
  expect(PAIRS.length).toBeGreaterThanOrEqual(60);
});

it('finds nothing between identical documents', async () => {
  expect(await compareSpecs(shop(), shop())).toEqual([]);
});
