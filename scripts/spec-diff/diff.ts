import { gather } from './causes.ts';
import { compareDocuments } from './compare.ts';
import type { Shipped } from './load.ts';
import type { Document, SpecDiff } from './model.ts';
import { operationsOf, type Section } from './operation.ts';

/** Compares what two versions give to users. */
export async function diffShipped(base: Shipped, head: Shipped): Promise<SpecDiff> {
  const document = compareDocuments(base.document, head.document);
  const operationIds = idsOf(head.document, 'paths');
  const [was, is] = [base.sources, head.sources];
  if (was === undefined || is === undefined)
    return gather({ document, types: [], metadata: [] }, operationIds);
  // The compiler takes a second to load, which an unchanged specification need not wait for.
  const [{ compareTypes }, { compareMetadata }] = await Promise.all([
    import('./types.ts'),
    import('./metadata.ts'),
  ]);
  const webhooks = new Set([
    ...idsOf(base.document, 'webhooks'),
    ...idsOf(head.document, 'webhooks'),
  ]);
  return gather(
    {
      document,
      types: compareTypes({ base: was, head: is, webhooks }),
      metadata: await compareMetadata(was, is),
    },
    operationIds,
  );
}

function idsOf(document: Document, section: Section): readonly string[] {
  return [...operationsOf(document, section).values()].map(({ id }) => id);
}
