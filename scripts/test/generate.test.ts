import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { generateAll } from '../generate/all.ts';
import { generateCalls } from '../generate/calls.ts';
import { compact } from '../generate/compact.ts';
import { compare } from '../generate/compare.ts';
import { unevenEnums } from '../generate/fields.ts';
import { readFolder } from '../generate/folder.ts';
import { pointersOf } from '../generate/pointers.ts';
import { withLimits } from '../generate/prose.ts';
import { generateRequests } from '../generate/requests.ts';
import { Code, comment, toSource } from '../generate/source.ts';
import { documentForTypes } from '../generate/types-document.ts';
import { type OpenApiDocument, type Schema, schemasOf } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';
import { addEnvelope } from '../redocly/complete/envelope.js';

describe('pnpm generate', () => {
  it('gives what is committed in generated/', async () => {
    const difference = compare(await generateAll(root), readFolder(join(root, 'generated')));
    expect(difference).toEqual({ stale: [], leftOver: [] });
  });

  it('notices a stale, a missing and a left over file', () => {
    const wanted = new Map([
      ['same', '1'],
      ['changed', '2'],
      ['missing', '3'],
    ]);
    const present = new Map([
      ['same', '1'],
      ['changed', '?'],
      ['gone', '4'],
    ]);
    expect(compare(wanted, present)).toEqual({ stale: ['changed', 'missing'], leftOver: ['gone'] });
  });
});

const documentWith = (schemas: Record<string, Schema>): OpenApiDocument =>
  ({ servers: [], paths: {}, components: { schemas }, 'x-gateway-result-codes': {} }) as never;

describe('generateCalls', () => {
  const invented = (pointer: string): OpenApiDocument => {
    const content = { 'application/json': { schema: { type: 'object' } } };
    const post = {
      operationId: 'invented',
      summary: 'Invented',
      description: 'Invented.',
      tags: ['Invented'],
      requestBody: { content },
      responses: { '200': { content } },
      'x-envelope': 'result',
      'x-request-id': { pointer, form: 'hex', maxLength: 32 },
      'x-repeat': { harmless: 'always', idempotencyKeys: [] },
      'x-result-codes': {},
    };
    const servers = [{ url: 'https://merchant.example', 'x-environment': 'production' }];
    return { ...documentWith({}), servers, paths: { '/invented': { post } } } as never;
  };

  it('says where a request id is, but for the usual place', () => {
    expect(generateCalls(invented('/head/message~1id'))).toMatch(
      /requestIdPath: \[\s*'head',\s*'message\/id',?\s*\]/,
    );
    const usual = generateCalls(invented('/requestId'));
    expect(usual).toContain("requestId: 'hex'");
    expect(usual).not.toContain('requestIdPath');
  });
});

describe('generateRequests', () => {
  const invented = (pointer: string): OpenApiDocument => {
    const request: Schema = {
      type: 'object',
      required: ['head', 'requestId', 'name'],
      properties: {
        requestId: { type: 'string' },
        name: { type: 'string' },
        head: {
          type: 'object',
          required: ['requestId', 'app'],
          properties: { requestId: { type: 'string' }, app: { type: 'string' } },
        },
      },
    };
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Request' } } };
    const post = { operationId: 'invented', 'x-request-id': { pointer }, requestBody: { content } };
    return { ...documentWith({ Request: request }), paths: { '/invented': { post } } } as never;
  };
  const required = (text: string): readonly string[] =>
    [...text.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => String(name)).sort();

  it('lets callers leave the request id out, wherever it is', () => {
    const usual = generateRequests(invented('/requestId'));
    expect(required(usual)).toEqual(['app', 'head', 'name', 'requestId']);
    const nested = generateRequests(invented('/head/requestId'));
    expect(required(nested)).toEqual(['app', 'head', 'name', 'requestId']);
    expect(/interface RequestHead \{[^}]*requestId\?: string \| undefined;/.test(nested)).toBe(
      true,
    );
    expect(/interface RequestHead \{[^}]*requestId: string;/.test(usual)).toBe(true);
  });
});

describe('addEnvelope', () => {
  const RESULT = { resultCode: 'SUCCESS' };
  const complete = (own: string, names: readonly string[]): ((body: object) => boolean) => {
    const schema: Record<string, unknown> = { type: 'object', properties: {} };
    addEnvelope(schema, join(root, 'spec/components/schemas/orders/Invented.yaml'), own, names);
    const properties = Object.keys(schema.properties as object).map((name) => [name, true]);
    const ajv = new Ajv({ strict: false });
    return ajv.compile({ ...schema, properties: Object.fromEntries(properties) });
  };

  it.each([[['result', 'resultInfo']], [['outcome', 'result', 'resultInfo']]])(
    'wants one of the names %j, and takes each',
    (names) => {
      const validate = complete('result', names);
      for (const name of names) expect(validate({ [name]: RESULT })).toBe(true);
      expect(validate({ other: RESULT })).toBe(false);
    },
  );
});

