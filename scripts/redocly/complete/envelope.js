import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const RESULT = fileURLToPath(
  new URL('../../../spec/components/schemas/common/Result.yaml', import.meta.url),
);

/** The names under which pages print the result object. */
const NAMES = ['result', 'resultInfo'];

/**
 * Puts the result object into the schema of an answer, under the name that the operation's page prints and under the
 * other one, since both occur; at least one of them is there.
 *
 * @param schema - the schema of the answer, which is completed in place.
 * @param file - the file that holds the schema.
 * @param envelope - the name on the operation's page (`x-envelope`).
 */
export function addEnvelope(schema, file, envelope) {
  if (schema.properties?.[envelope] !== undefined) return;
  const $ref = relative(dirname(file), RESULT).replaceAll(sep, '/');
  const other = NAMES.find((name) => name !== envelope);
  const own = { $ref, description: 'The outcome of the request.' };
  const alias = {
    $ref,
    description: `The outcome under its other name. The page of the operation calls it \`${envelope}\`; since \`${other}\` occurs as well, readers accept either.`,
  };
  schema.properties = { [envelope]: own, [other]: alias, ...schema.properties };
  schema.if = { properties: { [other]: false } };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  schema.then = { required: [envelope] };
}
