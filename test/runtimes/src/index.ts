import { chromium } from './chromium.ts';
import { commandLine } from './cli.ts';
import { edgeVm } from './edge-vm.ts';
import type { Runtime } from './types.ts';
import { workerd } from './workerd.ts';

export { type BundleOptions, bundleModule } from './bundle.ts';
export * from './types.ts';

/** Every runtime of the matrix, whether it is available here or not. */
export const runtimes: readonly Runtime[] = [...commandLine, workerd, edgeVm, chromium];

/**
 * Why a runtime may be left out here, or undefined if it has to run. Only a browser may be missing,
 * because no package manager of ours installs it, and not where ALIPAYHK_REQUIRE_BROWSERS=1 is set.
 */
export function mayBeLeftOut(runtime: Runtime): string | undefined {
  if (runtime !== chromium || process.env.ALIPAYHK_REQUIRE_BROWSERS === '1') return undefined;
  return runtime.unavailable();
}
