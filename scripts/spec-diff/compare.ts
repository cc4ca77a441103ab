import { compareExamples, compareInherited, compareSchemaNames } from './contract.ts';
import { compareExtensions } from './extensions.ts';
import type { Change, Document } from './model.ts';
import { rate, valuesOf } from './rating.ts';
import { redoclyDiff } from './redocly.ts';
import type { ResolvedDocument } from './resolve.ts';
import { resolveReferences } from './resolve.ts';
import { placeOf, sitesOf } from './sites.ts';
import { compareVariants } from './variants.ts';
import { wireViews } from './wire.ts';

/** Compares two bundled specifications and rates every difference. */
export const compareSpecs = async (
  base: Document,
  head: Document,
  diff: typeof redoclyDiff = redoclyDiff,
): Promise<readonly Change[]> => {
  const [before, after] = [resolveReferences(base), resolveReferences(head)];
  const [baseSites, headSites] = [sitesOf(before.document), sitesOf(after.document)];
  const atOrigin = (change: Change): Change => ({
    ...change,
    pointer: after.originOf(change.pointer),
  });
  return withoutRepetition([
    ...(await compareWire(before, after, diff)),
    ...compareSchemaNames(base, head),
    ...[
      ...compareExtensions(baseSites, headSites),
      ...compareVariants(baseSites, headSites),
      ...compareInherited(
        { document: before.document, sites: baseSites },
        { document: after.document, sites: headSites },
      ),
      ...compareExamples(baseSites, headSites),
    ].map(atOrigin),
  ]);
};

/** What `redocly diff` finds, rated. */
const compareWire = async (
  base: ResolvedDocument,
  head: ResolvedDocument,
  diff: typeof redoclyDiff,
): Promise<readonly Change[]> => {
  const [before, after] = wireViews(base.document, head.document);
  const changes = await diff(before.document, after.document);
  return changes.flatMap((change) => {
    const place = placeOf(change.path, after.document, before.document);
    const input = {
      change,
      direction: place.direction,
      ...valuesOf(change, before.document, after.document),
    };
    const [view, resolved] = change.kind === 'removed' ? [before, base] : [after, head];
    const origin = resolved.originOf(view.pointerOf(change.path));
    return rate(input).map((verdict) => ({
      ...verdict,
      operationId: place.operationId,
      pointer: change.property === undefined ? origin : `${origin}/${change.property}`,
    }));
  });
};

/** A component that an operation uses several times changed once. */
const withoutRepetition = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(
    changes.map((change) => [
      [change.level, change.rule, change.operationId, change.pointer, change.message].join('\n'),
      change,
    ]),
  ).values(),
];
