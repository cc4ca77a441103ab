// Runs in several runtimes as it stands here: all of them read TypeScript.
import type { Figure } from '../src/figure.ts';
import { bodies, sealingRates } from '../src/signing.ts';

export interface Measured {
  readonly ok: true;
  readonly figures: readonly Figure[];
}

export const run = async ({ repetitions = 15 } = {}): Promise<Measured> => ({
  ok: true,
  figures: [...(await sealingRates(repetitions)), ...(await bodies(repetitions))],
});
