/** How many letters two names have in common at their beginning. */
function commonLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** So few letters in common are chance. */
const MIN_LETTERS = 4;

/** The known name that was probably meant, as a question; empty if none is near. */
export function suggestion(given: string, known: readonly string[]): string {
  const name = given.toLowerCase();
  const [nearest] = known
    .map((candidate) => ({ candidate, common: commonLetters(name, candidate.toLowerCase()) }))
    .filter(({ common }) => common >= MIN_LETTERS)
    .sort((one, other) => other.common - one.common);
  return nearest === undefined ? '' : ` Did you mean ${nearest.candidate}?`;
}
