import { findBinary } from '../../runtimes/src/binaries.ts';

/** The versions of Node that test/runtimes installs. */
export const NODES = ['node20', 'node22', 'node24', 'node26'] as const;

/**
 * The executable of a runtime of test/runtimes.
 *
 * @throws Error if it is not installed, so that no test is passed over.
 */
export function binaryOf(runtime: string): string {
  const name = runtime.startsWith('node') ? 'node' : runtime;
  const found = findBinary(runtime, name) ?? findBinary(runtime, `bin/${name}`);
  if (found === undefined) throw new Error(`${runtime} is not installed in test/runtimes`);
  return found;
}
