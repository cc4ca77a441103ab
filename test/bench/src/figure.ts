import { median } from '../../../scripts/bench/interleave.ts';

/** One ratio of two things that were measured in turn, in one run. */
export interface Figure {
  readonly name: string;
  /** Median over the repetitions. */
  readonly value: number;
  /** The middle half of the repetitions; left out where a measurement gives its median alone. */
  readonly spread?: readonly [low: number, high: number];
  /** What is promised, where something is. */
  readonly budget?: Budget;
  /** Said beside the figure. */
  readonly note?: string;
}

export interface Budget {
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
}

export function atMost(limit: number): Budget {
  return { bound: 'at most', limit };
}

export function atLeast(limit: number): Budget {
  return { bound: 'at least', limit };
}

/** The value below which a share of the sorted values lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? Number.NaN;

/** A figure of the ratios that each repetition gave. */
export function figure(
  name: string,
  ratios: readonly number[],
  more: Pick<Figure, 'budget' | 'note'> = {},
): Figure {
  return {
    name,
    value: median(ratios),
    spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    ...more,
  };
}

/** `a / b`, repetition by repetition. */
export function ratios(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, index) => value / (b[index] ?? Number.NaN));
}

/** Whether a value keeps a promise, as it is shown: with two decimals. */
export function isKept(value: number, { bound, limit }: Budget): boolean {
  const [shown, most] = [value, limit].map((number) => Math.round(number * 100)) as [
    number,
    number,
  ];
  return bound === 'at most' ? shown <= most : shown >= most;
}

/** Room for noise where the spread is not known. */
const ROOM = 0.05;

/**
 * Whether a promise is broken: only if the better quarter of the repetitions misses it too. A single
 * slow moment of the machine breaks none.
 */
export function isBroken({ value, spread, budget }: Figure): boolean {
  if (!budget) return false;
  const [low, high] = spread ?? [value * (1 - ROOM), value * (1 + ROOM)];
  return budget.bound === 'at most' ? low > budget.limit : high < budget.limit;
}

/** A line for each promise that is broken. */
export function brokenPromises(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap((each) => {
    const { name, value, budget } = each;
    if (budget === undefined || !isBroken(each)) return [];
    return [`${name}: ${value.toFixed(2)}, promised is ${budget.bound} ${budget.limit}`];
  });
}
