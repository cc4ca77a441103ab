import { type AlipayHKClient, AlipayHKError, type RequestOf } from '@alipayhk-openapi/client';
import { faultKinds } from '@alipayhk-openapi/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestExample } from './support/spec-examples.ts';
import { createWorld, type World } from './support/world.ts';

const calls = 2_000;
const inFlight = 16;
const day = 86_400_000;

/** Random, but the same in every run: mulberry32. */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const random = randomOf(20_240_524);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** Every fault of the sandbox, and answers that come after the attempt has been given up. */
const faults = [...Object.keys(faultKinds).filter((kind) => kind !== 'delay'), 'delay;delay=5'];
const tooLate = 'delay;delay=4000';
const attemptTimeout = 2_000;

/** One sort of call: how to make it, and how often the sandbox's books have it carried out. */
interface Sort {
  readonly repeatable: boolean;
  make(client: AlipayHKClient, key: string): Promise<unknown>;
  executed(world: World, key: string): number;
}

const template = requestExample<RequestOf<'createTemplate'>>('createTemplate', 'movieTicket');
const content = requestExample<RequestOf<'synchronizeContent'>>('synchronizeContent', 'sku');
const order = requestExample<RequestOf<'synchronizeOrder'>>('synchronizeOrder', 'ticket');
const notification = requestExample<RequestOf<'sendPerformanceNotification'>>(
  'sendPerformanceNotification',
  'paymentOrder',
);

const sorts: Record<string, Sort> = {
  createTemplate: {
    repeatable: false,
    make: (client, key) =>
      client.createTemplate({
        ...template,
        merchantId: key,
        startDate: Date.now() + day,
        endDate: Date.now() + 2 * day,
      }),
    executed: ({ sandbox }, key) =>
      sandbox.state.templates().filter(({ merchantId }) => merchantId === key).length,
  },
  synchronizeOrder: {
    repeatable: false,
    make: (client, key) => client.synchronizeOrder({ ...order, merchantBizNo: key }),
    executed: ({ sandbox }, key) =>
      sandbox.state.orders().find(({ merchantBizNo }) => merchantBizNo === key)?.history.length ??
      0,
  },
  sendPerformanceNotification: {
    repeatable: true,
    make: (client, key) =>
      client.sendPerformanceNotification({
        ...notification,
        merchantBizNo: key,
        endDate: Date.now() + day,
      }),
    executed: ({ sandbox }, key) =>
      sandbox.state.notifications().filter(({ merchantBizNo }) => merchantBizNo === key).length,
  },
  synchronizeContent: {
    repeatable: true,
    make: (client, key) => client.synchronizeContent({ ...content, contentId: key }),
    executed: ({ sandbox }, key) =>
      sandbox.state.contents().filter(({ contentId }) => contentId === key).length,
  },
  'a call that is refused': {
    repeatable: false,
    make: (client, key) =>
      client.createTemplate({ ...template, merchantId: key, startDate: 1, endDate: 0 }),
    executed: ({ sandbox }, key) =>
      sandbox.state.templates().filter(({ merchantId }) => merchantId === key).length,
  },
};

interface Report {
  readonly sort: Sort;
  readonly key: string;
  /** The faults of its attempts, empty for an attempt without one. */
  readonly played: readonly string[];
  /** An attempt ran out of time, which on a busy machine happens without a fault too. */
  readonly late: boolean;
  readonly error?: unknown;
}

const runOne = async (world: World, index: number): Promise<Report> => {
  const sort = pick(Object.values(sorts));
  const key = `run${index}`;
  const plan = [1, 2, 3].map(() => {
    if (random() >= 0.5) return '';
    return random() < 0.01 ? tooLate : pick(faults);
  });
  const played: string[] = [];
  let late = false;
  const note = ({ error }: { error: AlipayHKError }): void => {
    late ||= error.code === 'TIMEOUT';
  };
  const client = world.client({
    attemptTimeout,
    hooks: { onRetry: note, onError: note },
    fetch: (url, init) => {
      const fault = plan[played.length] ?? '';
      played.push(fault);
      return world.send(url, init, fault ? { 'X-Sandbox-Fault': fault } : {});
    },
  });
  const error = await sort.make(client, key).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { sort, key, played, late, error };
};

const brief = ({ key, played, error }: Report): unknown => ({ key, played, error: String(error) });

/** Faults after which an answer of the platform still arrives and verifies. */
const harmless = new Set(['', 'stale-time', 'delay;delay=5']);

describe(`${calls} calls with random faults, over HTTP`, () => {
  let world: World;
  const reports: Report[] = [];
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    world = await createWorld('over HTTP');
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < calls) {
        next += 1;
        reports.push(await runOne(world, next));
      }
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
    // What was given up may still be carried out: the books count when all is quiet.
    await new Promise((resolve) => setTimeout(resolve, 4_500));
  });
  afterAll(async () => {
    process.off('unhandledRejection', note);
    await world.close();
  });

  const errors = (): AlipayHKError[] =>
    reports.flatMap(({ error }) => (error instanceof AlipayHKError ? [error] : []));

  it('ran, with every fault and every sort of ending', () => {
    expect(reports).toHaveLength(calls);
    const played = new Set(reports.flatMap((report) => report.played));
    expect([...played].sort()).toEqual(['', ...faults, tooLate].sort());
    const codes = new Set(errors().map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'HTTP_ERROR',
      'INVALID_RESPONSE',
      'NETWORK_ERROR',
      'PASS_TEMPLATE_START_TIME_LESS_CURRENT',
      'SIGNATURE_INVALID',
      'SIGNATURE_MISSING',
      'TIMEOUT',
      'UNKNOWN_EXCEPTION',
      'UN_SUPPORT_BUSINESS',
    ]);
    expect(reports.filter(({ error }) => !error).length).toBeGreaterThan(calls / 3);
  });

  it('leaves no unhandled rejection and throws nothing but AlipayHKError', () => {
    expect(unhandled).toEqual([]);
    const others = reports.filter(({ error }) => error && !(error instanceof AlipayHKError));
    expect(others.map(brief)).toEqual([]);
  });

  it('has no duplicate in the books, and nothing sent twice that may not be', () => {
    const once = reports.filter(({ sort }) => !sort.repeatable);
    expect(once.filter(({ played }) => played.length > 1).map(brief)).toEqual([]);
    expect(once.filter(({ sort, key }) => sort.executed(world, key) > 1).map(brief)).toEqual([]);
  });

  it('returns only from calls that the books have', () => {
    const returned = reports.filter(({ error }) => !error);
    expect(returned.filter(({ sort, key }) => sort.executed(world, key) === 0).map(brief)).toEqual(
      [],
    );
  });

  it('says "failed" only of calls that the books do not have', () => {
    const failed = reports.filter(({ error }) => (error as AlipayHKError)?.outcome === 'failed');
    expect(failed.length).toBeGreaterThan(100);
    expect(failed.filter(({ sort, key }) => sort.executed(world, key) > 0).map(brief)).toEqual([]);
  });

  it('says "unknown" only where an answer was lost, refused, late or left open', () => {
    const unclear = reports.filter(({ error }) => (error as AlipayHKError)?.outcome === 'unknown');
    expect(unclear.length).toBeGreaterThan(100);
    const groundless = unclear.filter(
      ({ played, late }) => !late && played.every((fault) => harmless.has(fault)),
    );
    expect(groundless.map(brief)).toEqual([]);
  });
});
