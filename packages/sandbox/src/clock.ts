/** The time that the sandbox lives in. It runs with the machine's clock until it is set or moved. */
export interface SandboxClock {
  /** The sandbox's present. */
  now(): Date;
  /**
   * Sets the time and stops the clock there, so that a test sees the same time until it moves it.
   *
   * @param date - a Date, epoch milliseconds or an ISO-8601 string.
   * @returns settles when the work that had fallen due (webhook deliveries) is done.
   * @throws RangeError if the date can't be read.
   */
  set(date: Date | number | string): Promise<void>;
  /**
   * Moves the time; a running clock runs on from there.
   *
   * @param milliseconds - how far; negative moves back.
   * @returns settles when the work that fell due on the way is done.
   */
  advance(milliseconds: number): Promise<void>;
  /** Lets a stopped clock run on from where it stands. */
  resume(): void;
}

/** A clock with work to do at given times; what the sandbox's own modules see. */
export interface SchedulingClock extends SandboxClock {
  /**
   * Does `work` once, as soon as the clock has reached `at` (epoch milliseconds). It is told the time
   * that it was due at, since a clock that is moved passes many such times at once.
   */
  schedule(at: number, work: Work): void;
  /** Shows the machine's time again. What was due at a later time stays due then. */
  reset(): void;
  /** Forgets all work; nothing keeps the process alive afterwards. */
  close(): void;
}

type Work = (dueAt: number) => Promise<void>;

interface Task {
  readonly at: number;
  readonly work: Work;
}

/** The longest delay that every runtime's `setTimeout` takes. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Times that the protocol can write: years of four digits. */
const EARLIEST = 0;
const LATEST = Date.UTC(10_000, 0) - 1;

/** Creates a clock that shows the machine's time. */
export function createClock(machineNow: () => number = Date.now): SchedulingClock {
  let offset = 0;
  let stoppedAt: number | undefined;
  let tasks: Task[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const milliseconds = (): number => stoppedAt ?? machineNow() + offset;

  const next = (): Task | undefined =>
    tasks.reduce<Task | undefined>(
      (first, task) => (first === undefined || task.at < first.at ? task : first),
      undefined,
    );

  /** One task after the other, in the order of their times; a task may schedule the next. */
  const runDue = async (): Promise<void> => {
    for (let task = next(); task !== undefined && task.at <= milliseconds(); task = next()) {
      const due = task;
      tasks = tasks.filter((other) => other !== due);
      await due.work(due.at);
    }
    wait();
  };

  const wait = (): void => {
    clearTimeout(timer);
    const task = next();
    if (task === undefined || stoppedAt !== undefined) return;
    const delay = Math.max(0, Math.min(task.at - milliseconds(), LONGEST_TIMER));
    timer = setTimeout(() => void runDue(), delay);
  };

  const check = (at: number): number => {
    if (at >= EARLIEST && at <= LATEST) return at;
    throw new RangeError(
      'Give the sandbox clock a date from 1970 to the end of 9999: it was given one that is none, or would be moved out of these years.',
    );
  };
  const set = (at: number): Promise<void> => {
    stoppedAt = check(at);
    return runDue();
  };

  return {
    now: () => new Date(milliseconds()),
    set: (date) => set(new Date(date).getTime()),
    advance: (by) => {
      if (!Number.isFinite(by)) {
        throw new RangeError('The sandbox clock is moved by a number of milliseconds.');
      }
      if (stoppedAt !== undefined) return set(stoppedAt + by);
      check(milliseconds() + by);
      offset += by;
      return runDue();
    },
    resume: () => {
      if (stoppedAt === undefined) return;
      offset = stoppedAt - machineNow();
      stoppedAt = undefined;
      wait();
    },
    reset: () => {
      offset = 0;
      stoppedAt = undefined;
      wait();
    },
    schedule: (at, work) => {
      tasks.push({ at, work });
      wait();
    },
    close: () => {
      tasks = [];
      clearTimeout(timer);
    },
  };
}
