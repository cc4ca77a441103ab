import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../lib/openapi.ts';
import {
  byName,
  type Compare,
  type Difference,
  decisive,
  entries,
  fields,
  offer,
  promise,
  prose,
  set,
  whole,
} from './extension-kinds.ts';

/**
 * The extensions of `spec/extensions.md` and what a change of each means. One principle: code relies
 * on them as on a promise, so a promise withdrawn or altered is major, a promise added is minor, and
 * prose is a patch.
 */

/** Code branches on `retryable`: only "may be repeated" is an offer that hurts nobody. */
const retryAdvice = offer('result-code-retry-changed', 'the retry advice', {
  gives: (_, head) => head === 'repeat',
  behaviour: (gives) => gives,
});

const resultCodes = entries(
  'result-code',
  'result code',
  fields('result-code', {
    status: promise('result-code-status', 'the status'),
    retry: retryAdvice,
    // It decides between "failed" and "outcome unknown".
    notAccepted: decisive('result-code-not-accepted', '`notAccepted`'),
  }),
);

const HARMLESS_ORDER = ['never', 'sometimes', 'always'];

function harmlessRank(value: unknown): number {
  return HARMLESS_ORDER.indexOf(isObject(value) ? 'sometimes' : String(value));
}

const harmless = offer('repeat-harmless-changed', 'the statement that a repeat is harmless', {
  gives: (base, head) => harmlessRank(head) > harmlessRank(base),
  behaviour: () => true,
});

const maxLength = offer('request-id-length-changed', 'the longest request id', {
  gives: (base, head) => Number(head ?? Infinity) >= Number(base ?? Infinity),
  behaviour: () => false,
});

const statusFlow = entries(
  'status',
  'status',
  set('status-transition', 'the move to', { added: 'minor', removed: 'major' }),
);

export const COMPARISONS: Readonly<Record<string, Compare>> = {
  'x-confidence': prose('confidence', 'the confidence'),
  'x-unlimited': prose('unlimited', 'the reason for having no limit'),
  'x-result-codes': resultCodes,
  'x-gateway-result-codes': resultCodes,
  'x-envelope': promise('envelope', 'the envelope'),
  'x-success-ids': set('success-id', 'the ID that a success has', {
    added: 'minor',
    removed: 'major',
  }),
  'x-extends': promise('extends', 'the schema that this one extends'),
  'x-selected-by': promise('selected-by', 'the list of fields that select the variant'),
  'x-disappears': promise('disappears', 'the time after which it disappears'),
  'x-delivery': whole(
    'delivery',
    'the description of repeated messages',
    fields('delivery', { repeatMinutes: promise('delivery-pauses', 'the list of pauses') }),
  ),
  'x-fixed-fields': set('fixed-field', 'the field that cannot be changed', {
    added: 'major',
    removed: 'minor',
  }),
  'x-pass-types': promise('pass-types', 'the map of the types of passes'),
  'x-moves': promise('moves', 'the map of moves of the status'),
  'x-merchant': promise('merchant', 'the mark as the merchant'),
  'x-date': promise('date-form', 'the form of the date'),
  'x-dates': whole(
    'dates',
    'the statement how dates of examples move',
    fields('dates', {
      anchor: promise('dates-anchor', 'the date that moves to the present'),
      aheadMinutes: promise('dates-ahead', 'the distance to the present'),
    }),
  ),
  'x-protocol-headers': byName(
    entries(
      'protocol-header',
      'the protocol header',
      fields('protocol-header', {
        direction: promise('protocol-header-direction', 'the direction'),
        required: promise('protocol-header-required', 'the need'),
        signed: promise('protocol-header-signed', 'being signed'),
      }),
    ),
  ),
  'x-environment': promise('environment', 'the environment'),
  'x-sensitive': promise('sensitive', 'the mark as sensitive'),
  'x-open-enum': set('known-value', 'the known value', { added: 'minor', removed: 'minor' }),
  'x-status-flow': whole('status-flow', 'the status flow', statusFlow),
  'x-inquiry': whole(
    'inquiry',
    'the inquiry operation',
    fields('inquiry', { operationId: promise('inquiry-operation', 'the inquiry operation') }),
  ),
  'x-request-id': whole(
    'request-id',
    'the request id',
    fields('request-id', {
      pointer: promise('request-id-pointer', 'the place of the request id'),
      form: promise('request-id-form', 'the form of the request id'),
      maxLength,
    }),
  ),
  'x-repeat': whole(
    'repeat',
    'the description of repeats',
    fields('repeat', {
      harmless,
      idempotencyKeys: set('idempotency-key', 'the idempotency key', {
        added: 'minor',
        removed: 'major',
      }),
      alreadyDoneCode: promise('already-done-code', 'the code of a repeat'),
      alreadyDoneWhen: decisive('already-done-condition', 'the condition of that code'),
    }),
  ),
};

const unknown = prose('extension', 'the extension');

/** What changed in one extension; `path` of a finding leads on into its value. */
export function compareExtensionsOf(
  keyword: string,
  base: unknown,
  head: unknown,
): readonly Difference[] {
  if (isDeepStrictEqual(base, head)) return [];
  return (COMPARISONS[keyword] ?? unknown)(base, head);
}
