import { findBinary, hostFile, isInstalled, notInstalled, pinnedVersion } from './binaries.ts';
import { runChild } from './child.ts';
import { readOutput } from './cli.ts';
import type { Report, Runtime } from './types.ts';

const dependency = '@edge-runtime/vm';
// The virtual machine has what its host's engine has, so the host is pinned, too: what the table says
// must not depend on the Node that runs the tests.
const host = 'node20';

/** Vercel's edge runtime without what its development server and test environments add. */
export const edgeVm: Runtime = {
  name: 'edge-vm',
  label: 'Edge runtime',
  version: pinnedVersion(dependency),
  unavailable: () => [dependency, host].filter((name) => !isInstalled(name)).map(notInstalled)[0],
  async run<R extends Report>(modulePath: string, { timeout = 60_000 } = {}) {
    const node = findBinary(host, 'bin/node');
    if (node === undefined) return { ok: false, output: notInstalled(host) };
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    const script = [hostFile('edge-vm.mjs'), modulePath, edgeVm.name];
    return readOutput<R>(await runChild(node, [...flags, ...script], { timeout }));
  },
};
