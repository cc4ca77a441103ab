import {
  createMessageSecurity,
  isAuthenticated,
  type MessageSecurityOptions,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, post, refused, withHeaders } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { platform } = parties({}, keys);
const options: MessageSecurityOptions = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  cipherSuite: rsaAes(),
  now: () => NOW,
};
const ORDER = { orderId: '港 🎫', status: 'PAID' };

describe('receiveNotification', () => {
  it('verifies and parses', async () => {
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    const { request, ...notification } = await receiveNotification<typeof ORDER>(sent, options);
    expect(notification).toEqual({
      body: ORDER,
      clientId: CLIENT_ID,
      requestTime: '2024-05-22T09:12:21+08:00',
      keyVersion: '1',
      encrypted: false,
    });
    expect(isAuthenticated(request)).toBe(true);
    expect(await request.json()).toEqual(ORDER);
  });

  it('decrypts', async () => {
    const { platform } = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    const notification = await receiveNotification(sent, {
      security: createMessageSecurity(options),
    });
    expect([notification.body, notification.encrypted]).toEqual([ORDER, true]);
  });

  it('says nothing of a key version that the header does not name', async () => {
    const { platform } = parties({ keyVersion: undefined as never }, keys);
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    expect('keyVersion' in (await receiveNotification(sent, options))).toBe(false);
  });

  it('imports the keys of one options object once', async () => {
    let imports = 0;
    const subtle = new Proxy(crypto.subtle, {
      get: (target, name: keyof SubtleCrypto) => {
        if (name === 'importKey') imports++;
        return (target[name] as () => unknown).bind(target);
      },
    });
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    const counting = { ...options, crypto: { subtle, getRandomValues } };
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    await receiveNotification(sent.clone(), counting);
    await receiveNotification(sent, counting);
    expect(imports).toBe(1);
  });

  it('takes the URI the platform knows, and an age limit', async () => {
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    const inner = () =>
      new Request('http://inner/hook', {
        method: 'POST',
        headers: sent.headers,
        body: JSON.stringify(ORDER),
      });
    await refused(receiveNotification(inner(), options), 'SIGNATURE_INVALID');
    const uri = '/api/open/v1/test/call';
    expect((await receiveNotification(inner(), { ...options, uri })).body).toEqual(ORDER);
    const late = { ...options, uri, maxAge: 1000, now: () => NOW + 5000 };
    await refused(receiveNotification(inner(), late), 'MESSAGE_TOO_OLD');
  });

  it('refuses what is not signed or was changed', async () => {
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    await refused(
      receiveNotification(withHeaders(sent, { Signature: null }), options),
      'SIGNATURE_MISSING',
    );
    const changed = new Request(sent, { body: '{"orderId":"2"}' });
    await refused(receiveNotification(changed, options), 'SIGNATURE_INVALID');
  });

  it('reports a body that is no JSON; as a failed decryption if it was encrypted', async () => {
    const plain = await platform.sealRequest(post('not JSON'));
    const notJson = await refused(receiveNotification(plain, options), 'BODY_UNUSABLE');
    expect(notJson.message).toContain('authentic, but it is not JSON');
    const notText = await platform.sealRequest(post(Uint8Array.of(0x22, 0xff, 0x22)));
    const garbled = await refused(receiveNotification(notText, options), 'BODY_UNUSABLE');
    expect(garbled.message).toContain('authentic, but its body is not UTF-8');
    const { platform: secret } = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
    const encrypted = await secret.sealRequest(post('not JSON'));
    await refused(receiveNotification(encrypted, options), 'DECRYPTION_FAILED');
  });
});

describe('acknowledge', () => {
  const BODY = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';

  it('answers at once without a signature', async () => {
    const response = acknowledge();
    expect([response.status, response.headers.get('Signature')]).toEqual([200, null]);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
    expect(await response.text()).toBe(BODY);
  });

  it('signs, and encrypts if the notification was encrypted', async () => {
    const secret = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
    for (const party of [platform, secret.platform]) {
      const sent = await party.sealRequest(post(JSON.stringify(ORDER)));
      const { request, encrypted } = await receiveNotification(sent, options);
      const response = await acknowledge({ request, security: options });
      expect(response.headers.has('Encrypt')).toBe(encrypted);
      const opened = await secret.platform.openResponse(response, { request: sent });
      expect(isAuthenticated(opened)).toBe(true);
      expect(await opened.text()).toBe(BODY);
    }
  });

  it('takes what createMessageSecurity made, and the URI that the platform knows', async () => {
    const sent = await platform.sealRequest(post(JSON.stringify(ORDER)));
    const request = new Request('http://inner/hook', { method: 'POST', headers: sent.headers });
    const security = createMessageSecurity(options);
    const uri = '/api/open/v1/test/call';
    const response = await acknowledge({ request, security, uri });
    expect(response.headers.get('Response-Time')).toBe('2024-05-22T09:12:21+08:00');
    expect(isAuthenticated(await platform.openResponse(response, { request: sent }))).toBe(true);
  });
});