describe('pointersOf', () => {
  const document = documentWith({
    User: { type: 'string', 'x-sensitive': true },
    Node: {
      properties: {
        'a/b~c': { $ref: '#/components/schemas/User' },
        list: { items: { $ref: '#/components/schemas/User' } },
        text: { type: 'string', contentSchema: { properties: { who: { 'x-sensitive': true } } } },
        map: { additionalProperties: { 'x-sensitive': true } },
        next: { $ref: '#/components/schemas/Node' },
      },
      allOf: [{ properties: { inherited: { 'x-sensitive': true } } }],
      if: { properties: { when: { 'x-sensitive': true } } },
    },
  });

  it('finds fields behind references, in lists, maps, conditions and embedded JSON, and stops at circles', () => {
    const found = pointersOf(
      document,
      { $ref: '#/components/schemas/Node' },
      (field) => field['x-sensitive'] === true,
    );
    expect(found).toEqual(
      ['/a~1b~0c', '/inherited', '/list/*', '/map/*', '/text/who', '/when'].sort(),
    );
  });
});

describe('documentForTypes', () => {
  const document = documentWith({
    Either: {
      type: 'object',
      properties: {
        a: { type: 'string', maxLength: 5 },
        b: { $ref: '#/components/schemas/Shared' },
      },
      if: { properties: { a: false as never } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['b'] },
      dependentSchemas: { a: { required: ['b'] } },
      discriminator: { propertyName: 'a' },
    },
    Shared: { type: 'string', description: 'Shared text.', maxLength: 7 },
  });
  const { Either } = schemasOf(documentForTypes(document));

  it('makes a union of "at least one of these two fields"', () => {
    expect(Either?.anyOf?.map(({ required }) => required)).toEqual([['a'], ['b']]);
    expect(Object.keys(Either?.anyOf?.[0]?.properties ?? {})).toEqual(['a', 'b']);
  });

  it('drops what types cannot express', () => {
    expect(Object.keys(Either ?? {})).toEqual(['anyOf']);
  });

  it('repeats description and limits of a shared schema at the field', () => {
    expect(Either?.anyOf?.[0]?.properties?.b).toMatchObject({
      description: 'Shared text. At most 7 characters.',
    });
  });
});

describe('unevenEnums', () => {
  it('finds the enums that some variants require and others do not', () => {
    const shown: Schema = { enum: ['yes', 'no'] };
    const even: Schema = { enum: ['1'] };
    const document = documentWith({
      Union: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
      A: { properties: { shown, even }, required: ['shown', 'even'] },
      B: { properties: { shown, even }, required: ['even'] },
    });
    expect([...unevenEnums(document)]).toEqual([shown]);
  });
});

describe('withLimits', () => {
  it('adds the limits that a description does not name', () => {
    expect(withLimits('A name.', { maxLength: 20 })).toBe('A name. At most 20 characters.');
    expect(withLimits('A name, at most 20 characters.', { maxLength: 20 })).toBe(
      'A name, at most 20 characters.',
    );
    expect(withLimits(undefined, { maximum: 9, maxItems: 2 })).toBe('At most 2 items. At most 9.');
  });
});

describe('the source printer', () => {
  it('quotes only where it has to, and leaves undefined properties out', () => {
    expect(
      toSource({ a: "it's", 'b-c': 'x"y', d: undefined, '...e': new Code('e'), f: [1, true] }),
    ).toBe(`{\n  a: "it's",\n  'b-c': 'x"y',\n  ...e,\n  f: [1, true],\n}`);
  });

  it('keeps a comment closed', () => {
    expect(comment(['ends */ here', ''])).toBe('/**\n * ends *\\/ here\n *\n */\n');
  });
});

describe('compact', () => {
  it('puts the values of a schema into the errors, and drops the schema', () => {
    const code = compact(
      'const schema5 = {"enum":["a","b"]};export const check = validate1;function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){validate1.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];return false;}',
    );
    expect(code).toContain('allowedValues: ["a", "b"]');
    expect(code).not.toMatch(/schema5|schemaPath|parentData/);
  });

  it('refuses code that needs a module of ajv at run time', () => {
    expect(() => compact('export const f = require("ajv/dist/runtime/equal").default;')).toThrow(
      /ajv\/dist\/runtime\/equal/,
    );
  });
});
