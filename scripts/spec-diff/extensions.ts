import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../lib/openapi.ts';
import type { Finding as Difference, Document } from './model.ts';
import { shown } from './use.ts';

/**
 * The extensions of `spec/extensions.md` and what a change of each means. One principle: code relies
 * on them as on a promise, so a promise withdrawn or altered is major, a promise added is minor, and
 * prose is a patch.
 */

/** What one extension's comparison found; `path` leads on into its value. */
interface Finding {
  readonly level: Difference['level'];
  readonly rule: string;
  /** What it is that changed, where it is not the whole extension. */
  readonly subject: string;
  readonly text: string;
  readonly path: readonly string[];
  readonly behaviour?: boolean;
}

/** Compares two values of one extension, of which at least one is there and which differ. */
type Compare = (base: unknown, head: unknown) => readonly Finding[];

const text = (value: unknown): string => shown(value).replaceAll('"', '');

/** A value that is taken as a whole, of one word. */
const single =
  (
    rule: string,
    what: string,
    levels: { added: Finding['level']; changed: Finding['level'] },
  ): Compare =>
  (base, head) => [
    {
      level: base === undefined ? levels.added : levels.changed,
      rule: `${rule}-${base === undefined ? 'added' : head === undefined ? 'removed' : 'changed'}`,
      subject: what,
      text: `was ${text(base)} and is ${text(head)} now`,
      path: [],
    },
  ];

const prose = (rule: string, what: string): Compare =>
  single(rule, what, { added: 'patch', changed: 'patch' });

const promise = (rule: string, what: string): Compare =>
  single(rule, what, { added: 'minor', changed: 'major' });

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A set of promises, each of which may come or go. */
const set =
  (
    rule: string,
    what: string,
    levels: { added: Finding['level']; removed: Finding['level'] },
  ): Compare =>
  (base, head) => [
    ...without(base, head).map(
      (item): Finding => ({
        level: levels.removed,
        rule: `${rule}-removed`,
        subject: `${what} ${text(item)}`,
        text: 'was removed',
        path: [],
      }),
    ),
    ...without(head, base).map(
      (item): Finding => ({
        level: levels.added,
        rule: `${rule}-added`,
        subject: `${what} ${text(item)}`,
        text: 'was added',
        path: [],
      }),
    ),
  ];

const without = (from: unknown, these: unknown): readonly unknown[] =>
  asList(from).filter((item) => !asList(these).some((other) => isDeepStrictEqual(item, other)));

/** An object whose fields are compared one by one; a field without a comparison is prose. */
const fields =
  (rule: string, comparisons: Readonly<Record<string, Compare>>): Compare =>
  (base, head) => {
    const [before, after] = [isObject(base) ? base : {}, isObject(head) ? head : {}];
    return keysOf(before, after)
      .filter((key) => !isDeepStrictEqual(before[key], after[key]))
      .flatMap((key) => {
        const compare = comparisons[key] ?? prose(`${rule}-${key}`, `\`${key}\``);
        return compare(before[key], after[key]).map((finding) => ({
          ...finding,
          path: [key, ...finding.path],
        }));
      });
  };

/** A map of names to entries: a name that goes is major, one that comes is minor. */
const entries =
  (rule: string, what: string, compare: Compare): Compare =>
  (base, head) => {
    const [before, after] = [merged(base), merged(head)];
    return keysOf(before, after)
      .filter((name) => !isDeepStrictEqual(before[name], after[name]))
      .flatMap((name): readonly Finding[] => {
        if (!(name in after))
          return [
            {
              level: 'major',
              rule: `${rule}-removed`,
              subject: `${what} \`${name}\``,
              text: `was removed${summaryOf(before[name])}`,
              path: [name],
            },
          ];
        if (!(name in before))
          return [
            {
              level: 'minor',
              rule: `${rule}-added`,
              subject: `${what} \`${name}\``,
              text: `was added${summaryOf(after[name])}`,
              path: [name],
            },
          ];
        return compare(before[name], after[name]).map((finding) => ({
          ...finding,
          subject: `${finding.subject} of ${what} \`${name}\``,
          path: [name, ...finding.path],
        }));
      });
  };

