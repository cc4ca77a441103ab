import { createMessageSecurity, parseTime } from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';

const TIME = Date.UTC(2024, 4, 22, 6, 42, 21);

describe('parseTime', () => {
  it.each([
    ['2024-05-22T06:42:21Z', TIME],
    ['2024-05-22t06:42:21z', TIME],
    ['2024-05-22T14:42:21+08:00', TIME],
    ['2024-05-22T14:42:21+0800', TIME],
    ['2024-05-22T14:42:21+08', TIME],
    ['2024-05-22T02:42:21-0400', TIME],
    ['2024-05-22T12:12:21+05:30', TIME],
    ['20240522T144221+0800', TIME],
    ['2024-05-22 14:42:21+08:00', TIME],
    ['2024-05-22T14:42+08:00', TIME - 21_000],
    ['2024-05-22T14:42:21.5+08:00', TIME + 500],
    ['2024-05-22T14:42:21.123456789+08:00', TIME + 123],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['1716360141', TIME],
    ['1716360141000', TIME],
  ])('reads %s', (text, expected) => {
    expect(parseTime(text)).toBe(expected);
  });

  it.each([
    '',
    'now',
    '2024-05-22',
    '2024-13-01T00:00:00Z',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-05-22T24:00:00Z',
    '2024-05-22T06:60:00Z',
    '2024-05-22T06:42:21+8',
    '2024-05-22T06:42:21 +08:00',
    '2024-05-22T06:42:21+08:00.{}',
    '2024-05-22T06:42:21+08:00.5',
    '2024-05-22T06:42:21.+08:00',
    '2024-05-22T06:42:21,5+08:00',
    '2024-05-22T06:42:21Z, 2024-05-22T06:42:21Z',
    '1.2',
    '12345678901',
    '20240522064221',
    `x${TIME}`,
    `${TIME}x`,
    '2024-05-22T06:42:21Z\n',
  ])('takes %j for no time', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it('reads a time without an offset in a zone that does not depend on the machine', () => {
    expect(parseTime('2024-05-22T14:42:21')).toBeUndefined();
    expect(parseTime('2024-05-22T14:42:21', '+08:00')).toBe(TIME);
    expect(parseTime('2024-05-22T06:42:21', '+00:00')).toBe(TIME);
    expect(parseTime('2024-05-22T02:42:21.5', '-04:00')).toBe(TIME + 500);
  });
});

describe('the option timeZone', () => {
  it.each(['+08:00', '-05:30', '+00:00', '+14:00'])('may be %s', (timeZone) => {
    expect(() => createMessageSecurity({ clientId: 'C', timeZone })).not.toThrow();
  });

  it.each(['+0800', '+08', '-00:00', 'Z', '', '8', '+15:00', '+08:60', 'Asia/Hong_Kong'])(
    'is refused as %j',
    (timeZone) => {
      const make = () => createMessageSecurity({ clientId: 'C', timeZone });
      expect(make).toThrow(new TypeError('timeZone must be an offset like "+08:00"'));
    },
  );
});
