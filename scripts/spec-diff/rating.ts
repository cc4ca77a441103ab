import { at, isObject } from './document.ts';
import type { Change, Document } from './model.ts';
import type { RedoclyChange } from './redocly.ts';
import type { Direction } from './sites.ts';

/**
 * `redocly diff` finds every difference of paths, parameters, headers and schemas and rates the
 * breaking ones. This table says what it rates too low for a typed client: what stops old code from
 * compiling, and which relaxations are worth a minor version.
 */

type Level = Change['level'];

/** A change together with what is needed to rate it. */
export interface RatedInput {
  readonly change: RedoclyChange;
  readonly direction: Direction;
  /** What stands at the changed place, before and after; `undefined` where there is nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

interface Rating {
  /** Name of the node as Redocly calls it. */
  readonly type?: string;
  readonly property?: string;
  readonly kind?: RedoclyChange['kind'];
  readonly direction?: Direction;
  /** How the path ends or what it holds. */
  readonly path?: RegExp;
  readonly when?: (input: RatedInput) => boolean;
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
}

const becameTrue = ({ after }: RatedInput): boolean => after === true;

const isRequired = ({ after }: RatedInput): boolean => isObject(after) && after.required === true;

const BODY_SCHEMA = /\/content\/[^/]+\/schema$/;
const PROPERTY = /\/properties\/[^/]+$/;
const BRANCH = /\/(oneOf|anyOf)\/\d+$/;
const EMBEDDED = /\/contentSchema$/;
const PATTERN_PROPERTIES = /\/patternProperties(\/[^/]+)?$/;

/** The first row that fits counts. */
const RATINGS: readonly Rating[] = [
  { property: 'key', level: 'major', rule: 'renamed', message: 'It has another name.' },

  // What depends on a condition cannot be compared piece by piece.
  {
    path: /\/(if|not)(\/|$)/,
    kind: 'modified',
    level: 'major',
    rule: 'condition-changed',
    message: 'A condition changed.',
  },
  {
    path: /\/if$/,
    kind: 'removed',
    level: 'major',
    rule: 'condition-changed',
    message: 'A condition was removed.',
  },

  {
    type: 'Schema',
    path: PROPERTY,
    kind: 'removed',
    direction: 'request',
    level: 'major',
    rule: 'request-property-removed',
    message: 'Code that sends this field does not compile any more.',
  },
  {
    type: 'Schema',
    path: BRANCH,
    kind: 'removed',
    direction: 'response',
    level: 'major',
    rule: 'response-variant-removed',
    message: 'Code that handles this variant does not compile any more.',
  },
  {
    type: 'Schema',
    property: 'enum',
    direction: 'response',
    when: ({ before }) => Array.isArray(before),
    level: 'major',
    rule: 'response-enum-values-removed',
    message: 'Code that handles a removed value does not compile any more.',
  },

  {
    type: 'Schema',
    path: BODY_SCHEMA,
    kind: 'removed',
    direction: 'response',
    level: 'major',
    rule: 'response-schema-removed',
    message: 'The body has no schema any more.',
  },
  {
    type: 'Schema',
    path: BODY_SCHEMA,
    kind: 'added',
    direction: 'request',
    level: 'major',
    rule: 'request-schema-added',
    message: 'The body has to follow a schema now.',
  },
  {
    type: 'Schema',
    path: EMBEDDED,
    kind: 'added',
    direction: 'request',
    level: 'major',
    rule: 'embedded-schema-added',
    message: 'The embedded document has to follow a schema now.',
  },
  {
    type: 'Schema',
    path: EMBEDDED,
    kind: 'removed',
    direction: 'response',
    level: 'major',
    rule: 'embedded-schema-removed',
    message: 'The embedded document has no schema any more.',
  },
  {
    path: PATTERN_PROPERTIES,
    kind: 'added',
    direction: 'request',
    level: 'major',
    rule: 'pattern-properties-added',
    message: 'Fields of this name have to follow a schema now.',
  },
  {
    path: PATTERN_PROPERTIES,
    kind: 'removed',
    direction: 'response',
    level: 'major',
    rule: 'pattern-properties-removed',
    message: 'Fields of this name have no schema any more.',
  },
  {
    type: 'SchemaProperties',
    kind: 'modified',
    level: 'major',
    rule: 'boolean-schema-changed',
    message: 'A schema that allows all or nothing changed.',
  },

  {
    type: 'RequestBody',
    kind: 'added',
    when: isRequired,
    level: 'major',
    rule: 'required-request-body-added',
    message: 'A body has to be sent now.',
  },
  {
    type: 'Header',
    property: 'required',
    direction: 'response',
    when: ({ after }) => after !== true,
    level: 'major',
    rule: 'response-header-became-optional',
    message: 'The header may be missing now.',
  },
  {
    type: 'Schema',
    property: 'readOnly',
    direction: 'request',
    when: becameTrue,
    level: 'major',
    rule: 'request-property-read-only',
    message: 'The field must not be sent any more.',
  },
  {
    type: 'Schema',
    property: 'writeOnly',
    direction: 'response',
    when: becameTrue,
    level: 'major',
    rule: 'response-property-write-only',
    message: 'The field is not returned any more.',
  },
  {
    type: 'Discriminator',
    property: 'propertyName',
    level: 'major',
    rule: 'discriminator-changed',
    message: 'Another field selects the variant now.',
  },
  {
    property: 'default',
    direction: 'request',
    when: ({ before }) => before !== undefined,
    level: 'major',
    rule: 'request-default-changed',
    message: 'Leaving the field out means something else now.',
  },

  {
    property: 'deprecated',
    when: becameTrue,
    level: 'minor',
    rule: 'deprecated',
    message: 'Marked as deprecated.',
  },
];

