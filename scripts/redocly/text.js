/** Begins what the preprocessor appends to the description of an operation. */
export const SIGNED_HEADING = '**Signed for each request.**';

/** Separates the rest of an operation's description from the table of its result codes. */
export const RESULT_CODES_HEADING = '**Result codes of this operation**';

/** A description as it was written, without what the preprocessor appends. */
export function proseOf(description) {
  const [prose = ''] = description.split(SIGNED_HEADING);
  return (prose.split(RESULT_CODES_HEADING)[0] ?? '').trimEnd();
}

/** The result code of an answer, whatever its envelope is called. */
export function resultCodeOf(answer) {
  return Object.values(answer ?? {}).find((field) => field?.resultCode !== undefined)?.resultCode;
}
