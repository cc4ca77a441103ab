import { checkKeyPair, isKeyPair, type KeyPair } from './keys.ts';
import type { SandboxState, Store } from './state/store.ts';
import type { SandboxStorage } from './text-store.ts';

/** The saved form. The platform's keys belong to it, or merchants would have to change theirs. */
export interface Snapshot {
  readonly version: 1;
  readonly platformKeys: KeyPair;
  readonly state: SandboxState;
}

/** What every record of a collection has to have, or the first request would fail on it. */
const RECORD_FIELDS: Readonly<Record<keyof Omit<SandboxState, 'sequence'>, readonly string[]>> = {
  templates: ['clientId', 'merchantId', 'templateCode', 'type', 'product', 'status'],
  passes: ['clientId', 'merchantId', 'passId', 'templateCode', 'bizSerialId', 'status'],
  notifications: ['clientId', 'merchantBizNo', 'productTemplateCode', 'orderStatus'],
  contents: ['clientId', 'contentId', 'contentType'],
  orders: ['clientId', 'merchantBizNo'],
};

function isState(value: unknown): value is SandboxState {
  const state = value as Readonly<Record<string, unknown>> | null;
  return (
    Number.isSafeInteger(state?.sequence) &&
    Object.entries(RECORD_FIELDS).every(([name, fields]) => {
      const records = state?.[name];
      return (
        Array.isArray(records) &&
        records.every((record) => fields.every((field) => typeof record?.[field] === 'string'))
      );
    })
  );
}

/**
 * Reads a snapshot.
 *
 * @throws TypeError if the text is none of this version, or its keys are none.
 */
export async function parseSnapshot(text: string): Promise<Snapshot> {
  const unusable = (why: string, cause?: unknown): TypeError =>
    new TypeError(`${why} Remove it to begin anew.`, { cause });
  let value: Partial<Snapshot> | null;
  try {
    value = JSON.parse(text) as Partial<Snapshot> | null;
  } catch (cause) {
    throw unusable('The stored data of the sandbox is no JSON.', cause);
  }
  const { version, platformKeys, state } = value ?? {};
  if (version !== 1 || !isKeyPair(platformKeys) || !isState(state)) {
    throw unusable('The stored data is not from this version of the sandbox, or damaged.');
  }
  await checkKeyPair(platformKeys).catch((cause) => {
    throw unusable('The key of the platform in the stored data of the sandbox is unusable.', cause);
  });
  return { version, platformKeys, state };
}

/**
 * Saves a store whenever it changed. Changes that come while a save is running are saved together
 * by the next one.
 *
 * @returns a function that settles when all changes made before its call are saved.
 */
export function createPersistence(
  storage: SandboxStorage | undefined,
  store: Store,
  platformKeys: KeyPair,
): () => Promise<void> {
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
}
