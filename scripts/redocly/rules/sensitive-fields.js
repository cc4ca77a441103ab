import { resolve } from './resolve.js';

/** Fields and headers that identify a person or grant access are marked with `x-sensitive`, so that logs redact them. */
export function sensitiveFields() {
  return {
    Schema: {
      enter(schema, ctx) {
        for (const [name, field] of Object.entries(schema.properties ?? {})) {
          if (!SENSITIVE.test(name) || isMarked(field, ctx)) continue;
          ctx.report({
            message: `${name} is marked with x-sensitive.`,
            location: ctx.location.child(['properties', name]),
          });
        }
      },
    },
    Parameter: {
      enter(parameter, ctx) {
        if (!SENSITIVE.test(parameter.name) || isMarked(parameter, ctx)) return;
        ctx.report({ message: `${parameter.name} is marked with x-sensitive.` });
      },
    },
  };
}

const SENSITIVE = /^(?:user|open|login)Id$|token$|^(?:mobile|phone|email|userEmail)/i;

function isMarked(field, ctx) {
  return field['x-sensitive'] === true || resolve(field, ctx)['x-sensitive'] === true;
}
