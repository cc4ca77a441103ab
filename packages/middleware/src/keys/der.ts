import { concat } from '../bytes.ts';
import { invalidKey } from '../failures.ts';

/** One DER element. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Tag, length and content. */
  readonly whole: Uint8Array;
}

export const BIT_STRING = 3;
export const OCTET_STRING = 4;
export const SEQUENCE = 48;

/** All elements that stand one after the other in `bytes`, which must end where the last one does. */
export function readDer(bytes: Uint8Array): readonly Der[] {
  const elements: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = at;
    const tag = bytes[at++]!;
    // A missing byte makes the end NaN, which is found below, like one that is too far.
    let length = bytes[at++]!;
    if (length > 0x7f) {
      let more = length & 0x7f;
      // No key needs more; an indefinite length is not DER.
      if (more < 1 || more > 3) length = bytes.length;
      else for (length = 0; more > 0; more--) length = length * 256 + bytes[at++]!;
    }
    const end = at + length;
    if (!(end <= bytes.length)) throw invalidKey('it is damaged');
    elements.push({ tag, content: bytes.subarray(at, end), whole: bytes.subarray(start, end) });
    at = end;
  }
  return elements;
}

/** Writes one element of at most 65,535 bytes. */
export function writeDer(tag: number, ...content: readonly ArrayLike<number>[]): Uint8Array {
  const body = concat(...content);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return concat([tag, ...size], body);
}
