import type { Bytes } from '../bytes.ts';
import { damagedKey } from './refusals.ts';

/** One DER element. */
export interface Der {
  readonly tag: number;
  readonly content: Bytes;
}

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;
/** The tag `[0]` around other elements. */
export const TAGGED_0 = 0xa0;

/** All elements that follow each other in `bytes`, which must end where the last one does. */
export function readDer(bytes: Bytes): readonly Der[] {
  const elements: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    // Above 0x80: so many bytes of the length follow. No key needs more than three.
    const more = first > 0x80 ? first - 0x80 : 0;
    const start = at + 2 + more;
    if (first === 0x80 || more > 3 || start > bytes.length) throw damagedKey();
    const length = more
      ? bytes.subarray(at + 2, start).reduce((value, byte) => value * 256 + byte, 0)
      : first;
    at = start + length;
    if (at > bytes.length) throw damagedKey();
    elements.push({ tag, content: bytes.subarray(start, at) });
  }
  return elements;
}

/** The elements in an element, which must be there. */
export function childrenOf(parent: Der | undefined): readonly Der[] {
  if (!parent) throw damagedKey();
  return readDer(parent.content);
}

/** Whether the first elements have these tags. */
export function startWith(elements: readonly Der[], tags: readonly number[]): boolean {
  return tags.every((tag, at) => elements[at]?.tag === tag);
}
