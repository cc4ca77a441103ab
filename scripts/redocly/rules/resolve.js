/** The node that a `$ref` points to, or the node itself. */
export function resolve(node, ctx) {
  return node?.$ref === undefined ? node : (ctx.resolve(node).node ?? {});
}
