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
  for (const entry of entriesOf(source)) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') {
      throw noHeaders();
    }
    const [name, value] = entry as [string, unknown];
    if (value === undefined || value === null) continue;
    const key = name.toLowerCase();
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    const before = values.get(key);
    values.set(key, before ? [...before, ...given] : given);
  }
  return values;
}

function noHeaders(): SecurityError {
  return new SecurityError(
    'SIGNATURE_MALFORMED',
    'Give headers as Headers, entries or a record from name to text.',
  );
}

/** The one value of a header. */
function oneText(name: string, [value, second]: readonly unknown[]): string | undefined {
  if (second !== undefined) {
    throw new SecurityError(
      'SIGNATURE_MALFORMED',
      `Send the header ${name} once: it is there twice.`,
    );
  }
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw noHeaders();
}

/**
 * Reads headers by name.
 *
 * @throws SecurityError `SIGNATURE_MALFORMED`, when a header is asked for that is there twice: which
 * of the two another reader takes is not known.
 */
export function headerReader(source: HeaderSource): HeaderReader {
  if (typeof source !== 'object' || source === null) throw noHeaders();
  if (isHeadersLike(source)) return (name) => oneText(name, [source.get(name)].flat());
  const values = valuesByName(source);
  return (name) => oneText(name, values.get(name.toLowerCase()) ?? []);
}
