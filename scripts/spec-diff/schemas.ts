import { escapePointer, isObject } from '../lib/openapi.ts';
import { compareAlternatives } from './alternatives.ts';
import { compareExtensionsOf } from './extensions.ts';
import type { Document, Finding } from './model.ts';
import type { Normal, Schema, Sourced } from './normal.ts';
import {
  ANNOTATIONS,
  acceptedValues,
  canonical,
  IN_VALUES,
  normalise,
  stable,
  written,
} from './normal.ts';
import { below, type Effect, levelOf, listed, say, shown, type Use } from './use.ts';

/**
 * Compares two schemas keyword by keyword. What accepts less breaks who writes it; what accepts more breaks who reads
 * it; whatever is not understood breaks both.
 */

/** Compares what is written at two places, in one use. */
export function compareSchemas(use: Use, base: Schema, head: Schema): void {
  const pair = [base, '>', head]
    .map((side) => (typeof side === 'string' ? side : side.map(keyOf).join(' ')))
    .join(' ');
  if (use.seen.has(pair)) return;
  use.seen.add(pair);
  const [before, after] = [normalise(use.base, base), normalise(use.head, head)];
  if (before.values?.length === 0 && after.values?.length === 0) return;
  compareTypes(use, before, after);
  compareValues(use, before, after);
  compareProperties(use, before, after);
  compareRequired(use, before, after);
  compareAlternatives(use, { schema: base, normal: before }, { schema: head, normal: after });
  compareConditions(use, before, after);
  for (const keyword of new Set([...before.keywords.keys(), ...after.keywords.keys()]))
    compareKeyword(use, keyword, before, after);
}

const keyOf = ({ schema, pointer }: Schema[number]): string =>
  isObject(schema) && typeof schema.$ref === 'string' && Object.keys(schema).length === 1
    ? schema.$ref
    : pointer;

function compareTypes(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [before.types, after.types];
  // The values say which types there are.
  if (before.values !== undefined && after.values !== undefined) return;
  const names = (types: ReadonlySet<string> | undefined): string =>
    types === undefined ? 'anything' : [...types].sort().join(' or ');
  if (names(was) === names(is)) return;
  const within = (a: typeof was, b: typeof was): boolean =>
    b === undefined ||
    (a !== undefined &&
      [...a].every((type) => b.has(type) || (type === 'integer' && b.has('number'))));
  const lost = [...(was ?? [])].filter(
    (type) =>
      type !== 'null' &&
      is !== undefined &&
      !is.has(type) &&
      !(type === 'number' && is.has('integer')),
  );
  let effect: Effect = 'other';
  if (within(was, is)) effect = 'wider';
  // Code that handles a type that does not come any more does not compile.
  else if (within(is, was) && (use.direction === 'sent' || lost.length === 0)) effect = 'narrower';
  if (after.values !== undefined || before.values !== undefined) return;
  say(use, {
    level: levelOf(effect, use.direction),
    rule: 'type-changed',
    text: `was ${names(was)} and is now ${names(is)}`,
    pointer: `${after.pointer}/type`,
  });
}

function compareValues(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [before.values, after.values];
  const pointer = `${after.pointer}/${is?.length === 1 ? 'const' : 'enum'}`;
  if (was === undefined && is === undefined) return;
  if (was === undefined || is === undefined) {
    const effect = valuesCameOrWent(before, after);
    const text =
      is === undefined
        ? `takes any value now, it was one of ${listed(was ?? [])}`
        : `has to be one of ${listed(is)} now`;
    say(use, {
      level: levelOf(effect, use.direction),
      rule: is === undefined ? 'values-freed' : 'values-listed',
      text,
      pointer,
    });
    return;
  }
  const without = (these: readonly unknown[], those: readonly unknown[]): readonly unknown[] => {
    const known = new Set(those.map(stable));
    return these.filter((value) => !known.has(stable(value)));
  };
  const [removed, added] = [without(was, is), without(is, was)];
  const word = (values: readonly unknown[]): string => (values.length === 1 ? 'value' : 'values');
  if (removed.length > 0) {
    const onlyNull = removed.every((value) => value === null);
    const level = use.direction === 'received' && onlyNull ? 'minor' : 'major';
    say(use, {
      level,
      rule: 'value-removed',
      text: `lost the ${word(removed)} ${listed(removed)}`,
      pointer,
    });
  }
  if (added.length > 0)
    say(use, {
      level: levelOf('wider', use.direction),
      rule: 'value-added',
      text: `has the new ${word(added)} ${listed(added)}`,
      pointer,
    });
}

