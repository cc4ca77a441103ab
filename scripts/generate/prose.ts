import { RESULT_CODES_HEADING } from '../redocly/expand-result-codes.js';
import type { Schema } from './document.ts';

/** A description without the table of result codes that the preprocessor appends for the reference pages. */
export function proseOf(description: string): string {
  return (description.split(RESULT_CODES_HEADING)[0] ?? '').trimEnd();
}

/** A description, completed by the limits that it does not name itself. */
export function withLimits(description: string | undefined, schema: Schema): string {
  const missing = limitsOf(schema).filter(({ figure }) => !description?.includes(String(figure)));
  return [description?.trimEnd(), ...missing.map(({ text }) => text)].filter(Boolean).join(' ');
}

function limitsOf(schema: Schema): readonly { figure: number; text: string }[] {
  const { maxLength, maxItems, maximum } = schema;
  return [
    ...(maxLength === undefined
      ? []
      : [{ figure: maxLength, text: `At most ${maxLength} characters.` }]),
    ...(maxItems === undefined ? [] : [{ figure: maxItems, text: `At most ${maxItems} items.` }]),
    ...(maximum === undefined ? [] : [{ figure: maximum, text: `At most ${maximum}.` }]),
  ];
}
