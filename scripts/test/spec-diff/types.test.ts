import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Change, Document } from '../../spec-diff/model.ts';
import { compareTypes } from '../../spec-diff/types.ts';

const text = readFileSync(new URL('shop.yaml', import.meta.url), 'utf8');
const shop = parse(text) as Document;

/** Compares the shop with the shop after a replacement in its text. */
const after = (from: string, to: string): Promise<readonly Change[]> => {
  expect(text).toContain(from);
  return compareTypes(shop, parse(text.replace(from, to)) as Document);
};

const rules = async (changes: Promise<readonly Change[]>): Promise<readonly string[]> =>
  (await changes).map(({ level, rule, operationId }) => `${level} ${rule} ${operationId}`);

describe('compareTypes', () => {
  it('finds nothing where nothing changed', async () => {
    expect(await compareTypes(shop, shop)).toEqual([]);
  });

  it('compiles the old examples against the new types', async () => {
    const changes = await after('title: { type: string,', 'name: { type: string,');
    expect(changes[0]).toMatchObject({
      level: 'major',
      rule: 'type-example',
      operationId: 'createOrder',
      pointer: '#/paths/~1orders/post/requestBody',
    });
    expect(changes[0]?.message).toContain('The example `book` does not compile any more: ');
    expect(changes[0]?.message).toContain(`'"title"' does not exist`);
  });

  it('finds what no example shows', async () => {
    expect(
      await rules(
        after('region: { type: string, x-open-enum: [HK, MO] }', 'region: { type: integer }'),
      ),
    ).toEqual(['major type-sent queryOrder']);
    expect(
      await rules(after('total: { type: integer, maximum: 1000 }', 'total: { type: string }')),
    ).toEqual(['major type-received queryOrder']);
  });

  it('finds an operation that has another name', async () => {
    expect(await rules(after('operationId: queryOrder\n', 'operationId: findOrder\n'))).toEqual([
      'major type-sent queryOrder',
      'major type-received queryOrder',
    ]);
  });

  it('knows that webhooks are received', async () => {
    expect(
      await rules(
        after('[OPEN, PAID] }\n                note', '[OPEN, PAID, NEW] }\n                note'),
      ),
    ).toEqual(['major type-received orderChanged']);
    expect(await rules(after('[SUCCESS, FAIL]', '[SUCCESS]'))).toEqual([
      'major type-sent orderChanged',
    ]);
  });

  it.each([
    [
      'a new optional field',
      'subtitle: { type: string }',
      'subtitle: { type: string }\n        pages: { type: integer }',
    ],
    ['a value more in a request', 'enum: [en, zh]', 'enum: [en, zh, fr]'],
    ['a known value of an open enum', 'x-open-enum: [HK, MO]', 'x-open-enum: [HK]'],
    ['a limit', 'maxLength: 50', 'maxLength: 20'],
    ['a description', 'The title.', 'The name.'],
  ])('calls %s harmless', async (_, from, to) => {
    expect(await after(from, to)).toEqual([]);
  });
});
