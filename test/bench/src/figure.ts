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

export const atMost = (limit: number): Budget => ({ bound: 'at most', limit });

export const atLeast = (limit: number): Budget => ({ bound: 'at least', limit });

/** The value below which a share of the sorted values lies. */
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.round((values.length - 1) * share)]!;

/** A figure of the ratios that each repetition gave. */
export const figure = (
  name: string,
  ratios: readonly number[],
  more: Pick<Figure, 'budget' | 'note'> = {},
): Figure => ({
  name,
  value: median(ratios),
  spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  ...more,
});

/** `a / b`, repetition by repetition. */
export const ratios = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((value, index) => value / b[index]!);

/** Whether a value keeps a promise, as it is shown: with two decimals. */
export const isKept = (value: number, { bound, limit }: Budget): boolean => {
  const [shown, most] = [value, limit].map((number) => Math.round(number * 100)) as [
    number,
    number,
  ];
  return bound === 'at most' ? shown <= most : shown >= most;
};

/** Room for noise where the spread is not known. */
const ROOM = 0.05;

/**
 * Whether a promise is broken: only if the better quarter of the repetitions misses it too. A single
 * slow moment of the machine breaks none.
 */
export const isBroken = ({ value, spread, budget }: Figure): boolean => {
  if (!budget) return false;
  const [low, high] = spread ?? [value * (1 - ROOM), value * (1 + ROOM)];
  return budget.bound === 'at most' ? low > budget.limit : high < budget.limit;
};
