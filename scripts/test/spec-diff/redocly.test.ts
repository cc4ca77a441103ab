import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redocly } from '../../lib/redocly.ts';
import { compareDocuments } from '../../spec-diff/compare.ts';
import { highest } from '../../spec-diff/model.ts';
import { namedEdits, platform } from './support.ts';

/** An independent judge: what `redocly diff` calls a break is one here, or it is listed with the reason. */

interface Report {
  readonly reportVersion?: string;
  readonly changes: readonly { readonly impact: string; readonly path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'redocly-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function redoclyDiff(base: object, head: object): Report {
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('base.json'), JSON.stringify(base));
  writeFileSync(file('head.json'), JSON.stringify(head));
  writeFileSync(file('redocly.yaml'), 'extends: [diff-recommended]\n');
  const { command, args, env } = redocly([
    ...['diff', file('base.json'), file('head.json'), '--config', file('redocly.yaml')],
    ...['--fail-on=none', '--format=json', `--output=${file('report.json')}`],
  ]);
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(file('report.json'), 'utf8')) as Report;
}

/** Schemas that each stand in a request of their own, so that one process judges them all. */
const request = (schemas: readonly object[]): object => ({
  openapi: '3.1.0',
  info: { title: 'Test', version: '1.0.0' },
  paths: Object.fromEntries(
    schemas.map((schema, index) => [
      `/${index}`,
      {
        post: {
          operationId: `post${index}`,
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'Done.' } },
        },
      },
    ]),
  ),
});

const of = (schema: object): object => ({ type: 'object', properties: { a: schema } });

/** Before, after. */
const CHANGES: readonly (readonly [object, object])[] = [
  [of({ type: 'string' }), of({ type: 'integer' })],
  [of({ type: 'string' }), of({ type: 'string', maxLength: 3 })],
  [of({ type: 'string', maxLength: 9 }), of({ type: 'string', maxLength: 3 })],
  [of({ type: 'string' }), of({ type: 'string', minLength: 3 })],
  [of({ type: 'string' }), of({ type: 'string', pattern: '^a' })],
  [of({ type: 'string' }), of({ type: 'string', format: 'date' })],
  [of({ type: 'string' }), of({ type: 'string', enum: ['a'] })],
  [of({ enum: ['a', 'b'] }), of({ enum: ['a'] })],
  [of({ type: 'integer' }), of({ type: 'integer', minimum: 3 })],
  [of({ type: 'integer' }), of({ type: 'integer', multipleOf: 3 })],
  [of({ type: 'array', items: {} }), of({ type: 'array', items: {}, maxItems: 3 })],
  [of({ type: 'array', items: {} }), of({ type: 'array', items: { type: 'string' } })],
  [of({ type: ['string', 'null'] }), of({ type: 'string' })],
  [of({}), { ...of({}), required: ['a'] }],
  [of({}), { ...of({}), additionalProperties: false }],
  [of({}), { ...of({}), minProperties: 1 }],
  [
    of({
      oneOf: [
        { type: 'string', title: 'A' },
        { type: 'integer', title: 'B' },
      ],
    }),
    of({ oneOf: [{ type: 'string', title: 'A' }] }),
  ],
];

describe('redocly diff', () => {
  let report: Report;
  beforeAll(() => {
    report = redoclyDiff(
      request(CHANGES.map(([base]) => base)),
      request(CHANGES.map(([, head]) => head)),
    );
  });

  it('still writes the report that this test reads', () => {
    expect(report.reportVersion).toMatchInlineSnapshot(`"1"`);
    expect(Object.keys(report.changes[0] ?? {})).toEqual(
      expect.arrayContaining(['path', 'impact']),
    );
  });

  it.each(CHANGES.map((change, index) => [index, change] as const))(
    'agrees on break %i',
    (index, [base, head]) => {
      const own = report.changes.filter(({ path }) => path.startsWith(`#/paths/~1${index}/`));
      expect(own.map(({ impact }) => impact)).toContain('major');
      const findings = compareDocuments(request([base]) as never, request([head]) as never);
      expect(highest(findings.map(({ level }) => level))).toBe('major');
    },
  );

  it('finds no break where nothing changed', () => {
    expect(redoclyDiff(platform(), platform()).changes).toEqual([]);
    expect(namedEdits().length).toBeGreaterThan(200);
  });
});
