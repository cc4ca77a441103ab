import { AlipayHKError, createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import type { RequestBody } from '@alipayhk-openapi/spec/types';
import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';
import { generateKeyPairSync } from 'crypto';

const clientId = '4Q5Y8W0WSG45P907917';
const query: RequestBody<'queryTemplate'> = {
  merchantId: '2160120041113167',
  templateCode: 'NONE',
};

test('an encrypted call is answered, and a refused one throws a typed error', async () => {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey: keys.publicKey }] });
  const client = createAlipayHKClient({
    ...fromEnvironment({
      ALIPAYHK_CLIENT_ID: clientId,
      ALIPAYHK_PRIVATE_KEY: keys.privateKey,
      ALIPAYHK_PLATFORM_PUBLIC_KEY: sandbox.platformPublicKey,
    }),
    cipherSuite: rsaAes(),
    validate: { validateRequest, validateResponse },
    fetch: sandbox.fetch,
  });
  const content = { contentId: 'C1', contentType: 'SKU', contentInfo: { spuId: '72032179' } };
  const answer = await client.synchronizeContent(
    { ...content, contentStatus: 1 },
    { encrypt: true },
  );
  expect(answer.result.resultCode).toBe('SUCCESS');
  const error: unknown = await client.queryTemplate(query).catch((reason: unknown) => reason);
  expect(error instanceof AlipayHKError && error.outcome).toBe('failed');
});
