/** Writes one DER element of at most 65,535 bytes. */
export function writeDer(tag: number, ...content: readonly ArrayLike<number>[]): Uint8Array {
  const body = content.flatMap((part) => Array.from(part));
  const { length } = body;
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...(length < 0x80 ? [length] : long), ...body]);
}
