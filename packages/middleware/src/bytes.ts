import { missingInRuntime } from './failures.ts';

/**
 * What the DOM types want where bytes go in: not backed by shared memory. Written so that TypeScript
 * before 5.7, where `Uint8Array` has no parameter, reads it as well.
 */
export type Bytes = ReturnType<Uint8Array['slice']>;

// Made at first use: an environment without them is told what to set when it calls, not while it loads.
let encoder: TextEncoder | undefined;
let strictDecoder: TextDecoder | undefined;

/** @throws SecurityError `ALGORITHM_UNSUPPORTED` where there is none, with what to set. */
export function requireTextEncoder(): void {
  if (typeof TextEncoder === 'undefined') throw missingInRuntime('TextEncoder');
}

export function utf8(text: string): Bytes {
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}

// By name, not by `instanceof`: the bytes of another realm are bytes too.
export function isBytes(value: unknown): value is ArrayBufferView | ArrayBuffer {
  return (
    ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]'
  );
}

/** A view of the same memory, not a copy. */
export function toBytes(source: ArrayBufferView | ArrayBuffer): Bytes {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source);
  const { buffer, byteOffset, byteLength } = source;
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
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

export function concat(...parts: readonly ArrayLike<number>[]): Bytes {
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
export function fromBase64(text: string): Bytes | undefined {
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

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The number in big-endian bytes. */
export function toBigInt(bytes: Uint8Array): bigint {
  const padded = new Uint8Array(Math.ceil(bytes.length / 8) * 8);
  padded.set(bytes, padded.length - bytes.length);
  const words = new DataView(padded.buffer);
  let number = 0n;
  for (let at = 0; at < padded.length; at += 8) number = (number << 64n) | words.getBigUint64(at);
  return number;
}
