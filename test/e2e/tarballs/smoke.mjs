// Runs in every runtime, outside the workspace, from the packed tarballs: a merchant and a gateway in
// one process. Plain JavaScript, because it is no part of any TypeScript project there.
import {
  AlipayHKError,
  createAlipayHKClient,
  createMessageSecurity,
} from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';
import { createHttpClient } from '@alipayhk-openapi/client/http';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/client/webhook';
import { createSandbox } from '@alipayhk-openapi/sandbox';
import { validateRequest, validateResponse } from '@alipayhk-openapi/spec/validators';

const clientId = '4Q5Y8W0WSG45P907917';
const query = { merchantId: '2160120041113167', templateCode: 'T1' };
const content = { contentId: 'C1', contentType: 'SKU', contentStatus: 1, contentInfo: { a: '港' } };

const pem = (label, der) => {
  const base64 = btoa(String.fromCharCode(...new Uint8Array(der)));
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`;
};

const newKeys = async () => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
    },
    true,
    ['sign', 'verify'],
  );
  return {
    privateKey: pem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: pem('PUBLIC KEY', await crypto.subtle.exportKey('spki', publicKey)),
  };
};

const errorOf = (call) =>
  call.then(
    () => ({}),
    (error) => (error instanceof AlipayHKError ? error : { code: String(error) }),
  );

export async function run() {
  const [merchant, platform] = [await newKeys(), await newKeys()];
  const sandbox = await createSandbox({
    clients: [{ clientId, publicKey: merchant.publicKey }],
    platformPrivateKey: platform.privateKey,
  });
  const client = createAlipayHKClient({
    ...fromEnvironment({
      ALIPAYHK_CLIENT_ID: clientId,
      ALIPAYHK_PRIVATE_KEY: merchant.privateKey,
      ALIPAYHK_PLATFORM_PUBLIC_KEY: sandbox.platformPublicKey,
    }),
    cipherSuite: rsaAes(),
    validate: { validateRequest, validateResponse },
    fetch: sandbox.fetch,
    random: () => 0,
  });

  const checks = {};
  const plain = await client.synchronizeContent(content);
  checks.signed = plain.result.resultCode === 'SUCCESS';
  checks.requestId = /^[0-9a-f]{32}$/.test(plain.requestId);
  const encrypted = await client.synchronizeContent(content, { encrypt: true });
  checks.encrypted = encrypted.result.resultCode === 'SUCCESS';
  checks.encryptedOnTheWire = 'encrypt' in (sandbox.exchanges.at(-1)?.request.headers ?? {});

  sandbox.faults.add({ kind: 'tampered-body' });
  const tampered = await errorOf(client.synchronizeContent(content));
  checks.tampered = tampered.code === 'SIGNATURE_INVALID' && tampered.outcome === 'unknown';

  sandbox.faults.add({ kind: 'drop-before' });
  sandbox.faults.add({ kind: 'http-500' });
  const repeated = await client.synchronizeContent(content);
  checks.repeated = repeated.result.resultCode === 'SUCCESS';

  const refused = await errorOf(client.queryTemplate(query));
  checks.refused = refused.outcome === 'failed' && refused.authenticated === true;
  const invalid = await errorOf(client.queryTemplate({}));
  checks.validated = invalid.code === 'VALIDATION_FAILED' && invalid.issues.length === 2;

  const stuck = createAlipayHKClient({
    clientId,
    privateKey: merchant.privateKey,
    platformPublicKey: sandbox.platformPublicKey,
    fetch: () => new Promise(() => {}),
    timeout: 200,
  });
  const late = await errorOf(stuck.queryTemplate(query));
  checks.timedOut = late.code === 'TIMEOUT' && late.outcome === 'unknown';

  const path = '/api/open/alipay/v1/content/synchronize';
  const body = { ...content, contentInfo: '{}' };
  const http = createHttpClient({
    clientId,
    privateKey: merchant.privateKey,
    platformPublicKey: sandbox.platformPublicKey,
    fetch: sandbox.fetch,
  });
  const { data, response } = await http.POST(path, { body });
  checks.http = response.ok && (data.resultInfo ?? data.result).resultCode === 'SUCCESS';

  const sender = createMessageSecurity({ clientId, privateKey: platform.privateKey });
  const options = { clientId, peerPublicKey: platform.publicKey };
  const notification = await receiveNotification(
    await sender.sealRequest(
      new Request('https://shop.test/notify', {
        method: 'POST',
        body: '{"orderStatus":"SUCCESS"}',
      }),
    ),
    options,
  );
  checks.notified = notification.body.orderStatus === 'SUCCESS' && acknowledge().status === 200;
  await sandbox.close();

  return { ok: Object.values(checks).every(Boolean), checks };
}
