import { type Bytes, toBigInt } from '../bytes.ts';
import { type RsaPrivateNumbers, toBigInts } from '../keys/rsa-numbers.ts';
import type { CryptoProvider, RsaPrivateOperation } from '../types.ts';

/** The value of a hexadecimal digit, given by its character code; small letters. */
const digitOf = (code: number): number => (code < 58 ? code - 48 : code - 87);

export function fromBigInt(number: bigint, length: number): Bytes {
  const hex = number.toString(16).padStart(length * 2, '0');
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    bytes[at] = (digitOf(hex.charCodeAt(at * 2)) << 4) | digitOf(hex.charCodeAt(at * 2 + 1));
  }
  return bytes;
}

type Reduce = (product: bigint) => bigint;

/**
 * The remainder of a product of two numbers below `modulus`. Division is slow, so the product is
 * folded first: high * 2^k + low leaves the same remainder as high * (2^k % modulus) + low. Two
 * folds, where k is 1.5 and 1.25 times the size of the modulus, make it short.
 */
export function reducer(modulus: bigint): Reduce {
  const bits = modulus.toString(16).length * 4;
  const folds = [bits * 1.5, bits * 1.25].map((size) => {
    const shift = BigInt(size);
    return { size, shift, factor: (1n << shift) % modulus };
  });
  return (product) => {
    let rest = product;
    for (const { size, shift, factor } of folds) {
      rest = BigInt.asUintN(size, rest) + (rest >> shift) * factor;
    }
    return rest % modulus;
  };
}

/** How a power is made. */
interface Windows {
  readonly reduce: Reduce;
  /** Bits of a window. */
  readonly width: number;
}

/**
 * Exponentiation by windows of `width` bits (1 to 5). The number of multiplications depends only on
 * the length of the exponent if `width` is more than 1; 1 is the fastest for a public exponent.
 */
export function modPow(base: bigint, exponent: bigint, { reduce, width }: Windows): bigint {
  const radix = 2 ** width;
  const powers = new Map<string, bigint>();
  let power = 1n;
  for (let digit = 0; digit < radix; digit++) {
    powers.set(digit.toString(radix), power);
    power = reduce(power * base);
  }
  let result = 1n;
  for (const digit of exponent.toString(radix)) {
    for (let squaring = 0; squaring < width; squaring++) result = reduce(result * result);
    // A window of zeros is multiplied as well, or the time would tell where it is.
    if (width > 1 || digit === '1') result = reduce(result * (powers.get(digit) ?? 1n));
  }
  return result;
}

/** Extended Euclid; undefined where there is no inverse. */
function modInverse(number: bigint, modulus: bigint): bigint | undefined {
  let [r, next, t, nextT] = [modulus, number, 0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return r === 1n ? ((t % modulus) + modulus) % modulus : undefined;
}

const BLINDING_USES = 32;

/**
 * Raw RSA with the private key by BigInt: Chinese remainders, the input blinded. Works everywhere,
 * but BigInt does not run in constant time; the blinding hides the input from the clock, not every
 * trace of the key from someone on the same processor.
 */
export function portablePrivateOperation(
  numbers: RsaPrivateNumbers,
  crypto: CryptoProvider,
): RsaPrivateOperation {
  const { n, e, p, q, dp, dq, qi } = toBigInts(numbers);
  const { length } = numbers.n;
  const byN = reducer(n);
  const byP = reducer(p);
  const byQ = reducer(q);
  let blind = 0n;
  let unblind = 0n;
  let uses = 0;

  function nextBlinding(): void {
    if (uses++ % BLINDING_USES) {
      blind = (blind * blind) % n;
      unblind = (unblind * unblind) % n;
      return;
    }
    let inverse: bigint | undefined;
    let factor = 0n;
    while (inverse === undefined) {
      // Eight bytes more than needed, so that the remainder prefers no value.
      factor = toBigInt(crypto.getRandomValues(new Uint8Array(length + 8))) % n;
      inverse = modInverse(factor, n);
    }
    blind = modPow(factor, e, { reduce: byN, width: 1 });
    unblind = inverse;
  }

  return async (block) => {
    nextBlinding();
    const c = (toBigInt(block) * blind) % n;
    const m1 = modPow(c % p, dp, { reduce: byP, width: 4 });
    const m2 = modPow(c % q, dq, { reduce: byQ, width: 4 });
    const h = ((((m1 - m2) * qi) % p) + p) % p;
    return fromBigInt(((m2 + h * q) * unblind) % n, length);
  };
}
