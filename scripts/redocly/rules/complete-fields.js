import { resolve } from './resolve.js';

/**
 * Every field has a description, and every field with a single value has examples; a shared schema may give both.
 * An empty list says that no value is known. JSON documents inside strings are shown by the examples of the whole body.
 */
export function completeFields() {
  return {
    Schema: {
      enter(schema, ctx) {
        for (const [name, field] of Object.entries(schema.properties ?? {})) {
          if (isCondition(field)) continue;
          const described = partsOf(field, ctx);
          const location = ctx.location.child(['properties', name]);
          if (!described.some((part) => part.description !== undefined)) {
            ctx.report({ message: `${name} has a description.`, location });
          }
          if (described.some(hasSingleValue) && !described.some(hasExample)) {
            ctx.report({ message: `${name} has an example.`, location });
          }
        }
      },
    },
  };
}

const SCALARS = new Set(['string', 'integer', 'number', 'boolean']);

/** A field inside a condition repeats no type; the field itself is described elsewhere. */
function isCondition(field) {
  const describes = ['$ref', 'type', 'allOf', 'anyOf', 'oneOf', 'description'];
  return !describes.some((keyword) => field[keyword] !== undefined);
}

function partsOf(field, ctx) {
  const target = resolve(field, ctx);
  return [field, target, ...(target.allOf ?? []).map((part) => resolve(part, ctx))];
}

function hasSingleValue({ type }) {
  const types = [type].flat();
  return types.some((name) => SCALARS.has(name)) && !types.includes('null');
}

function hasExample(part) {
  return (
    part.examples !== undefined || part.const !== undefined || part.contentSchema !== undefined
  );
}
