import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateRules } from '../generate/rules.ts';
import type { OpenApiDocument, Schema } from '../lib/openapi.ts';
import { root } from '../lib/root.ts';

const documentOf = (schemas: Record<string, Schema>): OpenApiDocument => {
  const content = (name: string) => ({
    'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
  });
  const post = {
    operationId: 'invent',
    requestBody: { content: content('Request') },
    responses: { '200': { content: content('Answer') } },
  };
  const all = { Answer: { type: 'object' }, ...schemas };
  return { paths: { '/invent': { post } }, components: { schemas: all } } as never;
};

const rulesOf = (schemas: Record<string, Schema>): readonly string[] =>
  generateRules(documentOf(schemas)).trim().split('\n').slice(1);

const NAME: Schema = { type: 'string', maxLength: 5 };

describe('the set of rules', () => {
  it('says at each place what holds, and in which variant', () => {
    const variant = (kind: string, more: Schema = {}): Schema => ({
      type: 'object',
      required: ['kind', 'name'],
      properties: { kind: { const: kind }, name: NAME, ...more.properties },
    });
    const rules = rulesOf({
      Request: {
        oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
        discriminator: {
          propertyName: 'kind',
          mapping: { a: '#/components/schemas/A', b: '#/components/schemas/B' },
        },
      },
      A: variant('a', { properties: { size: { type: 'integer', minimum: 1 } } }),
      B: variant('b'),
    });
    expect(rules).toEqual([
      'invent request /: object',
      'invent request /kind: required',
      'invent request /kind [a]: const "a"',
      'invent request /kind [b]: const "b"',
      'invent request /name: required, string, maxLength 5',
      'invent request /size [a]: integer, minimum 1',
      'invent answer /: object',
    ]);
  });

  it('names conditions, looks into embedded documents and stops at circles', () => {
    const rules = rulesOf({
      Request: {
        type: 'object',
        properties: {
          kind: { type: 'string' },
          text: { type: 'string', contentSchema: { properties: { inner: NAME } } },
          next: { $ref: '#/components/schemas/Request' },
        },
        if: { properties: { kind: { enum: ['x', 'y'] } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ['text'] },
        dependentSchemas: { next: { maxProperties: 2 } },
        minContains: 3,
      },
    });
    expect(rules).toContain('invent request /text [if kind is x/y]: required');
    expect(rules).toContain('invent request /text/{}/inner: string, maxLength 5');
    expect(rules).toContain('invent request / [with next]: maxProperties 2');
    expect(rules).toContain('invent request /: object, minContains 3');
  });

  it('is the same however the schemas are cut', () => {
    const whole: Schema = { type: 'object', required: ['name'], properties: { name: NAME } };
    const cut = rulesOf({
      Request: { allOf: [{ $ref: '#/components/schemas/Base' }], type: 'object' },
      Base: { required: ['name'], properties: { name: { $ref: '#/components/schemas/Name' } } },
      Name: NAME,
    });
    expect([...cut].sort()).toEqual([...rulesOf({ Request: whole })].sort());
  });

  it('has no line that only a program could read', () => {
    const text = readFileSync(`${root}/generated/rules.txt`, 'utf8');
    expect(text).not.toMatch(/"\$ref"|"properties"|"contentSchema"|\[object/);
    expect(text.split('\n').length).toBeGreaterThan(500);
  });
});
