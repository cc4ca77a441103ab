/** A pair of keys as PEM. */
export interface GeneratedKeys {
  /** PKCS#8; stays secret. */
  readonly privateKey: string;
  /** SPKI; the other side gets it. */
  readonly publicKey: string;
}

function pem(label: string, der: ArrayBuffer): string {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/**
 * A new RSA key pair of 2048 bits, for tests and for a first try. Keys for production come from
 * `alipayhk keygen` or your key service.
 *
 * @returns both keys as PEM.
 * @example
 * const { privateKey, publicKey } = await generateKeys();
 */
export async function generateKeys(): Promise<GeneratedKeys> {
  const { subtle } = globalThis.crypto;
  const pair = (await subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  return {
    privateKey: pem('PRIVATE KEY', await subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: pem('PUBLIC KEY', await subtle.exportKey('spki', pair.publicKey)),
  };
}
