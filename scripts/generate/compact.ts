import { transformSync } from 'esbuild';

/**
 * Ajv's standalone code, made small and readable. What our validators don't need goes away: the path inside the
 * schema, the position inside the parent, and whole schemas that only lend a list of values to an error.
 */
export function compact(code: string): string {
  const lean = withLiteralValues(withNames(code))
    .replace(REQUIRE_LENGTH, 'codePointLength')
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/, ?parentData, parentDataProperty, rootData=data/g, '')
    .replace(/,parentData(?::\w+)?,parentDataProperty(?::"[^"]*"|:\w+)?,rootData/g, '');
  const { code: body } = transformSync(lean, {
    format: 'esm',
    charset: 'utf8',
    minifySyntax: true,
    treeShaking: true,
  });
  const foreign = /require\([^)]*\)|\b(?:parentData|schemaPath|schema\d+)\b/.exec(body);
  if (foreign !== null) throw new Error(`Ajv's code has changed: ${foreign[0]} is left over.`);
  return body;
}

const NAMED_FUNCTION = /function (validate\d+)\([^)]*\)\{\s*\/\*# sourceURL="[^"]*\/(\w+)" \*\/;/g;
const REQUIRE_LENGTH = /require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g;
const SCHEMA_CONSTANT = /const (schema\d+) = (\{.*?\});(?=const |function |export )/gs;
const SCHEMA_REFERENCE = /\b(schema\d+)((?:\.[\w$]+|\[\d+\]|\["[^"]+"\])+)/g;
const STEP = /\.([\w$]+)|\[(\d+)\]|\["([^"]+)"\]/g;

/** Calls the function of a schema like the schema, so that a change of one schema renames no other function. */
function withNames(code: string): string {
  const names = new Map(
    [...code.matchAll(NAMED_FUNCTION)].map(([, own = '', name = '']) => [own, name]),
  );
  return code.replace(/\bvalidate\d+\b/g, (own) => {
    const name = names.get(own);
    if (name === undefined) return own;
    // Named schemas begin with a capital; the others are the entries of the operations.
    return /^[A-Z]/.test(name) ? `validate${name}` : `${name}Body`;
  });
}

/** Puts the values of a schema where an error only refers to them, so that the schema itself isn't needed. */
function withLiteralValues(code: string): string {
  const schemas = new Map<string, unknown>();
  for (const [, name = '', json = ''] of code.matchAll(SCHEMA_CONSTANT))
    schemas.set(name, JSON.parse(json));
  return code.replace(SCHEMA_REFERENCE, (_match, name: string, path: string) => {
    const steps = [...path.matchAll(STEP)].map(
      ([, field, index, quoted = '']) => field ?? index ?? quoted,
    );
    const value = steps.reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step],
      schemas.get(name),
    );
    return JSON.stringify(value);
  });
}
