/**
 * Signing with a key that never leaves a key management service, AWS KMS for example: its `Sign`
 * with `RSASSA_PKCS1_V1_5_SHA_256` and `MessageType: 'DIGEST'` fits the interface below.
 */
import { createAlipayHKClient, type Signer } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';

/** What is needed of the service. */
export interface KeyService {
  signDigest(keyId: string, sha256: Uint8Array): Promise<Uint8Array>;
}

export function keyServiceSigner(service: KeyService, keyId: string): Signer {
  return {
    algorithm: 'RSA256',
    // Only the digest travels, whatever the length of the message.
    sign: async (content) => {
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(content));
      return service.signDigest(keyId, new Uint8Array(digest));
    },
  };
}

export function createClient(
  service: KeyService,
  keyId: string,
  environment: Record<string, string | undefined>,
) {
  return createAlipayHKClient({
    // The environment holds no private key here, only which one to use.
    ...fromEnvironment({ ...environment, ALIPAYHK_PRIVATE_KEY: 'in the key service' }),
    privateKey: keyServiceSigner(service, keyId),
  });
}
