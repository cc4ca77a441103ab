import type { Change, Document, SpecDiff } from './model.ts';
import { summarise } from './model.ts';
import type { RedoclyChange } from './redocly.ts';
import { redoclyDiff } from './redocly.ts';

/** Compares two bundled specifications and rates every difference. */
export const compareSpecs = (base: Document, head: Document): SpecDiff =>
  summarise(redoclyDiff(base, head).flatMap((change) => fromRedocly(change, base, head)));

const fromRedocly = (change: RedoclyChange, base: Document, head: Document): readonly Change[] => {
  const place = {
    pointer: change.property ? `${change.path}/${change.property}` : change.path,
    operationId: operationIdOf(change.path, head) || operationIdOf(change.path, base),
  };
  if (change.verdicts.length === 0)
    return [
      {
        level: change.impact,
        rule: `${change.property ?? change.typeName}-${change.kind}`,
        ...place,
        message: `${change.property ?? change.typeName} ${change.kind}.`,
      },
    ];
  return change.verdicts.map(({ ruleId, message }) => ({
    level: change.impact,
    rule: ruleId,
    ...place,
    message,
  }));
};

const operationIdOf = (pointer: string, document: Document): string => {
  const [, section, path, method] = pointer.split('/').map(unescapeToken);
  if ((section !== 'paths' && section !== 'webhooks') || !path || !method) return '';
  const item = (document[section] as Document | undefined)?.[path] as Document | undefined;
  const operation = item?.[method] as { operationId?: string } | undefined;
  return operation?.operationId ?? '';
};

const unescapeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');
