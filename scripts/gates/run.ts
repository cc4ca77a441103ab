import type { Result } from '../lib/program.ts';

export interface Gate {
  readonly name: string;
  readonly run: () => Promise<Pick<Result, 'exitCode' | 'output'>>;
}

/**
 * Runs gates, a few at a time, and prints a line for each as it ends, with all that it said if it
 * failed. One that fails stops no other. Tells whether all passed.
 */
export async function runGates(
  gates: readonly Gate[],
  atATime: number,
  print: (line: string) => void,
): Promise<boolean> {
  const waiting = [...gates];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const started = performance.now();
      const { exitCode, output } = await gate.run().catch((error: Error) => ({
        exitCode: 1,
        output: error.stack ?? error.message,
      }));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (exitCode !== 0) failed.push(gate.name);
      print(
        exitCode === 0
          ? `passed  ${gate.name} (${seconds} s)`
          : `FAILED  ${gate.name} (${seconds} s)\n${output.trimEnd().replaceAll(/^/gm, '        ')}`,
      );
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  print(
    failed.length === 0
      ? `All ${gates.length} gates passed.`
      : `${failed.length} of ${gates.length} gates failed: ${failed.join(', ')}.`,
  );
  return failed.length === 0;
}
