import { toBigInt, toHex } from '../bytes.ts';
import { fromBigInt, modPow, reducer } from '../cipher/raw-rsa.ts';
import type { RsaPublicNumbers } from '../keys/rsa-numbers.ts';

/** What a signature holds, seen with a public key. */
export interface Recovered {
  /** Name of the digest algorithm; `none` where the digest stands without one, `unknown` for anything else. */
  readonly hash: string;
  readonly digest: Uint8Array;
}

/** DER of DigestInfo before the digest (RFC 8017, section 9.2, note 1), by the length that follows. */
const DIGEST_INFO: readonly (readonly [hash: string, prefix: string, length: number])[] = [
  ['MD5', '3020300c06082a864886f70d020505000410', 16],
  ['SHA-1', '3021300906052b0e03021a05000414', 20],
  ['SHA-224', '302d300d06096086480165030402040500041c', 28],
  ['SHA-256', '3031300d060960864801650304020105000420', 32],
  ['SHA-384', '3041300d060960864801650304020205000430', 48],
  ['SHA-512', '3051300d060960864801650304020305000440', 64],
  ['none', '', 32],
  ['none', '', 20],
];

/**
 * Applies the public key to a signature. If what comes out is padded, this key's owner
 * made the signature, whatever the content was; undefined if not. For diagnosis only: to accept
 * messages, verify them.
 */
export function recoverDigest(
  signature: Uint8Array,
  { n, e }: RsaPublicNumbers,
): Recovered | undefined {
  const modulus = toBigInt(n);
  const number = toBigInt(signature);
  if (signature.length !== n.length || number >= modulus) return undefined;
  const block = toHex(
    fromBigInt(modPow(number, toBigInt(e), { reduce: reducer(modulus), width: 1 }), n.length),
  );
  const padded = /^0001(?:ff){8,}00/.exec(block);
  if (!padded) return undefined;
  const payload = block.slice(padded[0].length);
  const found = DIGEST_INFO.find(
    ([, prefix, length]) =>
      payload.startsWith(prefix) && payload.length === prefix.length + 2 * length,
  );
  const [hash, prefix] = found ?? ['unknown', ''];
  const digits = payload.slice(prefix.length).match(/../g) ?? [];
  return { hash, digest: Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16)) };
}
