import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareSpecs } from '../../spec-diff/compare.ts';
import { tokensOf } from '../../spec-diff/document.ts';
import type { Document, SpecDiff } from '../../spec-diff/model.ts';
import { summarise } from '../../spec-diff/model.ts';
import { batchedDiff } from './batch.ts';
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

type Edges = readonly [Document, Document];

/** Compares all pairs in one direction. */
const compareAll = (edges: readonly Edges[]): Promise<readonly SpecDiff[]> => {
  const diff = batchedDiff(edges.length);
  return Promise.all(
    edges.map(async ([base, head]) => summarise(await compareSpecs(base, head, diff))),
  );
};

const check = ({ verdict, changes }: SpecDiff, [level, rule]: Expectation): void => {
  const found = changes.map((change) => `${change.level} ${change.rule} ${change.pointer}`);
  expect({ verdict, found }).toMatchObject({ verdict: level });
  if (rule) expect(found.join('\n')).toMatch(new RegExp(`^${level} ${rule} `, 'm'));
};

let there: readonly SpecDiff[];
let back: readonly SpecDiff[];

beforeAll(async () => {
  there = await compareAll(PAIRS.map(({ edit }) => [shop(), apply(edit)]));
  back = await compareAll(PAIRS.map(({ edit }) => [apply(edit), shop()]));
});

const NUMBERED = PAIRS.map((pair, index) => ({ ...pair, index }));

describe('a single change', () => {
  it.each(NUMBERED)('$name: $there.0', (pair) => check(there[pair.index]!, pair.there));
});

describe('the same change backwards', () => {
  it.each(NUMBERED)('$name: $back.0', (pair) => check(back[pair.index]!, pair.back));
});

it('has at least sixty pairs, each of them once', () => {
  expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
  expect(PAIRS.length).toBeGreaterThanOrEqual(60);
});

it('finds nothing between identical documents', async () => {
  expect(await compareSpecs(shop(), shop())).toEqual([]);
});
