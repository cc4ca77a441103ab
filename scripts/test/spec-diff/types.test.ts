import { beforeAll, describe, expect, it } from 'vitest';
import { diffShipped } from '../../spec-diff/diff.ts';
import type { Shipped } from '../../spec-diff/load.ts';
import type { SpecDiff } from '../../spec-diff/model.ts';
import { type Edit, platform, shippedOf } from './support.ts';

/** What compiles is compared by use, whatever changed it: the document, a generator, or a library. */

let shipped: Shipped;
beforeAll(async () => {
  shipped = await shippedOf(platform());
});

const SCHEMAS = '/components/schemas';
const METHODS = 'generated/methods.ts';

const rows = ({ causes }: SpecDiff): readonly string[] =>
  causes.map(
    ({ level, rule, subject, text, places }) =>
      `${level} ${rule}: ${subject} ${text} (${places.length})`,
  );

/** The same document with other modules. */
function withSource(path: string, change: (text: string) => string): Shipped {
  const before = shipped.sources?.get(path) ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return { ...shipped, sources: new Map([...(shipped.sources ?? []), [path, after]]) };
}

/** A module with one operation, whose request and response have these types. */
const method = (request: string, response: string): string =>
  `export interface OperationMethods {
  greet: { request: ${request}; wireRequest: {}; response: ${response}; resultCode: 'SUCCESS' };
}\n`;

