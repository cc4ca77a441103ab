/** Separates an operation's own description from the table of its result codes. */
export const RESULT_CODES_HEADING = '**Result codes of this operation**';

/** A description without the table of result codes that the preprocessor appends for the reference pages. */
export function proseOf(description) {
  return (description.split(RESULT_CODES_HEADING)[0] ?? '').trimEnd();
}

/** The result code of an answer, whatever its envelope is called. */
export function resultCodeOf(answer) {
  return (answer?.result ?? answer?.resultInfo)?.resultCode;
}
