/** Writes times in the ISO-8601 form of the platform's samples: whole seconds and an offset. */
export function timeFormatter(offset: string): (time: number | Date) => string {
  const shift = Date.parse(`1970-01-01T00:00${offset}`);
  if (!/^[+-]/.test(offset) || Number.isNaN(shift)) {
    throw new TypeError('timeZone must be like "+08:00"');
  }
  return (time) => new Date((time as number) - shift).toISOString().slice(0, 19) + offset;
}

/**
 * Whether a received time may stand in signed content. Its form is the sender's affair, but client
 * id, time and body are joined by bare dots: without this check a captured message whose body holds
 * a dot could be cut in another place, the front part of its body passing as part of the time. So
 * a dot may stand only before a fraction, and that before the offset: no time with an offset can grow.
 */
export function isPlausibleTime(time: string): boolean {
  return /^([\w:+ -]{1,40}|[\d-]{8,10}[T ][\d:]{4,8}\.\d{1,9}(Z|[+-][\d:]{4,5})?)$/.test(time);
}

/** Milliseconds since the epoch of a received time: ISO-8601 in any common form, or digits. */
export function parseTime(time: string): number {
  if (/^\d{12,16}$/.test(time)) return Number(time);
  return Date.parse(time.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
