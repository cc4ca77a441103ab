import { concat } from '../bytes.ts';
import { SecurityError } from '../errors.ts';

/** One DER element. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  /** Tag, length and content. */
  readonly whole: Uint8Array;
}

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const SEQUENCE = 0x30;

const broken = (): SecurityError =>
  new SecurityError(
    'KEY_INVALID',
    'The key is damaged: its DER structure breaks off or overflows.',
  );

/** All elements that stand one after the other in `bytes`, which must end where the last one does. */
export function readDer(bytes: Uint8Array): readonly Der[] {
  const elements: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    const tag = bytes[at++]!;
    let length = bytes[at++];
    if (length === undefined) throw broken();
    if (length > 0x7f) {
      let more = length & 0x7f;
      if (more === 0 || more > 3 || at + more > bytes.length) throw broken();
      for (length = 0; more > 0; more--) length = (length << 8) | bytes[at++]!;
    }
    if (at + length > bytes.length) throw broken();
    elements.push({
      tag,
      content: bytes.subarray(at, at + length),
      whole: bytes.subarray(start, at + length),
    });
    at += length;
  }
  return elements;
}

/** Writes one element of at most 65,535 bytes. */
export function writeDer(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = concat(...content);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return concat(Uint8Array.of(tag, ...size), body);
}
