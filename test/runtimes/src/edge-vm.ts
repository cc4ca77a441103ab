import { hostFile, isInstalled, notInstalled, pinnedVersion } from './binaries.ts';
import { runChild } from './child.ts';
import { readOutput } from './cli.ts';
import type { Report, Runtime } from './types.ts';

const dependency = '@edge-runtime/vm';

/** Vercel's edge runtime without what its development server and test environments add. */
export const edgeVm: Runtime = {
  name: 'edge-vm',
  label: 'Edge runtime',
  version: pinnedVersion(dependency),
  unavailable: () => (isInstalled(dependency) ? undefined : notInstalled(dependency)),
  async run<R extends Report>(modulePath: string, { timeout = 60_000 } = {}) {
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    const script = [hostFile('edge-vm.mjs'), modulePath, edgeVm.name];
    return readOutput<R>(await runChild(process.execPath, [...flags, ...script], { timeout }));
  },
};
