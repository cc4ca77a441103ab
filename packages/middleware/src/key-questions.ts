import type { KeyInput, Verifier } from './types.ts';

/** For how long it is believed that a version is unknown. */
export const UNKNOWN_FOR_MS = 60_000;
/** No version, or one of those by which keys are numbered: so few that strangers may name them all. */
const USUAL_VERSION = /^\d{0,2}$/;
/** How many other versions are asked for in a minute. */
const MAX_UNUSUAL = 10;

/** Asks a function for the key of a version; an empty text is none. */
export type Find = (keyVersion: string) => Promise<KeyInput | Verifier | undefined>;

/** What keeps count of the questions. */
export interface Questions {
  /** True for a version that was asked for in vain a short time ago. */
  isUnknown(version: string): boolean;
  /** True where one question more would be one of a flood. */
  isTooMuch(version: string): boolean;
  ask: Find;
}

/** What a function was asked for without success: versions come from outside, and anyone may make them up. */
export function moderated(find: Find, now: () => number): Questions {
  const misses = new Map<string, { readonly until: number; readonly isUnknown: boolean }>();
  const isUnusual = (version: string): boolean => !USUAL_VERSION.test(version);

  return {
    isUnknown(version) {
      return misses.get(version)?.isUnknown === true;
    },
    isTooMuch(version) {
      for (const [missed, { until }] of misses) if (until <= now()) misses.delete(missed);
      const isNew = isUnusual(version) && !misses.has(version);
      return isNew && [...misses.keys()].filter(isUnusual).length >= MAX_UNUSUAL;
    },
    async ask(version) {
      const until = now() + UNKNOWN_FOR_MS;
      misses.set(version, { until, isUnknown: false });
      const key = await find(version);
      if (key) misses.delete(version);
      else misses.set(version, { until, isUnknown: true });
      return key;
    },
  };
}
