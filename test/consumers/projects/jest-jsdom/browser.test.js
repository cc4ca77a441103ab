// jsdom has no fetch, no TextEncoder and no crypto.subtle.
const { createAlipayHKClient } = require('@alipayhk-openapi/client');
const { createMessageSecurity } = require('@alipayhk-openapi/middleware');

const key = 'MIIBVAIBADANBgkqhkiG9w0BAQEFAASCAT4wggE6AgEAAkEAqPfgaTEWEP3S9w0t';

test('the first call says what to set', async () => {
  const error = await call().catch((reason) => reason);
  expect(error.message).toContain('testEnvironment');
});

async function call() {
  const client = createAlipayHKClient({
    clientId: '4Q5Y8W0WSG45P907917',
    privateKey: key,
    platformPublicKey: key,
    fetch: async () => undefined,
  });
  return client.queryTemplate({ merchantId: '2160120041113167', templateCode: 'T1' });
}

test('loading the middleware asks for nothing', () => {
  expect(typeof createMessageSecurity).toBe('function');
});
