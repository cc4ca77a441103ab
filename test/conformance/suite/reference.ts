/**
 * RSA_AES once more, by the shortest way that is plainly right and however slow: what the package
 * is compared with. It shares no code with it.
 */
import { fromBase64 } from './fixtures.ts';

const toBigInt = (bytes: Uint8Array): bigint =>
  bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);

function fromBigInt(number: bigint, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = length - 1, rest = number; at >= 0; at--, rest >>= 8n)
    bytes[at] = Number(rest & 255n);
  return bytes;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

const numberOf = (value: string | undefined): bigint =>
  toBigInt(fromBase64((value ?? '').replace(/-/g, '+').replace(/_/g, '/')));

const size = 256;

/** Raw RSA with the numbers of a JWK; with the private exponent where there is one. */
export function rawRsa(block: Uint8Array, { n, e, d }: JsonWebKey): Uint8Array<ArrayBuffer> {
  return fromBigInt(power(toBigInt(block), numberOf(d ?? e), numberOf(n)), size);
}

/** The block of RSAES-PKCS1-v1_5. `type` and `filling` are for those who make a wrong one. */
export function padKey(
  key: Uint8Array,
  { type = 2, zeroAt = size }: { type?: number; zeroAt?: number } = {},
): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(size).fill(0xa7);
  block.set([0, type]);
  if (zeroAt < size) block[zeroAt] = 0;
  block[size - key.length - 1] = 0;
  block.set(key, size - key.length);
  return block;
}

export function wrapKey(key: Uint8Array, publicJwk: JsonWebKey): Uint8Array<ArrayBuffer> {
  return rawRsa(padKey(key), publicJwk);
}

export function unwrapKey(wrapped: Uint8Array, privateJwk: JsonWebKey): Uint8Array {
  const block = rawRsa(wrapped, privateJwk);
  return block.slice(block.indexOf(0, 2) + 1);
}

const zeroIv = new Uint8Array(16);

async function aesKey(key: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-CBC', false, [
    'encrypt',
    'decrypt',
  ]);
}

const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...part]));

function blocks(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: bytes.length / 16 }, (_, i) => bytes.slice(i * 16, i * 16 + 16));
}

/** AES-ECB of whole blocks: each is the first block of an AES-CBC with a zero vector. */
export async function ecbEncrypt(
  key: Uint8Array,
  padded: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const aes = await aesKey(key);
  const algorithm = { name: 'AES-CBC', iv: zeroIv };
  const encrypt = async (block: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.encrypt(algorithm, aes, new Uint8Array(block))).slice(0, 16);
  return join(...(await Promise.all(blocks(padded).map(encrypt))));
}

/** The reverse: AES-CBC decrypts a block if one follows that ends in a right padding. */
export async function ecbDecrypt(
  key: Uint8Array,
  ciphertext: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const aes = await aesKey(key);
  const decrypt = async (block: Uint8Array): Promise<Uint8Array> => {
    const chained = { name: 'AES-CBC', iv: new Uint8Array(block) };
    const follower = await crypto.subtle.encrypt(chained, aes, new Uint8Array(0));
    const algorithm = { name: 'AES-CBC', iv: zeroIv };
    const both = join(block, new Uint8Array(follower));
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, aes, both));
  };
  return join(...(await Promise.all(blocks(ciphertext).map(decrypt))));
}

/** PKCS#7. */
export function pad(plain: Uint8Array): Uint8Array {
  const count = 16 - (plain.length % 16);
  return join(plain, new Uint8Array(count).fill(count));
}
