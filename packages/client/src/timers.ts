/** The time functions that the client uses; replace them in tests. */
export interface Timers {
  /** Milliseconds that never run backwards. */
  now(): number;
  /** Calls back after `ms`; returns what `clearTimeout` takes. */
  setTimeout(callback: () => void, ms: number): unknown;
  /** Calls back no more. */
  clearTimeout(handle: unknown): void;
}

/** Looked up at call time, so that fake timers installed later are seen. */
export const SYSTEM_TIMERS: Timers = {
  now: () => performance.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as Parameters<typeof clearTimeout>[0]),
};

/** Longer waits overflow the timers of most runtimes, which then fire at once. */
export const LONGEST_TIMER_MS: number = 2 ** 31 - 1;

export type StopReason = 'timeout' | 'aborted';

/** A span of time that ends by itself or with the caller's signal. */
export interface Span {
  /** Short-lived on purpose: requests built on one long-lived signal pile up listeners on it. */
  readonly signal: AbortSignal;
  /** Resolves when the span ends before it is released. */
  readonly over: Promise<void>;
  /** Why it ended, if it did. */
  stopped: StopReason | undefined;
  /** Removes timer and listener. */
  release(): void;
}

/** Starts a span of time that ends after `ms`, or when the caller aborts. */
export function startSpan(timers: Timers, ms: number, caller: AbortSignal | undefined): Span {
  const controller = new AbortController();
  let resolve: () => void;
  const over = new Promise<void>((settle) => {
    resolve = settle;
  });
  const end = (reason: StopReason): void => {
    span.stopped ??= reason;
    resolve();
    controller.abort(caller?.reason);
  };
  const onAbort = (): void => end('aborted');
  const timer =
    ms > LONGEST_TIMER_MS ? undefined : timers.setTimeout(() => end('timeout'), Math.max(0, ms));
  const span: Span = {
    signal: controller.signal,
    over,
    stopped: undefined,
    release: () => {
      if (timer !== undefined) timers.clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
  caller?.addEventListener('abort', onAbort);
  if (caller?.aborted) onAbort();
  return span;
}
