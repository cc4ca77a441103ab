import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const RESULT = fileURLToPath(
  new URL('../../../spec/components/schemas/common/Result.yaml', import.meta.url),
);

/**
 * Puts the result object into the schema of an answer, under the name that the operation's page prints and under the
 * others, since all occur; at least one of them is there.
 *
 * @param schema - the schema of the answer, which is completed in place.
 * @param file - the file that holds the schema.
 * @param envelope - the name on the operation's page (`x-envelope`).
 * @param names - the names on the pages of all operations.
 */
export function addEnvelope(schema, file, envelope, names) {
  if (schema.properties?.[envelope] !== undefined) return;
  const $ref = relative(dirname(file), RESULT).replaceAll(sep, '/');
  const own = { $ref, description: 'The outcome of the request.' };
  const others = names.filter((name) => name !== envelope);
  const aliases = others.map((other) => {
    const description = `The outcome under its other name. The page of the operation calls it \`${envelope}\`; since \`${other}\` occurs as well, readers accept either.`;
    return [other, { $ref, description }];
  });
  schema.properties = { [envelope]: own, ...Object.fromEntries(aliases), ...schema.properties };
  schema.if = { properties: Object.fromEntries(others.map((other) => [other, false])) };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  schema.then = { required: [envelope] };
}
