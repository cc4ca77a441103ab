import { escapeToken, isObject } from './document.ts';
import type { Change, Document } from './model.ts';
import type { Direction, Site } from './sites.ts';
import { commonSites, nameOfItem } from './sites.ts';

/** The branches of `oneOf`, `anyOf` and `allOf` that are components, and what selects them. */

export const COMBINATORS = ['allOf', 'anyOf', 'oneOf'] as const;

export interface Branch {
  readonly name: string;
  readonly index: number;
  readonly schema: unknown;
}

const isNamed = ({ name, index }: Branch): boolean => name !== String(index);

const branchesOf = (list: unknown): readonly Branch[] =>
  (Array.isArray(list) ? list : []).map((schema, index) => ({
    name: nameOfItem(schema, index),
    index,
    schema,
  }));

/** The branches that can be told by name, and the others; all are others where a name is not unique. */
export const splitBranches = (
  list: unknown,
): { readonly named: readonly Branch[]; readonly others: readonly Branch[] } => {
  const branches = branchesOf(list);
  const named = branches.filter(isNamed);
  return new Set(named.map(({ name }) => name)).size === named.length
    ? { named, others: branches.filter((branch) => !isNamed(branch)) }
    : { named: [], others: branches };
};

type Sites = ReadonlyMap<string, Site>;

type Level = Change['level'];

/** One more alternative widens, one more condition narrows; code handles alternatives by name. */
const LEVELS: Record<
  'alternative' | 'condition',
  Record<'added' | 'removed', Record<Direction, Level>>
> = {
  alternative: {
    added: { request: 'minor', response: 'major', none: 'major' },
    removed: { request: 'major', response: 'major', none: 'major' },
  },
  condition: {
    added: { request: 'major', response: 'minor', none: 'major' },
    removed: { request: 'minor', response: 'major', none: 'major' },
  },
};

const compareCombinator = (
  base: Site,
  head: Site,
  combinator: (typeof COMBINATORS)[number],
): readonly Change[] => {
  const [was, is] = [splitBranches(base.node[combinator]), splitBranches(head.node[combinator])];
  // The first alternatives of a schema, like the last ones, are a condition as a whole.
  const whole = base.node[combinator] === undefined || head.node[combinator] === undefined;
  const kind = combinator === 'allOf' || whole ? 'condition' : 'alternative';
  const only = (here: readonly Branch[], there: readonly Branch[]): readonly Branch[] =>
    here.filter(({ name }) => !there.some((branch) => branch.name === name));
  const change = (verb: 'added' | 'removed', { name, index }: Branch): Change => ({
    level: LEVELS[kind][verb][head.direction],
    rule: `${combinator === 'allOf' ? 'part' : 'alternative'}-${verb}`,
    operationId: head.operationId,
    pointer: `${verb === 'removed' ? base.pointer : head.pointer}/${combinator}/${index}`,
    message: `\`${name}\` was ${verb}.`,
  });
  return [
    ...only(was.named, is.named).map((branch) => change('removed', branch)),
    ...only(is.named, was.named).map((branch) => change('added', branch)),
  ];
};

const mapOf = (value: unknown): Document => (isObject(value) ? value : {});

const mappingOf = (site: Site): Document => mapOf(mapOf(site.node.discriminator).mapping);

const nameOf = (reference: unknown): string => `\`${String(reference).split('/').pop()}\``;

const compareMapping = (base: Site, head: Site): readonly Change[] => {
  const [was, is] = [mappingOf(base), mappingOf(head)];
  const change = (value: string, level: Level, rule: string, message: string): Change => ({
    level,
    rule,
    operationId: head.operationId,
    pointer: `${head.pointer}/discriminator/mapping/${escapeToken(value)}`,
    message,
  });
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((value) => {
    if (!(value in is))
      return [
        change(value, 'major', 'variant-removed', `The variant for \`${value}\` was removed.`),
      ];
    if (!(value in was))
      return [change(value, 'minor', 'variant-added', `A variant for \`${value}\` was added.`)];
    if (is[value] === was[value]) return [];
    const message = `\`${value}\` selected ${nameOf(was[value])} and now selects ${nameOf(is[value])}.`;
    return [change(value, 'major', 'variant-renamed', message)];
  });
};

/** Variants that came, went or got another name. */
export const compareVariants = (base: Sites, head: Sites): readonly Change[] =>
  commonSites(base, head).flatMap((pair) => [
    ...COMBINATORS.flatMap((combinator) => compareCombinator(pair.base, pair.head, combinator)),
    ...compareMapping(pair.base, pair.head),
  ]);
