/** A pair of keys for one look at the page, as PEM. */
export interface PemPair {
  privateKey: string;
  publicKey: string;
}

const toPem = (label: 'PRIVATE KEY' | 'PUBLIC KEY', der: ArrayBuffer): string => {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  return [
    `-----BEGIN ${label}-----`,
    ...(base64.match(/.{1,64}/g) ?? []),
    `-----END ${label}-----`,
  ].join('\n');
};

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};

/** Makes an RSA-2048 pair in the browser. It is shown to the reader, so it must never be used for real. */
export async function makeThrowawayKeys(): Promise<PemPair> {
  const pair = await crypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  return {
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: toPem('PUBLIC KEY', await crypto.subtle.exportKey('spki', pair.publicKey)),
  };
}
