import { createMessageSecurity, isAuthenticated } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { assert, equal, refused } from '../assert.ts';
import {
  alterRequest,
  clientId,
  collectGarbage,
  conversation,
  copy,
  merchantKeys,
  path,
  platformKeys,
  post,
  utf8,
} from '../fixtures.ts';
import { cases } from '../registry.ts';

const event = { eventType: 'EXAMPLE', title: '演出提醒 🎫' };
const success = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';

/** What the merchant's endpoint is given. */
const receiving = async () => ({
  clientId,
  privateKey: (await merchantKeys()).privatePem,
  peerPublicKey: (await platformKeys()).publicPem,
  cipherSuite: rsaAes(),
});

/** A notification as the platform sends it. */
async function notification(body: string = JSON.stringify(event), encrypted = false) {
  const { platform } = await conversation({
    platform: { cipherSuite: rsaAes(), encryption: encrypted ? 'always' : 'never' },
  });
  return { platform, request: await platform.sealRequest(post(body)) };
}

export const webhook = cases('webhook', {
  'a notification is verified and parsed': async () => {
    const { request } = await notification();
    const options = await receiving();
    const received = await receiveNotification(copy(request), options);
    equal(received.body, event);
    equal(received.clientId, clientId);
    equal(received.requestTime, request.headers.get('Request-Time'));
    equal(received.keyVersion, '1');
    equal(received.encrypted, false);
    assert(isAuthenticated(received.request), 'not authenticated');
    const security = createMessageSecurity(options);
    equal((await receiveNotification(request, { security })).body, event);
  },
  'an encrypted notification is decrypted': async () => {
    const { request } = await notification(JSON.stringify(event), true);
    const received = await receiveNotification(request, await receiving());
    equal(received.body, event);
    equal(received.encrypted, true);
  },
  'the request of a notification can still be read, whatever was collected meanwhile': async () => {
    const { request } = await notification();
    const received = await receiveNotification(request, await receiving());
    await collectGarbage();
    equal(await received.request.json(), event);
  },
  'a proxy may have changed the address': async () => {
    const { request } = await notification();
    const inside = await alterRequest(request, { url: 'http://10.0.0.1/hook?x=1' });
    const options = await receiving();
    await refused(() => receiveNotification(copy(inside), options), 'SIGNATURE_INVALID');
    equal((await receiveNotification(inside, { ...options, uri: path })).body, event);
  },
  'a query that the platform did not sign is no obstacle': async () => {
    const { request } = await notification();
    const queried = await alterRequest(request, { url: `${request.url}?tenant=1` });
    equal((await receiveNotification(queried, await receiving())).body, event);
  },
  'what is not signed by the platform is refused': async () => {
    const { request } = await notification();
    const options = await receiving();
    const forged = await alterRequest(request, { body: utf8('{"eventType":"OTHER"}') });
    await refused(() => receiveNotification(forged, options), 'SIGNATURE_INVALID');
    const headers = { Signature: undefined, 'Request-Time': undefined };
    const unsigned = await alterRequest(request, { headers });
    await refused(() => receiveNotification(unsigned, options), 'SIGNATURE_MISSING');
    const { merchant } = await conversation();
    const own = await merchant.sealRequest(post('{}'));
    await refused(() => receiveNotification(own, options), 'SIGNATURE_INVALID');
    const other = await alterRequest(request, { headers: { 'Client-Id': 'somebody' } });
    await refused(() => receiveNotification(other, options), 'CLIENT_ID_MISMATCH');
  },
  'an old notification is refused if an age is given': async () => {
    const { request } = await notification();
    const later = { ...(await receiving()), now: () => Date.now() + 120_000 };
    equal((await receiveNotification(copy(request), later)).body, event);
    await refused(
      () => receiveNotification(request, { ...later, maxAge: 60_000 }),
      'MESSAGE_TOO_OLD',
    );
  },
  'an authentic body that is not JSON is told by name, an encrypted one tells nothing':
    async () => {
      const options = await receiving();
      const { request } = await notification('not JSON');
      await refused(() => receiveNotification(request, options), 'BODY_UNUSABLE');
      const { request: encrypted } = await notification('not JSON', true);
      await refused(() => receiveNotification(encrypted, options), 'DECRYPTION_FAILED');
    },
  'the acknowledgement is what ends the repeats': async () => {
    const response = acknowledge();
    equal(response.status, 200);
    equal(response.headers.get('Signature'), null);
    equal(await response.text(), success);
  },
  'the acknowledgement is signed if asked for, and encrypted like the notification': async () => {
    for (const encrypted of [false, true]) {
      const { platform, request } = await notification(JSON.stringify(event), encrypted);
      const options = await receiving();
      const received = await receiveNotification(copy(request), options);
      const sent = { request: received.request, security: options };
      const response = await acknowledge(sent);
      equal(response.headers.has('Encrypt'), encrypted);
      const opened = await platform.openResponse(response, { request });
      equal(await opened.text(), success);
      assert(isAuthenticated(opened), 'not authenticated');
    }
  },
});
