// Runs in workerd: one security for all requests, its keys loaded by the first of them.
import { createMessageSecurity } from './module.mjs';

const CLIENT_ID = 'C1';
const URL_OF_CALL = 'https://shop.example/notify';
const signer = { algorithm: 'X', sign: async (content) => content.slice(-4) };
const verifier = { algorithm: 'X', verify: async () => true };

let loads = 0;
const security = createMessageSecurity({
  clientId: CLIENT_ID,
  privateKey: signer,
  async peerPublicKey() {
    loads += 1;
    // The first request is cancelled while it waits here.
    if (loads === 1) await scheduler.wait(600_000);
    return verifier;
  },
});

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/loads') return Response.json({ loads });
    const sealed = await security.parts.sealRequest({
      method: 'POST',
      url: URL_OF_CALL,
      body: '{}',
    });
    const opened = await security.parts.openRequest(sealed);
    return Response.json({ clientId: opened.clientId });
  },
};
