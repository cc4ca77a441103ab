import type { RunEnvironment } from '../../runtimes/src/types.ts';
import { encryption } from './cases/encryption.ts';
import { environment } from './cases/environment.ts';
import { fetching } from './cases/fetch.ts';
import { keys, rotation } from './cases/keys.ts';
import { signing } from './cases/signing.ts';
import { type ConformanceReport, runCases } from './registry.ts';

/** The same cases in every runtime. */
export const suite = [...signing, ...keys, ...rotation, ...encryption, ...fetching, ...environment];

/** The entry of the bundle. */
export const run = (environment: RunEnvironment): Promise<ConformanceReport> =>
  runCases(suite, environment);
