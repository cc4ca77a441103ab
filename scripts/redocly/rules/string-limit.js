/** Every string has a limit, or says in `x-unlimited` why it has none. */
export function stringLimit() {
  return {
    Schema: {
      enter(schema, ctx) {
        if (![schema.type].flat().includes('string')) return;
        if (LIMITS.some((keyword) => schema[keyword] !== undefined)) return;
        ctx.report({
          message: `A string has one of ${LIMITS.join(', ')}.`,
          location: ctx.location.child('type'),
        });
      },
    },
  };
}

const LIMITS = ['maxLength', 'enum', 'const', 'x-unlimited'];
