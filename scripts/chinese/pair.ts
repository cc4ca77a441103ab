import { createHash } from 'node:crypto';

/** What is written down beside a Chinese text. */
export interface Stamp {
  /** The English text that was translated, as `hashOf` shortens it; `none` where nothing is translated yet. */
  readonly original: string;
  /** The present English text, where somebody has said that the Chinese waits for a translator. */
  readonly outdated?: string;
}

/** One English text and what there is of it in Chinese. */
export interface Pair {
  /** Where the English text is: a file, or a file, `#` and the way inside it. */
  readonly place: string;
  readonly english: string;
  readonly stamp?: Stamp;
}

export type State = 'good' | 'waiting' | 'missing' | 'older';

/** Of a text that nobody has translated. */
export const NOTHING = 'none';

/** The first characters of the SHA-256 of a text; how it is broken into lines does not count. */
export function hashOf(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 8);
}

export function stateOf({ english, stamp }: Pair): State {
  if (stamp === undefined) return 'missing';
  const present = hashOf(english);
  if (stamp.original === present) return 'good';
  if (stamp.outdated === present) return 'waiting';
  return stamp.original === NOTHING ? 'missing' : 'older';
}

/** What the Chinese of a text should say about itself, after a look at it or without one. */
export function newStamp({ english, stamp }: Pair, hasLooked: boolean): Stamp {
  const present = hashOf(english);
  if (hasLooked) return { original: present };
  return { original: stamp?.original ?? NOTHING, outdated: present };
}
