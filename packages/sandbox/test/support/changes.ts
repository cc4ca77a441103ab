import type { Changes } from './recipes.ts';

type Node = Record<string, unknown>;

const setAt = (node: Node, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) {
    if (value === undefined) delete node[key];
    else node[key] = value;
    return;
  }
  const child = node[key] ?? {};
  if (typeof child === 'string') {
    // A JSON document inside a text: pointers run on into it.
    const document = JSON.parse(child) as Node;
    setAt(document, rest, value);
    node[key] = JSON.stringify(document);
    return;
  }
  node[key] = child;
  setAt(child as Node, rest, value);
};

/** Changes a body at JSON pointers, also inside embedded JSON. */
export function applyChanges(body: Node, changes: Changes): Node {
  const copy = structuredClone(body);
  for (const [pointer, value] of Object.entries(changes)) {
    setAt(copy, pointer.split('/').slice(1), value);
  }
  return copy;
}
