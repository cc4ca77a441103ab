/** What the DOM types want where bytes go in: not backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder: TextEncoder = new TextEncoder();
const strictDecoder: TextDecoder = new TextDecoder('utf-8', { fatal: true });

export const EMPTY: Uint8Array = new Uint8Array(0);

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** The text of well-formed UTF-8 (a leading BOM removed), or undefined. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes as BufferSource);
  } catch {
    return undefined;
  }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

// `Uint8Array.fromBase64` and `toBase64` are missing in Node 20 to 24 and in some edge runtimes.
type NativeDecoder = { fromBase64?(text: string): Uint8Array };
type NativeEncoder = { toBase64?(): string };

// More arguments in one call would overflow the stack.
const CHUNK = 0x2000;

export function toBase64(bytes: Uint8Array): string {
  const native = (bytes as NativeEncoder).toBase64;
  if (native) return native.call(bytes);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/**
 * Decodes standard or URL-safe base64, with or without padding, white space ignored.
 * Returns undefined for anything else; takes linear time.
 */
export function fromBase64(text: string): Uint8Array | undefined {
  let plain = text.replace(/\s+/g, '');
  if (/[-_]/.test(plain)) plain = plain.replace(/-/g, '+').replace(/_/g, '/');
  if (plain.endsWith('=')) plain = plain.slice(0, plain.endsWith('==') ? -2 : -1);
  if (plain.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(plain)) return undefined;
  const native = (Uint8Array as NativeDecoder).fromBase64;
  if (native) return native.call(Uint8Array, plain);
  const binary = atob(plain);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
