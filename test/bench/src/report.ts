import type { Figure } from './figure.ts';
import { isBroken, isKept } from './figure.ts';

export interface Section {
  readonly title: string;
  /** What the figures are ratios of. */
  readonly unit: string;
  readonly figures: readonly Figure[];
}

export interface Machine {
  readonly runtime: string;
  readonly cpu: string;
  readonly cores: number;
  readonly platform: string;
  /** Microseconds of one bare `subtle.sign`. */
  readonly signature: number;
}

const number = (value: number): string => value.toFixed(value < 20 ? 2 : 1);

const verdict = (figure: Figure): string => {
  if (!figure.budget) return '';
  const text = `${figure.budget.bound} ${number(figure.budget.limit)}`;
  if (isBroken(figure)) return `${text}, **missed**`;
  return isKept(figure.value, figure.budget) ? text : `${text}, at its limit`;
};

const table = ({ title, unit, figures }: Section): string =>
  [
    `## ${title}`,
    '',
    unit,
    '',
    '| What | Median | Middle half | Promised |',
    '| --- | --- | --- | --- |',
    ...figures.map(
      (figure) =>
        `| ${figure.name}${figure.note ? ` (${figure.note})` : ''} | ${number(figure.value)} | ${figure.spread?.map(number).join(' to ') ?? ''} | ${verdict(figure)} |`,
    ),
  ].join('\n');

/** The page `docs/benchmarks.md`. */
export function report(
  sections: readonly Section[],
  machine: Machine,
  date: string,
  repetitions: number,
): string {
  return `${[
    '# Benchmarks',
    '',
    'Written by `pnpm bench`; do not edit. Compare ratios, not seconds: both sides of a ratio were measured in turn in one run, so that whatever slows the machine down slows both.',
    '',
    `- Date: ${date}`,
    `- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.platform}`,
    `- Runtime: ${machine.runtime}`,
    `- One bare \`subtle.sign\` (RSA-2048): ${machine.signature.toFixed(0)} us. Processors differ in this more than in anything else, so nothing is promised in units of it.`,
    `- Method: after one round of warming up, ${repetitions} rounds, in each of which every subject runs once, in random order. Each round gives one ratio; the table shows their median and the middle half of them. A promise counts as missed when the better quarter of the rounds misses it, and stands at its limit when the median does.`,
    ...sections.flatMap((section) => ['', table(section)]),
  ].join('\n')}\n`;
}
