const { generateKeyPairSync } = require('node:crypto');
const { AlipayHKError, createAlipayHKClient } = require('@alipayhk-openapi/client');
const { ecc224Signer } = require('@alipayhk-openapi/client/ecc224');
const { createSandbox } = require('@alipayhk-openapi/sandbox');

const clientId = '4Q5Y8W0WSG45P907917';
const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

async function newClient() {
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey: keys.publicKey }] });
  const client = createAlipayHKClient({
    clientId,
    privateKey: keys.privateKey,
    platformPublicKey: sandbox.platformPublicKey,
    fetch: sandbox.fetch,
  });
  return { client, sandbox };
}

test('a signed call is answered', async () => {
  const { client } = await newClient();
  const content = { contentId: 'C1', contentType: 'SKU', contentInfo: { spuId: '72032179' } };
  const answer = await client.synchronizeContent({ ...content, contentStatus: 1 });
  expect(answer.result.resultCode).toBe('SUCCESS');
});

test('an error is an instance of its class', async () => {
  const { client } = await newClient();
  await expect(
    client.queryTemplate({ merchantId: '2160120041113167', templateCode: 'NONE' }),
  ).rejects.toBeInstanceOf(AlipayHKError);
});

test('what is an ES module elsewhere is inside', () => {
  expect(typeof ecc224Signer).toBe('function');
});

test('an error is known across jest.resetModules()', () => {
  const before = require('@alipayhk-openapi/client');
  jest.resetModules();
  const after = require('@alipayhk-openapi/client');
  expect(after.ResultError).not.toBe(before.ResultError);
  const error = new after.ResultError('full', { code: 'PASS_HAS_EXIT', operationId: 'createPass' });
  expect(before.isAlipayHKError(error)).toBe(true);
  expect(before.isResultError(error, 'createPass', 'PASS_HAS_EXIT')).toBe(true);
  expect(before.isSecurityError(new after.SecurityError('KEY_INVALID', 'x'))).toBe(true);
  expect(before.isAlipayHKError(new Error('full'))).toBe(false);
});
