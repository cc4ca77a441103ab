import { generateKeyPairSync } from 'node:crypto';

export interface TestKeys {
  /** PKCS#8 PEM. */
  readonly privateKey: string;
  /** SPKI PEM. */
  readonly publicKey: string;
}

/** A throwaway RSA key pair, made at run time. */
export function rsaKeys(modulusLength = 2048): TestKeys {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}
