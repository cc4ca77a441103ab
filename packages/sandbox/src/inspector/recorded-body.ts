import type { WireMessage } from '../exchanges.ts';

/** The bytes of a recorded body; undefined if only its beginning was kept. */
export function recordedBytes({
  body,
  bodyEncoding,
  bodyBytes,
}: WireMessage): Uint8Array<ArrayBuffer> | undefined {
  const bytes =
    bodyEncoding === 'utf-8'
      ? new TextEncoder().encode(body)
      : Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  return bytes.length === bodyBytes ? bytes : undefined;
}
