/** How sure a statement is that no source document makes, as a sentence for its description. */
const MARKS = {
  documented: 'Documented on another page.',
  observed: 'Observed in a public integration, not documented.',
  inferred: 'Inferred, not documented.',
};

const OPERATION = {
  source: "AlipayHK's page of this operation says it, where nothing else is said.",
  documented: "Other public pages of AlipayHK's say it, where nothing else is said.",
  observed: 'A public integration was seen to do it; no page says it.',
  inferred: 'It is inferred from neighbouring products; no page says it.',
};

/** How sure an operation is, for its description. */
export function howSure(operation) {
  return `**How sure:** ${OPERATION[operation['x-confidence'] ?? 'source']}`;
}

/**
 * Writes the confidence of every schema and field that has one into its description, where every viewer shows it, and
 * when a status makes its notification disappear.
 *
 * @param node - a schema, which is completed in place; what it refers to is not.
 */
export function describeExtensions(node, describe) {
  if (typeof node !== 'object' || node === null) return;
  const more = [
    MARKS[node['x-confidence']],
    node['x-disappears'] && describe(node['x-disappears']),
  ];
  for (const text of more.filter((text) => text !== undefined)) {
    if (node.description?.includes(text) || node.description === undefined) continue;
    node.description = `${node.description.trimEnd()} ${text}`;
  }
  for (const child of Object.values(node)) describeExtensions(child, describe);
}
