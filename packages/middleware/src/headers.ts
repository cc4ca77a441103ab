import { fromBase64, toBase64 } from './bytes.ts';
import { SecurityError, type SecurityErrorCode } from './errors.ts';
import { decryptionFailed } from './failures.ts';

/** The `Signature` header, decoded. */
export interface SignatureHeader {
  /** `RSA256`, `ECC224`, or the old label `sha256withrsa`. */
  readonly algorithm: string;
  /** Version of the key that signed; a string when parsed. Not covered by the signature. */
  readonly keyVersion?: string | number | undefined;
  /** The signature itself. */
  readonly signature: Uint8Array;
}

/** The `Encrypt` header, decoded. No part of it is covered by the signature. */
export interface EncryptHeader {
  /** `RSA_AES`. */
  readonly algorithm: string;
  /** Version of the receiver's key; a string when parsed. */
  readonly keyVersion?: string | number | undefined;
  /** The AES key, encrypted with the receiver's public key. */
  readonly symmetricKey: Uint8Array;
}

type Parsed<T> = T & { readonly keyVersion?: string };

// An RSA-8192 value, every character of its base64 percent-encoded, fits.
const MAX_LENGTH = 8192;
const MAX_PARTS = 16;
const TOKEN = /^[\w.:/-]{1,64}$/;
const KNOWN_ALGORITHMS = ['RSA256', 'ECC224', 'RSA_AES', 'sha256withrsa'];

/** What differs between the two headers. */
interface Codec<Key extends string> {
  readonly name: string;
  /** The part that holds the bytes. */
  readonly valueKey: Key;
  readonly whenParsing: SecurityErrorCode;
  readonly whenFormatting: SecurityErrorCode;
}

const SIGNATURE: Codec<'signature'> = {
  name: 'Signature',
  valueKey: 'signature',
  whenParsing: 'SIGNATURE_MALFORMED',
  whenFormatting: 'SIGNATURE_MALFORMED',
};
const ENCRYPT: Codec<'symmetricKey'> = {
  name: 'Encrypt',
  valueKey: 'symmetricKey',
  whenParsing: 'DECRYPTION_FAILED',
  whenFormatting: 'ENCRYPTION_FAILED',
};

function malformed({ name, valueKey }: Codec<string>, code: SecurityErrorCode): SecurityError {
  // What is wrong with an unreadable Encrypt header is not told, like anything else about decryption.
  if (code === 'DECRYPTION_FAILED') return decryptionFailed();
  return new SecurityError(
    code,
    `${name} must be algorithm=...,keyVersion=...,${valueKey}=<percent-encoded base64>.`,
  );
}

/** One bounded, linear-time parser for both headers. */
function parse<Key extends string>(
  codec: Codec<Key>,
  header: string,
): Parsed<{ algorithm: string } & Record<Key, Uint8Array>> {
  const { valueKey } = codec;
  const parts = header.split(',', MAX_PARTS + 1);
  const pairs = new Map<string, string>();
  for (const part of parts) {
    const [start] = part.split('=', 1) as [string];
    // Samples in circulation are wrapped at blanks in the middle of the value.
    const value = part.slice(start.length + 1).replace(/\s+/g, '');
    // A value without a key, or the other way round, is one too few.
    if (value) pairs.set(start.trim().toLowerCase(), value);
  }
  const algorithm = pairs.get('algorithm') ?? '';
  const keyVersion = pairs.get('keyversion');
  let value: Uint8Array | undefined;
  try {
    // Leaves `+` alone, as it must: it is a base64 digit here, not a blank.
    value = fromBase64(decodeURIComponent(pairs.get(valueKey.toLowerCase()) ?? ''));
  } catch {
    // Bad percent-encoding; reported with the rest.
  }
  if (
    header.length > MAX_LENGTH ||
    parts.length > MAX_PARTS ||
    pairs.size < parts.length ||
    pairs.has('') ||
    !TOKEN.test(algorithm) ||
    !TOKEN.test(keyVersion ?? '0') ||
    !value?.length
  ) {
    throw malformed(codec, codec.whenParsing);
  }
  const known = KNOWN_ALGORITHMS.find((k) => k.toLowerCase() === algorithm.toLowerCase());
  return {
    algorithm: known ?? algorithm,
    ...(keyVersion && { keyVersion }),
    [valueKey]: value,
  } as ReturnType<typeof parse<Key>>;
}

function format<Key extends string>(
  codec: Codec<Key>,
  header: { algorithm: string; keyVersion?: string | number | undefined } & Record<Key, Uint8Array>,
): string {
  const { valueKey } = codec;
  const { algorithm, keyVersion, [valueKey]: value } = header;
  if (!TOKEN.test(algorithm) || !TOKEN.test(`${keyVersion ?? 0}`) || !value.length) {
    throw malformed(codec, codec.whenFormatting);
  }
  const version = keyVersion === undefined ? '' : `keyVersion=${keyVersion},`;
  return `algorithm=${algorithm},${version}${valueKey}=${encodeURIComponent(toBase64(value))}`;
}

/**
 * Reads a `Signature` header. Keys may come in any order and case; blanks, URL-safe base64, missing
 * padding and missing percent-encoding are understood; duplicates and empty values are not.
 *
 * @param header - the value of the header, at most 8,192 characters.
 * @returns its parts, decoded.
 * @throws SecurityError `SIGNATURE_MALFORMED`
 * @example parseSignatureHeader('algorithm=RSA256, keyVersion=1, signature=q83v').signature
 */
export function parseSignatureHeader(header: string): Parsed<SignatureHeader> {
  return parse(SIGNATURE, header);
}

/**
 * Writes a `Signature` header: base64 with padding, percent-encoded; `keyVersion` only if given.
 *
 * @param header - algorithm, key version and signature.
 * @returns the value of the header.
 * @throws SecurityError `SIGNATURE_MALFORMED`
 * @example formatSignatureHeader({ algorithm: 'RSA256', keyVersion: 1, signature })
 */
export function formatSignatureHeader(header: SignatureHeader): string {
  return format(SIGNATURE, header);
}

/**
 * Reads an `Encrypt` header, by the rules of {@link parseSignatureHeader}.
 *
 * @param header - the value of the header, at most 8,192 characters.
 * @returns its parts, decoded.
 * @throws SecurityError `DECRYPTION_FAILED`
 * @example parseEncryptHeader('algorithm=RSA_AES, keyVersion=1, symmetricKey=q83v').symmetricKey
 */
export function parseEncryptHeader(header: string): Parsed<EncryptHeader> {
  return parse(ENCRYPT, header);
}

/**
 * Writes an `Encrypt` header.
 *
 * @param header - algorithm, key version and the encrypted AES key.
 * @returns the value of the header.
 * @throws SecurityError `ENCRYPTION_FAILED`
 * @example formatEncryptHeader({ algorithm: 'RSA_AES', keyVersion: 1, symmetricKey })
 */
export function formatEncryptHeader(header: EncryptHeader): string {
  return format(ENCRYPT, header);
}
