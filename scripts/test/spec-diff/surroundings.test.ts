import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stepsOf } from '../../lib/openapi.ts';
import { compareDocuments } from '../../spec-diff/compare.ts';
import { type Document, highest, type Level } from '../../spec-diff/model.ts';

/** Changes around the schemas, each with the verdict on it and on the same change backwards. */

type Edit = Readonly<Record<string, unknown>>;
type Row = readonly [name: string, was: Edit, is: Edit, there: Level, back: Level];

function shop(edit: Edit): Document {
  const document = parse(readFileSync(new URL('shop.yaml', import.meta.url), 'utf8')) as Document;
  for (const [pointer, value] of Object.entries(edit)) {
    const steps = stepsOf(pointer);
    const last = steps.at(-1) ?? '';
    type Node = Record<string, unknown>;
    const parent = steps.slice(0, -1).reduce<Node>((node, step) => node[step] as Node, document);
    if (value === undefined) delete parent[last];
    else parent[last] = structuredClone(value);
  }
  return document;
}

const CREATE = '/paths/~1orders/post';
const QUERY = '/paths/~1orders~1query/post';
const HOOK = '/webhooks/orderChanged/post';
const HEADER = { name: 'A', in: 'header', schema: { type: 'string' } };
const SCHEMES = '/components/securitySchemes';
const KEY = { type: 'apiKey', in: 'header', name: 'Key' };
const BEARER = { type: 'http', scheme: 'bearer' };

