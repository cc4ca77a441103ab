import { SecurityError } from './errors.ts';

const OFFSET = /^[+-]\d\d:[0-5]\d$/;

/** ISO-8601, extended or basic, with or without seconds, fraction and zone. */
const ISO_TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** Seconds or milliseconds since the epoch. */
const EPOCH_TIME = /^(\d{10})(\d{3})?$/;

const MINUTE = 60_000;

function offsetMs(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const ms = (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return sign === '-' ? -ms : ms;
}

/**
 * Reads a time of the protocol. The result does not depend on the zone of the machine. A fraction
 * is accepted only before an offset or at the end of a time without one: client id, time and body
 * are joined by bare dots, and a time that could grow at its end would let a captured body be cut
 * in another place.
 *
 * @param text - ISO-8601 (`2024-05-22T06:42:21+08:00`, `+0800`, `+08`, `Z`, basic form, a blank for
 * the `T`), or the epoch in seconds or milliseconds.
 * @param zone - the offset of a time that names none; without it, such a time is none.
 * @returns milliseconds since the epoch, or undefined if it is no time.
 * @example parseTime('2024-05-22T06:42:21+08:00'); // 1716331341000
 */
export function parseTime(text: string, zone?: string): number | undefined {
  const epoch = EPOCH_TIME.exec(text);
  if (epoch) return Number(epoch[1] + (epoch[2] ?? '000'));
  const iso = ISO_TIME.exec(text);
  if (!iso) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction = '', named = zone] = iso;
  if (named === undefined) return undefined;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const utc = Date.parse(`${written}Z`);
  // Some engines read 31 February as a day in March.
  if (Number.isNaN(utc) || !new Date(utc).toISOString().startsWith(written)) return undefined;
  return utc + Number(fraction.padEnd(3, '0').slice(0, 3)) - offsetMs(named);
}

/**
 * Makes the writer of times: ISO-8601 with whole seconds and an offset, as in the platform's samples.
 *
 * @param offset - such as `+08:00`.
 * @throws TypeError if the offset is none.
 */
export function timeFormatter(offset: string): (time: number) => string {
  if (
    !OFFSET.test(offset) ||
    offset === '-00:00' ||
    Math.abs(offsetMs(offset)) > 14 * 60 * MINUTE
  ) {
    throw new TypeError('timeZone must be an offset like "+08:00"');
  }
  const shift = offsetMs(offset);
  return (time) => new Date(time + shift).toISOString().slice(0, 19) + offset;
}

/** Refuses a message whose time is further than `maxAge` ms from now, in the past or the future. */
export function requireAge(time: number, now: number, maxAge: number | undefined): void {
  if (maxAge === undefined || Math.abs(now - time) <= maxAge) return;
  const words =
    maxAge >= 0
      ? `The message is not of the last ${maxAge} ms.`
      : 'Give maxAge a number of milliseconds.';
  throw new SecurityError('MESSAGE_TOO_OLD', words);
}
