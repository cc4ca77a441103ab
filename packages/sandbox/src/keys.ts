import { importPrivateKey } from '@alipayhk-openapi/middleware';

/** The sandbox's own pair of keys, the private one as PKCS#8 PEM. */
export interface PlatformKeys {
  readonly privateKey: string;
  /** What merchants register as the platform's key: SPKI PEM. */
  readonly publicKey: string;
}

const RSA: RsaHashedKeyGenParams = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

const toPem = (label: 'PRIVATE KEY' | 'PUBLIC KEY', der: ArrayBuffer): string => {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  const lines = base64.replace(/.{64}(?=.)/g, '$&\n');
  return [`-----BEGIN ${label}-----`, lines, `-----END ${label}-----`, ''].join('\n');
};

/** Makes a fresh pair of RSA-2048 keys. */
export const generatePlatformKeys = async (): Promise<PlatformKeys> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  return {
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  };
};

/**
 * Completes a private key by its public half.
 *
 * @param privateKey - PKCS#8 or PKCS#1, PEM or bare base64.
 * @throws SecurityError `KEY_INVALID`
 */
export const readPlatformKeys = async (privateKey: string): Promise<PlatformKeys> => {
  const key = await importPrivateKey(privateKey, { extractable: true });
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', key);
  const publicHalf = { kty, n, e } as JsonWebKey;
  const publicKey = await crypto.subtle.importKey('jwk', publicHalf, RSA, true, ['verify']);
  return {
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', key)),
    publicKey: toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  };
};
