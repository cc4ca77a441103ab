/** A discriminator names the schema of each value, and reaches every variant. */
export function discriminatorMapping() {
  return {
    Schema: {
      enter(schema, ctx) {
        if (schema.discriminator === undefined) return;
        const location = ctx.location.child('discriminator');
        const mapped = new Set(Object.values(schema.discriminator.mapping ?? {}).map(fileName));
        if (mapped.size === 0) {
          ctx.report({ message: 'A discriminator has a mapping.', location });
          return;
        }
        for (const variant of schema.oneOf ?? schema.anyOf ?? []) {
          if (variant.$ref !== undefined && mapped.has(fileName(variant.$ref))) continue;
          ctx.report({
            message: `The mapping reaches every variant; ${variant.$ref ?? 'an inline one'} is missing.`,
            location,
          });
        }
      },
    },
  };
}

function fileName(reference) {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
