import type { Level } from '../../spec-diff/model.ts';

/** The verdict on a change, and on the same change backwards. */
type Verdicts = readonly [there: Level, back: Level];

/** Two forms of one field; it stands in a request, in an answer and in a notification. */
export interface Disguise {
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly sent: Verdicts;
  readonly received: Verdicts;
}

const NOTHING: Verdicts = ['none', 'none'];
const BOTH: Verdicts = ['major', 'major'];
const NARROWER = { sent: ['major', 'minor'], received: ['minor', 'major'] } as const;
const FORBIDDEN = { sent: ['major', 'minor'], received: ['major', 'minor'] } as const;
const SAME = { sent: NOTHING, received: NOTHING } as const;
const OTHER = { sent: BOTH, received: BOTH } as const;
const WORDS = { sent: ['patch', 'patch'], received: ['patch', 'patch'] } as const;

const string = { type: 'string' };
const integer = { type: 'integer' };
const cat = { type: 'object', title: 'Cat', required: ['paws'], properties: { paws: integer } };
const fish = { type: 'object', title: 'Fish', required: ['fins'], properties: { fins: integer } };
const json = (schema: object) => ({
  type: 'string',
  contentMediaType: 'application/json',
  contentSchema: schema,
});
const list = (rest: object) => ({ type: 'array', items: string, ...rest });
const object = (rest: object) => ({
  type: 'object',
  properties: { a: string, b: string },
  ...rest,
});

