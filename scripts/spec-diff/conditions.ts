import { canonical } from './canonical.ts';
import { type Document, keysOf, type Pair } from './model.ts';
import type { Normal, Sourced } from './normal.ts';
import { type Schema, written } from './parts.ts';
import { effectOf } from './rules.ts';
import { say, type Use } from './use.ts';

/** Compares `if` with its `then` and `else`, and `not`. */

interface Condition {
  readonly found: Sourced<Document>;
  /** What is behind `if`, as a text; empty for `not`. */
  readonly premise: string;
}

/** What depends on the same condition is compared; anything else about conditions is taken as a whole. */
export function compareConditions(use: Use, { base, head }: Pair<Normal>): void {
  const [was, is] = [byContent(use.base, base), byContent(use.head, head)];
  const without = (these: typeof was, those: typeof was): readonly Condition[] =>
    [...these].filter(([text]) => !those.has(text)).map(([, condition]) => condition);
  const come = new Set(without(is, was));
  const gone = without(was, is).filter((condition) => {
    const twin = [...come].find(({ premise }) => premise !== '' && premise === condition.premise);
    if (twin === undefined) return true;
    come.delete(twin);
    for (const part of ['then', 'else'])
      use.compare(use, partOf(condition.found, part), partOf(twin.found, part));
    return false;
  });
  const rating = effectOf(gone.length > 0, come.size > 0);
  const [first] = come.size > 0 ? come : gone;
  if (rating === undefined || first === undefined) return;
  const verb = { narrower: 'was added', wider: 'was removed', other: 'changed' }[rating];
  say(use, 'condition-changed', {
    rating,
    text: `a condition between the fields ${verb}`,
    pointer: first.found.pointer,
    side: come.size > 0 ? 'head' : 'base',
  });
}

function partOf({ value, pointer }: Sourced<Document>, part: string): Schema {
  return written(value[part] ?? true, pointer.replace(/if$/, part));
}

function byContent(document: Document, { conditions }: Normal): ReadonlyMap<string, Condition> {
  return new Map(
    conditions.map((found) => {
      const text = (part: string): string => canonical(document, partOf(found, part));
      const parts = keysOf(found.value).map((part) => `${part} ${text(part)}`);
      return [parts.join(' '), { found, premise: 'if' in found.value ? text('if') : '' }];
    }),
  );
}
