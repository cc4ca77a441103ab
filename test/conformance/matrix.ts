import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bundleModule,
  mayBeLeftOut,
  type RunResult,
  type Runtime,
  runtimes,
} from '../runtimes/src/index.ts';
import type { ConformanceReport } from './suite/registry.ts';

export type ConformanceRun = RunResult<ConformanceReport>;

/** How many runtimes work at the same time; each of them keeps about one core busy. */
const concurrency = 2;
const timeout = 120_000;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export interface Matrix {
  /** The runtimes that are run here. */
  readonly runtimes: readonly Runtime[];
  /** The others, with the reason. */
  readonly leftOut: ReadonlyMap<Runtime, string>;
  /** The run of one runtime; it is started when its turn comes, not by the call. */
  result(runtime: Runtime): Promise<ConformanceRun>;
}

/** Bundles the suite once and starts it in one runtime after another. */
export function startMatrix(): Matrix {
  const leftOut = new Map(
    runtimes.flatMap((runtime): [Runtime, string][] => {
      const reason = mayBeLeftOut(runtime);
      return reason === undefined ? [] : [[runtime, reason]];
    }),
  );
  const chosen = runtimes.filter((runtime) => !leftOut.has(runtime));
  const results = new Map<Runtime, Promise<ConformanceRun>>();

  const folder = mkdtemp(join(tmpdir(), 'conformance-'));
  const bundle = folder.then(async (into) => {
    const file = join(into, 'suite.mjs');
    await bundleModule(path('suite/index.ts'), file, {
      tsconfig: path('../../tsconfig.base.json'),
    });
    return file;
  });
  const lanes: Promise<unknown>[] = Array.from({ length: concurrency }, () => bundle);
  chosen.forEach((runtime, index) => {
    const lane = index % concurrency;
    const result = Promise.all([bundle, lanes[lane]]).then(([file]) =>
      runtime.run<ConformanceReport>(file, { timeout }),
    );
    lanes[lane] = result;
    results.set(runtime, result);
  });
  void Promise.allSettled(results.values()).then(async () => rm(await folder, { recursive: true }));

  return {
    runtimes: chosen,
    leftOut,
    result: (runtime) => results.get(runtime) ?? Promise.reject(new Error(runtime.label)),
  };
}
