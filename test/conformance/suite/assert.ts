/** A wrong result, to be told from a runtime's or the package's refusal to give one. */
export class AssertionFailure extends Error {
  override readonly name = 'AssertionFailure';
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionFailure(message);
}

const show = (value: unknown): string =>
  value instanceof Uint8Array
    ? `[${[...value.subarray(0, 64)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}${
        value.length > 64 ? ` ... ${value.length} bytes` : ''
      }]`
    : (JSON.stringify(value) ?? String(value)).slice(0, 500);

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index]);

/** Compares bytes one by one and everything else as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const same =
    actual instanceof Uint8Array && expected instanceof Uint8Array
      ? sameBytes(actual, expected)
      : Object.is(actual, expected) || JSON.stringify(actual) === JSON.stringify(expected);
  assert(same, `${what} is ${show(actual)}, expected ${show(expected)}`);
}

/** The error that `attempt` ends in, thrown at once or rejected. */
export async function failure(attempt: () => unknown): Promise<Error & { code?: unknown }> {
  let value: unknown;
  try {
    value = await attempt();
  } catch (error) {
    // An error of the EdgeVM may come from another realm: no instanceof.
    assert(typeof (error as Error | null)?.message === 'string', `${show(error)} is no error`);
    return error as Error;
  }
  throw new AssertionFailure(`expected a refusal, got ${show(value)}`);
}

/** `attempt` must be refused with this `SecurityError` code. Returns the error. */
export async function refused(attempt: () => unknown, code: string): Promise<Error> {
  const error = await failure(attempt);
  assert(error.code === code, `expected ${code}, got ${String(error.code)}: ${error.message}`);
  return error;
}
