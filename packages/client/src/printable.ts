/** Characters that steer a terminal, break a line of a log, or change the order in which text is read. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * The door for text from outside: one line, bounded, nothing in it that a terminal or a log obeys.
 *
 * @param text - whatever somebody else wrote.
 * @param max - at most so many characters; what is cut off ends in an ellipsis.
 * @returns the text with a blank where something was that cannot be printed.
 */
export function printable(text: string, max: number): string {
  // Bounded before it is searched: it may be a megabyte.
  const line = text
    .slice(0, 4 * max)
    .replace(UNPRINTABLE, ' ')
    .trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}

/** The words of anything that was thrown; whatever it is, this does not throw. */
export function wordsOf(thrown: unknown): string {
  try {
    const { message } = Object(thrown) as { message?: unknown };
    return String(typeof message === 'string' && message !== '' ? message : thrown);
  } catch {
    return 'something that cannot be printed';
  }
}

/** The words as a sentence. */
export function sentence(words: string): string {
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}
