import type { Figure } from './figure.ts';
import { isBroken, isKept } from './figure.ts';

export interface Section {
  readonly title: string;
  /** What the figures are ratios of. */
  readonly unit: string;
  readonly figures: readonly Figure[];
  /** The line by which users decide, where the section has one. */
  readonly lead?: Lead;
}

/** A line of the table at the top: some figures of a section, by their names. */
export interface Lead {
  readonly what: string;
  /** Behind a figure: "times", "kB". */
  readonly unit: string;
  readonly ours: readonly string[];
  readonly others?: readonly string[];
}

export interface Machine {
  readonly runtime: string;
  readonly cpu: string;
  readonly cores: number;
  readonly platform: string;
  /** Microseconds of one bare `subtle.sign`. */
  readonly signature: number;
}

function number(value: number): string {
  return value.toFixed(value < 20 ? 2 : 1);
}

function verdict(figure: Figure): string {
  if (!figure.budget) return '';
  const text = `${figure.budget.bound} ${number(figure.budget.limit)}`;
  if (isBroken(figure)) return `${text}, **missed**`;
  return isKept(figure.value, figure.budget) ? text : `${text}, at its limit`;
}

function table({ title, unit, figures }: Section): string {
  return [
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
}

/** One number, or from the least to the greatest. */
function range(values: readonly number[]): string {
  const [least, greatest] = [Math.min(...values), Math.max(...values)].map(number);
  return least === greatest ? `${least}` : `${least} to ${greatest}`;
}

/** What is promised of several figures, and how many of them miss it or are at their limit. */
function verdicts(figures: readonly Figure[]): string {
  const budgets = figures.flatMap(({ budget }) => budget ?? []);
  const [first] = budgets;
  if (first === undefined) return '';
  const missed = figures.filter(isBroken).length;
  const atLimit = figures.filter(
    (figure) => figure.budget && !isBroken(figure) && !isKept(figure.value, figure.budget),
  ).length;
  return [
    `${first.bound} ${range(budgets.map(({ limit }) => limit))}`,
    ...(missed > 0 ? [`**${missed} missed**`] : []),
    ...(atLimit > 0 ? [`${atLimit} of ${figures.length} at the limit`] : []),
  ].join(', ');
}

function leadRow({ figures, lead }: Section): readonly string[] {
  if (lead === undefined) return [];
  const { what, unit, ours, others = [] } = lead;
  const named = (names: readonly string[]): readonly Figure[] =>
    names.map((name) => {
      const found = figures.find((figure) => figure.name === name);
      if (found === undefined) throw new Error(`There is no figure called "${name}".`);
      return found;
    });
  const compared = named(others).map(({ name, value }) => `${name} ${number(value)}`);
  const own = named(ours);
  const value = `**${range(own.map((figure) => figure.value))} ${unit}**`;
  return [`| ${what} | ${value} | ${compared.join(', ')} | ${verdicts(own)} |`];
}

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
    'Written by `pnpm bench`; do not edit. What most users decide by:',
    '',
    '| What | This project | Others | Promised |',
    '| --- | --- | --- | --- |',
    ...sections.flatMap(leadRow),
    '',
    'Compare ratios, not seconds: both sides of a ratio were measured in turn in one run, so that whatever slows the machine down slows both.',
    '',
    `- Date: ${date}`,
    `- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.platform}`,
    `- Runtime: ${machine.runtime}`,
    '',
    '<details>',
    '<summary>Every figure, and how it was measured</summary>',
    '',
    `After one round of warming up there are ${repetitions} rounds, in each of which every subject runs once, in random order. Each round gives one ratio; the tables show their median and the middle half of them. A promise counts as missed when the better quarter of the rounds misses it, and is at its limit when the median does.`,
    '',
    `One bare \`subtle.sign\` (RSA-2048) took ${machine.signature.toFixed(0)} us. Processors differ in this more than in anything else, so nothing is promised in units of it.`,
    ...sections.flatMap((section) => ['', table(section)]),
    '',
    '</details>',
  ].join('\n')}\n`;
}
