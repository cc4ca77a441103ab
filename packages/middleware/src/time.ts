/** The ISO-8601 form the platform's samples use: whole seconds and an offset. */
export function formatTime(time: number | Date, offset: string): string {
  const [, sign, hours, minutes] = OFFSET.exec(offset) ?? [];
  if (!hours) throw new TypeError('timeZone must be an offset such as "+08:00"');
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  return new Date(Number(time) + shift).toISOString().slice(0, 19) + offset;
}

const OFFSET = /^([+-])(\d\d):(\d\d)$/;

/**
 * Whether a received time may stand in signed content. Its form is the sender's affair, but client
 * id, time and body are joined by bare dots: without this check a captured message whose body holds
 * a dot could be cut in another place, the front part of its body passing as part of the time.
 */
export const isPlausibleTime = (time: string): boolean =>
  /^[\dA-Za-z:+ -]{1,40}(\.\d{1,9}(Z|[+-]\d\d:?\d\d)?)?$/.test(time);

/** Milliseconds since the epoch of a received time: ISO-8601 in any common form, or digits. */
export function parseTime(time: string): number {
  if (/^\d{12,16}$/.test(time)) return Number(time);
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
