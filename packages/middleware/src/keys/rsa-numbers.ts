import { type Bytes, fromBase64, toBase64Url, toBigInt } from '../bytes.ts';
import { invalidKey } from '../failures.ts';
import { damagedKey } from './refusals.ts';

/** In the order of PKCS#1, with the names of JWK. */
export const PUBLIC_NUMBERS = ['n', 'e'] as const;
export const PRIVATE_NUMBERS = ['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const;

/** The numbers of an RSA public key, without leading zeros. */
export type RsaPublicNumbers = Readonly<Record<(typeof PUBLIC_NUMBERS)[number], Bytes>>;
/** The numbers of an RSA private key, without leading zeros. */
export type RsaPrivateNumbers = Readonly<Record<(typeof PRIVATE_NUMBERS)[number], Bytes>>;
export type RsaNumbers = RsaPublicNumbers | RsaPrivateNumbers;

const MIN_BITS = 2048;
const MAX_BITS = 16_384;
/** A modulus is a product of two large ones. */
const SMALL_PRIMES = [
  2n,
  3n,
  5n,
  7n,
  11n,
  13n,
  17n,
  19n,
  23n,
  29n,
  31n,
  37n,
  41n,
  43n,
  47n,
  53n,
  59n,
  61n,
  67n,
  71n,
  73n,
];

export function isPrivate(numbers: RsaNumbers): numbers is RsaPrivateNumbers {
  return 'd' in numbers;
}

function withoutLeadingZeros(number: Bytes): Bytes {
  const first = number.findIndex((byte) => byte !== 0);
  return number.subarray(first < 0 ? number.length : first);
}

/** Names numbers that stand in a row; one too many or too few is damage. */
export function withNames<Name extends string>(
  names: readonly Name[],
  numbers: readonly Bytes[],
): Readonly<Record<Name, Bytes>> {
  if (numbers.length !== names.length) throw damagedKey();
  const entries = numbers.map((number, at) => [names[at], withoutLeadingZeros(number)]);
  return Object.fromEntries(entries);
}

/** The numbers of a JWK; its labels (`alg`, `use`, `key_ops`) may speak of something else. */
export function readJwk(jwk: JsonWebKey): RsaNumbers {
  if (jwk.kty === 'oct') throw invalidKey('give an RSA key: this is a symmetric key');
  if (jwk.kty !== 'RSA') throw invalidKey('give an RSA key: this JWK is of another kind');
  const names = jwk.d === undefined ? PUBLIC_NUMBERS : PRIVATE_NUMBERS;
  const numbers = names.map((name) => {
    const number = fromBase64(String(jwk[name] ?? ''));
    if (number?.length) return number;
    throw invalidKey(`give the JWK with all of its members: "${name}" is missing or damaged`);
  });
  return withNames<string>(names, numbers) as RsaNumbers;
}

/** Of a public key without the numbers that only a private one has. */
export type RsaJwk = { kty: 'RSA' } & Partial<Record<(typeof PRIVATE_NUMBERS)[number], string>>;

export function toJwk(numbers: RsaNumbers): RsaJwk {
  const members = Object.entries(numbers).map(([name, number]) => [name, toBase64Url(number)]);
  return { kty: 'RSA', ...Object.fromEntries(members) };
}

export function checkLength(bits: number): void {
  if (bits < MIN_BITS) {
    throw invalidKey(`make a longer key: it has ${bits} bits; at least ${MIN_BITS} needed`);
  }
  if (bits > MAX_BITS) {
    throw invalidKey(`make a shorter key: it has ${bits} bits; at most ${MAX_BITS} are taken`);
  }
}

/** With 1 as exponent, what was signed would be the signature. */
export function checkExponent(bytes: Uint8Array): void {
  const exponent = toBigInt(bytes);
  if (exponent < 3n || exponent % 2n === 0n) {
    throw invalidKey('make another key: its exponent cannot be one of RSA (usual is 65537)');
  }
}

/** The numbers as integers, by the same names. */
export function toBigInts<Name extends string>(
  numbers: Readonly<Record<Name, Bytes>>,
): Readonly<Record<Name, bigint>> {
  const entries = Object.entries<Bytes>(numbers).map(([name, bytes]) => [name, toBigInt(bytes)]);
  return Object.fromEntries(entries);
}

function belongTogether(numbers: RsaPrivateNumbers): boolean {
  const { n, e, d, p, q, dp, dq, qi } = toBigInts(numbers);
  return (
    p > 1n &&
    q > 1n &&
    p * q === n &&
    (d * e) % (p - 1n) === 1n &&
    (d * e) % (q - 1n) === 1n &&
    (dp * e) % (p - 1n) === 1n &&
    (dq * e) % (q - 1n) === 1n &&
    (qi * q) % p === 1n
  );
}

/**
 * Refuses numbers that cannot be those of an RSA key: WebCrypto imports them all the same, verifies
 * what anyone can make, or signs what nobody can verify.
 *
 * @throws SecurityError `KEY_INVALID`
 */
export function checkNumbers(numbers: RsaNumbers): void {
  const n = toBigInt(numbers.n);
  checkLength(n.toString(2).length);
  checkExponent(numbers.e);
  if (SMALL_PRIMES.some((prime) => n % prime === 0n)) {
    throw invalidKey('copy it again, whole: its modulus is damaged');
  }
  if (isPrivate(numbers) && !belongTogether(numbers)) {
    throw invalidKey('copy it again, whole: its numbers do not belong together');
  }
}
