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
