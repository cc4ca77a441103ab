import { describe, expect, it } from 'vitest';
import { distanceInWords, durationInWords } from '../src/duration.ts';

describe('lengths of time', () => {
  it.each([
    [0.34, '0.3 ms'],
    [12.4, '12 ms'],
    [999, '999 ms'],
    [1_000, '1 second'],
    [59_600, '1 minute'],
    [126_000, '2 minutes 6 seconds'],
    [3_600_000, '1 hour'],
    [7_500_000, '2 hours 5 minutes'],
    [90_000_000, '1 day 1 hour'],
    [60_101_946_501, '1 year 330 days'],
  ])('%d ms are %s', (milliseconds, words) => {
    expect(durationInWords(milliseconds)).toBe(words);
  });

  it.each([
    [130_000, 10_000, 'in 2 minutes'],
    [10_000, 130_000, '2 minutes ago'],
    [10_400, 10_000, 'now'],
  ])('from %d to %d', (time, now, words) => {
    expect(distanceInWords(time, now)).toBe(words);
  });
});
