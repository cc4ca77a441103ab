import { ecdsa, weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { sha224, sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, toHex } from './bytes.ts';
import { invalidKey } from './failures.ts';
import {
  BIT_STRING,
  childrenOf,
  type Der,
  INTEGER,
  OCTET_STRING,
  readDer,
  SEQUENCE,
  startWith,
  TAGGED_0,
} from './keys/der.ts';
import { isJwk } from './keys/forms.ts';
import { damagedKey } from './keys/refusals.ts';
import { type KeyType, readKeyText } from './keys/text.ts';
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

const P224_OID = '2b81040021';
const SCALAR_LENGTH = 28;

function settings({ hash = 'SHA-256', format = 'der' }: Ecc224Options) {
  const scheme = SCHEMES[hash];
  const encoding = FORMATS[format];
  if (!scheme || !encoding) throw new TypeError('hash or format is none of the possible values');
  return { scheme, options: { format: encoding, lowS: false } };
}

function requireP224(parameters: Der | undefined): void {
  if (!parameters || toHex(parameters.content) !== P224_OID) {
    throw invalidKey('give a key on the curve secp224r1 (P-224): this is on another');
  }
}

/** The elements of the outermost one. */
function partsOf(key: EcKeyInput, wanted: KeyType): readonly Der[] {
  const found = readKeyText(key, wanted);
  if (isJwk(found)) throw invalidKey('give PEM, base64 or DER: this is a JWK');
  return childrenOf(readDer(found)[0]);
}

/** The elements of the ECPrivateKey of a PKCS#8 or SEC1 key. */
function sec1Parts(key: EcKeyInput): readonly Der[] {
  const parts = partsOf(key, 'private');
  const [, second, third] = parts;
  if (startWith(parts, [INTEGER, SEQUENCE, OCTET_STRING])) {
    requireP224(childrenOf(second)[1]);
    return childrenOf(childrenOf(third)[0]);
  }
  if (startWith(parts, [INTEGER, OCTET_STRING, TAGGED_0])) {
    requireP224(childrenOf(third)[0]);
    return parts;
  }
  throw invalidKey('give a P-224 private key (PKCS#8 or SEC1)');
}

function secretScalar(key: EcKeyInput): Bytes {
  const scalar = sec1Parts(key)[1]?.content;
  if (scalar?.length !== SCALAR_LENGTH || !SCHEMES['SHA-256'].utils.isValidSecretKey(scalar)) {
    throw damagedKey();
  }
  return scalar;
}

/** The point of an SPKI key, uncompressed. */
function publicPoint(key: EcKeyInput): Bytes {
  const parts = partsOf(key, 'public');
  const [algorithm, bits] = parts;
  if (!bits || !startWith(parts, [SEQUENCE, BIT_STRING])) {
    throw invalidKey('give a P-224 public key (SPKI)');
  }
  requireP224(childrenOf(algorithm)[1]);
  const point = bits.content.subarray(1);
  if (!SCHEMES['SHA-256'].utils.isValidPublicKey(point, false)) {
    throw invalidKey('give it whole and with its point uncompressed: it is damaged, or compressed');
  }
  return point;
}

/**
 * Signs with ECC224: ECDSA over secp224r1. Not confirmed against the platform; hash and encoding
 * can be set.
 *
 * @param privateKey - PKCS#8 or SEC1, as PEM, bare base64 or DER.
 * @param options - how the signature is written.
 * @returns a signer for the option `privateKey`.
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
 * @param publicKey - SPKI with an uncompressed point, as PEM, bare base64 or DER.
 * @param options - how the signature is written.
 * @returns a verifier for the option `peerPublicKey`.
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
