import { SecurityError } from '../errors.ts';
import type { CryptoProvider, RsaPrivateOperation } from '../types.ts';

export function toBigInt(bytes: Uint8Array): bigint {
  let hex = '0x0';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
}

export function fromBigInt(number: bigint, length: number): Uint8Array {
  const hex = number.toString(16).padStart(length * 2, '0');
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) {
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}

/** Exponentiation by windows of four bits: as many multiplications for every exponent of a length. */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const table = [1n];
  for (let power = 1; power < 16; power++) table.push((table[power - 1]! * base) % modulus);
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let squaring = 0; squaring < 4; squaring++) result = (result * result) % modulus;
    result = (result * table[Number.parseInt(digit, 16)]!) % modulus;
  }
  return result;
}

/** The public operation; 17 multiplications for the usual exponent. */
export function modPowPublic(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
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
  numbers: readonly Uint8Array[],
  crypto: CryptoProvider,
): RsaPrivateOperation {
  const [n, e, , p, q, dp, dq, qi] = numbers.map(toBigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  if (p * q !== n) throw new SecurityError('KEY_INVALID', 'The RSA private key is damaged.');
  const length = numbers[0]!.length;
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
      factor = toBigInt(crypto.getRandomValues(new Uint8Array(length))) % n;
      inverse = modInverse(factor, n);
    }
    blind = modPowPublic(factor, e, n);
    unblind = inverse;
  }

  return async (block) => {
    nextBlinding();
    const c = (toBigInt(block) * blind) % n;
    const m1 = modPow(c % p, dp, p);
    const m2 = modPow(c % q, dq, q);
    const h = ((((m1 - m2) * qi) % p) + p) % p;
    return fromBigInt(((m2 + h * q) * unblind) % n, length);
  };
}