/** Values that all were accepted before narrow; values of which all still are were freed. */
function valuesCameOrWent(before: Normal, after: Normal): Effect {
  const [listed, free] = after.values === undefined ? [before, after] : [after, before];
  const values = listed.values ?? [];
  const all = acceptedValues(values, free.types, free.keywords).length === values.length;
  if (!all) return 'other';
  return listed === after ? 'narrower' : 'wider';
}

function compareProperties(use: Use, before: Normal, after: Normal): void {
  const removed = [...before.properties].filter(([name]) => !after.properties.has(name));
  const added = [...after.properties].filter(([name]) => !before.properties.has(name));
  const renamed = new Map<string, string>();
  for (const [name, schema] of removed) {
    const twin = added.find(
      ([other, candidate]) =>
        ![...renamed.values()].includes(other) &&
        canonical(use.base, schema) === canonical(use.head, candidate) &&
        before.required.has(name) === after.required.has(other),
    );
    if (removed.length <= added.length && twin && removed.length === 1) renamed.set(name, twin[0]);
  }
  for (const [name, schema] of removed) {
    const to = renamed.get(name);
    const pointer = schema[0]?.pointer ?? before.pointer;
    if (to !== undefined) {
      const target = after.properties.get(to)?.[0]?.pointer ?? after.pointer;
      say(below(use, name), {
        level: 'major',
        rule: 'field-renamed',
        text: `is called \`${to}\` now`,
        pointer: target,
      });
    } else
      say(below(use, name), {
        level: 'major',
        rule: 'field-removed',
        text: `was removed (${described(use.base, schema)})`,
        pointer,
        side: 'base',
      });
  }
  for (const [name, schema] of added) {
    if ([...renamed.values()].includes(name)) continue;
    const pointer = schema[0]?.pointer ?? after.pointer;
    const need = after.required.has(name) ? 'required' : 'optional';
    const level = need === 'required' && use.direction === 'sent' ? 'major' : 'minor';
    say(below(use, name), {
      level,
      rule: `${need}-field-added`,
      text: `is new and ${need} (${described(use.head, schema)})`,
      pointer,
    });
  }
  for (const [name, schema] of before.properties) {
    const twin = after.properties.get(name);
    if (twin !== undefined) use.compare(below(use, name), schema, twin);
  }
}

/** A schema in a few words: its type, its values, its limit. */
function described(document: Document, schema: Schema): string {
  const { types, values, keywords } = normalise(document, schema);
  if (values !== undefined && values.length <= 4) return listed(values);
  const type = types === undefined ? 'anything' : [...types].join(' or ');
  const limit = keywords.get('maxLength')?.value;
  return limit === undefined ? type : `${type}, at most ${limit} characters`;
}

function compareRequired(use: Use, before: Normal, after: Normal): void {
  for (const [name, pointer] of after.required) {
    if (before.required.has(name) || (!before.properties.has(name) && after.properties.has(name)))
      continue;
    say(below(use, name), {
      level: levelOf('narrower', use.direction),
      rule: 'field-became-required',
      text: 'was optional and is required now',
      pointer,
    });
  }
  for (const [name, pointer] of before.required) {
    if (after.required.has(name) || (before.properties.has(name) && !after.properties.has(name)))
      continue;
    say(below(use, name), {
      level: levelOf('wider', use.direction),
      rule: 'field-became-optional',
      text: 'was required and is optional now',
      pointer: after.properties.get(name)?.[0]?.pointer ?? pointer,
    });
  }
}

