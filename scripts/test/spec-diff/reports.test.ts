import { expect, it } from 'vitest';
import { valueAt } from '../../lib/openapi.ts';
import { diffShipped } from '../../spec-diff/diff.ts';
import { render } from '../../spec-diff/report.ts';
import { type Edit, platform, shippedOf } from './support.ts';

/** What a reviewer reads of typical pull requests: a change of these files is a change of the report. */

const SCHEMAS = '/components/schemas';
const RESULT = `${SCHEMAS}/Result`;
const CONTENT = `${SCHEMAS}/SynchronizeContentRequest`;
const NOTIFICATION = `${SCHEMAS}/PerformanceNotificationRequest`;
const MANAGE = '/paths/~1api~1open~1alipay~1v1~1ipass~1template~1manage';
const OPERATIONS = [
  `${MANAGE}~1switchStatus`,
  `${MANAGE}~1detail`,
  '/paths/~1api~1open~1alipay~1v1~1content~1synchronize',
  '/paths/~1api~1open~1alipay~1v1~1merchant~1order~1sync',
  '/paths/~1api~1open~1alipay~1intl~1promotion~1order~1contractCardSync',
];
const region = { type: 'string', maxLength: 8, description: 'The region.' };

const CONTENT_INFO = valueAt(platform(), `#${SCHEMAS}/ContentInfo`);

const PULL_REQUESTS: readonly (readonly [string, readonly Edit[], rows: number])[] = [
  ['1-optional-request-field', [{ set: `${CONTENT}/properties/region`, to: region }], 1],
  [
    '2-required-request-field',
    [
      { set: `${CONTENT}/properties/region`, to: region },
      { set: `${CONTENT}/required/-`, to: 'region' },
    ],
    1,
  ],
  [
    '3-response-enum-value-removed',
    [{ set: `${RESULT}/properties/resultStatus/enum`, to: ['S', 'F'] }],
    1,
  ],
  [
    '4-result-code-removed',
    OPERATIONS.map((path) => ({ remove: `${path}/post/x-result-codes/PARAM_ILLEGAL` })),
    1,
  ],
  [
    '5-description-only',
    [{ set: `${RESULT}/properties/resultStatus/description`, to: 'The outcome.' }],
    1,
  ],
  [
    '6-embedded-json-tightened',
    [
      {
        set: `${SCHEMAS}/ContentInfo/properties`,
        to: { skuNo: { type: 'string', maxLength: 8, description: 'The number.' } },
      },
      { set: `${SCHEMAS}/ContentInfo/required`, to: ['skuNo'] },
    ],
    1,
  ],
  [
    '7-retry-advice-changed',
    [{ set: `${MANAGE}~1switchStatus/post/x-result-codes/PARAM_ILLEGAL/retry`, to: 'repeat' }],
    1,
  ],
  ['8-server-url', [{ set: '/servers/0/url', to: 'https://open-hk.alipay.com' }], 1],
  [
    '9-discriminator-mapping',
    [
      {
        set: `${NOTIFICATION}/discriminator/mapping/TRAIN_TICKET_DEFAULT`,
        to: '#/components/schemas/PerformanceNotificationAirTicket',
      },
    ],
    1,
  ],
  [
    '10-schema-renamed',
    [
      { set: `${SCHEMAS}/Content`, to: CONTENT_INFO },
      { remove: `${SCHEMAS}/ContentInfo` },
      {
        set: `${CONTENT}/properties/contentInfo/contentSchema/$ref`,
        to: '#/components/schemas/Content',
      },
    ],
    2,
  ],
  [
    '11-field-renamed-in-shared-result',
    [
      {
        set: `${RESULT}/properties/message`,
        to: { type: 'string', maxLength: 256, description: 'In words.' },
      },
      { remove: `${RESULT}/properties/resultMessage` },
    ],
    3,
  ],
];

it.each(PULL_REQUESTS)('pull request %s', async (name, edits, rows) => {
  const before = await shippedOf(platform());
  const diff = await diffShipped(before, await shippedOf(platform(edits)));
  const lineOf = () => ({ file: 'spec/components/schemas/Some.yaml', line: 12 });
  const report = render(diff, 'markdown', { objections: [], lineOf });
  await expect(`${report}\n`).toMatchFileSnapshot(`reports/${name}.md`);
  expect(diff.causes.length).toBeLessThanOrEqual(rows);
});
