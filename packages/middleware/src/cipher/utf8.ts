/** How many bytes follow a lead byte above 0x7f. */
function continuations(lead: number): number {
  if (lead < 0xe0) return 1;
  return lead < 0xf0 ? 2 : 3;
}

/** The lowest second byte: no overlong form. */
function lowest(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

/** The highest second byte: no surrogate, and nothing above U+10FFFF. */
function highest(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}

/**
 * Whether the bytes are well-formed UTF-8 (Unicode 16, table 3-7). Own code, because the decoders
 * of Node 20 and 22 make a string of them first, which takes four times as long.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const more = continuations(lead);
    if (at + more > length) return false;
    const second = bytes[at] ?? 0;
    if (second < lowest(lead) || second > highest(lead)) return false;
    for (let next = at + 1; next < at + more; next++) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += more;
  }
  return true;
}
