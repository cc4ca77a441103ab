import { stable } from './model.ts';
import type { Sourced } from './normal.ts';
import { compareDeprecation } from './rest.ts';
import type { Rating } from './rules.ts';
import { say, type Use } from './use.ts';
import { differenceText, kebab } from './words.ts';

interface Sides {
  readonly was: Sourced | undefined;
  readonly is: Sourced | undefined;
}

/** Compares what a schema tells people, and what holds beside the values that it accepts. */
export function compareAnnotation(use: Use, keyword: string, sides: Sides): void {
  const [was, is] = [sides.was?.value, sides.is?.value];
  // What selects a variant is compared with the variants.
  if (keyword === 'discriminator' || stable(was) === stable(is)) return;
  const pointer = sides.is?.pointer ?? sides.was?.pointer ?? '#';
  const at = { pointer, side: sides.is ? 'head' : 'base' } as const;
  const sent = use.direction === 'sent';
  if (keyword === 'deprecated') compareDeprecation(use, { was: was === true, is: is === true }, at);
  else if (keyword === 'default') {
    const changed = was === undefined ? 'minor' : 'major';
    const text = differenceText('the default', was, is);
    say(use, 'default-changed', { ...at, rating: sent ? changed : 'patch', text });
  } else if (keyword === 'readOnly' || keyword === 'writeOnly')
    say(use, `${kebab(keyword)}-changed`, { ...at, ...accessChange(use, keyword, is === true) });
  else if (keyword.startsWith('example')) say(use, 'example-changed', at);
  else say(use, 'text-changed', { ...at, text: `the ${keyword} changed` });
}

/** What is only read is not sent, and what is only written does not come back. */
function accessChange(
  { direction }: Use,
  keyword: 'readOnly' | 'writeOnly',
  is: boolean,
): { readonly rating: Rating; readonly text: string } {
  const sent = direction === 'sent';
  if (sent !== (keyword === 'readOnly')) return { rating: 'patch', text: `\`${keyword}\` changed` };
  if (is)
    return {
      rating: 'major',
      text: sent ? 'must not be sent any more' : 'is not returned any more',
    };
  return { rating: 'minor', text: sent ? 'can be sent again' : 'is returned again' };
}
