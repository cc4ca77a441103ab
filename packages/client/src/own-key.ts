import {
  formatSignatureHeader,
  type MessageParts,
  parseSignatureHeader,
  type SealedRequest,
  SecurityError,
  type SignatureHeader,
} from '@alipayhk-openapi/middleware';
import type { AlipayHKClientOptions } from './client-options.ts';

/** The versions under which a platform key is configured; undefined where one key serves them all. */
function versionsOf({ platformPublicKey: keys }: AlipayHKClientOptions): (string | undefined)[] {
  const isRecord = typeof keys === 'object' && Object.getPrototypeOf(keys) === Object.prototype;
  return isRecord && !('kty' in keys) && !('verify' in keys) ? Object.keys(keys) : [undefined];
}

/** True if the platform's key of this version verifies the signature, as if it was an answer's. */
async function verifies(
  parts: MessageParts,
  { method, url, headers, body }: SealedRequest,
  proof: SignatureHeader,
): Promise<boolean> {
  const answer = {
    'Response-Time': headers['Request-Time'],
    Signature: formatSignatureHeader(proof),
  };
  const opening = parts.openResponse(
    { status: 200, headers: answer, body },
    // However small answers have to be: this is the own body.
    { request: { method, url }, maxBytes: Number.POSITIVE_INFINITY },
  );
  return opening.then(
    () => true,
    () => false,
  );
}

/** The same signature with one bit changed: no key verifies it, only a stand-in of a test does. */
function changed(signature: Uint8Array): Uint8Array {
  return signature.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
}

/**
 * Finds out by the client's own signature whether its own public key was given as the platform's,
 * once and before the first request is sent. A signature tells this of a KMS as well.
 */
export function ownKeyCheck(
  parts: MessageParts,
  options: AlipayHKClientOptions,
): (sealed: SealedRequest) => Promise<void> {
  let isDone = false;
  return async (sealed) => {
    if (isDone) return;
    const { keyVersion: _, ...proof } = parseSignatureHeader(sealed.headers.Signature ?? '');
    for (const keyVersion of versionsOf(options)) {
      const own = keyVersion === undefined ? proof : { ...proof, keyVersion };
      if (!(await verifies(parts, sealed, own))) continue;
      if (await verifies(parts, sealed, { ...own, signature: changed(own.signature) })) continue;
      const which = keyVersion === undefined ? '' : ` (keyVersion ${keyVersion})`;
      throw new SecurityError(
        'KEY_INVALID',
        `Give platformPublicKey${which} the platform's key: this is your own public key.`,
      );
    }
    isDone = true;
  };
}