/** What depends on the same condition is compared; anything else about conditions is taken as a whole. */
function compareConditions(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [textsOf(use.base, before), textsOf(use.head, after)];
  const gone = [...was].filter(([text]) => !is.has(text)).map(([, condition]) => condition);
  const come = [...is].filter(([text]) => !was.has(text)).map(([, condition]) => condition);
  const rest = gone.filter((condition) => {
    const twin = come.find((other) => other.premise !== '' && other.premise === condition.premise);
    if (twin === undefined) return true;
    come.splice(come.indexOf(twin), 1);
    for (const part of ['then', 'else'])
      use.compare(use, partOf(condition.found, part), partOf(twin.found, part));
    return false;
  });
  const [first] = come.length > 0 ? come : rest;
  if (first === undefined) return;
  let effect: Effect = 'other';
  if (rest.length === 0) effect = 'narrower';
  if (come.length === 0) effect = 'wider';
  const verb = { narrower: 'was added', wider: 'was removed', other: 'changed' }[effect];
  say(use, {
    level: levelOf(effect, use.direction),
    rule: 'condition-changed',
    text: `a condition between the fields ${verb}`,
    pointer: first.found.pointer,
    side: come.length > 0 ? 'head' : 'base',
  });
}

interface Condition {
  readonly found: Sourced<Document>;
  /** What stands behind \`if\`; empty for \`not\`. */
  readonly premise: string;
}

const partOf = ({ value, pointer }: Sourced<Document>, part: string): Schema =>
  written(value[part] ?? true, pointer.replace(/if$/, part));

/** The conditions by what they say. */
function textsOf(document: Document, { conditions }: Normal): ReadonlyMap<string, Condition> {
  return new Map(
    conditions.map((found) => {
      const parts = Object.keys(found.value).map(
        (part) => `${part} ${canonical(document, partOf(found, part))}`,
      );
      const premise = 'if' in found.value ? canonical(document, partOf(found, 'if')) : '';
      return [parts.join(' '), { found, premise }];
    }),
  );
}

type CompareKeyword = (
  use: Use,
  before: Sourced | undefined,
  after: Sourced | undefined,
) => Effect | undefined;

/** A limit: the higher or the lower, the narrower. */
const limit =
  (narrowerIf: 'higher' | 'lower'): CompareKeyword =>
  (_, before, after) => {
    const [was, is] = [before?.value, after?.value];
    if (was === undefined) return 'narrower';
    if (is === undefined) return 'wider';
    if (typeof was !== 'number' || typeof is !== 'number') return 'other';
    return is > was === (narrowerIf === 'higher') ? 'narrower' : 'wider';
  };

/** A condition that may be there or not; where it changes, nobody knows what that means. */
const condition: CompareKeyword = (_, before, after) => {
  if (before === undefined) return 'narrower';
  return after === undefined ? 'wider' : 'other';
};

const multiple: CompareKeyword = (_, before, after) => {
  const [was, is] = [before?.value, after?.value];
  if (was === undefined) return 'narrower';
  if (is === undefined) return 'wider';
  if (typeof was !== 'number' || typeof is !== 'number') return 'other';
  if (is % was === 0) return 'narrower';
  return was % is === 0 ? 'wider' : 'other';
};

/** A schema inside, where none is the schema that accepts everything. */
const inner =
  (step: string): CompareKeyword =>
  (use, before, after) => {
    const several = [before, after].some(
      (side) => isObject(side?.value) && 'several' in side.value,
    );
    if (several) return 'other';
    if (before?.value === after?.value && typeof before?.value === 'boolean') return undefined;
    if (
      before?.value === false ||
      after?.value === false ||
      before === undefined ||
      after === undefined
    ) {
      const [was, is] = [before?.value ?? true, after?.value ?? true];
      if (was === false) return 'wider';
      if (is === false || was === true) return 'narrower';
      return 'wider';
    }
    use.compare(
      below(use, step),
      written(before.value, before.pointer),
      written(after.value, after.pointer),
    );
    return undefined;
  };

/** Schemas by name or by position, each of which may come or go. */
const innerMap =
  (step: (name: string) => string): CompareKeyword =>
  (use, before, after) => {
    const entries = (side: Sourced | undefined): ReadonlyMap<string, Schema> =>
      new Map(
        Object.entries((side?.value ?? {}) as object).map(([name, schema]) => [
          name,
          written(schema, `${side?.pointer}/${escapePointer(name)}`),
        ]),
      );
    const [was, is] = [entries(before), entries(after)];
    const gone = [...was.keys()].some((name) => !is.has(name));
    const come = [...is.keys()].some((name) => !was.has(name));
    for (const [name, schema] of was) {
      const twin = is.get(name);
      if (twin !== undefined) use.compare(below(use, step(name)), schema, twin);
    }
    if (gone && come) return 'other';
    if (gone) return 'wider';
    return come ? 'narrower' : undefined;
  };

