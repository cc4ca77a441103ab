import { resultCodeOf } from '../text.js';
import { resolve } from './resolve.js';

/**
 * Every operation has the extensions that code is made from, `SUCCESS` among its result codes, a request example for
 * each variant, and a response example for each result code.
 */
export function completeOperation() {
  return {
    Operation: {
      enter(operation, ctx) {
        for (const key of REQUIRED) {
          if (operation[key] === undefined) ctx.report({ message: `An operation has ${key}.` });
        }
        const codes = operation['x-result-codes'] ?? {};
        if (codes.SUCCESS === undefined) {
          ctx.report({ message: 'The result codes of an operation include SUCCESS.' });
        }
        const answered = valuesOf(mediaOf(operation.responses?.['200'], ctx), ctx).map(
          resultCodeOf,
        );
        for (const code of Object.keys(codes)) {
          if (answered.includes(code)) continue;
          ctx.report({ message: `There is a response example with ${code} under HTTP 200.` });
        }
        for (const variant of missingVariants(mediaOf(operation.requestBody, ctx), ctx)) {
          ctx.report({ message: `There is a request example of ${variant}.` });
        }
      },
    },
  };
}

const REQUIRED = ['operationId', 'summary', 'description', 'x-envelope', 'x-repeat'];

function mediaOf(node, ctx) {
  return resolve(node, ctx)?.content?.['application/json'];
}

function valuesOf(media, ctx) {
  return Object.values(media?.examples ?? {}).map((example) => resolve(example, ctx)?.value);
}

/** The variants of a request, each by its schema, that no example belongs to; "the request" where there are none. */
function missingVariants(media, ctx) {
  const values = valuesOf(media, ctx);
  const schema = resolve(media?.schema, ctx);
  if (schema?.['x-selected-by'] !== undefined) {
    const { location } = ctx.resolve(media.schema);
    return missingChoices(
      schema,
      values,
      (reference) => ctx.resolve(reference, location.source.absoluteRef).node,
    );
  }
  if (schema?.discriminator === undefined) return values.length > 0 ? [] : ['the request'];
  const { propertyName, mapping = {} } = schema.discriminator;
  const shown = new Set(values.map((value) => mapping[value?.[propertyName]]));
  return [...new Set(Object.values(mapping))].filter((variant) => !shown.has(variant));
}

/** The same for a choice by several fields: a value shows the variant whose enums it fits. */
function missingChoices({ 'x-selected-by': fields, oneOf }, values, resolveVariant) {
  const fits = (variant, value) =>
    fields.every((field) => variant.properties[field].enum?.includes(value[field]) ?? true);
  return oneOf
    .filter((reference) => !values.some((value) => fits(resolveVariant(reference), value)))
    .map(({ $ref }) => $ref);
}
