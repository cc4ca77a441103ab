// A call of the client beside one that is written by hand, over real HTTP. Runs in several runtimes.
import { createAlipayHKClient } from '@alipayhk-openapi/client';
import { interleave } from '../../../scripts/bench/interleave.ts';
import { type Figure, figure, ratios } from '../src/figure.ts';

export interface Measured {
  readonly ok: true;
  readonly figures: readonly Figure[];
}

/** What the server of the measurement gives to the programs. */
interface Setting {
  readonly url: string;
  readonly clientId: string;
  readonly privateKey: string;
  readonly publicKey: string;
}

const ROUNDS = 70;
const CALLS = 25;
const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const PATH = '/api/open/alipay/v1/ipass/template/manage/detail';
const BODY = { merchantId: '2160120041113167', templateCode: '82022031000135000000000000624234' };

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64.replace(/-----.*?-----|\s/g, ''));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The smallest integration that verifies: no time-out, no retries, no errors of its own. */
async function byHand({
  url,
  clientId,
  privateKey,
  publicKey,
}: Setting): Promise<() => Promise<unknown>> {
  const { subtle } = globalThis.crypto;
  const own = await subtle.importKey('pkcs8', bytesOf(privateKey), ALGORITHM, false, ['sign']);
  const theirs = await subtle.importKey('spki', bytesOf(publicKey), ALGORITHM, false, ['verify']);
  const encoder = new TextEncoder();
  return async () => {
    const body = JSON.stringify(BODY);
    const time = `${new Date(Date.now() + 28_800_000).toISOString().slice(0, 19)}+08:00`;
    const content = encoder.encode(`POST ${PATH}\n${clientId}.${time}.${body}`);
    const signature = new Uint8Array(await subtle.sign(ALGORITHM.name, own, content));
    const value = encodeURIComponent(btoa(String.fromCharCode(...signature)));
    const response = await fetch(url + PATH, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=UTF-8',
        'Client-Id': clientId,
        'Request-Time': time,
        Signature: `algorithm=RSA256,keyVersion=1,signature=${value}`,
      },
      body,
    });
    const text = await response.text();
    const header = /signature=([^,]+)/.exec(response.headers.get('Signature') ?? '')?.[1] ?? '';
    const answered = response.headers.get('Response-Time');
    const signed = encoder.encode(`POST ${PATH}\n${clientId}.${answered}.${text}`);
    const received = bytesOf(decodeURIComponent(header));
    if (!(await subtle.verify(ALGORITHM.name, theirs, received, signed))) {
      throw new Error('The signature does not verify.');
    }
    return JSON.parse(text);
  };
}

export async function run(): Promise<Measured> {
  const setting: Setting = JSON.parse(process.env.ALIPAYHK_BENCH ?? '{}');
  const client = createAlipayHKClient({
    clientId: setting.clientId,
    keyVersion: 1,
    privateKey: setting.privateKey,
    platformPublicKey: setting.publicKey,
    baseUrl: setting.url,
  });
  const hand = await byHand(setting);
  const figures: Figure[] = [];
  for (const inFlight of [1, 16]) {
    const common = { count: CALLS, inFlight };
    const variants = [
      { ...common, name: 'client', run: () => client.queryTemplate(BODY) },
      { ...common, name: 'hand', run: hand },
    ];
    const { client: ours = [], hand: theirs = [] } = await interleave(variants, ROUNDS, 'cpu');
    figures.push(figure(`${inFlight} in flight`, ratios(ours, theirs)));
  }
  return { ok: true, figures };
}
