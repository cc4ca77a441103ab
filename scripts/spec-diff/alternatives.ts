import { isObject } from '../lib/openapi.ts';
import type { Document } from './model.ts';
import {
  type Alternatives,
  canonical,
  isAnnotation,
  type Normal,
  nameOf,
  normalise,
  type Schema,
  stable,
} from './normal.ts';
import { type Effect, levelOf, say, type Use } from './use.ts';

/** Compares the branches of `oneOf` and `anyOf`, and what selects among them. */

interface Side {
  readonly schema: Schema;
  readonly normal: Normal;
}

/** A schema that is nothing but alternatives. */
function isPure({
  types,
  values,
  properties,
  required,
  conditions,
  keywords,
  alternatives,
}: Normal): boolean {
  return (
    alternatives.length === 1 &&
    types === undefined &&
    values === undefined &&
    properties.size === 0 &&
    required.size === 0 &&
    conditions.length === 0 &&
    [...keywords.keys()].every(isAnnotation)
  );
}

/** Any schema is the only alternative to itself. */
const alone = ({ schema, normal }: Side, keyword: Alternatives['keyword']): Alternatives => ({
  keyword,
  branches: [schema],
  pointer: normal.pointer,
});

export function compareAlternatives(use: Use, base: Side, head: Side): void {
  compareDiscriminators(use, base.normal, head.normal);
  const [was, is] = [base.normal.alternatives, head.normal.alternatives];
  if (was.length === 0 && is.length === 0) return;
  if (was.length === 1 && is.length === 1 && was[0] && is[0]) {
    compareLists(use, was[0], is[0]);
    return;
  }
  if (was.length === 0 && is[0] && isPure(head.normal)) {
    compareLists(use, alone(base, is[0].keyword), is[0]);
    return;
  }
  if (is.length === 0 && was[0] && isPure(base.normal)) {
    compareLists(use, was[0], alone(head, was[0].keyword));
    return;
  }
  const texts = (
    document: Document,
    lists: readonly Alternatives[],
  ): ReadonlyMap<string, Alternatives> =>
    new Map(
      lists.map((list) => [
        `${list.keyword} ${list.branches
          .map((branch) => canonical(document, branch))
          .sort()
          .join(' | ')}`,
        list,
      ]),
    );
  const [before, after] = [texts(use.base, was), texts(use.head, is)];
  const gone = [...before].filter(([text]) => !after.has(text));
  const come = [...after].filter(([text]) => !before.has(text));
  const [first] = come.length > 0 ? come : gone;
  if (first === undefined) return;
  let effect: Effect = 'other';
  if (gone.length === 0) effect = 'narrower';
  if (come.length === 0) effect = 'wider';
  const verb = {
    narrower: 'has to be one of several variants now',
    wider: 'need not be one of several variants any more',
    other: 'has other variants',
  }[effect];
  say(use, {
    level: levelOf(effect, use.direction),
    rule: 'variants-changed',
    text: verb,
    pointer: first[1].pointer,
    side: come.length > 0 ? 'head' : 'base',
  });
}

interface Branch {
  readonly schema: Schema;
  readonly name: string | undefined;
  readonly text: string;
  readonly constants: string;
}

function branchesOf(document: Document, { branches }: Alternatives): readonly Branch[] {
  return branches.map((schema) => ({
    schema,
    name: nameOf(document, schema),
    text: canonical(document, schema),
    constants: constantsOf(document, schema),
  }));
}

/** What tells a variant apart: the fields that have one value only, or else its types. */
function constantsOf(document: Document, schema: Schema): string {
  const { properties, types, required } = normalise(document, schema);
  const constants = [...properties].flatMap(([name, property]) => {
    const { values } = normalise(document, property);
    return values?.length === 1 ? [`${name}=${stable(values[0])}`] : [];
  });
  if (constants.length > 0) return constants.sort().join(' ');
  return properties.size > 0 || required.size > 0 ? '' : [...(types ?? [])].sort().join(' ');
}

