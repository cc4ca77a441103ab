import { fromBase64, utf8Text } from '../bytes.ts';
import { invalidKey } from '../failures.ts';

export type KeyType = 'private' | 'public';

const DER_SEQUENCE = 0x30;

/** The block of a PEM text that can hold the key that is wanted; else the first one. Linear time. */
function pemBody(text: string, wanted: KeyType): string | undefined {
  const parts = text.split('-----');
  const fits = wanted === 'private' ? /PRIVATE KEY$/ : /PUBLIC KEY$|CERTIFICATE$/;
  let first: string | undefined;
  for (const [at, label] of parts.entries()) {
    const body = parts[at + 1];
    if (!/^BEGIN /.test(label) || !/^END/.test(parts[at + 2]!)) continue;
    if (/ENCRYPTED/.test(label + body)) throw invalidKey('it has a passphrase');
    if (fits.test(label)) return body;
    first ??= body;
  }
  return first;
}

/**
 * The DER bytes of a key given as PEM, as bare base64, as the bytes of either, as base64 of a PEM
 * text, or as DER itself. Told apart by what the bytes are.
 */
export function keyBytes(key: string | Uint8Array, wanted: KeyType): Uint8Array {
  let bytes: Uint8Array | undefined;
  if (typeof key === 'string') {
    // Line breaks written as backslash-n are what environment variables often hold.
    const text = key.replace(/\\[rn]/g, '\n');
    bytes = fromBase64(pemBody(text, wanted) ?? text);
  } else {
    if (key[0] === DER_SEQUENCE) return key;
    const text = utf8Text(key);
    if (text) return keyBytes(text, wanted);
  }
  if (!bytes?.length) throw invalidKey('it is neither PEM nor base64 nor DER');
  return keyBytes(bytes, wanted);
}
