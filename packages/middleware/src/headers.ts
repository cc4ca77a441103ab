import { fromBase64, toBase64 } from './bytes.ts';
import { quote, SecurityError, type SecurityErrorCode } from './errors.ts';

/** The `Signature` header, decoded. */
export interface SignatureHeader {
  /** `RSA256`, `ECC224`, or the old label `sha256withrsa`. */
  readonly algorithm: string;
  /** Version of the key that signed; a string when parsed. Not covered by the signature. */
  readonly keyVersion?: string | number;
  readonly signature: Uint8Array;
}

/** The `Encrypt` header, decoded. No part of it is covered by the signature. */
export interface EncryptHeader {
  /** `RSA_AES`. */
  readonly algorithm: string;
  /** Version of the receiver's key; a string when parsed. */
  readonly keyVersion?: string | number;
  /** The AES key, encrypted with the receiver's public key. */
  readonly symmetricKey: Uint8Array;
}

type Parsed<T> = T & { readonly keyVersion?: string };

// An RSA-8192 value, every character of its base64 percent-encoded, fits.
const MAX_LENGTH = 8192;
const MAX_PAIRS = 16;
const TOKEN = /^[\w.:/-]{1,64}$/;
const KNOWN_ALGORITHMS = ['RSA256', 'ECC224', 'RSA_AES', 'sha256withrsa'];

/** One bounded, linear-time parser for both headers. */
function parse(
  name: string,
  code: SecurityErrorCode,
  valueKey: string,
  header: string,
): { algorithm: string; keyVersion?: string; value: Uint8Array } {
  const refuse = (why: string): SecurityError =>
    new SecurityError(code, `The ${name} header cannot be read: ${why}.`);
  if (header.length > MAX_LENGTH) throw refuse(`it is longer than ${MAX_LENGTH} characters`);
  const segments = header.split(',', MAX_PAIRS + 1);
  if (segments.length > MAX_PAIRS) throw refuse('it has too many parts');
  const pairs = new Map<string, string>();
  for (const segment of segments) {
    const equals = segment.indexOf('=');
    if (equals < 0) throw refuse('a part without "="');
    const key = segment.slice(0, equals).trim().toLowerCase();
    // Samples in circulation are wrapped at blanks in the middle of the value.
    const value = segment.slice(equals + 1).replace(/\s+/g, '');
    if (!value || !key) throw refuse(`${quote(key)} is empty`);
    if (pairs.has(key)) throw refuse(`${quote(key)} is given twice`);
    pairs.set(key, value);
  }
  const token = (key: string): string | undefined => {
    const value = pairs.get(key);
    if (value !== undefined && !TOKEN.test(value)) throw refuse(`${key} has odd characters`);
    return value;
  };
  const algorithm = token('algorithm');
  if (!algorithm) throw refuse('no algorithm');
  const keyVersion = token('keyversion');
  let encoded = pairs.get(valueKey.toLowerCase());
  if (!encoded) throw refuse(`no ${valueKey}`);
  try {
    // Leaves `+` alone, as it must: it is a base64 digit here, not a blank.
    if (encoded.includes('%')) encoded = decodeURIComponent(encoded);
  } catch {
    throw refuse(`${valueKey} is not properly percent-encoded`);
  }
  const value = fromBase64(encoded);
  if (!value?.length) throw refuse(`${valueKey} is not base64`);
  const known = KNOWN_ALGORITHMS.find((k) => k.toLowerCase() === algorithm.toLowerCase());
  return { algorithm: known ?? algorithm, ...(keyVersion && { keyVersion }), value };
}

function format(
  name: string,
  code: SecurityErrorCode,
  { algorithm, keyVersion }: { algorithm: string; keyVersion?: string | number },
  valueKey: string,
  value: Uint8Array,
): string {
  const version = keyVersion === undefined ? '' : `keyVersion=${keyVersion},`;
  if (!TOKEN.test(algorithm) || (version && !TOKEN.test(`${keyVersion}`)) || !value.length) {
    throw new SecurityError(
      code,
      `The ${name} header cannot be written: algorithm and keyVersion take letters, digits and _ . : / - only, and ${valueKey} must not be empty.`,
    );
  }
  return `algorithm=${algorithm},${version}${valueKey}=${encodeURIComponent(toBase64(value))}`;
}

/**
 * Reads a `Signature` header. Keys may come in any order and case; blanks, URL-safe base64, missing
 * padding and missing percent-encoding are understood; duplicates and empty values are not.
 *
 * @throws SecurityError `SIGNATURE_MALFORMED`
 * @example parseSignatureHeader('algorithm=RSA256, keyVersion=1, signature=q83v').signature
 */
export function parseSignatureHeader(header: string): Parsed<SignatureHeader> {
  const { value, ...rest } = parse('Signature', 'SIGNATURE_MALFORMED', 'signature', header);
  return { ...rest, signature: value };
}

/**
 * Writes a `Signature` header: base64 with padding, percent-encoded; `keyVersion` only if given.
 *
 * @throws SecurityError `SIGNATURE_MALFORMED`
 * @example formatSignatureHeader({ algorithm: 'RSA256', keyVersion: 1, signature })
 */
export const formatSignatureHeader = (header: SignatureHeader): string =>
  format('Signature', 'SIGNATURE_MALFORMED', header, 'signature', header.signature);

/**
 * Reads an `Encrypt` header, by the rules of {@link parseSignatureHeader}.
 *
 * @throws SecurityError `DECRYPTION_FAILED`
 */
export function parseEncryptHeader(header: string): Parsed<EncryptHeader> {
  const { value, ...rest } = parse('Encrypt', 'DECRYPTION_FAILED', 'symmetricKey', header);
  return { ...rest, symmetricKey: value };
}

/**
 * Writes an `Encrypt` header.
 *
 * @throws SecurityError `ENCRYPTION_FAILED`
 */
export const formatEncryptHeader = (header: EncryptHeader): string =>
  format('Encrypt', 'ENCRYPTION_FAILED', header, 'symmetricKey', header.symmetricKey);
