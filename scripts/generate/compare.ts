/** How a folder differs from what it ought to hold. */
export interface Difference {
  /** Files that are missing or have another text. */
  readonly stale: readonly string[];
  /** Files that nothing generates any more. */
  readonly leftOver: readonly string[];
}

/** Compares what ought to stand in a folder with what stands there (path -> text). */
export function compare(
  wanted: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, string>,
): Difference {
  return {
    stale: [...wanted].filter(([path, text]) => present.get(path) !== text).map(([path]) => path),
    leftOver: [...present.keys()].filter((path) => !wanted.has(path)),
  };
}
