import type { Report, RunEnvironment, RuntimeName } from '../../runtimes/src/types.ts';
import { AssertionFailure } from './assert.ts';
import { type Capability, supported } from './capabilities.ts';

export interface ConformanceCase {
  readonly capability: Capability;
  readonly name: string;
  readonly body: () => unknown;
}

export interface CaseResult {
  readonly capability: Capability;
  readonly name: string;
  /** `refused` is a success where the runtime lacks the capability. */
  readonly outcome: 'passed' | 'refused' | 'failed';
  readonly reason?: string;
}

export interface ConformanceReport extends Report {
  readonly results: readonly CaseResult[];
}

/** Names the cases of one capability: `cases('keys', { 'what holds': () => ... })`. */
export function cases(
  capability: Capability,
  bodies: Readonly<Record<string, () => unknown>>,
): readonly ConformanceCase[] {
  return Object.entries(bodies).map(([name, body]) => ({ capability, name, body }));
}

async function runCase(
  { capability, name, body }: ConformanceCase,
  runtime: RuntimeName,
): Promise<CaseResult> {
  const expected = supported(capability, runtime) ? 'passed' : 'refused';
  let outcome: CaseResult['outcome'];
  let reason = '';
  try {
    await body();
    outcome = 'passed';
  } catch (error) {
    outcome = error instanceof AssertionFailure ? 'failed' : 'refused';
    reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (outcome === expected) return { capability, name, outcome };
  if (outcome === 'passed') reason = `${runtime} can do this now: update capabilities.ts`;
  return { capability, name, outcome: 'failed', reason };
}

/** Runs the cases one after another and never throws. */
export async function runCases(
  all: readonly ConformanceCase[],
  { runtime }: RunEnvironment,
): Promise<ConformanceReport> {
  const results: CaseResult[] = [];
  for (const each of all) results.push(await runCase(each, runtime));
  return { ok: results.every(({ outcome }) => outcome !== 'failed'), results };
}
