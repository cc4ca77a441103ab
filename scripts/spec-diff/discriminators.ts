import { escapePointer, isObject } from '../lib/openapi.ts';
import { keysOf, mapOf, recordOf } from './model.ts';
import type { Normal } from './normal.ts';
import { say, type Use } from './use.ts';

/** Compares what selects a variant. */

interface Discriminator {
  readonly propertyName: string;
  /** Value -> name of the variant, where the value is another name. */
  readonly mapping: Readonly<Record<string, string>>;
  /** The names that select their variant by themselves, unless they are mapped to another. */
  readonly variants: ReadonlySet<string>;
  readonly pointer: string;
}

function discriminatorOf({ keywords, alternatives }: Normal): Discriminator | undefined {
  const found = keywords.get('discriminator');
  if (!isObject(found?.value)) return undefined;
  const { propertyName, mapping } = found.value;
  const target = (value: unknown): string => String(value).split('/').pop() ?? '';
  const branches = alternatives.flatMap((list) => list.branches.map(([first]) => first?.schema));
  const variants = new Set(branches.map((schema) => target(mapOf(schema).$ref)));
  const entries = Object.entries(mapOf(mapping)).map(
    ([value, variant]) => [value, target(variant)] as const,
  );
  const told = entries.filter(([value, name]) => value !== name || !variants.has(name));
  return {
    propertyName: String(propertyName),
    mapping: recordOf(told),
    variants,
    pointer: found.pointer,
  };
}

export function compareDiscriminators(use: Use, before: Normal, after: Normal): void {
  const [was, is] = [discriminatorOf(before), discriminatorOf(after)];
  if (!was && !is) return;
  const pointer = is?.pointer ?? was?.pointer ?? '';
  const rule = 'discriminator-changed';
  if (!is) {
    const text = 'names no field any more that selects its variant';
    say(use, rule, { text, pointer, side: 'base' });
  } else if (!was) {
    const text = `names the field \`${is.propertyName}\` now that selects its variant`;
    say(use, rule, { rating: 'minor', text, pointer });
  } else {
    const text = `selects its variant by \`${is.propertyName}\` and no longer by \`${was.propertyName}\``;
    if (was.propertyName !== is.propertyName) say(use, rule, { text, pointer });
    compareMappings(use, was, is);
  }
}

function selectedBy({ mapping, variants }: Discriminator, value: string): string | undefined {
  return mapping[value] ?? (variants.has(value) ? value : undefined);
}

function compareMappings(use: Use, was: Discriminator, is: Discriminator): void {
  for (const value of keysOf(was.mapping, is.mapping)) {
    const [from, to] = [selectedBy(was, value), selectedBy(is, value)];
    if (from === to) continue;
    const at = {
      pointer: `${is.pointer}/mapping/${escapePointer(value)}`,
      subject: `\`${is.propertyName}: ${value}\``,
    };
    if (to === undefined) {
      const text = `selects no variant any more, it was \`${from}\``;
      say(use, 'mapping-changed', { ...at, text, side: 'base' });
    } else if (from === undefined)
      say(use, 'mapping-added', { ...at, text: `selects the variant \`${to}\`` });
    else
      say(use, 'mapping-changed', {
        ...at,
        text: `selected \`${from}\` and selects \`${to}\` now`,
      });
  }
}
