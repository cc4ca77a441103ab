import { ecdsa, weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { sha224, sha256 } from '@noble/hashes/sha2.js';
import { toBase64 } from './bytes.ts';
import { invalidKey } from './failures.ts';
import { type KeyType, keyBytes } from './keys/decode.ts';
import { type Der, readDer } from './keys/der.ts';
import type { Signer, Verifier } from './types.ts';

/**
 * Options of both ends; they must agree. The source documents name ECC224 and nothing more: curve
 * (secp224r1), hash and encoding are assumptions, not confirmed against the platform.
 */
export interface Ecc224Options {
  /** Default `SHA-256`. */
  readonly hash?: 'SHA-256' | 'SHA-224';
  /** `der` (default): SEQUENCE of r and s; `raw`: r and s, 28 bytes each. */
  readonly format?: 'der' | 'raw';
}

/** PEM, bare base64, or DER bytes. */
export type EcKeyInput = string | Uint8Array;

// NIST P-224 (SEC 2, section 2.5.2), which no WebCrypto has.
const P224 = weierstrass({
  p: 0xffffffffffffffffffffffffffffffff000000000000000000000001n,
  n: 0xffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3dn,
  h: 1n,
  a: 0xfffffffffffffffffffffffffffffffefffffffffffffffffffffffen,
  b: 0xb4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4n,
  Gx: 0xb70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21n,
  Gy: 0xbd376388b5f723fb4c22dfe6cd4375a05a07476444d5819985007e34n,
});
// OpenSSL and Java make and take either of the two valid values of s.
const SCHEMES = {
  'SHA-256': ecdsa(P224, sha256, { lowS: false }),
  'SHA-224': ecdsa(P224, sha224, { lowS: false }),
};
const FORMATS = { der: 'der', raw: 'compact' } as const;

const P224_OID = toBase64(Uint8Array.of(0x2b, 0x81, 0x04, 0, 0x21));
const SCALAR_LENGTH = 28;

function settings({ hash = 'SHA-256', format = 'der' }: Ecc224Options) {
  const scheme = SCHEMES[hash];
  const encoding = FORMATS[format];
  if (!scheme || !encoding) throw new TypeError('hash or format is none of the possible values');
  return { scheme, options: { format: encoding, lowS: false } };
}

function requireP224(parameters: Der | undefined): void {
  if (!parameters || toBase64(parameters.content) !== P224_OID) {
    throw invalidKey('it is not on the curve secp224r1 (P-224)');
  }
}

const elements = (der: Der | undefined): readonly Der[] => (der ? readDer(der.content) : []);

/** Outermost elements and their tags. */
function structure(key: EcKeyInput, wanted: KeyType): { parts: readonly Der[]; tags: string } {
  const parts = elements(readDer(keyBytes(key, wanted))[0]);
  return { parts, tags: parts.map((part) => part.tag).join() };
}

/** The scalar of a PKCS#8 or SEC1 key. */
function secretScalar(key: EcKeyInput): Uint8Array {
  const { parts, tags } = structure(key, 'private');
  let sec1 = parts;
  if (tags.startsWith('2,48,4')) {
    requireP224(elements(parts[1])[1]);
    sec1 = elements(readDer(parts[2]!.content)[0]);
  } else if (tags.startsWith('2,4,160')) {
    requireP224(elements(parts[2])[0]);
  } else {
    throw invalidKey('a P-224 private key (PKCS#8 or SEC1) belongs here');
  }
  const scalar = sec1[1]?.content;
  if (scalar?.length !== SCALAR_LENGTH || !SCHEMES['SHA-256'].utils.isValidSecretKey(scalar)) {
    throw invalidKey('it is damaged');
  }
  return scalar;
}

/** The point of an SPKI key, uncompressed. */
function publicPoint(key: EcKeyInput): Uint8Array {
  const { parts, tags } = structure(key, 'public');
  if (!tags.startsWith('48,3')) throw invalidKey('a P-224 public key (SPKI) belongs here');
  requireP224(elements(parts[0])[1]);
  const point = parts[1]!.content.subarray(1);
  if (!SCHEMES['SHA-256'].utils.isValidPublicKey(point, false)) {
    throw invalidKey('it is damaged, or its point is compressed');
  }
  return point;
}

/**
 * Signs with ECC224: ECDSA over secp224r1. Not confirmed against the platform; hash and encoding
 * can be set.
 *
 * @param privateKey PKCS#8 or SEC1, as PEM, bare base64 or DER.
 * @throws SecurityError `KEY_INVALID`
 * @example createMessageSecurity({ clientId, privateKey: ecc224Signer(pem) });
 */
export function ecc224Signer(privateKey: EcKeyInput, options: Ecc224Options = {}): Signer {
  const { scheme, options: encoding } = settings(options);
  const scalar = secretScalar(privateKey);
  return {
    algorithm: 'ECC224',
    sign: async (content) => scheme.sign(content, scalar, encoding),
  };
}

/**
 * Verifies ECC224, under the same assumptions as {@link ecc224Signer}.
 *
 * @param publicKey SPKI with an uncompressed point, as PEM, bare base64 or DER.
 * @throws SecurityError `KEY_INVALID`
 * @example createMessageSecurity({ clientId, peerPublicKey: ecc224Verifier(pem) });
 */
export function ecc224Verifier(publicKey: EcKeyInput, options: Ecc224Options = {}): Verifier {
  const { scheme, options: encoding } = settings(options);
  const point = publicPoint(publicKey);
  return {
    algorithm: 'ECC224',
    verify: async (signature, content) => {
      try {
        return scheme.verify(signature, content, point, encoding);
      } catch {
        return false;
      }
    },
  };
}
