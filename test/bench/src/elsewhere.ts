import { fileURLToPath } from 'node:url';
import { runtimes } from '../../runtimes/src/index.ts';
import type { Measured } from '../programs/elsewhere.ts';
import type { Figure } from './figure.ts';
import type { Section } from './report.ts';

const program = fileURLToPath(new URL('../programs/elsewhere.ts', import.meta.url));
const TIMEOUT = 300_000;

/** What depends on the speed of a signature, on every other runtime, each in its own signatures. */
export const elsewhere = async (): Promise<Section> => {
  const measured = runtimes.filter(({ name }) => /^(node2[246]|deno|bun)$/.test(name));
  const figures: Figure[] = [];
  for (const { label, unavailable, run } of measured) {
    const reason = unavailable();
    if (reason !== undefined) {
      console.warn(`Not measured on ${label}: ${reason}`);
      continue;
    }
    const { report, output } = await run<Measured>(program, { timeout: TIMEOUT });
    if (!report) throw new Error(`${label} did not measure: ${output}`);
    for (const figure of report.figures)
      figures.push({ ...figure, name: `${label}: ${figure.name}` });
  }
  return {
    title: 'The middleware on other runtimes',
    unit: 'In units of one bare `subtle.sign` (RSA-2048) of the same runtime.',
    figures,
  };
};
