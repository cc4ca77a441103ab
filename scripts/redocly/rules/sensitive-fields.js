import { isCondition } from './condition.js';
import { resolve } from './resolve.js';

/** Fields that identify a person or grant access are marked with `x-sensitive`, so that logs redact them. */
export function sensitiveFields() {
  return {
    Schema: {
      enter(schema, ctx) {
        for (const [name, field] of Object.entries(schema.properties ?? {})) {
          if (!SENSITIVE.test(name) || isCondition(field) || isMarked(field, ctx)) continue;
          ctx.report({
            message: `${name} is marked with x-sensitive.`,
            location: ctx.location.child(['properties', name]),
          });
        }
      },
    },
  };
}

const SENSITIVE = /^(?:user|open|login)Id$|token$|^(?:mobile|phone|email|userEmail)/i;

function isMarked(field, ctx) {
  return field['x-sensitive'] === true || resolve(field, ctx)['x-sensitive'] === true;
}
