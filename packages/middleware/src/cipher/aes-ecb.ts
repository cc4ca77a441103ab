import { concat } from '../bytes.ts';
import type { CryptoProvider } from '../types.ts';
import { encryptBlocks } from './aes.ts';

// AES/ECB/PKCS7. No runtime's WebCrypto has ECB; some other providers do.

const BLOCK = 16;
const nativeEcb = new WeakMap<object, boolean>();

async function encryptNatively(
  key: Uint8Array,
  plaintext: Uint8Array,
  { subtle }: CryptoProvider,
): Promise<Uint8Array> {
  const aes = await subtle.importKey('raw', key as BufferSource, 'AES-ECB', false, ['encrypt']);
  return new Uint8Array(await subtle.encrypt({ name: 'AES-ECB' }, aes, plaintext as BufferSource));
}

/** Encrypts natively where the provider can (found out at the first call), else in JavaScript. */
export async function encryptEcb(
  key: Uint8Array,
  plaintext: Uint8Array,
  crypto: CryptoProvider,
): Promise<Uint8Array> {
  const { subtle } = crypto;
  if (nativeEcb.get(subtle) !== false) {
    try {
      const ciphertext = await encryptNatively(key, plaintext, crypto);
      nativeEcb.set(subtle, true);
      return ciphertext;
    } catch {
      nativeEcb.set(subtle, false);
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
  key: Uint8Array,
  ciphertext: Uint8Array,
  { subtle }: CryptoProvider,
): Promise<Uint8Array> {
  const aes = await subtle.importKey('raw', key as BufferSource, 'AES-CBC', false, [
    'encrypt',
    'decrypt',
  ]);
  const cbc = (iv: Uint8Array): AesCbcParams => ({ name: 'AES-CBC', iv: iv as BufferSource });
  const extra = await subtle.encrypt(cbc(ciphertext.slice(-BLOCK)), aes, new Uint8Array(0));
  const extended = concat(ciphertext, new Uint8Array(extra));
  const plain = new Uint8Array(
    await subtle.decrypt(cbc(new Uint8Array(BLOCK)), aes, extended as BufferSource),
  );
  const words = new Uint32Array(plain.buffer);
  const mixed = new Uint32Array(extended.buffer);
  for (let at = BLOCK / 4; at < words.length; at++) words[at]! ^= mixed[at - BLOCK / 4]!;
  return plain;
}

/** Length without PKCS#7 padding, or -1; looks at every byte of the last block. */
export function unpaddedLength(padded: Uint8Array): number {
  const count = padded[padded.length - 1]!;
  let bad = count === 0 || count > BLOCK ? 1 : 0;
  for (let back = 1; back <= BLOCK; back++) {
    const inPadding = back <= count ? 0xff : 0;
    bad |= (padded[padded.length - back]! ^ count) & inPadding;
  }
  return bad ? -1 : padded.length - count;
}
