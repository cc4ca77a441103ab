import { canonical } from './canonical.ts';
import { compareDiscriminators } from './discriminators.ts';
import { type Document, stable } from './model.ts';
import { type Alternatives, type Normal, normalise } from './normal.ts';
import { nameOf, type Schema } from './parts.ts';
import { effectOf } from './rules.ts';
import { say, type Use } from './use.ts';
import { isAnnotation } from './vocabulary.ts';

/** Compares the branches of `oneOf` and `anyOf`. */

interface Side {
  readonly schema: Schema;
  readonly normal: Normal;
}

export function compareAlternatives(use: Use, base: Side, head: Side): void {
  compareDiscriminators(use, base.normal, head.normal);
  const [was, is] = [onlyList(base, head.normal), onlyList(head, base.normal)];
  if (was && is) compareLists(use, was, is);
  else compareWhole(use, base.normal, head.normal);
}

/** The only list of alternatives; any schema is the only alternative to itself, where the other side is a list. */
function onlyList({ schema, normal }: Side, other: Normal): Alternatives | undefined {
  const [list, ...more] = normal.alternatives;
  if (more.length > 0) return undefined;
  if (list) return list;
  const [twin] = other.alternatives;
  if (twin === undefined || !isNothingBut(other)) return undefined;
  return { keyword: twin.keyword, branches: [schema], pointer: normal.pointer };
}

/** Whether a schema is nothing but one list of alternatives. */
function isNothingBut({ alternatives, ...normal }: Normal): boolean {
  return (
    alternatives.length === 1 &&
    normal.types === undefined &&
    normal.values === undefined &&
    normal.properties.size === 0 &&
    normal.required.size === 0 &&
    normal.conditions.length === 0 &&
    [...normal.keywords.keys()].every(isAnnotation)
  );
}

/** Lists of which there are several are each taken as a whole. */
function compareWhole(use: Use, base: Normal, head: Normal): void {
  const [was, is] = [byContent(use.base, base), byContent(use.head, head)];
  const gone = [...was.keys()].filter((text) => !is.has(text));
  const come = [...is.keys()].filter((text) => !was.has(text));
  const rating = effectOf(gone.length > 0, come.length > 0);
  const [first = ''] = come.length > 0 ? come : gone;
  if (rating === undefined) return;
  const text = {
    narrower: 'has to be one of several variants now',
    wider: 'need not be one of several variants any more',
    other: 'has other variants',
  }[rating];
  say(use, 'variants-changed', {
    rating,
    text,
    pointer: (is.get(first) ?? was.get(first))?.pointer ?? head.pointer,
    side: come.length > 0 ? 'head' : 'base',
  });
}

function byContent(
  document: Document,
  { alternatives }: Normal,
): ReadonlyMap<string, Alternatives> {
  return new Map(
    alternatives.map((list) => {
      const texts = list.branches.map((branch) => canonical(document, branch));
      return [`${list.keyword} ${texts.sort().join(' | ')}`, list];
    }),
  );
}

interface Branch {
  readonly schema: Schema;
  readonly name: string | undefined;
  readonly text: string;
  readonly constants: string;
}

function branchesOf(document: Document, { branches }: Alternatives): Set<Branch> {
  return new Set(
    branches.map((schema) => ({
      schema,
      name: nameOf(document, schema),
      text: canonical(document, schema),
      constants: constantsOf(document, schema),
    })),
  );
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

function called({ name, constants, schema }: Branch): string {
  return `\`${name ?? (constants || (schema[0]?.pointer.split('/').pop() ?? ''))}\``;
}

/** Whether two variants are the same one, the surest sign first. */
const SIGNS: readonly ((a: Branch, b: Branch) => boolean)[] = [
  (a, b) => a.name !== undefined && a.name === b.name,
  (a, b) => a.text === b.text,
  (a, b) => a.constants !== '' && a.constants === b.constants && !(a.name && b.name),
];

function compareLists(use: Use, before: Alternatives, after: Alternatives): void {
  const [gone, come] = [branchesOf(use.base, before), branchesOf(use.head, after)];
  const pairs = new Map<Branch, Branch>();
  for (const alike of SIGNS)
    for (const branch of gone) {
      const twin = [...come].find((other) => alike(branch, other));
      if (twin === undefined) continue;
      pairs.set(branch, twin);
      gone.delete(branch);
      come.delete(twin);
    }
  for (const [branch, twin] of pairs) use.compare(use, branch.schema, twin.schema);
  for (const branch of gone)
    say(use, 'variant-removed', {
      text: `lost the variant ${called(branch)}`,
      pointer: branch.schema[0]?.pointer ?? before.pointer,
    });
  for (const branch of come)
    say(use, 'variant-added', {
      text: `has the new variant ${called(branch)}`,
      pointer: branch.schema[0]?.pointer ?? after.pointer,
    });
  const alone = before.branches.length === 1 || after.branches.length === 1;
  if (alone || before.keyword === after.keyword) return;
  const exclusive = after.keyword === 'oneOf';
  say(use, 'variants-exclusive-changed', {
    rating: exclusive ? 'narrower' : 'wider',
    text: exclusive ? 'may fit one variant only' : 'may fit several variants now',
    pointer: after.pointer,
  });
}
