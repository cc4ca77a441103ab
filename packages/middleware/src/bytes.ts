/** What the DOM types want where bytes go in: not backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

// Made at first use: at import it would cost a twentieth of what all the code here does.
let strictDecoder: TextDecoder | undefined;

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of well-formed UTF-8 (a leading BOM removed), or undefined. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  strictDecoder ??= new TextDecoder('utf-8', { fatal: true });
  try {
    return strictDecoder.decode(bytes as BufferSource);
  } catch {
    return undefined;
  }
}

export function concat(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

// Not `Uint8Array.fromBase64` and `toBase64`: they are missing in Node 20 to 24 and in edge
// runtimes, and for bodies of this size no faster.

// More arguments in one call would overflow the stack.
const CHUNK = 0x2000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    // Spreading would go through the iterator, byte by byte.
    binary += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as never);
  }
  return btoa(binary);
}

export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

/**
 * Decodes standard or URL-safe base64, with or without padding, ASCII white space ignored.
 * Returns undefined for anything else; takes linear time.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  let binary: string;
  try {
    binary = atob(
      text
        .trim()
        .replace(/=\s*=?$/, '')
        .replace(/-/g, '+')
        .replace(/_/g, '/'),
    );
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
