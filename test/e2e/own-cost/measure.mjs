// Compares the CPU time of a call of the client with that of a hand-written integration, both over a
// network that answers in the next turn and with a signer that costs nothing. Prints the ratio.
import { setImmediate } from 'node:timers/promises';
import { createAlipayHKClient } from '@alipayhk-openapi/client';

const ROUNDS = 60;
const CALLS = 100;
const CLIENT_ID = '4Q5Y8W0WSG45P907917';
const BASE_URL = 'https://open.alipay.hk';
const PATH = '/api/open/alipay/v1/ipass/template/manage/detail';
const BODY = { merchantId: '2160120041113167', templateCode: '82022031000135000000000000624234' };
const SIGNATURE = new Uint8Array(256).fill(7);
const ANSWER = JSON.stringify({
  result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' },
  status: 'valid',
  padding: 'x'.repeat(800),
});
const HEADERS = {
  'Content-Type': 'application/json',
  'Response-Time': '2024-05-22T06:42:21+08:00',
  Signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D`,
};

const fetch = async () => {
  await setImmediate();
  return new Response(ANSWER, { headers: HEADERS });
};
const signer = { algorithm: 'RSA256', sign: async () => SIGNATURE };
let verified = 0;
const verifier = {
  algorithm: 'RSA256',
  verify: async () => {
    verified += 1;
    return true;
  },
};

function fromBase64(text) {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const toBase64 = (bytes) => btoa(String.fromCharCode(...bytes));

/** What a merchant writes by hand: sign, send, verify, parse; no time-out, no retries, no errors of its own. */
async function byHand() {
  const body = JSON.stringify(BODY);
  const time = `${new Date(Date.now() + 28_800_000).toISOString().slice(0, 19)}+08:00`;
  const encoder = new TextEncoder();
  const content = encoder.encode(`POST ${PATH}\n${CLIENT_ID}.${time}.${body}`);
  const signature = encodeURIComponent(toBase64(await signer.sign(content)));
  const response = await fetch(BASE_URL + PATH, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json; charset=UTF-8',
      'Client-Id': CLIENT_ID,
      'Request-Time': time,
      Signature: `algorithm=RSA256,keyVersion=1,signature=${signature}`,
    },
    body,
  });
  const text = await response.text();
  const header = response.headers.get('Signature') ?? '';
  const value = decodeURIComponent(/signature=([^,]+)/.exec(header)?.[1] ?? '');
  const received = fromBase64(value);
  const answered = response.headers.get('Response-Time');
  const signed = encoder.encode(`POST ${PATH}\n${CLIENT_ID}.${answered}.${text}`);
  if (!(await verifier.verify(received, signed))) throw new Error('The signature does not verify.');
  const answer = JSON.parse(text);
  if (answer.result.resultStatus !== 'S') throw new Error(answer.result.resultCode);
  return answer;
}

const client = createAlipayHKClient({
  clientId: CLIENT_ID,
  keyVersion: 1,
  privateKey: signer,
  platformPublicKey: verifier,
  fetch,
});
const byClient = () => client.queryTemplate(BODY);

async function cpuOf(call) {
  const before = process.cpuUsage();
  for (let at = 0; at < CALLS; at++) await call();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

for (let at = 0; at < 3; at++) await Promise.all([cpuOf(byHand), cpuOf(byClient)]);
const costs = new Map([byHand, byClient].map((call) => [call, []]));
for (let round = 0; round < ROUNDS; round++) {
  const order = Math.random() < 0.5 ? [byHand, byClient] : [byClient, byHand];
  for (const call of order) costs.get(call).push(await cpuOf(call));
}
if (verified === 0) throw new Error('Nothing was verified.');

/** What a call costs in its quietest rounds: other programs and the collector only add to it. */
const QUIET = 4;
const quiet = (call) => costs.get(call).sort((one, other) => one - other)[QUIET];
console.log(JSON.stringify({ ratio: quiet(byClient) / quiet(byHand) }));
