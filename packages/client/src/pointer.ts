/** JSON pointers (RFC 6901) with `*` for any key or index, as the operations metadata writes them. */

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

const keysAt = (container: Container, segment: string): string[] => {
  if (segment === '*') return Object.keys(container);
  return Object.hasOwn(container, segment) ? [segment] : [];
};

const copyOf = (container: Container): Record<string, unknown> =>
  (Array.isArray(container) ? [...container] : { ...container }) as Record<string, unknown>;

const parseEmbedded = (text: string): Container | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isContainer(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const mapSegments = (
  value: unknown,
  segments: readonly string[],
  replace: (value: unknown) => unknown,
): unknown => {
  const [segment, ...rest] = segments;
  if (segment === undefined) return replace(value);
  if (typeof value === 'string') {
    const embedded = parseEmbedded(value);
    return embedded ? JSON.stringify(mapSegments(embedded, segments, replace)) : value;
  }
  if (!isContainer(value)) return value;
  let result: Record<string, unknown> | undefined;
  for (const key of keysAt(value, segment)) {
    const before = (value as Record<string, unknown>)[key];
    const after = mapSegments(before, rest, replace);
    if (after === before) continue;
    result ??= copyOf(value);
    result[key] = after;
  }
  return result ?? value;
};

/**
 * The document with every value at `pointer` replaced; what isn't touched is shared with the
 * original, which stays as it was. A pointer that goes on below a string goes on in the JSON
 * document inside that string.
 */
export const mapAt = (
  document: unknown,
  pointer: string,
  replace: (value: unknown) => unknown,
): unknown => mapSegments(document, segmentsOf(pointer), replace);

/** Every value at `pointer`; below a string, those of the JSON document inside that string. */
export const valuesAt = (document: unknown, pointer: string): unknown[] => {
  const values: unknown[] = [];
  mapAt(document, pointer, (value) => {
    values.push(value);
    return value;
  });
  return values;
};

/** The document with `value` at `pointer` (without `*`); objects on the way are made if need be. */
export const setAt = (document: unknown, pointer: string, value: unknown): unknown => {
  const set = (node: unknown, [segment, ...rest]: string[]): unknown => {
    if (segment === undefined) return value;
    const copy = copyOf(isContainer(node) ? node : {});
    copy[segment] = set(copy[segment], rest);
    return Array.isArray(node) ? Object.values(copy) : copy;
  };
  return set(document, segmentsOf(pointer));
};
