import {
  contentToSign,
  formatSignatureHeader,
  importPrivateKey,
} from '@alipayhk-openapi/middleware';

export interface SigningInput {
  clientId: string;
  time: string;
  uri: string;
  body: string;
  privateKey: string;
  keyVersion: string;
}

/** What signing makes of a message, one stage after the other. */
export interface SigningStages {
  /** The text that is signed. */
  content: string;
  contentBytes: number;
  /** Its SHA-256, hexadecimal: what the RSA operation really covers. */
  digest: string;
  /** The signature, hexadecimal as OpenSSL prints it. */
  signature: string;
  base64: string;
  percentEncoded: string;
  header: string;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Runs the stages of a signature and keeps each of them. */
export async function signInStages(input: SigningInput): Promise<SigningStages> {
  const { clientId, time, uri, body, privateKey, keyVersion } = input;
  const content = contentToSign({
    method: 'POST',
    uri,
    clientId,
    time,
    body: new TextEncoder().encode(body),
  }) as Uint8Array<ArrayBuffer>;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const key = await importPrivateKey(privateKey);
  const signature = new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, content));
  const base64 = btoa(String.fromCharCode(...signature));
  return {
    content: new TextDecoder().decode(content),
    contentBytes: content.length,
    digest: hex(digest),
    signature: hex(signature),
    base64,
    percentEncoded: encodeURIComponent(base64),
    header: formatSignatureHeader({
      algorithm: 'RSA256',
      signature,
      ...(keyVersion === '' ? {} : { keyVersion }),
    }),
  };
}

/** Now, as `Request-Time` wants it: ISO-8601 with an offset, whole seconds. */
export function hongKongTime(now: Date = new Date()): string {
  return `${new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}