/** What a result code means, in its own words. */
const summaryOf = (entry: unknown): string =>
  isObject(entry) && typeof entry.meaning === 'string' ? ` ("${entry.meaning}")` : '';

const keysOf = (a: Document, b: Document): readonly string[] => [
  ...new Set([...Object.keys(a), ...Object.keys(b)]),
];

/** Catalogues may be written as a map or as a list of maps, of which later ones win. */
const merged = (value: unknown): Document =>
  isObject(value) ? value : Object.assign({}, ...asList(value).filter(isObject));

/** Code branches on `retryable`: only "may be repeated" is an offer that hurts nobody. */
const retryAdvice: Compare = (base, head) => [
  {
    level: head === 'repeat' ? 'minor' : 'major',
    rule: 'result-code-retry-changed',
    behaviour: head === 'repeat',
    subject: 'the retry advice',
    text: `was ${text(base)} and is ${text(head)} now`,
    path: [],
  },
];

const resultCodes = entries(
  'result-code',
  'result code',
  fields('result-code', {
    status: promise('result-code-status', 'the status'),
    retry: retryAdvice,
    // It decides between "failed" and "outcome unknown", so either change alters what code does.
    notAccepted: single('result-code-not-accepted', '`notAccepted`', {
      added: 'major',
      changed: 'major',
    }),
  }),
);

const HARMLESS_ORDER = ['never', 'sometimes', 'always'];

const harmless: Compare = (base, head) => {
  const rank = (value: unknown): number =>
    HARMLESS_ORDER.indexOf(isObject(value) ? 'sometimes' : String(value));
  return [
    {
      level: rank(head) > rank(base) ? 'minor' : 'major',
      rule: 'repeat-harmless-changed',
      behaviour: true,
      subject: 'the statement that a repeat is harmless',
      text: `was ${text(base)} and is ${text(head)} now`,
      path: [],
    },
  ];
};

const maxLength: Compare = (base, head) => [
  {
    level: Number(head ?? Infinity) < Number(base ?? Infinity) ? 'major' : 'minor',
    rule: 'request-id-length-changed',
    subject: 'the longest request id',
    text: `was ${text(base)} and is ${text(head)} now`,
    path: [],
  },
];

const statusFlow = entries('status', 'status', (base, head) =>
  set('status-transition', 'the move to', { added: 'minor', removed: 'major' })(base, head),
);

/** A whole extension that comes or goes counts as one promise; otherwise its parts are compared. */
const whole =
  (rule: string, what: string, compare: Compare): Compare =>
  (base, head) =>
    base === undefined || head === undefined
      ? [
          {
            level: head === undefined ? 'major' : 'minor',
            rule: `${rule}-${head === undefined ? 'removed' : 'added'}`,
            behaviour: true,
            subject: what,
            text: head === undefined ? 'was removed' : 'was added',
            path: [],
          },
        ]
      : compare(base, head);

/** A list of entries with names, as a map. */
const byName =
  (compare: Compare): Compare =>
  (base, head) => {
    const map = (list: unknown): Document =>
      Object.fromEntries(
        asList(list).flatMap((entry) => (isObject(entry) ? [[String(entry.name), entry]] : [])),
      );
    return compare(map(base), map(head));
  };

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
      alreadyDoneWhen: single('already-done-condition', 'the condition of that code', {
        added: 'major',
        changed: 'major',
      }),
    }),
  ),
};

const unknown = prose('extension', 'the extension');

/** What changed in one extension; `path` of a finding leads on into its value. */
export function compareExtensionsOf(
  keyword: string,
  base: unknown,
  head: unknown,
): readonly Finding[] {
  if (isDeepStrictEqual(base, head)) return [];
  return (COMPARISONS[keyword] ?? unknown)(base, head);
}