const ROWS: readonly Row[] = [
  // Parameters and headers
  [
    'header in other letters',
    { [`${QUERY}/parameters`]: [HEADER] },
    { [`${QUERY}/parameters`]: [{ ...HEADER, name: 'a' }] },
    'patch',
    'patch',
  ],
  [
    'query parameter in other letters',
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query' }] },
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query', name: 'a' }] },
    'major',
    'major',
  ],
  [
    'header becomes a query parameter',
    { [`${QUERY}/parameters`]: [HEADER] },
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query' }] },
    'major',
    'major',
  ],
  [
    'parameter moved to its path',
    { [`${QUERY}/parameters`]: [HEADER] },
    { '/paths/~1orders~1query/parameters': [HEADER] },
    'none',
    'none',
  ],
  [
    'parameter of the path that the operation narrows',
    { '/paths/~1orders~1query/parameters': [HEADER] },
    {
      '/paths/~1orders~1query/parameters': [HEADER],
      [`${QUERY}/parameters`]: [{ ...HEADER, required: true }],
    },
    'major',
    'minor',
  ],
  [
    'written-out style',
    { [`${QUERY}/parameters`]: [HEADER] },
    {
      [`${QUERY}/parameters`]: [
        { ...HEADER, style: 'simple', explode: false, required: false, allowReserved: false },
      ],
    },
    'none',
    'none',
  ],
  [
    'style of a query parameter',
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query' }] },
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query', style: 'spaceDelimited' }] },
    'major',
    'major',
  ],
  [
    'reserved characters',
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query' }] },
    { [`${QUERY}/parameters`]: [{ ...HEADER, in: 'query', allowReserved: true }] },
    'major',
    'major',
  ],
  [
    'deprecated parameter',
    { [`${QUERY}/parameters`]: [HEADER] },
    { [`${QUERY}/parameters`]: [{ ...HEADER, deprecated: true }] },
    'minor',
    'patch',
  ],
  [
    'unknown key of a parameter',
    {},
    { '/components/parameters/Trace/collectionFormat': 'csv' },
    'major',
    'major',
  ],
  [
    'required header of an answer',
    {},
    { [`${CREATE}/responses/200/headers/Tracer-Id/required`]: true },
    'minor',
    'major',
  ],
  [
    'limit of a header of an answer',
    {},
    { [`${CREATE}/responses/200/headers/Tracer-Id/schema/maxLength`]: 128 },
    'major',
    'minor',
  ],
  [
    'header of a notification',
    {},
    { [`${HOOK}/parameters`]: [{ ...HEADER, required: true }] },
    'minor',
    'major',
  ],
  [
    'required header of a reply',
    {},
    { [`${HOOK}/responses/200/headers`]: { A: { required: true, schema: {} } } },
    'major',
    'major',
  ],

  // Bodies, media types, statuses
  [
    'media type in other letters',
    { [`${QUERY}/requestBody/content/application~1xml`]: {} },
    { [`${QUERY}/requestBody/content/Application~1XML`]: {} },
    'none',
    'none',
  ],
  [
    'range of statuses in other letters',
    {},
    {
      [`${CREATE}/responses/5XX`]: undefined,
      [`${CREATE}/responses/5xx`]: { description: 'Failed.' },
    },
    'none',
    'none',
  ],
  [
    'media type of a notification',
    {},
    { [`${HOOK}/requestBody/content/text~1plain`]: {} },
    'major',
    'major',
  ],
  [
    'status of a notification',
    {},
    { [`${HOOK}/responses/204`]: { description: 'Received.' } },
    'minor',
    'major',
  ],
  [
    'link of an answer',
    {},
    { [`${QUERY}/responses/200/links`]: { next: { operationId: 'createOrder' } } },
    'patch',
    'patch',
  ],
  [
    'encoding of a media type',
    {},
    {
      [`${QUERY}/requestBody/content/application~1json/encoding`]: {
        a: { contentType: 'text/plain' },
      },
    },
    'major',
    'major',
  ],
  [
    'value to list in a reply',
    {},
    {
      [`${HOOK}/responses/200/content/application~1json/schema/properties/code/enum`]: [
        'SUCCESS',
        'FAIL',
        'WAIT',
      ],
    },
    'minor',
    'major',
  ],
  [
    'value of a notification',
    {},
    {
      [`${HOOK}/requestBody/content/application~1json/schema/properties/state/enum`]: [
        'OPEN',
        'PAID',
        'LOST',
      ],
    },
    'major',
    'major',
  ],

  // Servers and security
  ['description of a server', {}, { '/servers/0/description': 'The shop.' }, 'patch', 'patch'],
  ['server with a slash more', {}, { '/servers/0/url': 'https://shop.example/' }, 'major', 'major'],
  ['security scheme that nobody asks for', {}, { [`${SCHEMES}/key`]: KEY }, 'minor', 'major'],
  [
    'one more alternative of security',
    { [`${SCHEMES}/key`]: KEY },
    { [`${SCHEMES}/key`]: KEY, '/security': [{ signature: [] }, { key: [] }] },
    'minor',
    'major',
  ],
  [
    'one more proof at the same time',
    { [`${SCHEMES}/key`]: KEY },
    { [`${SCHEMES}/key`]: KEY, '/security': [{ signature: [], key: [] }] },
    'major',
    'major',
  ],
  [
    'security of the document, written at the operation',
    {},
    { [`${QUERY}/security`]: [{ signature: [] }] },
    'none',
    'none',
  ],
  [
    'scope',
    { [`${SCHEMES}/key`]: BEARER, [`${QUERY}/security`]: [{ key: ['a'] }] },
    { [`${SCHEMES}/key`]: BEARER, [`${QUERY}/security`]: [{ key: ['a', 'b'] }] },
    'major',
    'major',
  ],
  [
    'scheme in other letters',
    { [`${SCHEMES}/key`]: BEARER },
    { [`${SCHEMES}/key`]: { ...BEARER, scheme: 'Bearer' } },
    'none',
    'none',
  ],
  [
    'place of a key',
    { [`${SCHEMES}/key`]: KEY },
    { [`${SCHEMES}/key`]: { ...KEY, in: 'query' } },
    'major',
    'major',
  ],

  // Extensions
  [
    'retry: never to repeat',
    { [`${CREATE}/x-result-codes/1/ORDER_EXISTS/retry`]: 'never' },
    { [`${CREATE}/x-result-codes/1/ORDER_EXISTS/retry`]: 'repeat' },
    'minor',
    'major',
  ],
  [
    'retry: inquire to never',
    {},
    { '/components/x-codes/common/BUSY/retry': 'never' },
    'major',
    'major',
  ],
  [
    'retry advice lost',
    {},
    { '/components/x-codes/common/BUSY/retry': undefined },
    'major',
    'major',
  ],
  ['status of a code', {}, { '/components/x-codes/common/BUSY/status': 'F' }, 'major', 'major'],
  [
    'not accepted lost',
    {},
    { '/x-gateway-result-codes/INVALID_SIGNATURE/notAccepted': undefined },
    'major',
    'major',
  ],
  [
    'key of idempotency',
    {},
    { [`${CREATE}/x-repeat/idempotencyKeys`]: ['/requestId', '/type'] },
    'minor',
    'major',
  ],
  [
    'condition of a repeated code',
    {},
    { [`${CREATE}/x-repeat/alreadyDoneWhen`]: undefined },
    'major',
    'major',
  ],
  [
    'sensitive mark lost',
    {},
    {
      [`${QUERY}/requestBody/content/application~1json/schema/properties/orderId/x-sensitive`]:
        undefined,
    },
    'major',
    'minor',
  ],
  [
    'sensitive mark of false',
    {},
    {
      [`${QUERY}/requestBody/content/application~1json/schema/properties/orderId/x-sensitive`]: false,
    },
    'major',
    'major',
  ],
  ['extension that nobody knows', {}, { [`${QUERY}/x-new`]: true }, 'patch', 'patch'],
  [
    'extension in other letters',
    { [`${QUERY}/x-new`]: 'a' },
    { [`${QUERY}/x-new`]: 'A' },
    'patch',
    'patch',
  ],
  ['move of a status lost', {}, { [`${QUERY}/x-status-flow/paid`]: [] }, 'major', 'minor'],
  ['order of moves', {}, { [`${QUERY}/x-status-flow/open`]: ['closed', 'paid'] }, 'none', 'none'],
  [
    'meaning of a code',
    {},
    { [`${QUERY}/x-result-codes/BUSY/meaning`]: 'Very busy.' },
    'patch',
    'patch',
  ],

  // Names
  [
    'path parameter in other words',
    { '/paths/~1a~1{b}': { get: { operationId: 'a', responses: {} } } },
    {
      '/paths/~1a~1{b}': undefined,
      '/paths/~1a~1{c}': { get: { operationId: 'a', responses: {} } },
    },
    'major',
    'major',
  ],
  [
    'key like a property of objects',
    {},
    { '/components/schemas/constructor': { type: 'object' } },
    'minor',
    'major',
  ],
  [
    'field like a property of objects',
    {},
    { '/components/schemas/Text/properties/toString': { type: 'string' } },
    'minor',
    'major',
  ],
  [
    'value of a variant like a property of objects',
    {},
    { '/components/schemas/Order/discriminator/mapping/constructor': '#/components/schemas/Book' },
    'minor',
    'major',
  ],
  [
    'code like a property of objects',
    {},
    { [`${QUERY}/x-result-codes/toString`]: { status: 'F' } },
    'minor',
    'major',
  ],
  ['unknown key of the document', {}, { '/workflows': {} }, 'major', 'major'],
  ['unknown key of an operation', {}, { [`${QUERY}/produces`]: ['text/plain'] }, 'major', 'major'],
];

function verdictOn(base: Document, head: Document): { verdict: Level; said: readonly string[] } {
  const findings = compareDocuments(base, head);
  return {
    verdict: highest(findings.map(({ level }) => level)),
    said: findings.map(({ level, rule, subject, text }) => `${level} ${rule}: ${subject} ${text}`),
  };
}

describe('a change around the schemas', () => {
  it.each(ROWS)('%s', (_, was, is, there, back) => {
    const [base, head] = [shop(was), shop({ ...was, ...is })];
    const forth = verdictOn(base, head);
    expect(forth).toEqual({ ...forth, verdict: there });
    const backwards = verdictOn(head, base);
    expect(backwards).toEqual({ ...backwards, verdict: back });
  });
});
