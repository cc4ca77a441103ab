import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { redocly } from '../lib/redocly.ts';
import { root } from '../lib/root.ts';

type Json = Record<string, unknown>;

/** A document that no rule objects to. */
function soundDocument(): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0', description: 'Says {{gatewayResultCodes}}.' },
    'x-gateway-result-codes': {
      BUSY: { status: 'U', meaning: 'Too busy.', action: 'Wait.', retry: 'repeat' },
    },
    paths: { '/create': { post: soundOperation() } },
    components: {
      schemas: {
        Request: {
          description: 'A request.',
          oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Ticket' }],
          discriminator: {
            propertyName: 'kind',
            mapping: { CARD: '#/components/schemas/Card', TICKET: '#/components/schemas/Ticket' },
          },
        },
        Card: variant('CARD'),
        Ticket: variant('TICKET'),
      },
    },
  };
}

function soundOperation(): Json {
  return {
    operationId: 'create',
    summary: 'Create',
    description: 'Creates it.',
    'x-envelope': 'result',
    'x-repeat': { harmless: 'never', idempotencyKeys: [] },
    'x-result-codes': {
      SUCCESS: { status: 'S', meaning: 'Done.', action: '', retry: 'never' },
      TAKEN: { status: 'F', meaning: 'It exists.', action: 'Take another.', retry: 'never' },
    },
    requestBody: {
      description: 'What to create.',
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/Request' },
          examples: {
            card: { value: { kind: 'CARD', userId: 'u' } },
            ticket: { value: { kind: 'TICKET', userId: 'u' } },
          },
        },
      },
    },
    responses: {
      200: {
        description: 'The answer.',
        content: {
          'application/json': {
            schema: { description: 'An answer.' },
            examples: { done: { value: { result: { resultCode: 'SUCCESS', resultStatus: 'S' } } } },
          },
        },
      },
    },
  };
}

function variant(kind: string): Json {
  return {
    type: 'object',
    description: 'A variant.',
    properties: {
      kind: { type: 'string', const: kind, description: 'The kind.' },
      userId: {
        type: 'string',
        maxLength: 32,
        description: 'The user.',
        examples: ['u'],
        'x-sensitive': true,
      },
    },
  };
}

/** Steps down into a document. */
function at(node: unknown, ...path: readonly string[]): Json {
  return path.reduce<Json>((current, step) => current[step] as Json, node as Json);
}

const OPERATION = ['paths', '/create', 'post'] as const;
const MEDIA = ['content', 'application/json'] as const;
const userIdOf = (document: Json): Json =>
  at(document, 'components', 'schemas', 'Card', 'properties', 'userId');

interface Violation {
  readonly name: string;
  readonly rule: string;
  readonly spoil: (document: Json) => void;
  readonly message: string;
}

