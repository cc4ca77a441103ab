import { at, childKind, escapeToken, isObject, mapValues } from './document.ts';
import type { Document } from './model.ts';
import { REFERENCE } from './sites.ts';

/** A specification in which every reference is replaced by what it refers to. */
export interface ResolvedDocument {
  readonly document: Document;
  /** Where the thing at a pointer of `document` is written in the bundled specification. */
  readonly originOf: (pointer: string) => string;
}

const SCHEMAS = '#/components/schemas/';

/**
 * Replaces references by their targets, so that a change of a shared component shows at each
 * operation that uses it, in the direction in which it uses it. A reference to something that
 * contains it stays.
 */
export const resolveReferences = (bundled: Document): ResolvedDocument => {
  const origins = new Map<string, string>();

  const resolveAny = (value: unknown, pointer: string, within: readonly string[]): unknown => {
    if (Array.isArray(value))
      return value.map((item, index) => resolveAny(item, `${pointer}/${index}`, within));
    return isObject(value) ? resolveNode(value, pointer, within) : value;
  };

  const resolveNode = (node: Document, pointer: string, within: readonly string[]): Document => {
    const { $ref: reference, ...siblings } = node;
    if (typeof reference !== 'string') return resolveChildren(node, pointer, within);
    const target = at(bundled, reference);
    if (within.includes(reference) || !isObject(target)) return node;
    origins.set(pointer, reference);
    const resolved = resolveNode(target, pointer, [...within, reference]);
    return {
      ...resolved,
      // The name tells the branches of a `oneOf` apart when their content changes.
      ...(reference.startsWith(SCHEMAS) && { [REFERENCE]: reference.slice(SCHEMAS.length) }),
      ...resolveChildren(siblings, pointer, within),
    };
  };

  const resolveChildren = (node: Document, pointer: string, within: readonly string[]): Document =>
    mapValues(node, (value, keyword) => {
      const below = `${pointer}/${escapeToken(keyword)}`;
      const kind = childKind(keyword, value);
      if (kind === 'names' && isObject(value))
        return mapValues(value, (item, name) =>
          resolveAny(item, `${below}/${escapeToken(name)}`, within),
        );
      return kind === 'data' ? resolveData(value) : resolveAny(value, below, within);
    });

  /** Data may be put together from references too: lists of result codes are. */
  const resolveData = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolveData);
    if (!isObject(value)) return value;
    const reference = value.$ref;
    if (typeof reference === 'string' && Object.keys(value).length === 1) {
      const target = at(bundled, reference);
      return target === undefined ? value : resolveData(target);
    }
    return mapValues(value, resolveData);
  };

  return {
    document: resolveNode(bundled, '#', []),
    originOf: (pointer) => {
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        const origin = origins.get(pointer.slice(0, end));
        if (origin) return origin + pointer.slice(end);
      }
      return pointer;
    },
  };
};
