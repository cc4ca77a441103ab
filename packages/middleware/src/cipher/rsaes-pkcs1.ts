import { type Bytes, concat, toBigInt } from '../bytes.ts';
import { isSecurityError } from '../errors.ts';
import { type RsaPublicNumbers, toBigInts } from '../keys/rsa-numbers.ts';
import type { CryptoProvider, RsaPrivateOperation } from '../types.ts';
import { fromBigInt, modPow, reducer } from './raw-rsa.ts';

/** 00 02 | at least eight random bytes, none of them zero | 00 | message (RFC 8017, section 7.2.1). */
function pad(message: Bytes, length: number, crypto: CryptoProvider): Bytes {
  const padding = new Uint8Array(length - message.length - 3);
  for (let filled = 0; filled < padding.length; ) {
    // An eighth more than needed: one byte in 256 is zero and dropped.
    const random = crypto.getRandomValues(new Uint8Array(padding.length + (padding.length >> 3)));
    for (const byte of random) {
      if (byte !== 0 && filled < padding.length) padding[filled++] = byte;
    }
  }
  return concat(Uint8Array.of(0, 2), padding, Uint8Array.of(0), message);
}

/** RSAES-PKCS1-v1_5 encryption with the numbers n and e, by BigInt. */
export function portableWrap(
  numbers: RsaPublicNumbers,
  crypto: CryptoProvider,
): (key: Bytes) => Bytes {
  const { length } = numbers.n;
  const { n, e } = toBigInts(numbers);
  const byN = reducer(n);
  return (key) =>
    fromBigInt(modPow(toBigInt(pad(key, length, crypto)), e, { reduce: byN, width: 1 }), length);
}

const MIN_BLOCK = 32 + 11;

/** 1 if `value` (0 to 255) is zero, else 0; no branch. */
const isZero = (value: number): number => ((value - 1) >>> 31) & 1;

/** 1 if the block is the padded form of a key of `length` bytes; looks at every byte, no branch. */
function holdsKey(block: Bytes, length: number): number {
  const separator = block.length - length - 1;
  const [first = 1, second = 0] = block;
  let bad = first | (second ^ 2) | (block.at(separator) ?? 1);
  for (const byte of block.subarray(2, separator)) bad |= isZero(byte);
  return isZero(bad);
}

/**
 * The AES key in a wrapped one, with implicit rejection: where the padding is wrong, the result is
 * a key all the same, one that is always the same for the same input and that nobody can predict.
 * So nothing that follows tells a sender whether the padding was right.
 */
export function keyUnwrapper(
  operation: RsaPrivateOperation,
  crypto: CryptoProvider,
): (wrapped: Bytes) => Promise<Bytes> {
  const seed = crypto.getRandomValues(new Uint8Array(32));
  return async (wrapped) => {
    // Begun first, so that it runs beside an operation that keeps this thread busy.
    const digesting = crypto.subtle.digest('SHA-256', concat(seed, wrapped));
    const block = new Uint8Array(Math.max(wrapped.length, MIN_BLOCK));
    try {
      const result = await operation(wrapped);
      // A shorter result has lost its leading zeros.
      block.set(result, block.length - result.length);
    } catch (error) {
      // A key that cannot be used at all is the owner's affair, and no property of the message.
      if (isSecurityError(error)) throw error;
      block.fill(0);
    }
    const rejected = new Uint8Array(await digesting);
    // All ones or all zeros, for selecting without a branch.
    const is32 = -holdsKey(block, 32);
    const is16 = -holdsKey(block, 16);
    const of32 = new DataView(block.buffer, block.length - 32);
    const of16 = new DataView(block.buffer, block.length - 16);
    const key = rejected.map(
      (byte, at) =>
        (of32.getUint8(at) & is32) | (of16.getUint8(at & 15) & is16) | (byte & ~(is32 | is16)),
    );
    block.fill(0);
    // A rejected key is short as often as long: the time of decrypting must not tell it apart.
    const [first = 0] = rejected;
    const short = is16 | (-(first & 1) & ~is32);
    return key.subarray(0, 32 + (short & -16));
  };
}
