import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../lib/openapi.ts';
import { compareDocuments } from '../../spec-diff/compare.ts';
import { type Document, type Finding, highest } from '../../spec-diff/model.ts';
import { parcels, tickets } from './consecutive.ts';

function rulesOf(findings: readonly Finding[], level: Finding['level']): readonly string[] {
  return [...new Set(findings.filter((each) => each.level === level).map(({ rule }) => rule))];
}

/** A version with one thing put at a JSON pointer; `undefined` takes it away. */
function planted(document: Document, pointer: string, value: unknown): Document {
  const copy = structuredClone(document);
  const steps = stepsOf(pointer);
  const last = steps.at(-1) ?? '';
  type Node = Record<string, unknown>;
  const parent = steps.slice(0, -1).reduce<Node>((node, step) => {
    expect(node).toHaveProperty([step]);
    return node[step] as Node;
  }, copy as Node);
  if (value === undefined) {
    expect(parent).toHaveProperty([last]);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else parent[last] = value;
  return copy;
}

const VERSIONS = { parcels, tickets };

describe('consecutive versions of a public document', () => {
  it('differ in hundreds of lines and break nobody: parcels', () => {
    const lines = (document: Document): readonly string[] =>
      JSON.stringify(document, null, 2).split('\n');
    const before = new Set(lines(parcels(false)));
    expect(lines(parcels(true)).filter((line) => !before.has(line)).length).toBeGreaterThan(500);
    const findings = compareDocuments(parcels(false), parcels(true));
    expect(rulesOf(findings, 'major')).toEqual([]);
    expect([...rulesOf(findings, 'minor')].sort()).toEqual([
      'deprecated',
      'security-alternative-added',
      'security-scheme-added',
    ]);
  });

  it('differ by the name of a type, which users import: tickets', () => {
    const findings = compareDocuments(tickets(false), tickets(true));
    expect(rulesOf(findings, 'major')).toEqual(['type-name-changed']);
    expect(rulesOf(findings, 'minor')).toEqual([]);
  });

  it.each(Object.entries(VERSIONS))('are the same as themselves: %s', (_, version) => {
    expect(compareDocuments(version(true), version(true))).toEqual([]);
    expect(compareDocuments(version(false), version(false))).toEqual([]);
  });

  const op = '/paths/~1parcel~1{id}';
  const put = `${op}/put`;
  const parcel = '/components/schemas/parcel/properties';
  const ticket = '/components/schemas/Ticket/properties';
  it.each<[keyof typeof VERSIONS, string, unknown, string]>([
    ['parcels', `${op}/get/parameters/0/explode`, false, 'serialisation-changed'],
    ['parcels', `${op}/get/parameters/3/explode`, true, 'serialisation-changed'],
    ['parcels', `${op}/get/parameters/0/schema/minimum`, 2, 'minimum-changed'],
    ['parcels', `${op}/get/parameters/2/schema/enum`, ['name'], 'value-removed'],
    ['parcels', `${op}/get/parameters/3/required`, true, 'parameter-became-required'],
    ['parcels', `${op}/parameters`, [], 'parameter-removed'],
    ['parcels', `${put}/responses/200/headers`, {}, 'parameter-removed'],
    ['parcels', `${put}/requestBody/content`, { 'text/plain': {} }, 'media-type-removed'],
    ['parcels', `${parcel}/note`, { type: 'string', maxLength: 80 }, 'type-changed'],
    ['parcels', `${parcel}/note/anyOf/0/maxLength`, 79, 'max-length-changed'],
    ['parcels', `${parcel}/price`, undefined, 'field-removed'],
    ['parcels', `${parcel}/price/allOf/1`, { required: ['tax'] }, 'field-became-required'],
    ['parcels', `${parcel}/state/enum`, ['closed', 'lost', 'new', 'open'], 'value-added'],
    ['parcels', `${parcel}/size/exclusiveMinimum`, false, 'minimum-changed'],
    ['parcels', `${parcel}/tags/minItems`, 1, 'min-items-changed'],
    ['parcels', `${parcel}/tags/uniqueItems`, true, 'unique-items-changed'],
    ['parcels', '/components/schemas/parcel/required', ['id', 'price'], 'field-became-optional'],
    ['parcels', '/components/schemas/money/properties/amount/type', 'integer', 'type-changed'],
    ['parcels', '/components/securitySchemes/key/name', 'Api-Key', 'security-scheme-changed'],
    ['parcels', '/security', [{ token: [] }], 'security-changed'],
    ['parcels', '/servers/0/variables/region/default', 'us', 'server-variable-changed'],
    ['parcels', '/servers/0/variables/region/enum', ['us'], 'server-variable-changed'],
    ['tickets', `${ticket}/code/allOf/1/maxLength`, 11, 'max-length-changed'],
    ['tickets', `${ticket}/kind/enum`, ['paper', 'app'], 'value-added'],
    ['tickets', `${ticket}/gate/anyOf`, [{ type: 'string' }], 'type-changed'],
    ['tickets', `${ticket}/event/oneOf/0`, undefined, 'variant-removed'],
    ['tickets', `${ticket}/event/discriminator/propertyName`, 'sort', 'discriminator-changed'],
    ['tickets', `${ticket}/event/discriminator/mapping/Show`, 'Concert', 'mapping-changed'],
    [
      'tickets',
      `${ticket}/extra/contentSchema/properties/a/exclusiveMaximum`,
      5,
      'maximum-changed',
    ],
    ['tickets', `${ticket}/extra/contentMediaType`, 'text/plain', 'content-media-type-changed'],
    ['tickets', '/components/schemas/TicketSeat/properties/side/enum', ['left'], 'value-removed'],
    ['tickets', '/components/schemas/Show/properties/stage/type', 'integer', 'type-changed'],
    ['tickets', '/paths/~1tickets/post/responses/4XX', undefined, 'status-removed'],
    ['tickets', '/paths/~1tickets/post/security', [{ key: [] }], 'security-changed'],
    ['tickets', '/components/parameters/Trace/schema/maxLength', 9, 'max-length-changed'],
    ['tickets', '/jsonSchemaDialect', 'https://example.com/dialect', 'keyword-not-understood'],
  ])('hide no break: %s %s %j', (name, pointer, value, rule) => {
    const version = VERSIONS[name];
    const head = planted(version(true), pointer, value);
    const findings = compareDocuments(version(false), head);
    expect(highest(findings.map(({ level }) => level))).toBe('major');
    expect(rulesOf(findings, 'major')).toContain(rule);
  });
});
