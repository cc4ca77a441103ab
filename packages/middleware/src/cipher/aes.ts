// AES encryption (FIPS 197) in one direction, for ECB, which no runtime's WebCrypto offers. Own
// code, because the libraries at hand weigh more than a third of this package; they are its
// oracles in the tests. As with any AES in JavaScript, its tables make no promise against someone
// who can watch the processor's cache; the keys are random and used for one message.

const BLOCK = 16;
// Of the longest key, rounded up.
const SCHEDULE_WORDS = 64;

type EncryptBlocks = (key: Uint8Array, data: Uint8Array) => void;

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function double(x: number): number {
  return ((x << 1) ^ (x & 0x80 ? 0x11b : 0)) & 0xff;
}

/**
 * The cipher over its tables. They are constants of a function and not of the module, because
 * bundlers make variables of those, and engines then read them from memory in every step. No index is
 * outside: `?? 0` is for the type alone, and engines leave it out.
 */
function makeCipher(): EncryptBlocks {
  const SBOX = new Uint8Array(256);
  // SubBytes and MixColumns of one byte, in each of the four positions of a column.
  const T0 = new Int32Array(256);
  const T1 = new Int32Array(256);
  const T2 = new Int32Array(256);
  const T3 = new Int32Array(256);
  const schedule = new Int32Array(SCHEDULE_WORDS);

  // `p` runs through the powers of 3, `q` through those of its inverse.
  let p = 1;
  let q = 1;
  for (let i = 0; i < 256; i++) {
    // Zero has no inverse and stands for itself.
    const [at, inverse] = i === 255 ? [0, 0] : [p, q];
    const spread = inverse * 0x101;
    const s =
      (0x63 ^ inverse ^ (spread >> 4) ^ (spread >> 5) ^ (spread >> 6) ^ (spread >> 7)) & 0xff;
    const twice = double(s);
    const word = (twice << 24) | (s << 16) | (s << 8) | (twice ^ s);
    SBOX[at] = s;
    T0[at] = word;
    T1[at] = rotate(word, 8);
    T2[at] = rotate(word, 16);
    T3[at] = rotate(word, 24);
    p ^= double(p);
    q ^= q << 1;
    q ^= q << 2;
    q = (q ^ (q << 4)) & 0xff;
    if (q & 0x80) q ^= 9;
  }

  /** SubBytes of a word whose bytes come from four words, the first from the top of `a`. */
  const substitute = (a: number, b: number, c: number, d: number): number =>
    ((SBOX[a >>> 24] ?? 0) << 24) |
    ((SBOX[(b >>> 16) & 0xff] ?? 0) << 16) |
    ((SBOX[(c >>> 8) & 0xff] ?? 0) << 8) |
    (SBOX[d & 0xff] ?? 0);

  const mix = (a: number, b: number, c: number, d: number): number =>
    (T0[a >>> 24] ?? 0) ^
    (T1[(b >>> 16) & 0xff] ?? 0) ^
    (T2[(c >>> 8) & 0xff] ?? 0) ^
    (T3[d & 0xff] ?? 0);

  /** Fills the schedule; returns the index of the last round's key. */
  function expandKey(key: Uint8Array): number {
    const view = new DataView(key.buffer, key.byteOffset, key.length);
    const words = key.length / 4;
    const length = 4 * (words + 7);
    let constant = 1;
    for (let i = 0; i < length; i++) {
      if (i < words) {
        schedule[i] = view.getInt32(4 * i);
        continue;
      }
      let word = schedule[i - 1] ?? 0;
      if (i % words === 0) {
        word = rotate(word, 24);
        word = substitute(word, word, word, word) ^ (constant << 24);
        constant = (constant << 1) ^ (constant & 0x80 ? 0x11b : 0);
      } else if (words > 6 && i % words === 4) {
        word = substitute(word, word, word, word);
      }
      schedule[i] = (schedule[i - words] ?? 0) ^ word;
    }
    return length - 4;
  }

  return (key, data) => {
    const last = expandKey(key);
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    for (let at = 0; at < data.length; at += BLOCK) {
      let a = view.getInt32(at) ^ (schedule[0] ?? 0);
      let b = view.getInt32(at + 4) ^ (schedule[1] ?? 0);
      let c = view.getInt32(at + 8) ^ (schedule[2] ?? 0);
      let d = view.getInt32(at + 12) ^ (schedule[3] ?? 0);
      for (let i = 4; i < last; i += 4) {
        const a0 = a;
        const b0 = b;
        const c0 = c;
        a = mix(a0, b0, c0, d) ^ (schedule[i] ?? 0);
        b = mix(b0, c0, d, a0) ^ (schedule[i + 1] ?? 0);
        c = mix(c0, d, a0, b0) ^ (schedule[i + 2] ?? 0);
        d = mix(d, a0, b0, c0) ^ (schedule[i + 3] ?? 0);
      }
      view.setInt32(at, substitute(a, b, c, d) ^ (schedule[last] ?? 0));
      view.setInt32(at + 4, substitute(b, c, d, a) ^ (schedule[last + 1] ?? 0));
      view.setInt32(at + 8, substitute(c, d, a, b) ^ (schedule[last + 2] ?? 0));
      view.setInt32(at + 12, substitute(d, a, b, c) ^ (schedule[last + 3] ?? 0));
    }
    schedule.fill(0);
  };
}

let cipher: EncryptBlocks | undefined;

/** Encrypts each block of `data`, whose length is a multiple of 16, in place; 128- and 256-bit keys. */
export function encryptBlocks(key: Uint8Array, data: Uint8Array): void {
  cipher ??= makeCipher();
  cipher(key, data);
}
