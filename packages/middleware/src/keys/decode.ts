import { fromBase64, utf8Text } from '../bytes.ts';
import { SecurityError } from '../errors.ts';

export type KeyType = 'private' | 'public';

const invalid = (message: string): SecurityError => new SecurityError('KEY_INVALID', message);

const PEM_BEGIN = '-----BEGIN ';
const DER_SEQUENCE = 0x30;
const MAX_LENGTH = 65_536;

/** The block of a PEM text that can hold the key that is wanted; else the first one. */
function pemBody(text: string, wanted: KeyType): string {
  const fits = wanted === 'private' ? /PRIVATE KEY$/ : /PUBLIC KEY$|^CERTIFICATE$/;
  let first: string | undefined;
  for (let at = text.indexOf(PEM_BEGIN); at >= 0; at = text.indexOf(PEM_BEGIN, at + 1)) {
    const label = at + PEM_BEGIN.length;
    const start = text.indexOf('-----', label);
    const end = text.indexOf('-----END ', start + 5);
    if (start < 0 || end < 0) throw invalid('The PEM text is cut off: its END line is missing.');
    const body = text.slice(start + 5, end);
    const name = text.slice(label, start);
    if (name === 'ENCRYPTED PRIVATE KEY' || body.includes('ENCRYPTED')) {
      throw invalid(
        'The key is protected by a passphrase: decrypt it first (openssl pkcs8 -topk8 -nocrypt).',
      );
    }
    if (name.startsWith('OPENSSH')) {
      throw invalid('This is an OpenSSH key: convert it (ssh-keygen -p -m PKCS8).');
    }
    if (fits.test(name)) return body;
    first ??= body;
  }
  return first!;
}

/**
 * The DER bytes of a key given as PEM, as bare base64, as the bytes of either, as base64 of a PEM
 * text, or as DER itself. Told apart by what the bytes are.
 */
export function keyBytes(key: string | Uint8Array, wanted: KeyType, depth = 0): Uint8Array {
  if (key.length > MAX_LENGTH) throw invalid(`A key has at most ${MAX_LENGTH} bytes.`);
  if (typeof key !== 'string') {
    if (key[0] === DER_SEQUENCE) return key;
    const text = depth < 3 ? utf8Text(key) : undefined;
    if (!text) throw invalid('The key is neither DER, nor PEM, nor base64.');
    return keyBytes(text, wanted, depth + 1);
  }
  // Line breaks written as backslash-n are what environment variables often hold.
  const text = key.replace(/\\r|\\n/g, '\n');
  const base64 = text.includes(PEM_BEGIN) ? pemBody(text, wanted) : text;
  const bytes = fromBase64(base64);
  if (!bytes?.length) throw invalid('The key is neither PEM nor base64: look for lost characters.');
  return keyBytes(bytes, wanted, depth + 1);
}
