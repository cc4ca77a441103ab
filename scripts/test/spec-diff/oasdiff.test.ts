import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAIRS } from './pairs.ts';
import { namedEdits } from './support.ts';

/**
 * Every check of oasdiff (its source of 8 August 2026): which changes of our tests are of its kind, or why there can be
 * none. The first row that fits a check counts.
 */
const NOT_HERE = {
  stability: 'No part of the specification has a stability level or a sunset date.',
  oauth: 'The schemes are API keys; a change of any other key of a scheme is a break by default.',
  elsewhere:
    'Operations have no path, query or cookie parameters; a parameter is compared by place and name.',
  version: 'Versions follow the changesets.',
} as const;

type Row = readonly [RegExp, readonly string[] | keyof typeof NOT_HERE];

const ROWS: readonly Row[] = [
  [/sunset|stability/, 'stability'],
  [/oauth|token-url|authorization-url|refresh-url|open-id/, 'oauth'],
  [/(path|query|cookie)-(param|parameter)|path-param/, 'elsewhere'],
  [/api-info|info-version|api-version|version/, 'version'],
  [/webhook/, ['webhook-removed', 'webhook-added', 'webhook key renamed']],
  [
    /api-security-component/,
    ['api-security-component-type-changed', 'api-security-component header renamed'],
  ],
  [/security/, ['api-security-added', 'security: alternative added']],
  [/x-extensible-enum/, ['x: x-open-enum value added', 'x: x-open-enum value removed']],
  [/tag|operation-id/, ['api-tag-removed/added', 'api-operation-id-removed (changed)']],
  [/^api-schema/, ['api-schema-removed (renamed component)']],
  [
    /(endpoint|api|path|operation).*(removed|added|deprecated|reactivated)(-with(out)?-deprecation)?$/,
    [
      'api-path-removed-without-deprecation',
      'endpoint-added',
      'endpoint-deprecated',
      'endpoint-reactivated',
    ],
  ],
  [
    /content-(schema|media-type|encoding)/,
    [
      'request-property-content-schema-added',
      'request-property-content-media-type-changed',
      'request-property-content-encoding-changed (added)',
    ],
  ],
  [/media-type/, ['request-body-media-type-removed', 'response-media-type-removed']],
  [/status/, ['response-success-status-removed', 'response-non-success-status-added']],
  [
    /min-contains|max-contains|contains/,
    ['req minContains 1->2', 'req maxContains 3->2', 'resp contains removed'],
  ],
  [/prefix-items/, ['req prefixItems element tightened', 'request-property-prefix-items-added']],
  [
    /(min|max)-items|unique-items|items/,
    [
      'request-property-min-items-set',
      'uniqueItems added in request (no rule)',
      'req items: schema -> false',
    ],
  ],
  [
    /(min|max)-length/,
    ['request-property-max-length-decreased', 'response-property-max-length-increased'],
  ],
  [
    /pattern-propert/,
    ['request-body-pattern-property-added', 'req patternProperties schema tightened'],
  ],
  [/property-names/, ['request-body-property-names-added', 'resp propertyNames removed']],
  [
    /additional-properties|unevaluated/,
    [
      'request-body-unevaluated-properties-added',
      'additionalProperties absent -> false in request',
    ],
  ],
  [
    /pattern/,
    [
      'request-property-pattern-added',
      'request-property-pattern-removed',
      'response-property-pattern-changed',
    ],
  ],
  [
    /dependent-required/,
    ['req dependentRequired: list longer', 'resp dependentRequired: list shorter'],
  ],
  [/dependent-schema/, ['req dependentSchemas tightened', 'request-body-dependent-schema-added']],
  [
    /-(if|then|else)-|-not-|-not$/,
    [
      'request-body-if/then-added',
      'request-body-else-added',
      'not added on request body (no rule)',
    ],
  ],
  [
    /discriminator/,
    ['request-body-discriminator-removed', 'request-body-discriminator-mapping-deleted'],
  ],
  [/all-of/, ['request-body-all-of-added', 'response-body-all-of-removed']],
  [/one-of|any-of/, ['request-body-one-of-removed', 'response-property-one-of-added (new branch)']],
  [/const/, ['request-property-const-added', 'response-property-const-changed']],
  [
    /enum/,
    [
      'request-property-enum-value-removed',
      'response-property-enum-value-added',
      'request-property-became-enum',
    ],
  ],
  [/default/, ['request-property-default-value-added', 'request-property-default-value-changed']],
  [
    /read-only|write-only/,
    ['request-optional-property-became-read-only', 'response-optional-property-became-write-only'],
  ],
  [/nullable/, ['request-property-became-not-nullable', 'response-property-became-nullable']],
  [
    /list-of-types|type|format/,
    [
      'request-property-type-changed',
      'response-property-list-of-types-widened',
      'req format uuid -> date',
    ],
  ],
  [
    /-(exclusive-)?(min|max)(-|$)|minimum|maximum/,
    [
      'request-property-min-set',
      'request-property-max-increased',
      'request-property-exclusive-max-set',
      'response-property-min-decreased',
    ],
  ],
  [
    /header/,
    [
      'required-response-header-removed',
      'response-header-became-optional',
      'response-header-added',
    ],
  ],
  [
    /parameter/,
    [
      'request-parameter-removed',
      'new-required-request-parameter',
      'request-parameter-deprecated',
      'request-parameter-became-required',
    ],
  ],
  [/request-body/, ['request-body-removed', 'request-body-became-required']],
  [/deprecated|reactivated/, ['request-property-deprecated', 'endpoint-reactivated']],
  [
    /response.*propert/,
    [
      'response-required-property-removed',
      'response-optional-property-added',
      'response-property-became-optional',
    ],
  ],
  [
    /request.*propert/,
    [
      'request-property-removed',
      'new-required-request-property',
      'request-property-became-optional',
    ],
  ],
];

const checks = readFileSync(new URL('oasdiff-checks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const names = new Set([...namedEdits(), ...PAIRS].map(({ name }) => name));

describe('the checks of oasdiff', () => {
  it('each have a test, or a reason why they cannot occur', () => {
    expect(checks.length).toBeGreaterThan(500);
    expect(checks.filter((check) => !ROWS.some(([fits]) => fits.test(check)))).toEqual([]);
  });

  it.each(ROWS)('%s', (fits, tests) => {
    expect(checks.some((check) => ROWS.find(([row]) => row.test(check))?.[0] === fits)).toBe(true);
    if (typeof tests !== 'string') expect(tests.filter((test) => !names.has(test))).toEqual([]);
    else expect(NOT_HERE[tests]).toMatch(/\.$/);
  });
});
