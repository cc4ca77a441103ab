import { SecurityError } from './errors.ts';

/**
 * Where headers come from: an object with the `get` of `Headers` (finds names in any case), entries,
 * or a record such as Node's `request.headers`. Names may be in any case.
 */
export type HeaderSource =
  | { get(name: string): string | null | undefined }
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Finds a header by its name, in any case; undefined if there is none. */
export type HeaderReader = (name: string) => string | undefined;

/** A `Map` has a `get` as well, but one that finds a name in one spelling only. */
function isHeadersLike(
  source: HeaderSource,
): source is { get(name: string): string | null | undefined } {
  return (
    typeof (source as { get?: unknown }).get === 'function' &&
    Object.prototype.toString.call(source) !== '[object Map]'
  );
}

function entriesOf(source: HeaderSource): Iterable<readonly [string, unknown]> {
  if (Symbol.iterator in source) return source as Iterable<readonly [string, string]>;
  return Object.entries(source);
}

/** Every value of each name, the names in lower case. */
function valuesByName(source: HeaderSource): Map<string, readonly unknown[]> {
  const values = new Map<string, readonly unknown[]>();
  for (const [name, value] of entriesOf(source)) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    const before = values.get(key);
    values.set(key, before ? [...before, ...given] : given);
  }
  return values;
}

/**
 * Reads headers by name.
 *
 * @throws SecurityError `SIGNATURE_MALFORMED`, when a header is asked for that is there twice: which
 * of the two another reader takes is not known.
 */
export function headerReader(source: HeaderSource): HeaderReader {
  if (isHeadersLike(source)) return (name) => source.get(name) ?? undefined;
  const values = valuesByName(source);
  return (name) => {
    const [value, second] = values.get(name.toLowerCase()) ?? [];
    if (second === undefined) return value === undefined ? undefined : String(value);
    throw new SecurityError(
      'SIGNATURE_MALFORMED',
      `Send the header ${name} once: it is there twice.`,
    );
  };
}
