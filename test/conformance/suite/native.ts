import type { RunEnvironment } from '../../runtimes/src/types.ts';
import { nativeRsa } from './cases/native-rsa.ts';
import { type ConformanceReport, runCases } from './registry.ts';

/**
 * The cases of `@alipayhk-openapi/middleware/node`, a bundle of their own: it imports `node:crypto`,
 * and a runtime without that has to refuse the whole of it.
 */
export const nativeSuite = nativeRsa;

/** The entry of the bundle. */
export function run(environment: RunEnvironment): Promise<ConformanceReport> {
  return runCases(nativeSuite, environment);
}
