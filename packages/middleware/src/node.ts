import { Buffer } from 'node:buffer';
import { constants, createDecipheriv, createPrivateKey, privateDecrypt } from 'node:crypto';
import { keep } from './keep.ts';
import { privateNumbers } from './keys/rsa-key.ts';
import { toJwk } from './keys/rsa-numbers.ts';
import type { KeyInput, RsaPrivateOperation } from './types.ts';

export {
  type ListenerOptions,
  type ListenerRequest,
  notificationListener,
} from './notification-listener.ts';

/** AES/ECB in one call, which WebCrypto does not have. */
async function decryptBlocks(key: Uint8Array, blocks: Uint8Array): Promise<Uint8Array> {
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  return new Uint8Array(Buffer.concat([decipher.update(blocks), decipher.final()]));
}

/**
 * Raw RSA by Node's own cryptography: in constant time and about ten times as fast as the portable
 * operation; brings the AES decryption of Node along. For Node, and for Deno and Bun through their
 * `node:crypto`.
 *
 * It asks for no padding, because Node 20 and Bun refuse the padding of the protocol
 * (CVE-2023-46809); the padding is removed by the cipher suite.
 *
 * @param privateKey - any format, a `CryptoKey` only if it can be exported.
 * @returns an operation for the option `decryptionKey`.
 * @throws SecurityError `KEY_INVALID`, at the first use.
 * @example
 * createMessageSecurity({ ..., cipherSuite: rsaAes(), decryptionKey: rsaPrivateOperation(pem) });
 */
export function rsaPrivateOperation(privateKey: KeyInput): RsaPrivateOperation {
  const keyObject = keep(async () => {
    const key = toJwk(await privateNumbers(privateKey, globalThis.crypto));
    return createPrivateKey({ key, format: 'jwk' });
  });
  const operation = async (block: Uint8Array): Promise<Uint8Array> => {
    const key = await keyObject();
    return new Uint8Array(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block));
  };
  return Object.assign(operation, { decryptBlocks });
}
