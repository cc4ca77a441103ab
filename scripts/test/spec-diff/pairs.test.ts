import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stepsOf, valueAt } from '../../lib/openapi.ts';
import { compareDocuments } from '../../spec-diff/compare.ts';
import { type Document, highest, type Level } from '../../spec-diff/model.ts';
import { PAIRS, type Pair } from './pairs.ts';

const shop = (): Document =>
  parse(readFileSync(new URL('shop.yaml', import.meta.url), 'utf8')) as Document;

type Container = Record<string, unknown>;

const apply = (edit: Pair['edit']): Document => {
  const document = shop();
  for (const [pointer, value] of Object.entries(edit)) {
    const steps = stepsOf(pointer);
    const last = steps.at(-1) ?? '';
    const parent = steps
      .slice(0, -1)
      .reduce<Container>((node, step) => node[step] as Container, document as Container);
    const same = (value as { $same?: string } | null)?.$same;
    if (value === null) delete parent[last];
    else parent[last] = same ? valueAt(shop(), same) : value;
  }
  return document;
};

const check = (base: Document, head: Document, level: Level): void => {
  const findings = compareDocuments(base, head);
  const said = findings.map(
    ({ level, rule, subject, text }) => `${level} ${rule}: ${subject} ${text}`,
  );
  expect({ verdict: highest(findings.map((each) => each.level)), said }).toEqual({
    verdict: level,
    said,
  });
};

describe('a single change', () => {
  it.each(PAIRS)('$name: $there', ({ edit, there }) => check(shop(), apply(edit), there));
});

describe('the same change backwards', () => {
  it.each(PAIRS)('$name: $back', ({ edit, back }) => check(apply(edit), shop(), back));
});

it('has each pair once', () => {
  expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
});
