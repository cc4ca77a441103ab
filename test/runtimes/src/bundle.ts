import { writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';

export interface BundleOptions {
  /**
   * A tsconfig.json whose `paths` lead to sources instead of built packages. Left out, packages are
   * found as usual, in the node_modules folders above the entry.
   */
  readonly tsconfig?: string;
}

/** Writes `entry` and all it imports, modules of Node excepted, to one unminified ES module. */
export async function bundleModule(
  entry: string,
  output: string,
  { tsconfig }: BundleOptions = {},
): Promise<void> {
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    external: /^node:/,
    transform: { target: 'es2022' },
    ...(tsconfig === undefined ? {} : { tsconfig }),
    // What can't be resolved would fail at run time, in some runtimes only.
    onLog(level, log, handler) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      handler(level, log);
    },
  });
  try {
    const { output: files } = await bundle.generate({ format: 'esm', codeSplitting: false });
    await writeFile(output, files[0].code);
  } finally {
    await bundle.close();
  }
}
