/** How many letters must change to make one name of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] as number) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

/** The known name that was probably meant, as a question; empty if none is near. */
export function suggestion(given: string, known: readonly string[]): string {
  const name = given.slice(0, 40).toLowerCase();
  const near = known
    .map((candidate) => ({ candidate, far: distance(name, candidate.toLowerCase()) }))
    .sort((one, other) => one.far - other.far)[0];
  if (near === undefined || near.far > Math.max(2, name.length / 3)) return '';
  return ` Did you mean ${near.candidate}?`;
}
