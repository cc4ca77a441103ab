import { describe, expect, it, vi } from 'vitest';
import { createClock } from '../src/clock.ts';

describe('the clock', () => {
  it('runs with the machine, and from where it was moved to', async () => {
    let machine = 1_000;
    const clock = createClock(() => machine);
    expect(clock.now().getTime()).toBe(1_000);
    await clock.advance(500);
    machine += 10;
    expect(clock.now().getTime()).toBe(1_510);
    await clock.advance(-510);
    expect(clock.now().getTime()).toBe(1_000);
  });

  it('stands still once it was set, and runs on when told to', async () => {
    let machine = 1_000;
    const clock = createClock(() => machine);
    await clock.set('2021-12-31T17:01:01.000Z');
    machine += 10;
    expect(clock.now().toISOString()).toBe('2021-12-31T17:01:01.000Z');
    await clock.advance(5);
    expect(clock.now().getTime()).toBe(1_640_970_061_005);
    clock.resume();
    machine += 2;
    expect(clock.now().getTime()).toBe(1_640_970_061_007);
    clock.resume();
    expect(clock.now().getTime()).toBe(1_640_970_061_007);
  });

  it('changes at once, whether its promise is waited for or not', () => {
    const clock = createClock();
    void clock.set(new Date(5));
    expect(clock.now().getTime()).toBe(5);
  });

  it('refuses what is no time', () => {
    const clock = createClock();
    expect(() => clock.set('soon')).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  });

  it('does the work that falls due on the way, in order and each with its time', async () => {
    const clock = createClock(() => 0);
    const done: [string, number][] = [];
    const note = (name: string) => async (at: number) => {
      done.push([name, at]);
    };
    clock.schedule(300, note('late'));
    clock.schedule(100, async (at) => {
      done.push(['first', at]);
      clock.schedule(200, note('second'));
    });
    await clock.advance(250);
    expect(done).toEqual([
      ['first', 100],
      ['second', 200],
    ]);
    await clock.advance(1_000);
    expect(done.at(-1)).toEqual(['late', 300]);
  });

  it('does what is due at the same time in the order in which it was asked for', async () => {
    const clock = createClock(() => 0);
    const done: string[] = [];
    for (const [name, at] of [
      ['first', 100],
      ['second', 100],
      ['last', 200],
    ] as const) {
      clock.schedule(at, async () => {
        done.push(name);
      });
    }
    await clock.advance(200);
    expect(done).toEqual(['first', 'second', 'last']);
  });

  it('wakes up by itself while it runs, and never after it was closed', async () => {
    vi.useFakeTimers();
    try {
      const clock = createClock();
      const work = vi.fn(async () => {});
      clock.schedule(clock.now().getTime() + 60_000, work);
      await vi.advanceTimersByTimeAsync(59_999);
      expect(work).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(work).toHaveBeenCalledOnce();
      clock.schedule(clock.now().getTime() + 60_000, work);
      clock.close();
      await vi.advanceTimersByTimeAsync(120_000);
      expect(work).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
