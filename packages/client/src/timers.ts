/** The time functions that the client uses; replace them in tests. */
export interface Timers {
  /** Milliseconds that never run backwards. */
  now(): number;
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(handle: unknown): void;
}

/** Looked up at call time, so that fake timers installed later are seen. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as Parameters<typeof clearTimeout>[0]),
};

/** Longer waits overflow the timers of most runtimes, which then fire at once. */
const longestTimer = 2 ** 31 - 1;

/** Why a guarded piece of work was given up. */
export type StopReason = 'timeout' | 'aborted';

/** Bounds one piece of work by time and by the caller's signal. */
export interface Guard {
  /** Short-lived on purpose: requests built on one long-lived signal pile up listeners on it. */
  readonly signal: AbortSignal;
  readonly stopped: StopReason | undefined;
  /** The work's own end, or a rejection as soon as the guard stops, whatever the work does then. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Removes timer and listener. */
  release(): void;
}

export const createGuard = (
  timers: Timers,
  ms: number,
  callerSignal: AbortSignal | undefined,
): Guard => {
  const controller = new AbortController();
  let stopped: StopReason | undefined;
  let reject: (reason: unknown) => void = () => {};
  const stop = (reason: StopReason, cause: unknown): void => {
    if (stopped) return;
    stopped = reason;
    controller.abort(cause);
    reject(cause);
  };
  const onAbort = (): void => stop('aborted', callerSignal?.reason);
  const onTimeout = (): void => stop('timeout', new DOMException('Timed out', 'TimeoutError'));
  if (callerSignal?.aborted) onAbort();
  callerSignal?.addEventListener('abort', onAbort);
  const timer = ms <= longestTimer ? timers.setTimeout(onTimeout, Math.max(0, ms)) : undefined;
  return {
    signal: controller.signal,
    get stopped() {
      return stopped;
    },
    race: (work) =>
      new Promise((resolve, rejectRace) => {
        reject = rejectRace;
        if (stopped) rejectRace(controller.signal.reason);
        work.then(resolve, rejectRace);
      }),
    release: () => {
      if (timer !== undefined) timers.clearTimeout(timer);
      callerSignal?.removeEventListener('abort', onAbort);
    },
  };
};

/** Resolves after `ms`, or as soon as the signal is aborted. */
export const sleep = (timers: Timers, ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const wake = (): void => {
      timers.clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = timers.setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
  });
