/** JSON pointers as the operations metadata writes them: `*` stands for any key or index. */

function map(
  node: unknown,
  [key, ...rest]: readonly string[],
  replace: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return replace(node);
  if (typeof node === 'string') {
    try {
      return JSON.stringify(map(JSON.parse(node), [key, ...rest], replace));
    } catch {
      return node;
    }
  }
  if (typeof node !== 'object' || node === null) return node;
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string, unknown>;
  for (const name of key === '*' ? Object.keys(copy) : [key]) {
    if (Object.hasOwn(copy, name)) copy[name] = map(copy[name], rest, replace);
  }
  return copy;
}

/**
 * A copy of the document with every value at `pointer` replaced. A pointer that goes on below a
 * string goes on in the JSON document inside that string.
 */
export function mapAt(
  document: unknown,
  pointer: string,
  replace: (value: unknown) => unknown,
): unknown {
  return map(document, pointer.slice(1).split('/'), replace);
}

/** Every value at `pointer`; below a string, those of the JSON document inside that string. */
export function valuesAt(document: unknown, pointer: string): unknown[] {
  const values: unknown[] = [];
  mapAt(document, pointer, (value) => values.push(value));
  return values;
}