/** Breaks that look like nothing, and nothing that looks like a break. */
export const DISGUISES: readonly Disguise[] = [
  // Limits that hide behind a reference, an `allOf`, an alternative or another keyword
  {
    name: 'limit in a second allOf',
    was: { allOf: [string] },
    is: { allOf: [string, { maxLength: 5 }] },
    ...NARROWER,
  },
  {
    name: 'limit beside a reference',
    was: { $ref: '#/components/schemas/Word' },
    is: { $ref: '#/components/schemas/Word', maxLength: 5 },
    ...NARROWER,
  },
  {
    name: 'tighter limit that a looser one hides',
    was: { type: 'string', maxLength: 9 },
    is: { allOf: [{ type: 'string', maxLength: 9 }, { maxLength: 5 }] },
    ...NARROWER,
  },
  {
    name: 'looser limit beside a tighter one',
    was: { type: 'string', maxLength: 5 },
    is: { allOf: [{ type: 'string', maxLength: 5 }, { maxLength: 9 }] },
    ...SAME,
  },
  {
    name: 'format of one alternative of several types',
    was: { anyOf: [{ type: 'string', format: 'uuid' }, integer] },
    is: { anyOf: [{ type: 'string', format: 'date' }, integer] },
    ...OTHER,
  },
  {
    name: 'pattern of one alternative of several types',
    was: { anyOf: [{ type: 'string', pattern: '^a' }, { type: 'null' }] },
    is: { anyOf: [{ type: 'string', pattern: '^b' }, { type: 'null' }] },
    ...OTHER,
  },
  {
    name: 'limit of the integer alternative',
    was: { oneOf: [string, { type: 'integer', maximum: 9 }] },
    is: { oneOf: [string, { type: 'integer', maximum: 8 }] },
    ...NARROWER,
  },
  {
    name: 'conflicting formats of two alternatives',
    was: {
      anyOf: [
        { type: 'string', format: 'uuid' },
        { type: 'integer', format: 'int32' },
      ],
    },
    is: {
      anyOf: [
        { type: 'string', format: 'date' },
        { type: 'integer', format: 'int32' },
      ],
    },
    ...OTHER,
  },
  { name: 'number written as integer multiple', was: { type: 'number' }, is: integer, ...NARROWER },
  {
    name: 'exclusive limit that an integer cannot reach',
    was: { type: 'integer', maximum: 5 },
    is: { type: 'integer', exclusiveMaximum: 5.5 },
    ...SAME,
  },
  {
    name: 'exclusive limit of a number',
    was: { type: 'number', maximum: 5 },
    is: { type: 'number', exclusiveMaximum: 5 },
    ...NARROWER,
  },
  { name: 'limit of another type', was: string, is: { type: 'string', minimum: 5 }, ...SAME },
  { name: 'true schema as anything', was: {}, is: true, ...SAME },
  { name: 'false schema', was: {}, is: false, ...FORBIDDEN },
  {
    name: 'every type as no type',
    was: {},
    is: { type: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] },
    ...SAME,
  },

  // Values
  {
    name: 'enum narrowed by a pattern',
    was: { enum: ['A', 'b'] },
    is: { enum: ['A', 'b'], pattern: '^[A-Z]$' },
    sent: ['major', 'minor'],
    received: ['major', 'major'],
  },
  {
    name: 'enum narrowed by an exclusive limit',
    was: { enum: [1, 2] },
    is: { enum: [1, 2], exclusiveMaximum: 2 },
    sent: ['major', 'minor'],
    received: ['major', 'major'],
  },
  {
    name: 'enum narrowed by a type',
    was: { enum: ['1', 1] },
    is: { type: 'string', enum: ['1', 1] },
    sent: ['major', 'minor'],
    received: ['major', 'major'],
  },
  { name: 'value twice', was: { enum: ['A', 'B'] }, is: { enum: ['A', 'B', 'A'] }, ...SAME },
  { name: 'value in other letters', was: { enum: ['A'] }, is: { enum: ['a'] }, ...OTHER },
  { name: 'number as text', was: { enum: [1] }, is: { enum: ['1'] }, ...OTHER },
  {
    name: 'boolean as its values',
    was: { enum: [true, false] },
    is: { enum: [false, true], type: 'boolean' },
    ...SAME,
  },
  {
    name: 'constants in alternatives as a list',
    was: { oneOf: [{ const: 'A' }, { const: null }] },
    is: { enum: ['A', null] },
    ...SAME,
  },
  {
    name: 'const null as type null',
    was: { anyOf: [string, { const: null }] },
    is: { type: ['string', 'null'] },
    ...SAME,
  },
  {
    name: 'list and constant together',
    was: { enum: ['A', 'B'] },
    is: { enum: ['A', 'B'], const: 'A' },
    sent: ['major', 'minor'],
    received: ['major', 'major'],
  },
  {
    name: 'unlisted values of an open list',
    was: { type: 'string', 'x-open-enum': ['A'] },
    is: { type: 'string', enum: ['A'] },
    ...NARROWER,
  },

  // Lists
  {
    name: 'first item',
    was: list({ prefixItems: [string] }),
    is: list({ prefixItems: [{ type: 'string', maxLength: 3 }] }),
    ...NARROWER,
  },
  {
    name: 'written-out items',
    was: { type: 'array' },
    is: { type: 'array', items: true },
    ...SAME,
  },
  {
    name: 'no further items',
    was: list({ prefixItems: [string], items: true }),
    is: list({ prefixItems: [string], items: false }),
    ...NARROWER,
  },
  { name: 'unevaluated items', was: list({}), is: list({ unevaluatedItems: false }), ...NARROWER },
  {
    name: 'contained item',
    was: list({ contains: { const: 'a' } }),
    is: list({ contains: { const: 'b' } }),
    ...OTHER,
  },
  {
    name: 'contained item in other words',
    was: list({ contains: { const: 'a' } }),
    is: list({ contains: { enum: ['a'] }, minContains: 1 }),
    ...SAME,
  },
  { name: 'idle count of contained items', was: list({}), is: list({ minContains: 2 }), ...SAME },
  {
    name: 'type of the items in an allOf',
    was: list({}),
    is: { allOf: [list({}), { items: { maxLength: 2 } }] },
    ...NARROWER,
  },

  // Objects
  {
    name: 'other fields',
    was: object({}),
    is: object({ additionalProperties: false }),
    ...NARROWER,
  },
  {
    name: 'form of other fields',
    was: object({}),
    is: object({ additionalProperties: string }),
    ...NARROWER,
  },
  {
    name: 'other fields of a part',
    was: { allOf: [object({}), { properties: { c: string } }] },
    is: { allOf: [object({ additionalProperties: false }), { properties: { c: string } }] },
    ...NARROWER,
  },
  {
    name: 'unevaluated fields',
    was: object({}),
    is: object({ unevaluatedProperties: false }),
    ...NARROWER,
  },
  {
    name: 'pattern of names',
    was: object({ patternProperties: { '^x': string } }),
    is: object({ patternProperties: { '^x': integer } }),
    ...OTHER,
  },
  {
    name: 'field that asks for another',
    was: object({}),
    is: object({ dependentRequired: { a: ['b'] } }),
    ...NARROWER,
  },
  {
    name: 'field that asks for nothing',
    was: object({}),
    is: object({ dependentRequired: { a: [] } }),
    ...SAME,
  },
  {
    name: 'required field that nobody describes',
    was: object({}),
    is: object({ required: ['zzz'] }),
    ...NARROWER,
  },
  {
    name: 'required twice',
    was: object({ required: ['a'] }),
    is: object({ required: ['a', 'a'] }),
    ...SAME,
  },
  {
    name: 'required in an allOf',
    was: object({}),
    is: { allOf: [object({}), { required: ['b'] }] },
    ...NARROWER,
  },
  {
    name: 'condition that cannot matter',
    was: object({}),
    is: object({ if: { required: ['a'] } }),
    ...SAME,
  },
  {
    name: 'forbidden field',
    was: object({}),
    is: object({ properties: { a: string, b: false } }),
    ...FORBIDDEN,
  },

  // Unions
  {
    name: 'variants in another order',
    was: { oneOf: [cat, fish] },
    is: { oneOf: [fish, cat] },
    ...SAME,
  },
  {
    name: 'variant inlined',
    was: { oneOf: [{ $ref: '#/components/schemas/Word' }, fish] },
    is: { oneOf: [{ type: 'string' }, fish] },
    ...SAME,
  },
  {
    name: 'field of a variant',
    was: { oneOf: [cat, fish] },
    is: { oneOf: [cat, { ...fish, required: ['fins', 'tail'] }] },
    ...NARROWER,
  },
  {
    name: 'variant lost',
    was: { oneOf: [cat, fish, string] },
    is: { oneOf: [cat, fish] },
    sent: ['major', 'minor'],
    received: BOTH,
  },
  {
    name: 'exclusive variants',
    was: { anyOf: [cat, fish] },
    is: { oneOf: [cat, fish] },
    ...NARROWER,
  },
  {
    name: 'union within a union',
    was: { oneOf: [{ oneOf: [cat, fish] }, string] },
    is: { oneOf: [{ oneOf: [fish, cat] }, string] },
    ...SAME,
  },
  {
    name: 'mark of one alternative',
    was: { anyOf: [string, integer] },
    is: { anyOf: [{ type: 'string', 'x-sensitive': true }, integer] },
    sent: ['minor', 'major'],
    received: ['minor', 'major'],
  },

  // Embedded documents
  {
    name: 'embedded limit',
    was: json({ properties: { a: string } }),
    is: json({ properties: { a: { type: 'string', maxLength: 5 } } }),
    ...NARROWER,
  },
  {
    name: 'embedded in embedded',
    was: json({ properties: { a: json({ required: ['x'] }) } }),
    is: json({ properties: { a: json({ required: ['x', 'y'] }) } }),
    ...NARROWER,
  },
  {
    name: 'embedded reference',
    was: json({ type: 'string' }),
    is: json({ $ref: '#/components/schemas/Word' }),
    ...SAME,
  },
  {
    name: 'encoding of the text',
    was: json({}),
    is: { ...json({}), contentEncoding: 'base64' },
    ...OTHER,
  },

  // `$defs`, identifiers and what nobody rated
  { name: 'unused definition', was: string, is: { ...string, $defs: { other: integer } }, ...SAME },
  {
    name: 'identifier of a schema',
    was: string,
    is: { ...string, $id: 'https://example.com/word' },
    ...OTHER,
  },
  { name: 'dynamic reference', was: {}, is: { $dynamicRef: '#node' }, ...OTHER },
  {
    name: 'keyword of a later dialect',
    was: string,
    is: { ...string, propertyDependencies: {} },
    ...OTHER,
  },
  {
    name: 'reference that leads nowhere',
    was: string,
    is: { $ref: '#/components/schemas/Nothing' },
    ...OTHER,
  },
  { name: 'xml', was: string, is: { ...string, xml: { name: 'a' } }, ...OTHER },
  { name: 'comment', was: string, is: { ...string, $comment: 'Words.' }, ...WORDS },
];

/** Where a field stands: pointers of `shop.yaml` to the place of a new field. */
export const PLACES = {
  sent: ['/paths/~1orders~1query/post/requestBody/content/application~1json/schema/properties/z'],
  received: [
    '/paths/~1orders~1query/post/responses/200/content/application~1json/schema/properties/z',
    '/webhooks/orderChanged/post/requestBody/content/application~1json/schema/properties/z',
  ],
} as const;
