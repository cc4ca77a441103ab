import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../lib/openapi.ts';
import { type Change, type Document, keysOf, listOf, mapOf } from './model.ts';
import { shown } from './words.ts';

/**
 * The extensions of `spec/extensions.md` and what a change of each means. One principle: code relies
 * on them as on a promise, so a promise withdrawn or altered is major, a promise added is minor, and
 * prose is a patch.
 */

/** What one extension's comparison found. */
interface Difference extends Pick<Change, 'level' | 'rule' | 'subject' | 'text'> {
  /** Leads on into the extension's value. */
  readonly path: readonly string[];
  readonly behaviour?: boolean;
}

type Level = Change['level'];

/** Compares two values of one extension, of which at least one is there and which differ. */
type Compare = (base: unknown, head: unknown) => readonly Difference[];

function textOf(value: unknown): string {
  return shown(value).replaceAll('"', '');
}

function changeText(base: unknown, head: unknown): string {
  return `was ${textOf(base)} and is ${textOf(head)} now`;
}

interface Levels {
  readonly added: Level;
  readonly changed: Level;
}

/** A value that is taken as a whole, of one word. */
const single =
  (rule: string, subject: string, { added, changed }: Levels): Compare =>
  (base, head) => {
    const text = changeText(base, head);
    if (base === undefined)
      return [{ level: added, rule: `${rule}-added`, subject, text, path: [] }];
    const verb = head === undefined ? 'removed' : 'changed';
    return [{ level: changed, rule: `${rule}-${verb}`, subject, text, path: [] }];
  };

function prose(rule: string, what: string): Compare {
  return single(rule, what, { added: 'patch', changed: 'patch' });
}

function promise(rule: string, what: string): Compare {
  return single(rule, what, { added: 'minor', changed: 'major' });
}

/** Of which either change alters what code does. */
function decisive(rule: string, what: string): Compare {
  return single(rule, what, { added: 'major', changed: 'major' });
}

/** A set of promises, each of which may come or go. */
const set =
  (rule: string, what: string, levels: { added: Level; removed: Level }): Compare =>
  (base, head) => {
    const without = (from: unknown, these: unknown): readonly unknown[] =>
      listOf(from).filter((item) => !listOf(these).some((each) => isDeepStrictEqual(item, each)));
    const say = (verb: 'added' | 'removed', item: unknown): Difference => ({
      level: levels[verb],
      rule: `${rule}-${verb}`,
      subject: `${what} ${textOf(item)}`,
      text: `was ${verb}`,
      path: [],
    });
    return [
      ...without(base, head).map((item) => say('removed', item)),
      ...without(head, base).map((item) => say('added', item)),
    ];
  };

/** The keys whose values differ. */
function changedKeys(base: Document, head: Document): readonly string[] {
  return keysOf(base, head).filter((key) => !isDeepStrictEqual(base[key], head[key]));
}

/** An object whose fields are compared one by one; a field without a comparison is prose. */
const fields =
  (rule: string, comparisons: Readonly<Record<string, Compare>>): Compare =>
  (base, head) => {
    const [before, after] = [mapOf(base), mapOf(head)];
    return changedKeys(before, after).flatMap((key) => {
      const compare = comparisons[key] ?? prose(`${rule}-${key}`, `\`${key}\``);
      const found = compare(before[key], after[key]);
      return found.map((each) => ({ ...each, path: [key, ...each.path] }));
    });
  };

/** A map of names to entries: a name that goes is major, one that comes is minor. */
const entries =
  (rule: string, what: string, compare: Compare): Compare =>
  (base, head) => {
    const [before, after] = [merged(base), merged(head)];
    return changedKeys(before, after).flatMap((name): readonly Difference[] => {
      const subject = `${what} \`${name}\``;
      const path = [name];
      if (!(name in after)) {
        const text = `was removed${meaningOf(before[name])}`;
        return [{ level: 'major', rule: `${rule}-removed`, subject, text, path }];
      }
      if (!(name in before)) {
        const text = `was added${meaningOf(after[name])}`;
        return [{ level: 'minor', rule: `${rule}-added`, subject, text, path }];
      }
      return compare(before[name], after[name]).map((each) => ({
        ...each,
        subject: `${each.subject} of ${subject}`,
        path: [name, ...each.path],
      }));
    });
  };

/** What a result code means, in its own words. */
function meaningOf(entry: unknown): string {
  const { meaning } = mapOf(entry);
  return typeof meaning === 'string' ? ` ("${meaning}")` : '';
}

/** Catalogues may be written as a map or as a list of maps, of which later ones win. */
function merged(value: unknown): Document {
  return isObject(value) ? value : Object.assign({}, ...listOf(value).filter(isObject));
}

/** A value of which one change gives more than there was, and any other takes something away. */
const offer =
  (
    rule: string,
    subject: string,
    {
      gives,
      behaviour,
    }: {
      readonly gives: (base: unknown, head: unknown) => boolean;
      readonly behaviour: (gives: boolean) => boolean;
    },
  ): Compare =>
  (base, head) => {
    const more = gives(base, head);
    return [
      {
        level: more ? 'minor' : 'major',
        rule,
        behaviour: behaviour(more),
        subject,
        text: changeText(base, head),
        path: [],
      },
    ];
  };

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

/** A whole extension that comes or goes counts as one promise; otherwise its parts are compared. */
const whole =
  (rule: string, subject: string, compare: Compare): Compare =>
  (base, head) => {
    const at = { behaviour: true, subject, path: [] };
    if (head === undefined)
      return [{ ...at, level: 'major', rule: `${rule}-removed`, text: 'was removed' }];
    if (base === undefined)
      return [{ ...at, level: 'minor', rule: `${rule}-added`, text: 'was added' }];
    return compare(base, head);
  };

/** A list of entries with names, as a map. */
const byName =
  (compare: Compare): Compare =>
  (base, head) => {
    const map = (list: unknown): Document =>
      Object.fromEntries(listOf(list).map((entry) => [String(mapOf(entry).name), entry]));
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
