/** How far a change goes for users, from nothing to a break. */
export type Level = 'none' | 'patch' | 'minor' | 'major';

export const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** One difference between two versions of the specification. */
export interface Change {
  readonly level: Exclude<Level, 'none'>;
  /** Stable name of the rule that rated the change, for instance `path-removed`. */
  readonly rule: string;
  /** JSON pointer into the resolved document, starting with `#/`. */
  readonly pointer: string;
  /** The operation or webhook that the change touches; empty where it touches all or none. */
  readonly operationId: string;
  readonly message: string;
}

export interface SpecDiff {
  readonly verdict: Level;
  readonly changes: readonly Change[];
}

/** A specification as a plain object: bundled, in one piece. */
export type Document = { readonly [key: string]: unknown };

/** Wrong usage or input that cannot be read: exit code 2, message without a stack. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const rank = (level: Level): number => LEVELS.indexOf(level);

export const isHigher = (level: Level, than: Level): boolean => rank(level) > rank(than);

export const highest = (levels: Iterable<Level>): Level => {
  let result: Level = 'none';
  for (const level of levels) if (isHigher(level, result)) result = level;
  return result;
};

/** The worst first, then in document order, so that the report is stable. */
export const summarise = (changes: readonly Change[]): SpecDiff => ({
  verdict: highest(changes.map(({ level }) => level)),
  changes: [...changes].sort(
    (a, b) =>
      rank(b.level) - rank(a.level) ||
      compare(a.operationId, b.operationId) ||
      compare(a.pointer, b.pointer) ||
      compare(a.rule, b.rule),
  ),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
