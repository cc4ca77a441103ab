import type { RunEnvironment } from '../../runtimes/src/types.ts';
import { ecc224 } from './cases/ecc224.ts';
import { encryption } from './cases/encryption.ts';
import { environment } from './cases/environment.ts';
import { fetching } from './cases/fetch.ts';
import { keys, rotation } from './cases/keys.ts';
import { signing } from './cases/signing.ts';
import { vectors } from './cases/vectors.ts';
import { webhook } from './cases/webhook.ts';
import { type ConformanceReport, runCases } from './registry.ts';

/** The same cases in every runtime. */
export const suite = [
  ...signing,
  ...keys,
  ...rotation,
  ...encryption,
  ...ecc224,
  ...webhook,
  ...fetching,
  ...vectors,
  ...environment,
];

/** The entry of the bundle. */
export function run(environment: RunEnvironment): Promise<ConformanceReport> {
  return runCases(suite, environment);
}
