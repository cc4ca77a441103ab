import { isDeepStrictEqual } from 'node:util';
import { escapeToken, isObject } from './document.ts';
import type { Change, Document, Level } from './model.ts';
import type { Site } from './sites.ts';
import { commonSites, REFERENCE } from './sites.ts';

/**
 * The extensions of `spec/extensions.md` and what a change of each means. One principle: code relies
 * on them as on a promise, so a promise withdrawn or altered is major, a promise added is minor, and
 * prose is a patch.
 */

/** What one extension's comparison found; `path` leads on into its value. */
interface Finding {
  readonly level: Exclude<Level, 'none'>;
  readonly rule: string;
  readonly message: string;
  readonly path?: readonly string[];
}

/** Compares two values of one extension, of which at least one is there and which differ. */
type Compare = (base: unknown, head: unknown) => readonly Finding[];

const text = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? `[${value.map(text).join(', ')}]`
      : typeof value === 'string'
        ? `\`${value}\``
        : JSON.stringify(value);

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
      message: `${what} was ${text(base)} and is now ${text(head)}.`,
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
        message: `${what} ${text(item)} was removed.`,
      }),
    ),
    ...without(head, base).map(
      (item): Finding => ({
        level: levels.added,
        rule: `${rule}-added`,
        message: `${what} ${text(item)} was added.`,
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
          path: [key, ...(finding.path ?? [])],
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
              message: `${what} \`${name}\` was removed.`,
            },
          ];
        if (!(name in before))
          return [
            {
              level: 'minor',
              rule: `${rule}-added`,
              message: `${what} \`${name}\` was added.`,
              path: [name],
            },
          ];
        return compare(before[name], after[name]).map((finding) => ({
          ...finding,
          message: `${what} \`${name}\`: ${finding.message}`,
          path: [name, ...(finding.path ?? [])],
        }));
      });
  };

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
    message: `the retry advice was ${text(base)} and is now ${text(head)}.`,
  },
];

const resultCodes = entries(
  'result-code',
  'Result code',
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
      message: `A repeat was harmless: ${text(base)}, and is now: ${text(head)}.`,
    },
  ];
};

const maxLength: Compare = (base, head) => [
  {
    level: Number(head ?? Infinity) < Number(base ?? Infinity) ? 'major' : 'minor',
    rule: 'request-id-length-changed',
    message: `The request id had at most ${text(base)} characters and now ${text(head)}.`,
  },
];

const statusFlow = entries('status', 'Status', (base, head) =>
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
            message: `${what} was ${head === undefined ? 'removed' : 'added'}.`,
          },
        ]
      : compare(base, head);

export const COMPARISONS: Readonly<Record<string, Compare>> = {
  'x-confidence': prose('confidence', 'The confidence'),
  'x-unlimited': prose('unlimited', 'The reason for having no limit'),
  'x-result-codes': resultCodes,
  'x-gateway-result-codes': resultCodes,
  'x-envelope': promise('envelope', 'The envelope'),
  'x-environment': promise('environment', 'The environment'),
  'x-sensitive': promise('sensitive', 'The mark as sensitive'),
  'x-open-enum': set('known-value', 'The known value', { added: 'minor', removed: 'minor' }),
  'x-status-flow': whole('status-flow', 'The status flow', statusFlow),
  'x-inquiry': whole(
    'inquiry',
    'The inquiry operation',
    fields('inquiry', { operationId: promise('inquiry-operation', 'The inquiry operation') }),
  ),
  'x-request-id': whole(
    'request-id',
    'The request id',
    fields('request-id', {
      pointer: promise('request-id-pointer', 'The place of the request id'),
      form: promise('request-id-form', 'The form of the request id'),
      maxLength,
    }),
  ),
  'x-repeat': whole(
    'repeat',
    'The description of repeats',
    fields('repeat', {
      harmless,
      idempotencyKeys: set('idempotency-key', 'The idempotency key', {
        added: 'minor',
        removed: 'major',
      }),
      alreadyDoneCode: promise('already-done-code', 'The code of a repeat'),
      alreadyDoneWhen: single('already-done-condition', 'The condition of that code', {
        added: 'major',
        changed: 'major',
      }),
    }),
  ),
};

const unknown = prose('extension', 'The extension');

/** What changed in the `x-` extensions of everything that both versions have. */
export const compareExtensions = (
  base: ReadonlyMap<string, Site>,
  head: ReadonlyMap<string, Site>,
): readonly Change[] =>
  commonSites(base, head).flatMap((pair) => compareSite(pair.base, pair.head));

const compareSite = (base: Site, head: Site): readonly Change[] =>
  keysOf(base.node, head.node)
    .filter((key) => key.startsWith('x-') && key !== REFERENCE)
    .filter((key) => !isDeepStrictEqual(base.node[key], head.node[key]))
    .flatMap((key) =>
      (COMPARISONS[key] ?? unknown)(base.node[key], head.node[key]).map(
        ({ level, rule, message, path = [] }) => ({
          level,
          rule,
          operationId: head.operationId,
          pointer: [head.pointer, key, ...path.map(escapeToken)].join('/'),
          message,
        }),
      ),
    );
