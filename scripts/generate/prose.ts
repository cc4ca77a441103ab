import type { Schema } from '../lib/openapi.ts';

export { proseOf } from '../redocly/text.js';

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

const MARKS: Readonly<Record<string, string>> = {
  observed: 'Observed in a public integration, not documented.',
  inferred: 'Inferred, not documented.',
};

/** A description, completed by a word of caution where the statement is not documented. */
export function withConfidence(description: string, schema: Schema): string {
  const mark = MARKS[schema['x-confidence'] as string];
  return mark === undefined ? description : `${description} ${mark}`;
}