const dependentRequired: CompareKeyword = (_, before, after) => {
  const pairs = (side: Sourced | undefined): ReadonlySet<string> =>
    new Set(
      Object.entries((side?.value ?? {}) as Record<string, string[]>).flatMap(([name, others]) =>
        others.map((other) => `${name} ${other}`),
      ),
    );
  const [was, is] = [pairs(before), pairs(after)];
  const gone = [...was].some((pair) => !is.has(pair));
  const come = [...is].some((pair) => !was.has(pair));
  if (gone && come) return 'other';
  if (gone) return 'wider';
  return come ? 'narrower' : undefined;
};

/** What an embedded document is made of: without it the field is a text whose form nobody knows. */
const embedded: CompareKeyword = (use, before, after) => {
  if (before === undefined) return 'narrower';
  if (after === undefined) return 'other';
  use.compare(use, written(before.value, before.pointer), written(after.value, after.pointer));
  return undefined;
};

const whole: CompareKeyword = () => 'other';

/** A field with a pattern for its name is open or closed, and that decides what one more means. */
const patternProperties: CompareKeyword = innerMap((pattern) => `[${pattern}]`);

/** The keywords that are understood. A change of any other is a break, whatever it means. */
export const KEYWORDS: Readonly<Record<string, CompareKeyword>> = {
  maxLength: limit('lower'),
  maximum: limit('lower'),
  exclusiveMaximum: limit('lower'),
  maxItems: limit('lower'),
  maxProperties: limit('lower'),
  maxContains: limit('lower'),
  minLength: limit('higher'),
  minimum: limit('higher'),
  exclusiveMinimum: limit('higher'),
  minItems: limit('higher'),
  minProperties: limit('higher'),
  minContains: limit('higher'),
  multipleOf: multiple,
  pattern: condition,
  format: condition,
  uniqueItems: condition,
  contains: condition,
  items: inner('[]'),
  additionalProperties: inner('*'),
  propertyNames: inner('(names)'),
  unevaluatedProperties: inner('(other fields)'),
  unevaluatedItems: inner('(other items)'),
  patternProperties,
  prefixItems: innerMap((index) => `[${index}]`),
  dependentSchemas: innerMap((name) => `(with ${name})`),
  dependentRequired,
  contentSchema: embedded,
  contentMediaType: whole,
  contentEncoding: whole,
};

/** Values that are taken as a whole although they may hold schemas. */
const AS_TEXT = new Set(['contains']);

function compareKeyword(use: Use, keyword: string, before: Normal, after: Normal): void {
  const [was, is] = [before.keywords.get(keyword), after.keywords.get(keyword)];
  if (keyword.startsWith('x-')) {
    const pointer = is?.pointer ?? `${after.pointer}/${keyword}`;
    for (const said of compareExtensionsOf(keyword, was?.value, is?.value))
      say(use, {
        ...said,
        subject: use.field === '' ? said.subject : `${said.subject} of \`${use.field}\``,
        pointer: [pointer, ...said.path.map(escapePointer)].join('/'),
      });
    return;
  }
  if (ANNOTATIONS.has(keyword)) {
    compareAnnotation(use, keyword, was, is, after);
    return;
  }
  if (stable(was?.value) === stable(is?.value) && !hasSchemas(keyword)) return;
  if (
    AS_TEXT.has(keyword) &&
    was &&
    is &&
    canonical(use.base, written(was.value, was.pointer)) ===
      canonical(use.head, written(is.value, is.pointer))
  )
    return;
  // Where values are listed, what limits them is in the list.
  const listed = before.values !== undefined || after.values !== undefined;
  if (listed && IN_VALUES.has(keyword)) return;
  const compare = KEYWORDS[keyword];
  const effect = compare === undefined ? 'other' : compare(use, was, is);
  if (effect === undefined) return;
  say(use, {
    level: levelOf(refined(effect, keyword, before, after), use.direction),
    rule: compare === undefined ? 'keyword-not-understood' : `${kebab(keyword)}-changed`,
    text: changeText(keyword, was?.value, is?.value),
    pointer: is?.pointer ?? was?.pointer ?? after.pointer,
    side: is === undefined ? 'base' : 'head',
  });
}

