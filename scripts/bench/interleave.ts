export interface Variant<Name extends string = string> {
  readonly name: Name;
  /** Operations of one repetition. */
  readonly count: number;
  /** How many of them run at a time. Default 1. */
  readonly inFlight?: number;
  /** Makes what the operations of a repetition need; not measured. */
  prepare?(count: number): void;
  run(): Promise<unknown>;
}

/**
 * Where the time comes from. `cpu` for work on the own thread: other programs on the machine do not
 * count. `wall` where other threads work for this one.
 */
export type Clock = 'cpu' | 'wall';

const CLOCKS: Record<Clock, () => number> = {
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  wall: () => performance.now() * 1000,
};

async function repetition(
  { count, inFlight = 1, prepare, run }: Variant,
  clock: Clock,
): Promise<number> {
  prepare?.(count);
  const now = CLOCKS[clock];
  const start = now();
  let left = count;
  const lane = async (): Promise<void> => {
    while (left-- > 0) await run();
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  return (now() - start) / count;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/**
 * Runs the variants in turn, again and again, so that whatever slows the machine down slows all of
 * them down; each time in another order, so that none always pays for the garbage of the same other
 * one. One round of warming up is not counted.
 *
 * @returns microseconds per operation of each repetition, by name of the variant.
 */
export async function interleave<Name extends string>(
  variants: readonly Variant<Name>[],
  repetitions: number,
  clock: Clock,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const times = Object.fromEntries(variants.map(({ name }) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = -1; round < repetitions; round++) {
    for (const variant of shuffled(variants)) {
      const time = await repetition(variant, clock);
      if (round >= 0) times[variant.name].push(time);
    }
  }
  return times;
}
