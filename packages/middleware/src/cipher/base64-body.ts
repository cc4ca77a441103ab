import { type Bytes, fromBase64, utf8, utf8Text } from '../bytes.ts';

// Base64 of whole bodies, from bytes to bytes, without strings between them.

const PAD = 0x3d;

interface Base64 {
  /** Standard base64 with padding, as ASCII. */
  readonly encode: (bytes: Uint8Array) => Bytes;
  /** Reads either alphabet; undefined where there is anything else, white space included. */
  readonly decode: (text: Uint8Array) => Bytes | undefined;
}

/** Keeps its tables for itself; why not in the module, and why `?? 0`, see `makeCipher` in `aes.ts`. */
function makeBase64(): Base64 {
  const DIGITS = utf8('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_');
  const VALUES = new Int8Array(256).fill(-1);
  DIGITS.forEach((digit, at) => {
    // The last two are those of the URL-safe alphabet.
    VALUES[digit] = at < 64 ? at : at - 2;
  });
  // Two digits for twelve bits, copied as one number, whatever the order of its bytes.
  const PAIRS = new Uint16Array(4096);
  const digitsOfPairs = new Uint8Array(PAIRS.buffer);
  for (let bits = 0; bits < 4096; bits++) {
    digitsOfPairs[2 * bits] = DIGITS[bits >> 6] ?? 0;
    digitsOfPairs[2 * bits + 1] = DIGITS[bits & 63] ?? 0;
  }

  return {
    encode(bytes) {
      const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
      const pairs = new Uint16Array(text.buffer);
      const rest = bytes.length % 3;
      const whole = bytes.length - rest;
      let to = 0;
      for (let from = 0; from < whole; from += 3) {
        const group =
          ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
        pairs[to++] = PAIRS[group >> 12] ?? 0;
        pairs[to++] = PAIRS[group & 0xfff] ?? 0;
      }
      if (rest) {
        const group = ((bytes[whole] ?? 0) << 16) | ((bytes[whole + 1] ?? 0) << 8);
        pairs[to++] = PAIRS[group >> 12] ?? 0;
        pairs[to++] = PAIRS[group & 0xfff] ?? 0;
        text.fill(PAD, rest - 3);
      }
      return text;
    },

    decode(text) {
      let { length } = text;
      for (let pads = 0; pads < 2 && text[length - 1] === PAD; pads++) length--;
      const rest = length % 4;
      const whole = length - rest;
      const bytes = new Uint8Array((length * 3) >> 2);
      // Negative as soon as one digit is none.
      let all = rest === 1 ? -1 : 0;
      let to = 0;
      for (let from = 0; from < whole; from += 4, to += 3) {
        const group =
          ((VALUES[text[from] ?? 0] ?? -1) << 18) |
          ((VALUES[text[from + 1] ?? 0] ?? -1) << 12) |
          ((VALUES[text[from + 2] ?? 0] ?? -1) << 6) |
          (VALUES[text[from + 3] ?? 0] ?? -1);
        all |= group;
        bytes[to] = group >> 16;
        bytes[to + 1] = group >> 8;
        bytes[to + 2] = group;
      }
      for (let at = 0, bits = 0; at < rest; at++) {
        const value = VALUES[text[whole + at] ?? 0] ?? -1;
        all |= value;
        bits = (bits << 6) | value;
        if (at) bytes[to++] = bits >> (4 - 2 * (at - 1));
      }
      return all < 0 ? undefined : bytes;
    },
  };
}

let base64: Base64 | undefined;

/** Base64 as the bytes of its ASCII text. */
export function toBase64Body(bytes: Uint8Array): Bytes {
  base64 ??= makeBase64();
  return base64.encode(bytes);
}

/** What stands in base64 of the forms that `fromBase64` reads; undefined where it is none. */
export function fromBase64Body(text: Uint8Array): Bytes | undefined {
  base64 ??= makeBase64();
  return base64.decode(text) ?? fromBase64(utf8Text(text) ?? '');
}
