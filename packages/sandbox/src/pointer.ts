/** Whether a JSON pointer fits a pattern in which `*` stands for any one key or index. */
export function pointerMatches(pattern: string, pointer: string): boolean {
  const wanted = pattern.split('/');
  const given = pointer.split('/');
  return (
    wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at])
  );
}

/** Every string in a JSON value, with its pointer. */
export const strings = function* (
  value: unknown,
  pointer = '',
): Generator<{ readonly pointer: string; readonly text: string }> {
  if (typeof value === 'string') yield { pointer, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* strings(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
};

/** How deep a body may be nested; no real one comes near, and what is deeper only tries the stack. */
const DEEPEST = 64;

/** Whether a JSON value is nested deeper than any real body. */
export function isTooDeep(value: unknown, left: number = DEEPEST): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (left === 0 || Object.values(value).some((child) => isTooDeep(child, left - 1)))
  );
}
