// AES encryption (FIPS 197) in one direction, for ECB, which no runtime's WebCrypto offers. Own
// code, because the libraries at hand weigh more than a third of this package; they are its
// oracles in the tests. As with any AES in JavaScript, its tables make no promise against someone
// who can watch the processor's cache; the keys are random and used for one message.

const BLOCK = 16;

interface Tables {
  readonly sbox: Uint8Array;
  /** SubBytes and MixColumns of one byte, in each of the four positions of a column. */
  readonly columns: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
}

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function makeTables(): Tables {
  const sbox = new Uint8Array(256);
  const column = (): Int32Array => new Int32Array(256);
  const columns = [column(), column(), column(), column()] as const;
  const double = (x: number): number => ((x << 1) ^ (x & 0x80 ? 0x11b : 0)) & 0xff;
  // `p` runs through the powers of 3, `q` through those of its inverse.
  let p = 1;
  let q = 1;
  for (let i = 0; i < 256; i++) {
    // Zero has no inverse and stands for itself.
    const inverse = i === 255 ? 0 : q;
    const spread = inverse * 0x101;
    const s =
      (0x63 ^ inverse ^ (spread >> 4) ^ (spread >> 5) ^ (spread >> 6) ^ (spread >> 7)) & 0xff;
    const at = i === 255 ? 0 : p;
    const twice = double(s);
    sbox[at] = s;
    const word = (twice << 24) | (s << 16) | (s << 8) | (twice ^ s);
    columns.forEach((table, position) => {
      table[at] = rotate(word, 8 * position);
    });
    p ^= double(p);
    q ^= q << 1;
    q ^= q << 2;
    q = (q ^ (q << 4)) & 0xff;
    if (q & 0x80) q ^= 9;
  }
  return { sbox, columns };
}

let tables: Tables | undefined;

function expandKey(key: Uint8Array, sbox: Uint8Array): Int32Array {
  const view = new DataView(key.buffer, key.byteOffset, key.length);
  const words = key.length / 4;
  const schedule = new Int32Array(4 * (words + 7));
  const substitute = (w: number): number =>
    (sbox[w >>> 24]! << 24) |
    (sbox[(w >>> 16) & 0xff]! << 16) |
    (sbox[(w >>> 8) & 0xff]! << 8) |
    sbox[w & 0xff]!;
  let constant = 1;
  for (let i = 0; i < schedule.length; i++) {
    if (i < words) {
      schedule[i] = view.getInt32(4 * i);
      continue;
    }
    let word = schedule[i - 1]!;
    if (i % words === 0) {
      word = substitute(rotate(word, 24)) ^ (constant << 24);
      constant = (constant << 1) ^ (constant & 0x80 ? 0x11b : 0);
    } else if (words > 6 && i % words === 4) {
      word = substitute(word);
    }
    schedule[i] = schedule[i - words]! ^ word;
  }
  return schedule;
}

/** Encrypts each block of `data`, whose length is a multiple of 16, in place; 128- and 256-bit keys. */
export function encryptBlocks(key: Uint8Array, data: Uint8Array): void {
  tables ??= makeTables();
  const { sbox, columns } = tables;
  const [t0, t1, t2, t3] = columns;
  const schedule = expandKey(key, sbox);
  const last = schedule.length - 4;
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  const mix = (a: number, b: number, c: number, d: number): number =>
    t0[a >>> 24]! ^ t1[(b >>> 16) & 0xff]! ^ t2[(c >>> 8) & 0xff]! ^ t3[d & 0xff]!;
  const end = (a: number, b: number, c: number, d: number): number =>
    (sbox[a >>> 24]! << 24) |
    (sbox[(b >>> 16) & 0xff]! << 16) |
    (sbox[(c >>> 8) & 0xff]! << 8) |
    sbox[d & 0xff]!;
  for (let at = 0; at < data.length; at += BLOCK) {
    let a = view.getInt32(at) ^ schedule[0]!;
    let b = view.getInt32(at + 4) ^ schedule[1]!;
    let c = view.getInt32(at + 8) ^ schedule[2]!;
    let d = view.getInt32(at + 12) ^ schedule[3]!;
    for (let i = 4; i < last; i += 4) {
      const a0 = a;
      const b0 = b;
      const c0 = c;
      a = mix(a0, b0, c0, d) ^ schedule[i]!;
      b = mix(b0, c0, d, a0) ^ schedule[i + 1]!;
      c = mix(c0, d, a0, b0) ^ schedule[i + 2]!;
      d = mix(d, a0, b0, c0) ^ schedule[i + 3]!;
    }
    view.setInt32(at, end(a, b, c, d) ^ schedule[last]!);
    view.setInt32(at + 4, end(b, c, d, a) ^ schedule[last + 1]!);
    view.setInt32(at + 8, end(c, d, a, b) ^ schedule[last + 2]!);
    view.setInt32(at + 12, end(d, a, b, c) ^ schedule[last + 3]!);
  }
  schedule.fill(0);
}
