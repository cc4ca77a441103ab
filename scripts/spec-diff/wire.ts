import { childKind, escapeToken, isObject, mapValues } from './document.ts';
import type { Document } from './model.ts';
import { nameOfItem } from './sites.ts';
import { COMBINATORS, splitBranches } from './variants.ts';

/** A document as `redocly diff` should see it. */
export interface WireView {
  readonly document: Document;
  /** Translates a pointer of this view into one of the document that it was made from. */
  readonly pointerOf: (pointer: string) => string;
}

/**
 * Makes two resolved documents comparable: without named components (everything is at its place),
 * with parameters in one order, and with the branches of a combinator by name. Redocly pairs
 * parameters by position and branches by likeness, which goes wrong as soon as two things change;
 * branches that only one document has are compared in `variants.ts`.
 */
export const wireViews = (base: Document, head: Document): readonly [WireView, WireView] => [
  wireView(base, head),
  wireView(head, base),
];

const wireView = (document: Document, other: Document): WireView => {
  const moved = new Map<string, string>();

  const viewOf = (value: unknown, counterpart: unknown, here: string, origin: string): unknown => {
    if (Array.isArray(value))
      return value.map((item, index) =>
        viewOf(
          item,
          Array.isArray(counterpart) ? counterpart[index] : undefined,
          `${here}/${index}`,
          `${origin}/${index}`,
        ),
      );
    if (!isObject(value)) return value;
    const twinOf = isObject(counterpart) ? counterpart : {};
    const { branches, rest } = takeBranches(value, twinOf, here, origin);
    const node = mapValues(rest, (item, keyword) => {
      const below = (pointer: string): string => `${pointer}/${escapeToken(keyword)}`;
      const twin = twinOf[keyword];
      if (keyword === 'discriminator') return withoutMapping(item);
      const kind = childKind(keyword, item);
      if (kind === 'data') return item;
      if (keyword === 'parameters' && Array.isArray(item))
        return listOf(item, twin, below(here), below(origin));
      return kind === 'names' && isObject(item)
        ? mapValues(item, (named, name) =>
            viewOf(
              named,
              isObject(twin) ? twin[name] : undefined,
              `${below(here)}/${escapeToken(name)}`,
              `${below(origin)}/${escapeToken(name)}`,
            ),
          )
        : viewOf(item, twin, below(here), below(origin));
    });
    return Object.keys(branches).length === 0
      ? node
      : {
          ...node,
          properties: { ...(isObject(node.properties) ? node.properties : {}), ...branches },
        };
  };

  /** Branches that both documents have, as if each were the field `<combinator>/<name>`. */
  const takeBranches = (
    value: Document,
    twin: Document,
    here: string,
    origin: string,
  ): { branches: Document; rest: Document } => {
    const branches: Record<string, unknown> = {};
    const rest: Record<string, unknown> = { ...value };
    for (const combinator of COMBINATORS) {
      const { named, others } = splitBranches(value[combinator]);
      if (named.length === 0) continue;
      const counterpart = splitBranches(twin[combinator]);
      const twins = new Map(counterpart.named.map(({ name, schema }) => [name, schema]));
      for (const { name, index, schema } of named) {
        if (!twins.has(name)) continue;
        const field = `${combinator}/${name}`;
        const place = `${here}/properties/${escapeToken(field)}`;
        const source = `${origin}/${combinator}/${index}`;
        moved.set(place, source);
        branches[field] = viewOf(schema, twins.get(name), place, source);
      }
      if (others.length > 0 || counterpart.others.length > 0)
        rest[combinator] = others.map(({ schema }) => schema);
      else delete rest[combinator];
    }
    return { branches, rest };
  };

  const listOf = (
    list: readonly unknown[],
    counterpart: unknown,
    here: string,
    origin: string,
  ): readonly unknown[] => {
    const twins = new Map(
      (Array.isArray(counterpart) ? counterpart : []).map((item, index) => [
        nameOfItem(item, index),
        item,
      ]),
    );
    return list
      .map((item, index) => ({ item, index, name: nameOfItem(item, index) }))
      .sort(
        (a, b) =>
          Number(twins.has(b.name)) - Number(twins.has(a.name)) ||
          (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
      )
      .map(({ item, index, name }, position) => {
        moved.set(`${here}/${position}`, `${origin}/${index}`);
        return viewOf(item, twins.get(name), `${here}/${position}`, `${origin}/${index}`);
      });
  };

  const { components, ...rest } = document;
  const view = viewOf(rest, other, '#', '#') as Document;
  // Only what contains itself is still a reference.
  const circular = JSON.stringify(view).includes('"$ref":"#/components/');
  const schemes = isObject(components) ? components.securitySchemes : undefined;
  return {
    document: {
      ...view,
      components: circular
        ? (viewOf(components, undefined, '#/components', '#/components') as Document)
        : { securitySchemes: schemes ?? {} },
    },
    pointerOf: (pointer) => {
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        const origin = moved.get(pointer.slice(0, end));
        if (origin) return origin + pointer.slice(end);
      }
      return pointer;
    },
  };
};

/** Mappings refer to components by name and are compared on their own. */
const withoutMapping = (discriminator: unknown): unknown => {
  if (!isObject(discriminator)) return discriminator;
  const { mapping, ...rest } = discriminator;
  return rest;
};
