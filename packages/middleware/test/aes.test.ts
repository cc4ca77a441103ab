import { createCipheriv, randomBytes } from 'node:crypto';
import { ecb } from '@noble/ciphers/aes.js';
import { describe, expect, it } from 'vitest';
import { encryptBlocks } from '../src/cipher/aes.ts';
import { decryptEcb } from '../src/cipher/aes-ecb.ts';

const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));

// NIST SP 800-38A, F.1.1 and F.1.5: four blocks each.
const PLAIN = hex(
  '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710',
);
const NIST = [
  [
    'ECB-AES128',
    '2b7e151628aed2a6abf7158809cf4f3c',
    '3ad77bb40d7a3660a89ecaf32466ef97f5d3d58503b9699de785895a96fdbaaf43b1cd7f598ece23881b00e3ed0306887b0c785e27e8ad3f8223207104725dd4',
  ],
  [
    'ECB-AES256',
    '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4',
    'f3eed1bdb5d2a03c064b5a7e3db181f8591ccb10d410ed26dc5ba74a31362870b6ed21b99ca6f4f9f153e7b1beafed1d23304b7a39f9f3ff067d8d8f9e24ecc7',
  ],
] as const;

describe('AES', () => {
  it.each(NIST)('agrees with NIST SP 800-38A, %s, both ways', async (_, key, cipher) => {
    const data = PLAIN.slice();
    encryptBlocks(hex(key), data);
    expect(Buffer.from(data).toString('hex')).toBe(cipher);
    expect(await decryptEcb(hex(key), data, crypto)).toEqual(PLAIN);
  });

  it('agrees with OpenSSL and with noble on random keys and data, at odd offsets too', () => {
    for (let round = 0; round < 300; round++) {
      const size = round % 2 ? 16 : 32;
      const buffer = new Uint8Array(randomBytes(size + 7 + 16 * (round % 40)));
      const key = buffer.subarray(3, 3 + size);
      const data = buffer.subarray(7 + size);
      const cipher = createCipheriv(`aes-${size * 8}-ecb`, key, null).setAutoPadding(false);
      const expected = new Uint8Array(Buffer.concat([cipher.update(data), cipher.final()]));
      const noble = ecb(key, { disablePadding: true }).encrypt(data);
      encryptBlocks(key, data);
      expect(data).toEqual(expected);
      expect(data).toEqual(noble);
    }
  });
});
