/**
 * `format` occurs only where every validator says the same about it, asserting or not: `int64` beside `type: integer`.
 * Anything else is a `pattern`, which everybody asserts, or words.
 */
export function formatPolicy() {
  return {
    Schema: {
      enter(schema, ctx) {
        if (schema.format === undefined) return;
        if (schema.format === 'int64' && schema.type === 'integer') return;
        ctx.report({
          message: `Say the format ${schema.format} by a pattern, or in words.`,
          location: ctx.location.child('format'),
        });
      },
    },
  };
}
