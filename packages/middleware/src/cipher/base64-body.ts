const DIGITS = new TextEncoder().encode(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
);
const PAD = 0x3d;

/** Base64 as the bytes of its ASCII text; for whole bodies twice as fast as by way of a string. */
export function base64Bytes(bytes: Uint8Array): Uint8Array {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    // What lies beyond the end counts as zero here and is replaced below.
    const group = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!;
    text[to] = DIGITS[group >> 18]!;
    text[to + 1] = DIGITS[(group >> 12) & 63]!;
    text[to + 2] = DIGITS[(group >> 6) & 63]!;
    text[to + 3] = DIGITS[group & 63]!;
  }
  if (bytes.length % 3) text.fill(PAD, (bytes.length % 3) - 3);
  return text;
}
