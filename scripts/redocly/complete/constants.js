/**
 * Writes the constant of a string as an enum of one value, which says the same: code generators that know no `const` make
 * a union without its discriminating values otherwise.
 *
 * @param node - a schema, which is changed in place; what it refers to is not.
 */
export function writeConstantsAsEnums(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'string' && typeof node.const === 'string') {
    node.enum = [node.const];
    delete node.const;
  }
  for (const child of Object.values(node)) writeConstantsAsEnums(child);
}
