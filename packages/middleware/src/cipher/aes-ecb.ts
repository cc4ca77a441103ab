import { type Bytes, concat } from '../bytes.ts';
import type { CryptoProvider } from '../types.ts';
import { encryptBlocks } from './aes.ts';

// AES/ECB/PKCS7. No runtime's WebCrypto has ECB; some other providers do.

const BLOCK = 16;
const NATIVE_ECB = new WeakMap<object, boolean>();

async function encryptNatively(
  key: Bytes,
  plaintext: Bytes,
  { subtle }: CryptoProvider,
): Promise<Bytes> {
  const aes = await subtle.importKey('raw', key, 'AES-ECB', false, ['encrypt']);
  return new Uint8Array(await subtle.encrypt({ name: 'AES-ECB' }, aes, plaintext));
}

/** Encrypts natively where the provider can (found out at the first call), else in JavaScript. */
export async function encryptEcb(
  key: Bytes,
  plaintext: Bytes,
  crypto: CryptoProvider,
): Promise<Bytes> {
  const { subtle } = crypto;
  if (NATIVE_ECB.get(subtle) !== false) {
    try {
      const ciphertext = await encryptNatively(key, plaintext, crypto);
      NATIVE_ECB.set(subtle, true);
      return ciphertext;
    } catch {
      NATIVE_ECB.set(subtle, false);
    }
  }
  const padding = BLOCK - (plaintext.length % BLOCK);
  const blocks = new Uint8Array(plaintext.length + padding).fill(padding, plaintext.length);
  blocks.set(plaintext);
  encryptBlocks(key, blocks);
  return blocks;
}

/**
 * Decrypts whole blocks with two native calls of AES-CBC, padding left in place. The block that is
 * appended decrypts to a full block of valid padding, so that the native call accepts everything
 * and removes just that block; what CBC mixed in is taken out again.
 */
export async function decryptEcb(
  key: Bytes,
  ciphertext: Bytes,
  { subtle }: CryptoProvider,
): Promise<Bytes> {
  const aes = await subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt', 'decrypt']);
  const cbc = (iv: Bytes): AesCbcParams => ({ name: 'AES-CBC', iv });
  const extra = await subtle.encrypt(cbc(ciphertext.slice(-BLOCK)), aes, new Uint8Array(0));
  const extended = concat(ciphertext, new Uint8Array(extra));
  const plain = new Uint8Array(await subtle.decrypt(cbc(new Uint8Array(BLOCK)), aes, extended));
  const words = new Uint32Array(plain.buffer);
  const mixed = new Uint32Array(extended.buffer);
  for (let at = BLOCK / 4; at < words.length; at++) {
    words[at] = (words[at] ?? 0) ^ (mixed[at - BLOCK / 4] ?? 0);
  }
  return plain;
}

/** Length without PKCS#7 padding, or -1; looks at every byte of the last block. */
export function unpaddedLength(padded: Uint8Array): number {
  const count = padded.at(-1) ?? 0;
  let bad = count === 0 || count > BLOCK ? 1 : 0;
  padded.subarray(-BLOCK).forEach((byte, at) => {
    const inPadding = BLOCK - at <= count ? 0xff : 0;
    bad |= (byte ^ count) & inPadding;
  });
  return bad ? -1 : padded.length - count;
}
