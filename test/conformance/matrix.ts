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
import { supported } from './suite/capabilities.ts';
import { nativeSuite } from './suite/native.ts';
import type { CaseResult, ConformanceReport } from './suite/registry.ts';

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

interface Bundles {
  readonly suite: string;
  readonly native: string;
}

async function makeBundles(folder: string): Promise<Bundles> {
  const bundles = { suite: join(folder, 'suite.mjs'), native: join(folder, 'native.mjs') };
  const tsconfig = path('../../tsconfig.base.json');
  await bundleModule(path('suite/index.ts'), bundles.suite, { tsconfig });
  await bundleModule(path('suite/native.ts'), bundles.native, { tsconfig });
  return bundles;
}

/** How every runtime names, in quotes, the import that it does not have. */
const missingNodeModule = /(['"])node:[a-z_/]+\1/;

/** The results of a bundle that did not load: right where a module of Node is what was missing. */
function refusedToLoad({ name }: Runtime, output: string): readonly CaseResult[] {
  return nativeSuite.map(({ capability, name: caseName }) => {
    const result = { capability, name: caseName };
    return !supported(capability, name) && missingNodeModule.test(output)
      ? { ...result, outcome: 'refused' }
      : { ...result, outcome: 'failed', reason: output };
  });
}

async function runSuites(runtime: Runtime, { suite, native }: Bundles): Promise<ConformanceRun> {
  const universal = await runtime.run<ConformanceReport>(suite, { timeout });
  if (!universal.report) return universal;
  const { report, output } = await runtime.run<ConformanceReport>(native, { timeout });
  const results = [
    ...universal.report.results,
    ...(report?.results ?? refusedToLoad(runtime, output)),
  ];
  const ok = results.every(({ outcome }) => outcome !== 'failed');
  return { ok, report: { ok, results }, output: universal.output };
}

/** Bundles the suites once and starts it in one runtime after another. */
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
  const bundles = folder.then(makeBundles);
  const lanes: Promise<unknown>[] = Array.from({ length: concurrency }, () => bundles);
  chosen.forEach((runtime, index) => {
    const lane = index % concurrency;
    const result = Promise.all([bundles, lanes[lane]]).then(([made]) => runSuites(runtime, made));
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