const violations: readonly Violation[] = [
  {
    name: 'description-of-a-field',
    rule: 'description-full-stop',
    spoil: (document) => Object.assign(userIdOf(document), { description: 'The user' }),
    message: 'A description ends with a full stop.',
  },
  {
    name: 'description-of-an-operation-before-its-table',
    rule: 'description-full-stop',
    spoil: (document) => Object.assign(at(document, ...OPERATION), { description: 'Creates it' }),
    message: 'A description ends with a full stop.',
  },
  {
    name: 'meaning-of-a-code',
    rule: 'description-full-stop',
    spoil: (document) =>
      Object.assign(at(document, ...OPERATION, 'x-result-codes', 'TAKEN'), {
        meaning: 'It exists',
      }),
    message: 'The meaning of TAKEN ends with a full stop.',
  },
  {
    name: 'no-success-code',
    rule: 'complete-operation',
    spoil: (document) => delete at(document, ...OPERATION, 'x-result-codes').SUCCESS,
    message: 'The result codes of an operation include SUCCESS.',
  },
  {
    name: 'no-success-example',
    rule: 'complete-operation',
    spoil: (document) =>
      Object.assign(at(document, ...OPERATION, 'responses', '200', ...MEDIA), { examples: {} }),
    message: 'There is a response example with SUCCESS under HTTP 200.',
  },
  {
    name: 'no-example-of-a-variant',
    rule: 'complete-operation',
    spoil: (document) =>
      delete at(document, ...OPERATION, 'requestBody', ...MEDIA, 'examples').ticket,
    message: 'There is a request example of #/components/schemas/Ticket.',
  },
  {
    name: 'no-envelope',
    rule: 'complete-operation',
    spoil: (document) => delete at(document, ...OPERATION)['x-envelope'],
    message: 'An operation has x-envelope.',
  },
  {
    name: 'no-mapping',
    rule: 'discriminator-mapping',
    spoil: (document) =>
      delete at(document, 'components', 'schemas', 'Request', 'discriminator').mapping,
    message: 'A discriminator has a mapping.',
  },
  {
    name: 'variant-without-mapping',
    rule: 'discriminator-mapping',
    spoil: (document) =>
      delete at(document, 'components', 'schemas', 'Request', 'discriminator', 'mapping').TICKET,
    message: 'The mapping reaches every variant; #/components/schemas/Ticket is missing.',
  },
  {
    name: 'string-without-limit',
    rule: 'string-limit',
    spoil: (document) => delete userIdOf(document).maxLength,
    message: 'A string has one of maxLength, enum, const, x-unlimited.',
  },
  {
    name: 'unmarked-user',
    rule: 'sensitive-fields',
    spoil: (document) => delete userIdOf(document)['x-sensitive'],
    message: 'userId is marked with x-sensitive.',
  },
  {
    name: 'unregistered-extension',
    rule: 'registered-extension',
    spoil: (document) => Object.assign(userIdOf(document), { 'x-colour': 'red' }),
    message: 'x-colour is registered in spec/extensions.md.',
  },
  {
    name: 'field-without-description',
    rule: 'complete-fields',
    spoil: (document) => delete userIdOf(document).description,
    message: 'userId has a description.',
  },
  {
    name: 'field-without-example',
    rule: 'complete-fields',
    spoil: (document) => delete userIdOf(document).examples,
    message: 'userId has an example.',
  },
];

const RULES = [
  'complete-fields',
  'complete-operation',
  'description-full-stop',
  'discriminator-mapping',
  'registered-extension',
  'sensitive-fields',
  'string-limit',
];

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly [{ readonly source: { readonly ref: string } }];
}

let directory: string;
let problems: readonly Problem[];

/** The findings in one of the documents, as `rule: message`. */
function findings(name: string): readonly string[] {
  return problems
    .filter(({ location }) => location[0].source.ref.endsWith(`${name}/openapi.yaml`))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'alipayhk-rules-'));
  const documents = new Map([['sound', soundDocument()]]);
  for (const { name, spoil } of violations) {
    const document = soundDocument();
    spoil(document);
    documents.set(name, document);
  }
  for (const [name, document] of documents) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'openapi.yaml'), stringify(document));
  }
  const config = {
    plugins: [join(root, 'scripts/redocly/plugin.js')],
    preprocessors: { 'alipayhk/complete-operations': 'on' },
    rules: Object.fromEntries(RULES.map((rule) => [`alipayhk/${rule}`, 'error'])),
    apis: Object.fromEntries(
      [...documents.keys()].map((name) => [name, { root: `${name}/openapi.yaml` }]),
    ),
  };
  writeFileSync(join(directory, 'redocly.yaml'), stringify(config));
  const { command, args, env } = redocly(['lint', '--format=json', '--max-problems=1000']);
  const { stdout, stderr } = spawnSync(command, args, {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (!stdout.startsWith('{')) throw new Error(`redocly did not lint.\n${stderr}`);
  // One JSON document for each API, one after the other.
  problems = stdout
    .split(/(?<=^\})\s*(?=\{)/m)
    .flatMap((report) => (JSON.parse(report) as { problems: readonly Problem[] }).problems);
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the lint rules of the specification', () => {
  it('find nothing in a sound document', () => {
    expect(findings('sound')).toEqual([]);
  });

  it.each(violations)('$rule objects to $name', ({ name, rule, message }) => {
    expect(findings(name)).toContain(`alipayhk/${rule}: ${message}`);
  });

  it('are all tested', () => {
    expect([...new Set(violations.map(({ rule }) => rule))].sort()).toEqual(RULES);
  });
});
