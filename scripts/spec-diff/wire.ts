import { escapeToken, isObject, mapValues } from './document.ts';
import type { Document } from './model.ts';

/** A document as `redocly diff` should see it. */
export interface WireView {
  readonly document: Document;
  /** Translates a pointer of this view into one of the document that it was made from. */
  readonly pointerOf: (pointer: string) => string;
}

/**
 * Makes two resolved documents comparable: without named components (everything is at its place)
 * and with parameters in one order, because Redocly pairs them by position.
 */
export const wireViews = (base: Document, head: Document): readonly [WireView, WireView] => [
  wireView(base, head),
  wireView(head, base),
];

const wireView = (document: Document, other: Document): WireView => {
  const moved = new Map<string, string>();

  const viewOf = (holder: Document, counterpart: unknown, pointer: string): Document => {
    if (!Array.isArray(holder.parameters)) return holder;
    const known = new Set(isObject(counterpart) ? keysOf(counterpart.parameters) : []);
    const order = keysOf(holder.parameters)
      .map((key, index) => ({ key, index }))
      .sort(
        (a, b) => Number(known.has(b.key)) - Number(known.has(a.key)) || (a.key < b.key ? -1 : 1),
      );
    for (const [position, { index }] of order.entries())
      moved.set(`${pointer}/parameters/${position}`, `${pointer}/parameters/${index}`);
    const { parameters } = holder;
    return { ...holder, parameters: order.map(({ index }) => parameters[index]) };
  };

  const itemsOf = (section: string): Document =>
    mapValues(objectAt(document, section), (item, path) => {
      const counterpart = objectAt(other, section)[path];
      const pointer = `#/${section}/${escapeToken(path)}`;
      if (!isObject(item)) return item;
      const operations = mapValues(item, (operation, method) =>
        isObject(operation) && !Array.isArray(operation)
          ? viewOf(
              operation,
              isObject(counterpart) ? counterpart[method] : undefined,
              `${pointer}/${method}`,
            )
          : operation,
      );
      return viewOf(operations, counterpart, pointer);
    });

  const { components, ...rest } = document;
  const view = withoutMappings({
    ...rest,
    paths: itemsOf('paths'),
    ...(document.webhooks !== undefined && { webhooks: itemsOf('webhooks') }),
  }) as Document;
  const circular = JSON.stringify(view).includes('"$ref":"#/components/');
  return {
    document: {
      ...view,
      components: circular
        ? (withoutMappings(components) as Document)
        : { securitySchemes: objectAt(objectAt(document, 'components'), 'securitySchemes') },
    },
    pointerOf: (pointer) => {
      const [parameter] = /^.*?\/parameters\/\d+/.exec(pointer) ?? [];
      const origin = parameter && moved.get(parameter);
      return parameter && origin ? origin + pointer.slice(parameter.length) : pointer;
    },
  };
};

const objectAt = (document: Document, key: string): Document => {
  const value = document[key];
  return isObject(value) ? value : {};
};

const keysOf = (parameters: unknown): readonly string[] =>
  Array.isArray(parameters)
    ? parameters.map((parameter) =>
        isObject(parameter) ? `${parameter.in}:${parameter.name}` : String(parameter),
      )
    : [];

/** Mappings refer to components by name and are compared on their own. */
const withoutMappings = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutMappings);
  if (!isObject(value)) return value;
  return mapValues(value, (item, key) => {
    if (key !== 'discriminator' || !isObject(item) || typeof item.propertyName !== 'string')
      return withoutMappings(item);
    const { mapping, ...discriminator } = item;
    return discriminator;
  });
};
