/** Deeper than this no schema has a rule, so nothing below is looked at. */
const MAX_DEPTH = 64;

/**
 * A value without the fields that are null. Pages and types know no null, but servers print one for a field that is not
 * there, so whoever reads takes it for the field's absence.
 *
 * @param value - a parsed JSON value; it is not changed.
 * @returns a copy without the fields whose value is null, at any depth; items of lists stay.
 * @example
 * withoutNulls({ templateCode: null, status: 'valid' }); // { status: 'valid' }
 */
export function withoutNulls<Value>(value: Value): Value {
  return copy(value, 0) as Value;
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(fields.map(([name, field]) => [name, copy(field, depth + 1)]));
}
