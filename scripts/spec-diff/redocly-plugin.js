/**
 * Redocly's bundler follows references in what OpenAPI defines, not inside `x-` extensions. This
 * puts their targets in place, so that a change of a shared list of result codes is seen.
 */
export default function specDiffPlugin() {
  return {
    id: 'spec-diff',
    preprocessors: { oas3: { 'resolve-extensions': resolveExtensions } },
  };
}

function resolveExtensions() {
  return { Root: { enter: resolveIn }, Operation: { enter: resolveIn } };
}

function resolveIn(node, context) {
  for (const [key, value] of Object.entries(node))
    if (key.startsWith('x-')) node[key] = resolve(value, context);
}

function resolve(value, context) {
  if (Array.isArray(value)) return value.map((item) => resolve(item, context));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return context.resolve(value).node ?? value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolve(item, context)]),
  );
}
