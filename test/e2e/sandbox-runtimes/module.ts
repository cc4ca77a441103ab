import { createMessageSecurity, isAuthenticated, secureFetch } from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { createSandbox } from '@alipayhk-openapi/sandbox';

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: Uint8Array.of(1, 0, 1),
  hash: 'SHA-256',
};
const TEMPLATES = 'https://open.alipay.hk/api/open/alipay/v1/ipass/template/manage';

/** Calls the sandbox inside the runtime that this runs in, encrypted; reports what it answered. */
export async function run(): Promise<{ ok: boolean; statuses: unknown[]; refused: string }> {
  const pair = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.exportKey('jwk', pair.privateKey),
    crypto.subtle.exportKey('jwk', pair.publicKey),
  ]);
  const clientId = '4Q5Y8W0WSG45P907917';
  const sandbox = await createSandbox({ clients: [{ clientId, publicKey }] });
  await sandbox.clock.set('2024-05-22T06:42:21+08:00');
  const security = createMessageSecurity({
    clientId,
    privateKey,
    peerPublicKey: sandbox.platformPublicKey,
    encryption: 'always',
    cipherSuite: rsaAes(),
  });
  const call = async (name: string, body: object): Promise<Record<string, unknown>> => {
    const response = await secureFetch(security, sandbox.fetch)(`${TEMPLATES}/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=UTF-8' },
      body: JSON.stringify(body),
    });
    return { ...(await response.json()), authenticated: isAuthenticated(response) };
  };

  const merchantId = '2160120041113167';
  const texts = { name: '港 tram', description: 'One ride.', brandName: 'Tram' };
  const created = await call('createTemplate', {
    requestId: 'd1c221e159934162bdbff06f33389472',
    merchantId,
    startDate: sandbox.clock.now().getTime(),
    endDate: sandbox.clock.now().getTime() + 1_000,
    type: 'TICKET',
    product: 'BUS_TICKET',
    codeType: 'none',
    codeStandard: '',
    imageUrl: 'https://merchant.example/tram.png',
    button: { btnType: 'none', urlType: 'CODE_PAY_BTN' },
    localeInfo: { zh_HK: texts, en_US: texts },
    merchantLogo: 'https://merchant.example/logo.png',
    categories: ['0002000100020009'],
  });
  const query = { merchantId, templateCode: created.templateCode };
  const before = await call('detail', query);
  await sandbox.clock.advance(1_001);
  const after = await call('detail', query);

  sandbox.faults.add({ kind: 'tampered-signature' });
  const refused = await call('detail', query).then(
    () => 'nothing',
    (error: { code?: string }) => String(error.code),
  );
  await sandbox.close();
  const ok = [created, before, after].every(({ authenticated }) => authenticated === true);
  return { ok, statuses: [created.status, before.status, after.status], refused };
}
