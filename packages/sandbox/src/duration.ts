const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ['year', 31_536_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
];

/**
 * A length of time in words: the largest unit that fits, and what is left in the next one.
 *
 * @param milliseconds - how long; a negative one counts as its opposite.
 * @example durationInWords(126_000); // '2 minutes 6 seconds'
 */
export function durationInWords(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < 1_000) return `${length < 10 ? length.toFixed(1) : Math.round(length)} ms`;
  const seconds = Math.round(length / 1_000) * 1_000;
  const first = UNITS.findIndex(([, size]) => seconds >= size);
  let left = seconds;
  const parts: string[] = [];
  for (const [name, size] of UNITS.slice(first, first + 2)) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ');
}

/**
 * How far a time is from another one, in words.
 *
 * @param time - epoch milliseconds.
 * @param now - epoch milliseconds.
 * @example distanceInWords(130_000, 10_000); // 'in 2 minutes'
 */
export function distanceInWords(time: number, now: number): string {
  if (Math.abs(time - now) < 1_000) return 'now';
  const words = durationInWords(time - now);
  return time > now ? `in ${words}` : `${words} ago`;
}
