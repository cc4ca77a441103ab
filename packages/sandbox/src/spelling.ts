/** The ways to write a notification. */
export type Spelling = 'plain' | 'escaped-slashes' | 'unicode-escapes' | 'spaces' | 'key-order';

/**
 * Other ways to write the same JSON, each of which some platform's serialiser has. An endpoint that
 * verifies what it serialised again, and not the bytes that arrived, passes with one and fails with
 * the others.
 */
const SPELLINGS: Readonly<Record<Spelling, (value: unknown) => string>> = {
  plain: (value) => JSON.stringify(value),
  'escaped-slashes': (value) => JSON.stringify(value).replaceAll('/', '\\/'),
  'unicode-escapes': (value) => JSON.stringify(value).replace(/[^ -~]/g, escapeUnit),
  spaces: (value) => JSON.stringify(value, null, 2),
  'key-order': (value) => JSON.stringify(reversed(value)),
};

/** The names of all ways to write a notification. */
export const spellings: readonly Spelling[] = Object.keys(SPELLINGS) as Spelling[];

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  );
}

/**
 * Writes a value as JSON.
 *
 * @param value - what to write.
 * @param spelling - in which way.
 * @throws TypeError if there is no such way.
 */
export function spell(value: unknown, spelling: Spelling): string {
  if (!Object.hasOwn(SPELLINGS, spelling)) {
    throw new TypeError(`Choose a spelling of ${spellings.join(', ')}, not "${String(spelling)}".`);
  }
  return SPELLINGS[spelling](value);
}