function compareLists(use: Use, before: Alternatives, after: Alternatives): void {
  const was = [...branchesOf(use.base, before)];
  const is = [...branchesOf(use.head, after)];
  const pairs: (readonly [Branch, Branch])[] = [];
  const pair = (alike: (a: Branch, b: Branch) => boolean): void => {
    for (const branch of [...was]) {
      const twin = is.find((other) => alike(branch, other));
      if (twin === undefined) continue;
      pairs.push([branch, twin]);
      was.splice(was.indexOf(branch), 1);
      is.splice(is.indexOf(twin), 1);
    }
  };
  pair((a, b) => a.name !== undefined && a.name === b.name);
  pair((a, b) => a.text === b.text);
  pair((a, b) => a.constants !== '' && a.constants === b.constants && !(a.name && b.name));
  for (const [branch, twin] of pairs) use.compare(use, branch.schema, twin.schema);
  const called = ({ name, constants, schema }: Branch): string =>
    `\`${name ?? (constants || (schema[0]?.pointer.split('/').pop() ?? ''))}\``;
  for (const branch of was)
    say(use, {
      level: 'major',
      rule: 'variant-removed',
      text: `lost the variant ${called(branch)}`,
      pointer: branch.schema[0]?.pointer ?? before.pointer,
      side: 'base',
    });
  for (const branch of is)
    say(use, {
      level: levelOf('wider', use.direction),
      rule: 'variant-added',
      text: `has the new variant ${called(branch)}`,
      pointer: branch.schema[0]?.pointer ?? after.pointer,
    });
  if (
    before.keyword === after.keyword ||
    before.branches.length === 1 ||
    after.branches.length === 1
  )
    return;
  const effect: Effect = after.keyword === 'oneOf' ? 'narrower' : 'wider';
  say(use, {
    level: levelOf(effect, use.direction),
    rule: 'variants-exclusive-changed',
    text: after.keyword === 'oneOf' ? 'may fit one variant only' : 'may fit several variants now',
    pointer: after.pointer,
  });
}

interface Discriminator {
  readonly propertyName: string;
  readonly mapping: ReadonlyMap<string, string>;
  readonly pointer: string;
}

function discriminatorOf({ keywords, alternatives }: Normal): Discriminator | undefined {
  const found = keywords.get('discriminator');
  if (!isObject(found?.value)) return undefined;
  const { propertyName, mapping } = found.value;
  const target = (value: unknown): string => String(value).split('/').pop() ?? '';
  // A value that is the name of its variant needs no entry.
  const implied = new Set(
    alternatives.flatMap(({ branches }) =>
      branches.flatMap(([first]) =>
        isObject(first?.schema) && typeof first.schema.$ref === 'string'
          ? [target(first.schema.$ref)]
          : [],
      ),
    ),
  );
  const entries = isObject(mapping) ? Object.entries(mapping) : [];
  return {
    propertyName: String(propertyName),
    mapping: new Map(
      entries
        .map(([value, name]) => [value, target(name)] as const)
        .filter(([value, name]) => value !== name || !implied.has(name)),
    ),
    pointer: found.pointer,
  };
}

function compareDiscriminators(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [discriminatorOf(before), discriminatorOf(after)];
  if (was === undefined && is === undefined) return;
  const pointer = is?.pointer ?? was?.pointer ?? '';
  if (was === undefined || is === undefined) {
    const [level, verb] =
      is === undefined
        ? (['major', 'names no field any more'] as const)
        : (['minor', `names the field \`${is.propertyName}\` now`] as const);
    say(use, {
      level,
      rule: 'discriminator-changed',
      text: `${verb} that selects its variant`,
      pointer,
      side: is === undefined ? 'base' : 'head',
    });
    return;
  }
  if (was.propertyName !== is.propertyName)
    say(use, {
      level: 'major',
      rule: 'discriminator-changed',
      text: `selects its variant by \`${is.propertyName}\` and no longer by \`${was.propertyName}\``,
      pointer,
    });
  for (const value of new Set([...was.mapping.keys(), ...is.mapping.keys()])) {
    const [from, to] = [was.mapping.get(value), is.mapping.get(value)];
    if (from === to) continue;
    const at = {
      pointer: `${pointer}/mapping/${value.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    };
    const subject = `\`${is.propertyName}: ${value}\``;
    if (to === undefined)
      say(use, {
        ...at,
        subject,
        level: 'major',
        rule: 'mapping-changed',
        text: `selects no variant any more, it was \`${from}\``,
        side: 'base',
      });
    else if (from === undefined)
      say(use, {
        ...at,
        subject,
        level: 'minor',
        rule: 'mapping-added',
        text: `selects the variant \`${to}\``,
      });
    else
      say(use, {
        ...at,
        subject,
        level: 'major',
        rule: 'mapping-changed',
        text: `selected \`${from}\` and selects \`${to}\` now`,
      });
  }
}
