import { isCondition } from './condition.js';
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

function partsOf(field, ctx) {
  const target = resolve(field, ctx);
  return [field, target, ...(target.allOf ?? []).map((part) => resolve(part, ctx))];
}

function hasSingleValue({ type }) {
  const types = [type].flat();
  return types.some((name) => SCALARS.has(name)) && !types.includes('null');
}

function hasExample(part) {
  return part.examples !== undefined || part.enum?.length === 1 || part.contentSchema !== undefined;
}
