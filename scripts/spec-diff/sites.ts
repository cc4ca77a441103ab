import { childKind, escapeToken, isObject, tokensOf } from './document.ts';
import type { Document } from './model.ts';

/** Who writes what stands here: the user sends a request and receives a response. */
export type Direction = 'request' | 'response' | 'none';

export interface Place {
  readonly operationId: string;
  readonly direction: Direction;
}

/** One object of the specification and where it stands. */
export interface Site extends Place {
  readonly node: Document;
  readonly pointer: string;
  /** As the pointer, but with names for list items, so that it survives a changed order. */
  readonly key: string;
}

const METHODS = new Set(['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace']);

const OF_THE_CALLER = new Set(['parameters', 'requestBody']);

const flip = (direction: Direction): Direction =>
  direction === 'request' ? 'response' : direction === 'response' ? 'request' : 'none';

/** Which operation a pointer belongs to, and in which direction the data there flows. */
export const placeOf = (pointer: string, ...documents: readonly Document[]): Place => {
  const [section = '', path = '', method = '', part = ''] = tokensOf(pointer);
  if (section !== 'paths' && section !== 'webhooks') return { operationId: '', direction: 'none' };
  const [part_, ids] = METHODS.has(method)
    ? [part, documents.map((document) => operationIdAt(document, section, path, method))]
    : [method, []];
  const asCaller: Direction = OF_THE_CALLER.has(part_)
    ? 'request'
    : part_ === 'responses'
      ? 'response'
      : 'none';
  return {
    operationId: ids.find((id) => id !== '') ?? '',
    // The caller of a webhook is the platform: the user receives the request.
    direction: section === 'webhooks' ? flip(asCaller) : asCaller,
  };
};

const operationIdAt = (
  document: Document,
  section: string,
  path: string,
  method: string,
): string => {
  const operation = [section, path, method].reduce<unknown>(
    (node, token) => (isObject(node) ? node[token] : undefined),
    document,
  );
  return isObject(operation) && typeof operation.operationId === 'string'
    ? operation.operationId
    : '';
};

/** Where a resolved schema keeps the name of the component that it came from. */
export const REFERENCE = 'x-reference';

/** Names of list items: parameters by place and name, servers by address, schemas by component. */
export const nameOfItem = (item: unknown, index: number): string => {
  if (!isObject(item)) return String(index);
  if (typeof item.in === 'string') return `${item.in}:${item.name}`;
  return String(item.url ?? item[REFERENCE] ?? item.title ?? item.name ?? index);
};

/** Every object of a resolved specification, from the root downwards. */
export const sitesOf = (document: Document): ReadonlyMap<string, Site> => {
  const sites = new Map<string, Site>();

  const visitAny = (value: unknown, pointer: string, key: string): void => {
    if (Array.isArray(value))
      for (const [index, item] of value.entries())
        visitAny(item, `${pointer}/${index}`, `${key}/${escapeToken(nameOfItem(item, index))}`);
    else if (isObject(value)) visit(value, pointer, key);
  };

  const visit = (node: Document, pointer: string, key: string): void => {
    sites.set(key, { node, pointer, key, ...placeOf(pointer, document) });
    for (const [keyword, value] of Object.entries(node)) {
      const below = (parent: string): string => `${parent}/${escapeToken(keyword)}`;
      const kind = childKind(keyword, value);
      if (kind === 'node') visitAny(value, below(pointer), below(key));
      else if (kind === 'names' && isObject(value))
        for (const [name, item] of Object.entries(value))
          visitAny(
            item,
            `${below(pointer)}/${escapeToken(name)}`,
            `${below(key)}/${escapeToken(name)}`,
          );
    }
  };

  // Components show at the operations that use them.
  const { components, ...rest } = document;
  visit(rest, '#', '#');
  return sites;
};

/** The objects that both versions have. */
export const commonSites = (
  base: ReadonlyMap<string, Site>,
  head: ReadonlyMap<string, Site>,
): readonly { readonly base: Site; readonly head: Site }[] =>
  [...head.values()].flatMap((site) => {
    const before = base.get(site.key);
    return before ? [{ base: before, head: site }] : [];
  });
