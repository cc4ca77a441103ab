import { describe, expect, it } from 'vitest';
import { toBytes } from '../src/bytes.ts';
import { readDer } from '../src/keys/der.ts';
import { writeDer } from './support/der.ts';
import { refused } from './support/parties.ts';

const OCTETS = 4;

/** Headers by X.690, section 8.1.3, written out by hand. */
const HEADERS: readonly (readonly [length: number, header: readonly number[]])[] = [
  [0, [4, 0]],
  [1, [4, 1]],
  [127, [4, 0x7f]],
  [128, [4, 0x81, 0x80]],
  [255, [4, 0x81, 0xff]],
  [256, [4, 0x82, 1, 0]],
  [65_535, [4, 0x82, 0xff, 0xff]],
];

describe('DER', () => {
  it.each(HEADERS)('of %i bytes is written in the shortest form, and read', (length, header) => {
    const content = new Uint8Array(length).fill(7);
    const written = writeDer(OCTETS, content);
    expect([...written.subarray(0, header.length)]).toEqual(header);
    expect(written).toHaveLength(header.length + length);
    expect(readDer(toBytes(written))).toEqual([{ tag: OCTETS, content }]);
  });

  it('joins the parts of a content', () => {
    expect([...writeDer(48, [2, 1, 0], Uint8Array.of(5, 0))]).toEqual([48, 5, 2, 1, 0, 5, 0]);
  });

  it('is read element by element, of nothing none', () => {
    const elements = readDer(Uint8Array.of(2, 1, 9, 5, 0, 4, 2, 7, 8));
    expect(elements.map(({ tag, content }) => [tag, [...content]])).toEqual([
      [2, [9]],
      [5, []],
      [4, [7, 8]],
    ]);
    expect(readDer(new Uint8Array(0))).toEqual([]);
  });

  it('is read with a length in three bytes', () => {
    const bytes = new Uint8Array(5 + 0x010203);
    bytes.set([4, 0x83, 1, 2, 3]);
    expect(readDer(bytes)[0]?.content).toHaveLength(0x010203);
  });

  it.each([
    ['a tag alone', [4]],
    ['one byte too few', [4, 2, 0]],
    ['a length without its only byte', [4, 0x81]],
    ['a length without its last byte', [4, 0x82, 0]],
    ['a long length and one byte too few', [4, 0x81, 2, 0]],
    ['the indefinite length', [4, 0x80, 0, 0]],
    ['a length in four bytes', [4, 0x84, 0, 0, 0, 1, 7]],
    ['a reserved length', [4, 0xff, 0, 0]],
    ['a whole element and half of one', [5, 0, 4, 1]],
  ])('is refused: %s', async (_, bytes) => {
    const error = await refused(() => readDer(Uint8Array.from(bytes)), 'KEY_INVALID');
    expect(error.message).toBe('Unusable key: copy it again, whole and alone: it is damaged.');
  });
});
