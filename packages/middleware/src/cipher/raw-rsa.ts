import { invalidKey } from '../failures.ts';
import type { RsaNumbers } from '../keys/rsa-numbers.ts';
import type { CryptoProvider, RsaPrivateOperation } from '../types.ts';

export function toBigInt(bytes: Uint8Array): bigint {
  const padded = new Uint8Array(Math.ceil(bytes.length / 8) * 8);
  padded.set(bytes, padded.length - bytes.length);
  const words = new DataView(padded.buffer);
  let number = 0n;
  for (let at = 0; at < padded.length; at += 8) number = (number << 64n) | words.getBigUint64(at);
  return number;
}

/** The value of a hexadecimal digit, given by its character code; small letters. */
const digitOf = (code: number): number => (code < 58 ? code - 48 : code - 87);

export function fromBigInt(number: bigint, length: number): Uint8Array {
  const hex = number.toString(16).padStart(length * 2, '0');
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    bytes[at] = (digitOf(hex.charCodeAt(at * 2)) << 4) | digitOf(hex.charCodeAt(at * 2 + 1));
  }
  return bytes;
}

type Reduce = (product: bigint) => bigint;

/**
 * The remainder of a product of two numbers below `modulus`. Division costs most here, so the upper
 * half of what is above the modulus, and of the rest again, first gives way to what it leaves when
 * divided, which does not depend on the product but for a factor.
 */
export function reducer(modulus: bigint): Reduce {
  const bits = modulus.toString(16).length * 4;
  const folds = [bits * 1.5, bits * 1.25].map((keep) => {
    const shift = BigInt(keep);
    return { keep, shift, left: (1n << shift) % modulus };
  });
  return (product) => {
    let rest = product;
    for (const { keep, shift, left } of folds) {
      rest = BigInt.asUintN(keep, rest) + (rest >> shift) * left;
    }
    return rest % modulus;
  };
}

/**
 * Exponentiation by windows of `width` bits (1 to 5). The number of multiplications depends only on
 * the length of the exponent if `width` is more than 1; 1 is the fastest for a public exponent.
 */
export function modPow(base: bigint, exponent: bigint, reduce: Reduce, width: number): bigint {
  const radix = 2 ** width;
  const powers = [1n];
  while (powers.length < radix) powers.push(reduce(powers.at(-1)! * base));
  let result = 1n;
  for (const digit of exponent.toString(radix)) {
    for (let squaring = 0; squaring < width; squaring++) result = reduce(result * result);
    // A window of zeros is multiplied as well, or the time would tell where it is.
    if (width > 1 || digit === '1') {
      result = reduce(result * powers[Number.parseInt(digit, radix)]!);
    }
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

/** n, e, d, p, q, dp, dq, qi. */
type PrivateIntegers = [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];

/**
 * The numbers of a private key, which must belong together: providers import some that do not, and
 * with those every message would look like one that cannot be decrypted.
 *
 * @throws SecurityError `KEY_INVALID`
 */
export function fittingIntegers(numbers: RsaNumbers): PrivateIntegers {
  const integers = numbers.map(toBigInt) as PrivateIntegers;
  const [n, e, , p, q, dp, dq, qi] = integers;
  const fitTogether =
    p > 1n &&
    q > 1n &&
    p * q === n &&
    (dp * e) % (p - 1n) === 1n &&
    (dq * e) % (q - 1n) === 1n &&
    (qi * q) % p === 1n;
  if (!fitTogether) throw invalidKey('it is damaged: its numbers do not fit together');
  return integers;
}

const BLINDING_USES = 32;

/**
 * Raw RSA with the private key by BigInt: Chinese remainders, the input blinded. Works everywhere,
 * but BigInt does not run in constant time; the blinding hides the input from the clock, not every
 * trace of the key from someone on the same processor.
 */
export function portablePrivateOperation(
  numbers: RsaNumbers,
  crypto: CryptoProvider,
): RsaPrivateOperation {
  const [n, e, , p, q, dp, dq, qi] = fittingIntegers(numbers);
  const length = numbers[0]!.length;
  const [byN, byP, byQ] = [n, p, q].map(reducer) as [Reduce, Reduce, Reduce];
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
    blind = modPow(factor, e, byN, 1);
    unblind = inverse;
  }

  return async (block) => {
    nextBlinding();
    const c = (toBigInt(block) * blind) % n;
    const m1 = modPow(c % p, dp, byP, 4);
    const m2 = modPow(c % q, dq, byQ, 4);
    const h = ((((m1 - m2) * qi) % p) + p) % p;
    return fromBigInt(((m2 + h * q) * unblind) % n, length);
  };
}
