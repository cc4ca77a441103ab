import { describe, expect, it } from 'vitest';
import { type OperationMetadata, operations, shiftExample } from '../src/index.ts';
import { requestExample, requestExamples } from './examples.ts';

const NOW = Date.parse('2031-03-05T10:00:00+08:00');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Body = Record<string, unknown>;

describe('shiftExample', () => {
  it('puts the start of a template an hour ahead, and keeps its length', () => {
    const example = requestExample('createTemplate', 'transportTicket');
    const { startDate, endDate } = shiftExample('createTemplate', example, NOW);
    expect(startDate).toBe(NOW + HOUR);
    expect(Number(endDate) - Number(startDate)).toBe(
      Number(example.endDate) - Number(example.startDate),
    );
  });

  it('moves the earliest date of a pass to the present, and the texts with it', () => {
    const example = requestExample('createPass', 'busTicket');
    const shifted = shiftExample('createPass', example, NOW);
    const by = NOW - Number(example.bizCreate);
    expect(shifted.bizCreate).toBe(NOW);
    expect((shifted.dataInfo as Body).$startTime_en_US$).toBe(
      Number((example.dataInfo as Body).$startTime_en_US$) + by,
    );
  });

  it('moves the dates inside embedded JSON by whole days', () => {
    const example = requestExample('sendPerformanceNotification', 'movieTicket');
    const shifted = shiftExample('sendPerformanceNotification', example, NOW);
    const textsOf = (body: Body): Record<string, Body> =>
      Object.fromEntries(
        Object.entries(
          (body.syncDataInfo as { languageBusinessInfo: Record<string, string> })
            .languageBusinessInfo,
        ).map(([language, text]) => [language, JSON.parse(text)]),
      );
    const { zh_HK: chinese, en_US: english } = textsOf(shifted);
    // 2024-05-22 moves to 2031-03-05, so 2024-05-24, a Friday, moves to the Friday of that week.
    expect(english?.movie_start_date).toBe('2031/03/07 (Fri)');
    expect(chinese?.movie_start_date).toBe('2031/03/07 (星期五)');
    expect(english?.movie_start_time).toBe(textsOf(example).en_US?.movie_start_time);
  });

  it('changes nothing but dates, and neither the example itself', () => {
    for (const { operation, value } of requestExamples) {
      const before = structuredClone(value);
      const shifted = shiftExample(operation.operationId, value, NOW);
      expect(value).toEqual(before);
      expect(Object.keys(shifted as Body)).toEqual(Object.keys(value as Body));
    }
  });

  it('leaves examples without dates and unknown operations as they are', () => {
    const example = requestExample('queryTemplate', 'byTemplateCode');
    expect(shiftExample('queryTemplate', example, NOW)).toEqual(example);
    expect(shiftExample('toString', example, NOW)).toEqual(example);
  });

  it('knows a date of every request that has a field called like one', () => {
    for (const { operation, value } of requestExamples) {
      const dates = Object.keys(value as Body).filter((name) =>
        /Date$|Time$|^bizCreate$/.test(name),
      );
      const metadata: OperationMetadata | undefined = Object.entries(operations).find(
        ([id]) => id === operation.operationId,
      )?.[1];
      const known = metadata?.dates?.fields.map(({ pointer }) => pointer) ?? [];
      if (metadata === undefined) continue;
      for (const name of dates) expect(known, operation.operationId).toContain(`/${name}`);
    }
    expect(NOW % DAY).not.toBe(0);
  });
});