/** Changes that other comparisons report in their own words, or that nobody has to announce. */
const REPORTED_ELSEWHERE: readonly ((change: RedoclyChange) => boolean)[] = [
  ({ typeName }) =>
    /^(SpecExtension|Components|Named|Example|Server(List)?$|SecurityRequirement)/.test(typeName),
  ({ path }) => path.startsWith('#/components/schemas') || /\/discriminator\/mapping/.test(path),
  ({ property }) =>
    property !== undefined && (property.startsWith('x-') || /^examples?$/.test(property)),
  // It follows the releases.
  ({ typeName, property }) => typeName === 'Info' && property === 'version',
];

/** Texts, and keywords that no code sees. */
const PROSE =
  /^(\$comment|contact|deprecated|description|externalDocs|license|name|operationId|servers|summary|tags|termsOfService|title|url)$/;

const fits = (row: Rating, input: RatedInput): boolean =>
  (row.type === undefined || row.type === input.change.typeName) &&
  (row.property === undefined || row.property === input.change.property) &&
  (row.kind === undefined || row.kind === input.change.kind) &&
  (row.direction === undefined || row.direction === input.direction) &&
  (row.path === undefined || row.path.test(input.change.path)) &&
  (row.when === undefined || row.when(input));

export interface Verdict {
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
}

/** Rates one difference that Redocly found; nothing where another comparison speaks for it. */
export const rate = (input: RatedInput): readonly Verdict[] => {
  const { change, direction } = input;
  if (REPORTED_ELSEWHERE.some((applies) => applies(change))) return [];
  if (change.verdicts.length > 0)
    return change.verdicts.map(({ ruleId, message }) => ({
      level: change.impact,
      rule: ruleId,
      message,
    }));
  const row = RATINGS.find((candidate) => fits(candidate, input));
  const what = change.property ?? change.typeName;
  if (row) return [{ level: row.level, rule: row.rule, message: row.message }];
  if (change.typeName === 'ExternalDocs')
    return [{ level: 'patch', rule: 'text-changed', message: `\`${what}\` ${change.kind}.` }];
  if (change.kind !== 'modified')
    return [
      {
        level: change.impact === 'patch' && direction !== 'none' ? 'minor' : change.impact,
        rule: `${kebab(change.typeName)}-${change.kind}`,
        message: `${change.typeName} ${change.kind}.`,
      },
    ];
  if (PROSE.test(what) || direction === 'none')
    return [{ level: 'patch', rule: 'text-changed', message: `\`${what}\` changed.` }];
  return [
    {
      level: 'minor',
      rule: direction === 'request' ? 'request-relaxed' : 'response-narrowed',
      message: `\`${what}\` was ${show(input.before)} and is now ${show(input.after)}.`,
    },
  ];
};

const kebab = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const show = (value: unknown): string =>
  value === undefined ? 'not set' : `\`${JSON.stringify(value)}\``;

/** The values at the place of a change, read from the documents that were compared. */
export const valuesOf = (
  { path, property, base, revision }: RedoclyChange,
  before: Document,
  after: Document,
): { before: unknown; after: unknown } => {
  const pointer = property === undefined ? path : `${path}/${property}`;
  return {
    before: base?.value ?? at(before, pointer),
    after: revision?.value ?? at(after, pointer),
  };
};
