import {
  type Owned,
  passIdentity,
  type StoredContent,
  type StoredNotification,
  type StoredOrder,
  type StoredPass,
  type StoredTemplate,
} from './records.ts';

/** What the sandbox remembers, as plain data: the form in which it is stored. */
export interface SandboxState {
  readonly sequence: number;
  readonly templates: readonly StoredTemplate[];
  readonly passes: readonly StoredPass[];
  readonly notifications: readonly StoredNotification[];
  readonly contents: readonly StoredContent[];
  readonly orders: readonly StoredOrder[];
}

/** One kind of record of all clients; every access names the client. */
export interface Collection<T extends Owned> {
  get(clientId: string, id: string): T | undefined;
  /** By the second key, which a collection has where records are recognised by more than their id. */
  find(clientId: string, alternative: readonly string[]): T | undefined;
  set(record: T): void;
  readonly all: () => readonly T[];
  clear(): void;
}

/** The sandbox's memory. */
export interface Store {
  readonly templates: Collection<StoredTemplate>;
  readonly passes: Collection<StoredPass>;
  readonly notifications: Collection<StoredNotification>;
  readonly contents: Collection<StoredContent>;
  readonly orders: Collection<StoredOrder>;
  /** The next number of this sandbox; never the same twice, also after a restart. */
  nextNumber(): number;
  /** Counts up with every change. */
  readonly version: () => number;
  readonly snapshot: () => SandboxState;
  /** Forgets every record; numbers go on, so that none is given twice. */
  clear(): void;
}

const key = (...parts: readonly string[]): string => JSON.stringify(parts);

/** Creates a memory, empty or with what an earlier one held. */
export function createStore(initial?: Partial<SandboxState>): Store {
  let sequence = initial?.sequence ?? 0;
  let version = 0;

  const collection = <T extends Owned>(
    records: readonly T[] = [],
    idOf: (record: T) => string,
    alternativeOf?: (record: T) => readonly string[],
  ): Collection<T> => {
    const byKey = new Map<string, T>();
    const idByAlternative = new Map<string, string>();
    const put = (record: T): void => {
      const id = key(record.clientId, idOf(record));
      byKey.set(id, record);
      if (alternativeOf) idByAlternative.set(key(record.clientId, ...alternativeOf(record)), id);
    };
    for (const record of records) put(record);
    return {
      get: (clientId, id) => byKey.get(key(clientId, id)),
      find: (clientId, alternative) =>
        byKey.get(idByAlternative.get(key(clientId, ...alternative)) ?? ''),
      set: (record) => {
        put(record);
        version += 1;
      },
      all: () => [...byKey.values()],
      clear: () => {
        byKey.clear();
        idByAlternative.clear();
        version += 1;
      },
    };
  };

  const templates = collection(initial?.templates, (template) => template.templateCode);
  const passes = collection(initial?.passes, (pass) => pass.passId, passIdentity);
  const notifications = collection(initial?.notifications, (n) => n.merchantBizNo);
  const contents = collection(initial?.contents, (content) => content.contentId);
  const orders = collection(initial?.orders, (order) => order.merchantBizNo);

  return {
    templates,
    passes,
    notifications,
    contents,
    orders,
    nextNumber: () => {
      sequence += 1;
      return sequence;
    },
    version: () => version,
    snapshot: () => ({
      sequence,
      templates: templates.all(),
      passes: passes.all(),
      notifications: notifications.all(),
      contents: contents.all(),
      orders: orders.all(),
    }),
    clear: () => {
      for (const records of [templates, passes, notifications, contents, orders]) records.clear();
    },
  };
}