describe('a changed generator', () => {
  it('finds nothing where nothing changed', async () => {
    expect((await diffShipped(shipped, await shippedOf(platform()))).causes).toEqual([]);
  });

  it('finds open values that were closed', async () => {
    const closed = withSource('generated/types.ts', (text) =>
      text.replaceAll(/ \| \(string & \{\s*\}\)/g, ''),
    );
    const diff = await diffShipped(shipped, closed);
    expect(diff.verdict).toBe('major');
    expect(rows(diff).join('\n')).toContain('types:');
  });

  it('takes comments and blanks for no change', async () => {
    const commented = withSource(METHODS, (text) => text.replaceAll('/**', '/**\n * More. '));
    expect((await diffShipped(shipped, commented)).causes).toEqual([]);
  });

  it('finds a name that is not exported any more', async () => {
    const renamed = withSource(METHODS, (text) => text.replaceAll('OperationMethods', 'Methods'));
    expect(rows(await diffShipped(shipped, renamed))[0]).toContain(
      '`OperationMethods` is not exported',
    );
  });

  it('finds an entry of the metadata that is gone, and one that came', async () => {
    const path = 'generated/operations.ts';
    const without = withSource(path, (text) =>
      text.replace(/embeddedJson: \[\s*'[^']*',?\s*\]/, 'embeddedJson: []'),
    );
    expect((await diffShipped(shipped, without)).verdict).toBe('major');
    const more = withSource(path, (text) =>
      text.replace(/embeddedJson: \[/, 'isNew: true, embeddedJson: ['),
    );
    expect((await diffShipped(shipped, more)).verdict).toBe('minor');
  });
});

describe('a use that stops compiling', () => {
  const open = '{ a: string; [more: string]: unknown }';
  it.each([
    [
      'a field that was written',
      method('{ a: string; b?: string }', '{}'),
      method('{ a: string }', '{}'),
      '`b` cannot be written',
    ],
    [
      'a field that was written deep inside',
      method('{ a?: { b?: string }[] }', '{}'),
      method('{ a?: {}[] }', '{}'),
      '`a[].b` cannot be written',
    ],
    [
      'a field that is needed',
      method('{ a: string }', '{}'),
      method('{ a: string; b: string }', '{}'),
      '`b` has to be given',
    ],
    [
      'a field that may not be left out',
      method('{ a?: string }', '{}'),
      method('{ a: string }', '{}'),
      '`a` has to be given',
    ],
    [
      'a field that may not be undefined',
      method('{ a?: string | undefined }', '{}'),
      method('{ a?: string }', '{}'),
      'became `{ a?: string; }`',
    ],
    [
      'other fields that were written',
      method(open, '{}'),
      method('{ a: string }', '{}'),
      '`*` fields that are not listed cannot be written',
    ],
    [
      'a list that may not be read-only',
      method('{ a: readonly string[] }', '{}'),
      method('{ a: string[] }', '{}'),
      '`a`',
    ],
    [
      'a value that was sent',
      method("{ a: 'x' | 'y' }", '{}'),
      method("{ a: 'x' }", '{}'),
      '`a` `"y"` is not accepted',
    ],
    ['a free value', method("{ a: 'x' | (string & {}) }", '{}'), method("{ a: 'x' }", '{}'), '`a`'],
    [
      'a variant that was sent',
      method("{ k: 'a'; x?: 1 } | { k: 'b' }", '{}'),
      method("{ k: 'b' }", '{}'),
      '`k` `"a"` is not accepted',
    ],
    [
      'a field that was read',
      method('{}', '{ a: string; b?: string }'),
      method('{}', '{ a: string }'),
      '`b` cannot be read',
    ],
    [
      'a field that may be missing',
      method('{}', '{ a: string }'),
      method('{}', '{ a?: string }'),
      '`a` may be missing',
    ],
    [
      'a field that may be null',
      method('{}', '{ a: string }'),
      method('{}', '{ a: string | null }'),
      '`a` may be `null`',
    ],
    [
      'other fields that were read',
      method('{}', open),
      method('{}', '{ a: string }'),
      '`*` fields that are not listed cannot be read',
    ],
    [
      'a case of a switch',
      method('{}', "{ a: 'x' | 'y' }"),
      method('{}', "{ a: 'x' }"),
      '`a` `"y"` cannot be compared',
    ],
    [
      'a complete switch',
      method('{}', "{ a: 'x' }"),
      method('{}', "{ a: 'x' | 'y' }"),
      '`a` `"y"` may come',
    ],
    [
      'a switch over open values',
      method('{}', "{ a: 'x' | (string & {}) }"),
      method('{}', "{ a: 'x' }"),
      'cannot be compared',
    ],
    [
      'a variant that was read',
      method('{}', "{ k: 'a'; x: 1 } | { k: 'b' }"),
      method('{}', "{ k: 'b' }"),
      '`k` `"a"` cannot be compared',
    ],
    [
      'a type that became another',
      method('{}', '{ a: number }'),
      method('{}', '{ a: string }'),
      '`a`',
    ],
    [
      'a list that became a value',
      method('{}', '{ a: string[] }'),
      method('{}', '{ a: string }'),
      '`a`',
    ],
    [
      'an operation',
      method('{}', '{}').replaceAll('greet', 'hello'),
      method('{}', '{}'),
      '`hello` is gone',
    ],
  ])('%s', async (_, before, after, words) => {
    const at = (text: string): Shipped => ({ ...shipped, sources: new Map([[METHODS, text]]) });
    const diff = await diffShipped(at(before), at(after));
    expect(diff.verdict).toBe('major');
    expect(rows(diff).join('\n')).toContain(words);
  });

  it.each([
    [
      'an optional field',
      method('{ a: string }', '{ a: string }'),
      method('{ a: string; b?: string }', '{ a: string; b?: string }'),
    ],
    ['a value that may be sent', method("{ a: 'x' }", '{}'), method("{ a: 'x' | 'y' }", '{}')],
    [
      'a field that may be left out',
      method('{ a: string }', '{}'),
      method('{ a?: string | undefined }', '{}'),
    ],
    ['a field that is always there', method('{}', '{ a?: string }'), method('{}', '{ a: string }')],
    [
      'a field that is never null',
      method('{}', '{ a: string | null }'),
      method('{}', '{ a: string }'),
    ],
    [
      'one variant told apart in two',
      method("{ k: 'a' | 'b'; x?: string }", '{}'),
      method("{ k: 'a'; x?: string } | { k: 'b'; x?: string }", '{}'),
    ],
    [
      'two variants in one',
      method('{}', "{ k: 'a'; x: string } | { k: 'b'; x: string }"),
      method('{}', "{ k: 'a'; x: string } | { k: 'b'; x: string }").replace(
        'interface',
        'interface ',
      ),
    ],
    [
      'parts of an intersection together',
      method('{ a: string } & { b?: string }', '{ a: string } & { b: string }'),
      method('{ a: string; b?: string }', '{ a: string; b: string }'),
    ],
    [
      'other names',
      `interface A { a: string }\n${method('A', 'A')}`,
      `interface B { a: string }\n${method('B', 'B')}`,
    ],
    [
      'a type that contains itself',
      `interface T { t?: T[]; a: string }\n${method('T', 'T')}`,
      `interface T { t?: T[]; a: string; b?: string }\n${method('T', 'T')}`,
    ],
  ])('is not %s', async (_, before, after) => {
    const at = (text: string): Shipped => ({ ...shipped, sources: new Map([[METHODS, text]]) });
    expect(rows(await diffShipped(at(before), at(after)))).toEqual([]);
  });
});

describe('a document whose types say more than its schemas', () => {
  it.each<[string, readonly Edit[]]>([
    [
      'a request that was open by its types',
      [{ remove: `${SCHEMAS}/SynchronizeOrderRequest/additionalProperties` }],
    ],
    [
      'a notification that was open by its types',
      [{ remove: `${SCHEMAS}/OrderNotificationRequest/additionalProperties` }],
    ],
  ])(
    '%s',
    async (_, edits) => {
      const diff = await diffShipped(shipped, await shippedOf(platform(edits)));
      expect(diff.verdict).toBe('major');
      expect(rows(diff).join('\n')).toContain('fields that are not listed cannot be');
    },
    60_000,
  );

  it('an embedded document that was open by its types', async () => {
    const field = { type: 'string', maxLength: 8, description: 'The number.' };
    const open: readonly Edit[] = [
      { set: `${SCHEMAS}/ContentInfo/properties`, to: { skuNo: field } },
    ];
    const closed: readonly Edit[] = [{ remove: `${SCHEMAS}/ContentInfo/additionalProperties` }];
    const [before, after] = [platform(open), platform(open, closed)];
    const diff = await diffShipped(await shippedOf(before), await shippedOf(after));
    expect(rows(diff).join('\n')).toContain('fields that are not listed cannot be written');
  });
});
