/**
 * Runs `make` until it succeeds, and keeps the value.
 *
 * Neither a failure nor a promise is kept: in workerd a promise belongs to the request that made it,
 * and if that one is cancelled, whoever else waits for the promise waits for ever.
 */
export function keep<T extends object>(make: () => Promise<T>): () => Promise<T> {
  let kept: T | undefined;
  return async () => {
    kept ??= await make();
    return kept;
  };
}
