import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figure } from './figure.ts';
import type { Section } from './report.ts';

/**
 * The promises in units of a signature were made on a processor that needed 800 us for one. Those
 * that multiply large numbers in one instruction (AVX-512 IFMA) need less than half of that, and
 * whatever is not a signature weighs more beside it. So OpenSSL is told to do without, by the
 * variable that it reads for that purpose; other processors do not notice.
 */
export const REFERENCE_PROCESSOR = { OPENSSL_ia32cap: ':~0x200000' } as const;

const program = fileURLToPath(new URL('../programs/signing.ts', import.meta.url));

/** What depends on the speed of a signature, with every instruction that this processor has. */
export const ownProcessor = async (repetitions: number): Promise<Section> => {
  const { OPENSSL_ia32cap: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...process.execArgv, program, String(repetitions)],
    { env },
  );
  const measured: { signature: number; figures: Figure[] } = JSON.parse(stdout);
  return {
    title: 'With every instruction of this processor',
    unit: `Once more in units of a bare \`subtle.sign\`, which takes ${measured.signature.toFixed(0)} us here when OpenSSL may use all that it finds. Nothing is promised for this.`,
    figures: measured.figures.map(({ budget: _, ...figure }) => figure),
  };
};
