import type { KeyInput } from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import aesEcbVectors from '../../../vectors/aes-ecb.json';
import { equal, refused } from '../assert.ts';
import {
  alterRequest,
  base64,
  conversation,
  fromHex,
  pem,
  platformKeys,
  post,
  type TestKeys,
  textOf,
} from '../fixtures.ts';
import { rawRsa } from '../reference.ts';
import { cases } from '../registry.ts';

const forms: Record<string, (keys: TestKeys) => KeyInput> = {
  'PKCS#8 PEM': ({ privatePem }) => privatePem,
  'PKCS#8 base64': ({ pkcs8 }) => base64(pkcs8),
  'PKCS#1 PEM': ({ pkcs1Private }) => pem('RSA PRIVATE KEY', pkcs1Private),
  JWK: ({ privateJwk }) => privateJwk,
  'an extractable CryptoKey': ({ privateKey }) => privateKey,
};

const ends = async (keyBits: 128 | 256 = 256) => {
  const { privatePem } = await platformKeys();
  const cipherSuite = rsaAes({ keyBits });
  return conversation({
    merchant: { encryption: 'always', cipherSuite },
    platform: { cipherSuite, decryptionKey: rsaPrivateOperation(privatePem) },
  });
};

export const nativeRsa = cases('native-rsa', {
  ...Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [
      `with the key as ${name} it computes what the portable operation does`,
      async () => {
        const keys = await platformKeys();
        const block = crypto.getRandomValues(new Uint8Array(256));
        block[0] = 0;
        const result = await rsaPrivateOperation(form(keys))(block);
        equal(new Uint8Array(result), rawRsa(block, keys.privateJwk));
      },
    ]),
  ),
  ...Object.fromEntries(
    aesEcbVectors.map(({ name, keyHex, plaintextHex, ciphertextHex }) => [
      `its AES decrypts vector "${name}"`,
      async () => {
        const { decryptBlocks } = rsaPrivateOperation((await platformKeys()).privatePem);
        const plaintext = await decryptBlocks?.(fromHex(keyHex), fromHex(ciphertextHex));
        equal(plaintext, fromHex(plaintextHex));
      },
    ]),
  ),
  'messages decrypt, with either size of AES key': async () => {
    for (const keyBits of [128, 256] as const) {
      const { merchant, platform } = await ends(keyBits);
      for (const text of ['', 'x', '{"title":"禮券 🧧"}', 'x'.repeat(16), 'x'.repeat(100_000)]) {
        const request = await merchant.sealRequest(post(text));
        equal(await textOf(await platform.openRequest(request)), text);
      }
    }
  },
  'a wrong key ends in the same error as everywhere': async () => {
    const { merchant, platform } = await ends();
    const request = await merchant.sealRequest(post('{}'));
    for (const value of [btoa('short'), base64(new Uint8Array(256).fill(255))]) {
      const Encrypt = `algorithm=RSA_AES,symmetricKey=${encodeURIComponent(value)}`;
      const altered = await alterRequest(request, { headers: { Encrypt } });
      await refused(() => platform.openRequest(altered), 'DECRYPTION_FAILED');
    }
  },
  'a public key is refused': async () => {
    const { publicPem } = await platformKeys();
    await refused(() => rsaPrivateOperation(publicPem)(new Uint8Array(256)), 'KEY_INVALID');
  },
});
