import type { Timers } from '@alipayhk-openapi/client';

/** Timers under the test's control: nothing fires by itself, and time moves only with `advance`. */
export interface ManualTimers extends Timers {
  /** Moves the time, fires what is due on the way, and lets its consequences happen. */
  advance(ms: number): Promise<void>;
  /** How many timers are waiting. */
  pending(): number;
  /** The waits that were asked for, in order. */
  readonly waits: readonly number[];
}

export function manualTimers(): ManualTimers {
  let time = 0;
  let next = 0;
  const waiting = new Map<number, { at: number; callback: () => void }>();
  const waits: number[] = [];
  return {
    now: () => time,
    setTimeout: (callback, ms) => {
      next += 1;
      waits.push(ms);
      waiting.set(next, { at: time + ms, callback });
      return next;
    },
    clearTimeout: (handle) => {
      waiting.delete(handle as number);
    },
    advance: async (ms) => {
      time += ms;
      for (const [handle, { at, callback }] of waiting) {
        if (at > time) continue;
        waiting.delete(handle);
        callback();
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    pending: () => waiting.size,
    waits,
  };
}

/** Timers whose waits between attempts are over at once; the limits of attempts never are. */
export function instantTimers(): Timers & { readonly sleeps: readonly number[] } {
  const sleeps: number[] = [];
  return {
    now: () => 0,
    setTimeout: (callback, ms) => {
      if (ms >= 20_000) return undefined;
      sleeps.push(ms);
      return setTimeout(callback, 0);
    },
    clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout),
    sleeps,
  };
}
