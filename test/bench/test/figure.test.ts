import { describe, expect, it } from 'vitest';
import { atLeast, atMost, figure, isBroken, ratios } from '../src/figure.ts';
import { report } from '../src/report.ts';

describe('figure', () => {
  it('is the median of the ratios, with the middle half as its spread', () => {
    const ours = [2, 4, 6, 8, 100];
    expect(figure('x', ratios(ours, [2, 2, 2, 2, 2]))).toEqual({
      name: 'x',
      value: 3,
      spread: [2, 4],
    });
  });

  it('compares within a repetition, so that a slow machine changes nothing', () => {
    const { value, spread } = figure('x', ratios([3, 30, 300], [1, 10, 100]));
    expect({ value, spread }).toEqual({ value: 3, spread: [3, 3] });
  });
});

describe('isBroken', () => {
  const values = [1, 2, 3, 4, 5];

  it('allows for noise: the better quarter has to miss the promise', () => {
    expect(isBroken(figure('x', values, { budget: atMost(2.5) }))).toBe(false);
    expect(isBroken(figure('x', values, { budget: atLeast(3.5) }))).toBe(false);
  });

  it('finds a broken promise', () => {
    expect(isBroken(figure('x', values, { budget: atMost(1.5) }))).toBe(true);
    expect(isBroken(figure('x', values, { budget: atLeast(4.5) }))).toBe(true);
  });

  it('allows for noise where only a median is known', () => {
    const budget = atMost(1);
    expect(isBroken({ name: 'x', value: 1.04, budget })).toBe(false);
    expect(isBroken({ name: 'x', value: 1.2, budget })).toBe(true);
  });

  it('has nothing to say where nothing is promised', () => {
    expect(isBroken(figure('x', values))).toBe(false);
  });
});

it('reports machine, date, method, medians, spread and what is missed', () => {
  const page = report(
    [
      {
        title: 'Calls',
        unit: 'In plain calls.',
        lead: { what: 'A call', unit: 'times', ours: ['ours', 'close'], others: ['theirs'] },
        figures: [
          figure('ours', [2, 2, 2], { budget: atMost(1), note: 'all of it' }),
          figure('close', [0.9, 0.9, 1.1, 1.2, 1.2], { budget: atMost(1) }),
          figure('just', [0.9, 0.9, 1.004, 1.2, 1.2], { budget: atMost(1) }),
          figure('theirs', [12, 12, 13]),
        ],
      },
    ],
    {
      runtime: 'Node 24.0.0',
      cpu: 'A processor',
      cores: 2,
      platform: 'linux x64',
      signature: 801.5,
    },
    '2026-11-21',
    15,
  );
  expect(page).toContain(
    '- Date: 2026-11-21\n- Machine: A processor, 2 cores, linux x64\n- Runtime: Node 24.0.0',
  );
  expect(page).toContain('15 rounds');
  expect(page).toContain('(RSA-2048) took 802 us.');
  expect(page).toContain(
    '| A call | **1.10 to 2.00 times** | theirs 12.00 | at most 1.00, **1 missed**, 1 of 2 at the limit |',
  );
  expect(page.indexOf('| A call |')).toBeLessThan(page.indexOf('<details>'));
  expect(page).toContain('| ours (all of it) | 2.00 | 2.00 to 2.00 | at most 1.00, **missed** |');
  expect(page).toContain('| close | 1.10 | 0.90 to 1.20 | at most 1.00, at its limit |');
  expect(page).toContain('| just | 1.00 | 0.90 to 1.20 | at most 1.00 |');
  expect(page).toContain('| theirs | 12.00 | 12.00 to 13.00 |  |');
});
