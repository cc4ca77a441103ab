import { type Direction, type Level, rowOf } from './model.ts';

/** What a change does to the set of accepted values. */
export type Effect = 'narrower' | 'wider' | 'other';

/** A level where the direction does not matter, and an effect where it does. */
export type Rating = Exclude<Level, 'none'> | Effect;

/** What is said of a change, unless who finds it knows better. */
export interface Rule {
  readonly rating: Rating;
  readonly text: string;
  readonly side?: 'base';
}

const REMOVED: Rule = { rating: 'major', text: 'was removed', side: 'base' };
const ADDED: Rule = { rating: 'minor', text: 'is new' };
const REQUIRED: Rule = { rating: 'narrower', text: 'was optional and is required now' };
const OPTIONAL: Rule = { rating: 'wider', text: 'was required and is optional now' };

/** A break until somebody says otherwise. */
const UNRATED: Rule = { rating: 'major', text: 'changed' };

/** The rules of the document, by name. Those of keywords are in `keywords.ts`, those of extensions in `extensions.ts`. */
const RULES: Readonly<Record<string, Rule>> = {
  'operation-removed': REMOVED,
  'operation-added': ADDED,
  'callback-removed': REMOVED,
  'callback-added': ADDED,
  'parameter-removed': REMOVED,
  'parameter-added': ADDED,
  'required-parameter-added': { rating: 'minor', text: 'is new and required' },
  'optional-parameter-added': { rating: 'minor', text: 'is new and optional' },
  'parameter-became-required': REQUIRED,
  'parameter-became-optional': OPTIONAL,
  'serialisation-changed': { rating: 'major', text: 'is written in another form' },
  'media-type-removed': REMOVED,
  'media-type-added': ADDED,
  'status-removed': REMOVED,
  'status-added': ADDED,
  'body-removed': REMOVED,
  'body-became-required': REQUIRED,
  'body-became-optional': OPTIONAL,
  'field-removed': REMOVED,
  'field-became-required': REQUIRED,
  'field-became-optional': OPTIONAL,
  'server-removed': REMOVED,
  'server-added': ADDED,
  'server-variable-added': { rating: 'minor', text: 'takes more values' },
  'security-scheme-removed': REMOVED,
  'security-scheme-added': ADDED,
  'security-scheme-changed': { rating: 'major', text: 'asks for another proof' },
  'security-alternative-added': ADDED,
  'type-name-removed': REMOVED,
  'type-name-added': ADDED,
  'text-changed': { rating: 'patch', text: 'the text changed' },
  'example-changed': { rating: 'patch', text: 'has other examples' },
  'value-added': { rating: 'wider', text: 'has new values' },
  'variant-removed': REMOVED,
  'variant-added': { rating: 'wider', text: 'has a new variant' },
  'mapping-added': ADDED,
};

export function ruleOf(name: string): Rule {
  return rowOf(RULES, name) ?? UNRATED;
}

/** What accepts less breaks who writes it; what accepts more breaks who reads it. */
export function levelOf(rating: Rating, direction: Direction): Exclude<Level, 'none'> {
  if (rating === 'other') return 'major';
  if (rating === 'narrower') return direction === 'sent' ? 'major' : 'minor';
  if (rating === 'wider') return direction === 'sent' ? 'minor' : 'major';
  return rating;
}

/** What it does to the accepted values that conditions went and that others came. */
export function effectOf(gone: boolean, come: boolean): Effect | undefined {
  if (gone && come) return 'other';
  if (gone) return 'wider';
  return come ? 'narrower' : undefined;
}
