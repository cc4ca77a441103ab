import type { Document } from './model.ts';

/** Keywords whose value maps names to objects: the names below them are no keywords. */
const NAME_MAPS = new Set([
  '$defs',
  'callbacks',
  'content',
  'dependentRequired',
  'dependentSchemas',
  'examples',
  'headers',
  'links',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'variables',
  'webhooks',
]);

/** Keywords whose value is data, in which nothing is a keyword. */
const DATA = new Set(['const', 'default', 'enum', 'example', 'mapping', 'security', 'value']);

export const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const escapeToken = (token: string): string =>
  token.replaceAll('~', '~0').replaceAll('/', '~1');

export const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a JSON pointer (`#/...`), if there is one. */
export const at = (document: unknown, pointer: string): unknown =>
  tokensOf(pointer).reduce<unknown>(
    (node, token) =>
      typeof node === 'object' && node !== null ? (node as Document)[token] : undefined,
    document,
  );

export type ChildKind = 'node' | 'names' | 'data';

/** What stands below a keyword: an object of the specification, a map of names to such, or data. */
export const childKind = (keyword: string, value: unknown): ChildKind => {
  if (keyword.startsWith('x-') || DATA.has(keyword)) return 'data';
  if (NAME_MAPS.has(keyword) && isObject(value)) return 'names';
  // The `examples` of a schema are a list of data, those of a media type a map of example objects.
  return keyword === 'examples' ? 'data' : 'node';
};

export const mapValues = (
  object: Document,
  convert: (value: unknown, key: string) => unknown,
): Document =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, convert(value, key)]));
