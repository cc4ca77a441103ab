import { dirname, relative, resolve as resolvePath, sep } from 'node:path';

/**
 * Writes the fields of the schemas that `x-extends` names into the schema itself, at any depth and through references, so
 * that the published schemas are flat: code generators digest a flat object, and nobody writes the common fields twice.
 *
 * @param schema - a schema, which is completed in place.
 * @param file - the file that holds it; references are relative to it.
 * @param follow - resolves a reference from a file: `(reference, file) => ({ node, file })`, undefined where it is not known.
 * @param done - what has been completed already.
 */
export function extend(schema, file, follow, done = new Set()) {
  if (typeof schema !== 'object' || schema === null || done.has(schema)) return;
  done.add(schema);
  if (schema['x-extends'] !== undefined) {
    const flat = flattened(schema, file, follow);
    for (const key of Object.keys(schema)) delete schema[key];
    Object.assign(schema, flat);
  }
  if (typeof schema.$ref === 'string') {
    const origin = origins.get(schema) ?? { reference: schema.$ref, file };
    const target = follow(origin.reference, origin.file);
    if (target !== undefined) extend(target.node, target.file, follow, done);
  }
  for (const [key, child] of Object.entries(schema)) {
    if (!VALUES.has(key)) extend(child, file, follow, done);
  }
}

/** Keywords whose values are data and no schemas. */
const VALUES = new Set(['examples', 'enum', 'const', 'required', 'mapping', '$ref']);

/** Where a copied reference was written: Redocly knows a reference only by the file that it is in. */
const origins = new WeakMap();

function flattened({ 'x-extends': bases, ...own }, file, follow) {
  const parts = [bases].flat().map(({ $ref }) => {
    const { node, file: path } = follow($ref, file);
    const { title: _title, description: _description, ...base } = node;
    const flat = base['x-extends'] === undefined ? base : flattened(base, path, follow);
    return rebased(flat, path, dirname(file));
  });
  const merged = [...parts, own].reduce(merge, {});
  const { title, description, ...rest } = merged;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...rest,
  };
}

/** What is common first, then what is special; lists are joined, and of two single values the special one counts. */
function merge(common, special, key = '') {
  if (Array.isArray(common) && Array.isArray(special)) {
    return LISTS.has(key) ? [...new Set([...common, ...special])] : special;
  }
  if (!isObject(common) || !isObject(special)) return special;
  if (common.if !== undefined && special.if !== undefined) {
    throw new Error(`Two conditions meet in one schema: put one of them into dependentSchemas.`);
  }
  const merged = { ...common };
  for (const [name, value] of Object.entries(special)) {
    merged[name] = name in common ? merge(common[name], value, name) : value;
  }
  const origin = origins.get(special) ?? origins.get(common);
  if (origin !== undefined) origins.set(merged, origin);
  return merged;
}

const LISTS = new Set(['required']);

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy whose references hold in another folder. */
function rebased(node, file, folder) {
  if (Array.isArray(node)) return node.map((item) => rebased(item, file, folder));
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const isReference = key === '$ref';
      return [
        key,
        isReference ? moved(value, dirname(file), folder) : rebased(value, file, folder),
      ];
    }),
  );
  if (node.$ref !== undefined) {
    origins.set(copy, origins.get(node) ?? { reference: node.$ref, file });
  }
  return copy;
}

function moved(reference, from, to) {
  const path = relative(to, resolvePath(from, reference)).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}
