import { constants, createPrivateKey, privateDecrypt } from 'node:crypto';
import { privateRsaKey } from './keys/private-numbers.ts';
import { once } from './once.ts';
import type { KeyInput, RsaPrivateOperation } from './types.ts';

/**
 * Raw RSA by Node's own cryptography: in constant time and about ten times as fast as the portable
 * operation. For Node, and for Deno and Bun through their `node:crypto`.
 *
 * It asks for no padding, because Node 20 and Bun refuse the padding of the protocol
 * (CVE-2023-46809); the padding is removed by the cipher suite.
 *
 * @param privateKey any format, a `CryptoKey` only if it can be exported.
 * @throws SecurityError `KEY_INVALID`, at the first use.
 * @example
 * createMessageSecurity({ ..., cipherSuite: rsaAes(), decryptionKey: rsaPrivateOperation(pem) });
 */
export function rsaPrivateOperation(privateKey: KeyInput): RsaPrivateOperation {
  const keyObject = once(async () => {
    const { der } = await privateRsaKey(privateKey, globalThis.crypto);
    return createPrivateKey({ key: der as Buffer, format: 'der', type: 'pkcs8' });
  });
  return async (block) => {
    const key = await keyObject();
    return new Uint8Array(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block));
  };
}
