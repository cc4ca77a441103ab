/** Encrypts the bodies of one operation, and everything else as usual. */
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';

const client = createAlipayHKClient({
  ...fromEnvironment(process.env),
  // Opt-in by import, so that who doesn't encrypt doesn't ship it.
  cipherSuite: rsaAes(),
  encryption: (request) => request.url.endsWith('/content/synchronize'),
});

const encrypted = await client.synchronizeContent({
  contentId: '110123450003',
  contentType: 'SKU',
  contentStatus: 1,
  contentInfo: { spuId: '72032180' },
});
console.log('encrypted', encrypted.result.resultCode);

// Or for one call, whatever the rule says:
const plain = await client.synchronizeContent(
  { contentId: '110123450003', contentType: 'SKU', contentStatus: 0, contentInfo: {} },
  { encrypt: false },
);
console.log('plain', plain.result.resultCode);
