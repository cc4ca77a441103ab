import type { PlatformKeys } from './keys.ts';
import type { SandboxState, Store } from './state/store.ts';

/** Where the sandbox keeps its memory: one text that is replaced as a whole. */
export interface SandboxStorage {
  /** What was saved last; undefined if nothing was. */
  load(): Promise<string | undefined>;
  /** Replaces what was saved; either completely or, if it fails, not at all. */
  save(snapshot: string): Promise<void>;
}

/** The saved form. The platform's keys belong to it, or merchants would have to change theirs. */
export interface Snapshot {
  readonly version: 1;
  readonly platformKeys: PlatformKeys;
  readonly state: SandboxState;
}

/**
 * Reads a snapshot.
 *
 * @throws TypeError if the text is none of this version.
 */
export const parseSnapshot = (text: string): Snapshot => {
  let value: Partial<Snapshot> | null;
  try {
    value = JSON.parse(text) as Partial<Snapshot> | null;
  } catch (cause) {
    throw new TypeError('The stored data of the sandbox is no JSON. Remove it to begin anew.', {
      cause,
    });
  }
  const { version, platformKeys, state } = value ?? {};
  if (version !== 1 || platformKeys === undefined || state === undefined) {
    throw new TypeError(
      'The stored data is not from this version of the sandbox. Remove it to begin anew.',
    );
  }
  return { version, platformKeys, state };
};

/**
 * Saves a store whenever it changed. Changes that come while a save is running are saved together
 * by the next one.
 *
 * @returns a function that settles when all changes made before its call are saved.
 */
export const createPersistence = (
  storage: SandboxStorage | undefined,
  store: Store,
  platformKeys: PlatformKeys,
): (() => Promise<void>) => {
  if (storage === undefined) return () => Promise.resolve();
  let saved = store.version();
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  const save = async (): Promise<void> => {
    const version = store.version();
    const snapshot: Snapshot = { version: 1, platformKeys, state: store.snapshot() };
    await storage.save(JSON.stringify(snapshot));
    saved = version;
  };
  const start = (): Promise<void> => {
    running = save().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (store.version() === saved) return Promise.resolve();
    if (running === undefined) return start();
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return start();
      });
    return waiting;
  };
};