const SCHEMA_HOLDERS = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
  'patternProperties',
  'prefixItems',
  'dependentSchemas',
  'contentSchema',
  'contains',
]);

const hasSchemas = (keyword: string): boolean => SCHEMA_HOLDERS.has(keyword);

/** Where an object is closed, one more pattern for names opens it. */
function refined(effect: Effect, keyword: string, before: Normal, after: Normal): Effect {
  const closed = [before, after].some(
    ({ keywords }) => keywords.has('additionalProperties') || keywords.has('unevaluatedProperties'),
  );
  if (keyword === 'patternProperties' && closed) return 'other';
  const countsContained = [before, after].some(
    ({ keywords }) => keywords.has('maxContains') || keywords.get('minContains')?.value === 0,
  );
  if (keyword === 'contains' && countsContained) return 'other';
  const several = [before, after].some(({ keywords }) => {
    const value = keywords.get(keyword)?.value;
    return isObject(value) && 'several' in value;
  });
  return several && effect !== 'narrower' && effect !== 'wider' ? 'other' : effect;
}

const NAMES: Readonly<Record<string, string>> = {
  maxLength: 'the longest text',
  minLength: 'the shortest text',
  maximum: 'the highest number',
  minimum: 'the lowest number',
  maxItems: 'the most items',
  minItems: 'the fewest items',
  format: 'the format',
  pattern: 'the pattern',
  multipleOf: 'the step',
  contentEncoding: 'the encoding',
  contentMediaType: 'the media type of the text',
  contentSchema: 'the form of the embedded JSON',
};

const ADDITIONAL = new Set(['additionalProperties', 'unevaluatedProperties']);

function changeText(keyword: string, was: unknown, is: unknown): string {
  if (ADDITIONAL.has(keyword)) {
    if (is === false) return 'takes no other fields any more';
    if (was === false) return 'takes other fields, too';
    return is === undefined ? 'takes other fields of any form' : 'asks a form of its other fields';
  }
  const name = NAMES[keyword] ?? `\`${keyword}\``;
  if (isObject(was) || isObject(is)) {
    if (was === undefined) return `${name} is described now`;
    return is === undefined ? `${name} is not described any more` : `${name} changed`;
  }
  if (was === undefined) return `${name} is ${shown(is)} now, there was none`;
  return is === undefined
    ? `${name} was ${shown(was)}, there is none now`
    : `${name} was ${shown(was)} and is ${shown(is)} now`;
}

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function compareAnnotation(
  use: Use,
  keyword: string,
  before: Sourced | undefined,
  after: Sourced | undefined,
  is_: Normal,
): void {
  const [was, is] = [before?.value, after?.value];
  if (keyword === 'discriminator' || stable(was) === stable(is)) return;
  const at = {
    pointer: after?.pointer ?? before?.pointer ?? is_.pointer,
    side: after === undefined ? ('base' as const) : ('head' as const),
  };
  const sent = use.direction === 'sent';
  if (keyword === 'default') {
    const level = was === undefined ? 'minor' : 'major';
    say(use, {
      ...at,
      level: sent ? level : 'patch',
      rule: 'default-changed',
      text: changeText('default', was, is).replace('`default`', 'the default'),
    });
    return;
  }
  if (keyword === 'deprecated') {
    say(use, {
      ...at,
      level: is === true ? 'minor' : 'patch',
      rule: 'deprecated',
      behaviour: true,
      text: is === true ? 'is deprecated now' : 'is not deprecated any more',
    });
    return;
  }
  if (keyword === 'readOnly' || keyword === 'writeOnly') {
    const lost = sent === (keyword === 'readOnly');
    let level: Finding['level'] = 'patch';
    if (lost) level = is === true ? 'major' : 'minor';
    const gone = sent ? 'must not be sent any more' : 'is not returned any more';
    const back = sent ? 'can be sent again' : 'is returned again';
    const verb = is === true ? gone : back;
    say(use, {
      ...at,
      level,
      rule: `${kebab(keyword)}-changed`,
      text: lost ? verb : `\`${keyword}\` changed`,
    });
    return;
  }
  const example = keyword.startsWith('example');
  say(use, {
    ...at,
    level: 'patch',
    rule: example ? 'example-changed' : 'text-changed',
    text: example ? 'has other examples' : `the ${keyword} changed`,
  });
}
