import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBinary } from '../runtimes/src/binaries.ts';

const program = fileURLToPath(new URL('refused-connection/calls.mjs', import.meta.url));

/** The cases in which a refused connection proves that nothing was sent. */
const PROOFS: Readonly<Record<string, readonly string[]>> = {
  // What composes nothing cannot be told from the dispatcher itself.
  node: ['as it comes', 'given as an option', 'with a dispatcher in front'],
  bun: ['as it comes', 'given as an option'],
  deno: [],
};

const runtimes: [name: string, binary: string | undefined, flags: string[], proofs: string][] = [
  ...['node20', 'node22', 'node24', 'node26'].map((name): (typeof runtimes)[number] => [
    name,
    findBinary(name, 'bin/node'),
    [],
    'node',
  ]),
  ['bun', findBinary('bun', 'bin/bun'), ['--no-install'], 'bun'],
  ['deno', findBinary('deno', 'deno'), ['run', '-A', '--no-remote'], 'deno'],
];

describe.each(runtimes)('a refused connection on %s', (_, binary, flags, proofs) => {
  it.runIf(binary)('is "failed" only with the fetch that the runtime comes with', () => {
    const { stdout, stderr } = spawnSync(binary ?? '', [...flags, program], { encoding: 'utf8' });
    const outcomes = JSON.parse(stdout || `"${stderr}"`) as Record<string, string>;
    expect(Object.keys(outcomes).length).toBeGreaterThan(6);
    const failed = Object.keys(outcomes).filter((name) => outcomes[name]?.endsWith(' failed'));
    expect(failed).toEqual(PROOFS[proofs]);
    expect(new Set(Object.values(outcomes).map((each) => each.split(' ')[0]))).toEqual(
      new Set(['NETWORK_ERROR']),
    );
  });
});
