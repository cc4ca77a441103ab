import {
  contentToSign,
  createMessageSecurity,
  formatSignatureHeader,
  isAuthenticated,
  parseSignatureHeader,
} from '@alipayhk-openapi/middleware';
import { assert, equal, refused } from '../assert.ts';
import {
  alterRequest,
  alterResponse,
  base64,
  bytesOf,
  clientId,
  contentType,
  conversation,
  copy,
  flipBit,
  merchantKeys,
  path,
  post,
  recordingCrypto,
  sampleBits,
  strangerKeys,
  textOf,
  url,
  utf8,
} from '../fixtures.ts';
import { cases } from '../registry.ts';

const bodies: Readonly<Record<string, string>> = {
  'a JSON document': '{"requestId":"1","amount":100}',
  'a pretty-printed document': '{\n  "a" : 1\r\n}\n',
  'Chinese and emoji': '{"title":"港幣禮券 🧧","note":"é\u2028"}',
  'one byte': '1',
  'an empty body': '',
  'a large body': JSON.stringify({ text: '茶'.repeat(40_000) }),
};

const header = (message: Request | Response, name: string): string => {
  const value = message.headers.get(name);
  assert(value !== null, `there is no ${name} header`);
  return value;
};

const answer = (body: string, init: ResponseInit = {}): Response =>
  new Response(body, { headers: { 'Content-Type': contentType }, ...init });

const success = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}';
const outcome = (status: string, envelope = 'result'): string =>
  JSON.stringify({ [envelope]: { resultCode: 'X', resultStatus: status, resultMessage: 'x' } });

/** A sealed request and the two ends that know it. */
async function exchange(body = success) {
  const ends = await conversation();
  const request = await ends.merchant.sealRequest(post(body));
  return { ...ends, request };
}

/** A response to a sealed request, sealed by the platform. */
async function answered(body = success) {
  const ends = await exchange();
  const response = await ends.platform.sealResponse(answer(body), { request: ends.request });
  return { ...ends, response };
}

const roundTrips = Object.fromEntries(
  Object.entries(bodies).flatMap(([name, body]) => [
    [
      `a request with ${name} opens as it was sealed`,
      async () => {
        const { platform, request } = await exchange(body);
        equal(await bytesOf(request), utf8(body), 'the sealed body');
        const opened = await platform.openRequest(request);
        equal(await bytesOf(opened), utf8(body), 'the opened body');
        assert(isAuthenticated(opened), 'the opened request is not authenticated');
        equal(opened.url, url);
        equal(opened.method, 'POST');
        equal(header(opened, 'Content-Type'), contentType);
      },
    ],
    [
      `a response with ${name} opens as it was sealed`,
      async () => {
        const { merchant, request, response } = await answered(body);
        const opened = await merchant.openResponse(response, { request });
        equal(await bytesOf(opened), utf8(body), 'the opened body');
        assert(isAuthenticated(opened), 'the opened response is not authenticated');
        equal(opened.status, 200);
      },
    ],
  ]),
);

const content: Record<string, () => unknown> = {
  'the content to sign is what the protocol says': async () => {
    const time = '2024-05-22T06:42:21+05:30';
    const built = contentToSign({
      method: 'POST',
      uri: `${path}?a=1`,
      clientId,
      time,
      body: utf8('{"a":"禮"}'),
    });
    equal(built, utf8(`POST ${path}?a=1\n${clientId}.${time}.{"a":"禮"}`));
  },
  'the signature is one over that content': async () => {
    const { request } = await exchange('{"a":"禮"}');
    const signature = parseSignatureHeader(header(request, 'Signature'));
    equal(signature.algorithm, 'RSA256');
    equal(signature.keyVersion, '1');
    const time = header(request, 'Request-Time');
    assert(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/.test(time), `odd time ${time}`);
    equal(header(request, 'Client-Id'), clientId);
    const { publicKey } = await merchantKeys();
    const valid = await crypto.subtle.verify(
      'RSASSA-PKCS1-v1_5',
      publicKey,
      new Uint8Array(signature.signature),
      utf8(`POST ${path}\n${clientId}.${time}.{"a":"禮"}`),
    );
    assert(valid, 'the signature is not valid');
  },
  'the Signature header is written as the documents write it': async () => {
    const { request } = await exchange();
    const text = header(request, 'Signature');
    const value = encodeURIComponent(base64(parseSignatureHeader(text).signature));
    equal(text, `algorithm=RSA256,keyVersion=1,signature=${value}`);
    const { merchant } = await conversation({ merchant: { keyVersion: undefined } });
    const unversioned = header(await merchant.sealRequest(post('{}')), 'Signature');
    assert(unversioned.startsWith('algorithm=RSA256,signature='), unversioned);
  },
  'the query is signed, and a peer that signs the path alone is understood': async () => {
    const { merchant, platform } = await conversation();
    const init = { method: 'POST', body: '{}' };
    const withQuery = await merchant.sealRequest(new Request(`${url}?a=1&b=%20`, init));
    assert(isAuthenticated(await platform.openRequest(withQuery)), 'path and query');
    const pathOnly = await merchant.sealRequest(new Request(url, init));
    const queried = await alterRequest(pathOnly, { url: `${url}?a=1` });
    assert(isAuthenticated(await platform.openRequest(copy(queried))), 'path alone');
    await refused(() => platform.openRequest(queried, { uri: `${path}?a=1` }), 'SIGNATURE_INVALID');
  },
  'a stated uri is used instead of the one that arrived': async () => {
    const { platform, request } = await exchange();
    const behindProxy = await alterRequest(request, { url: 'http://10.0.0.1/inside' });
    await refused(() => platform.openRequest(copy(behindProxy)), 'SIGNATURE_INVALID');
    assert(isAuthenticated(await platform.openRequest(behindProxy, { uri: path })), 'stated uri');
  },
  'a bodyless GET is signed and opened': async () => {
    const { merchant, platform } = await conversation();
    const request = await merchant.sealRequest(new Request(url));
    equal(request.method, 'GET');
    assert(isAuthenticated(await platform.openRequest(request)), 'not authenticated');
  },
};

const tolerance: Record<string, () => unknown> = {
  'the old label, spaces, another order and raw base64 are read': async () => {
    const { platform, request } = await exchange();
    const { signature } = parseSignatureHeader(header(request, 'Signature'));
    const value = btoa(String.fromCharCode(...signature));
    const urlSafe = value.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
    const spellings = [
      `algorithm=sha256withrsa, keyVersion=1, signature=${value}`,
      `signature=${encodeURIComponent(value)},ALGORITHM=rsa256`,
      `keyVersion = 1 , Signature = ${value.replace(/.{60}/g, '$& ')} , algorithm = RSA256`,
      `algorithm=RSA256,keyVersion=1,signature=${urlSafe}`,
    ];
    for (const spelling of spellings) {
      const altered = await alterRequest(request, { headers: { Signature: spelling } });
      assert(isAuthenticated(await platform.openRequest(altered)), spelling);
    }
  },
  'headers come back from their own text': () => {
    const signature = new Uint8Array(256).map((_, index) => index);
    const parsed = parseSignatureHeader(
      formatSignatureHeader({ algorithm: 'RSA256', keyVersion: 2, signature }),
    );
    equal(parsed.algorithm, 'RSA256');
    equal(parsed.keyVersion, '2');
    equal(new Uint8Array(parsed.signature), signature);
  },
  'duplicates, empty values and other garbage are refused': async () => {
    for (const garbage of [
      'signature',
      'algorithm=RSA256,signature=',
      'algorithm=RSA256,signature=%ZZ',
      'algorithm=RSA256,signature=AAAA,signature=AAAA',
      'algorithm=RSA256,keyVersion=1',
      'algorithm=RSA256,signature=A*A=',
    ]) {
      await refused(() => parseSignatureHeader(garbage), 'SIGNATURE_MALFORMED');
    }
  },
};

const tampering: Record<string, () => unknown> = {
  'a changed body is refused': async () => {
    const { platform, request } = await exchange('{"amount":100}');
    const body = await bytesOf(request);
    for (const bit of sampleBits(body.length)) {
      const altered = await alterRequest(request, { body: flipBit(body, bit) });
      await refused(() => platform.openRequest(altered), 'SIGNATURE_INVALID');
    }
    const longer = await alterRequest(request, { body: utf8('{"amount":100} ') });
    await refused(() => platform.openRequest(longer), 'SIGNATURE_INVALID');
  },
  'a changed time is refused': async () => {
    const { platform, request } = await exchange();
    const altered = await alterRequest(request, {
      headers: { 'Request-Time': '2020-01-01T00:00:00+08:00' },
    });
    await refused(() => platform.openRequest(altered), 'SIGNATURE_INVALID');
  },
  'a message cut at another dot is refused, though the signed content is the same': async () => {
    const { platform, request } = await exchange('front.rear');
    const time = `${header(request, 'Request-Time')}.front`;
    const altered = await alterRequest(request, {
      headers: { 'Request-Time': time },
      body: utf8('rear'),
    });
    await refused(() => platform.openRequest(altered), 'TIME_MALFORMED');
  },
  'another path is refused': async () => {
    const { platform, request } = await exchange();
    const altered = await alterRequest(request, { url: `${url}2` });
    await refused(() => platform.openRequest(altered), 'SIGNATURE_INVALID');
  },
  'a changed signature is refused': async () => {
    const { platform, request } = await exchange();
    const parsed = parseSignatureHeader(header(request, 'Signature'));
    for (const bit of sampleBits(parsed.signature.length)) {
      const Signature = formatSignatureHeader({
        ...parsed,
        signature: flipBit(parsed.signature, bit),
      });
      const altered = await alterRequest(request, { headers: { Signature } });
      await refused(() => platform.openRequest(altered), 'SIGNATURE_INVALID');
    }
  },
  'another client id is refused': async () => {
    const { platform, request } = await exchange();
    const altered = await alterRequest(request, { headers: { 'Client-Id': 'somebody' } });
    await refused(() => platform.openRequest(altered), 'CLIENT_ID_MISMATCH');
  },
  'a changed response is refused': async () => {
    const { merchant, request, response } = await answered();
    const body = await bytesOf(response);
    for (const bit of sampleBits(body.length)) {
      const altered = await alterResponse(response, { body: flipBit(body, bit) });
      await refused(() => merchant.openResponse(altered, { request }), 'SIGNATURE_INVALID');
    }
    const time = { 'Response-Time': '2020-01-01T00:00:00+08:00' };
    const stale = await alterResponse(response, { headers: time });
    await refused(() => merchant.openResponse(stale, { request }), 'SIGNATURE_INVALID');
  },
  'the answer to another path is refused': async () => {
    const { merchant, response } = await answered();
    const other = await merchant.sealRequest(
      new Request(`${url}2`, { method: 'POST', body: success }),
    );
    await refused(() => merchant.openResponse(response, { request: other }), 'SIGNATURE_INVALID');
  },
  'the signature of a stranger is refused': async () => {
    const { privatePem } = await strangerKeys();
    const { platform, merchant } = await conversation({ merchant: { privateKey: privatePem } });
    const request = await merchant.sealRequest(post('{}'));
    await refused(() => platform.openRequest(request), 'SIGNATURE_INVALID');
  },
  'a response in the name of another client is refused': async () => {
    const { merchant, request, response } = await answered();
    const altered = await alterResponse(response, { headers: { 'Client-Id': 'somebody' } });
    await refused(() => merchant.openResponse(altered, { request }), 'CLIENT_ID_MISMATCH');
  },
  'an algorithm that nobody knows is refused by its name': async () => {
    const { platform, request } = await exchange();
    const Signature = header(request, 'Signature').replace('RSA256', 'HMAC-9');
    const altered = await alterRequest(request, { headers: { Signature } });
    const error = await refused(() => platform.openRequest(altered), 'ALGORITHM_UNSUPPORTED');
    assert(error.message.includes('HMAC-9'), error.message);
  },
};

const unsignedPolicy: Record<string, () => unknown> = {
  'a request without a signature or a time is refused': async () => {
    const { platform, request } = await exchange();
    const unsigned = await alterRequest(request, { headers: { Signature: undefined } });
    await refused(() => platform.openRequest(unsigned), 'SIGNATURE_MISSING');
    const timeless = await alterRequest(request, { headers: { 'Request-Time': undefined } });
    await refused(() => platform.openRequest(timeless), 'TIME_MISSING');
  },
  'an unsigned failure passes, marked as not authenticated': async () => {
    const { merchant, request } = await exchange();
    for (const body of [outcome('F'), outcome('U'), outcome('F', 'resultInfo')]) {
      const opened = await merchant.openResponse(answer(body), { request });
      equal(await textOf(opened), body);
      assert(!isAuthenticated(opened), 'an unsigned response counts as authenticated');
    }
  },
  'an unsigned success, or what is none of both, is refused': async () => {
    const { merchant, request } = await exchange();
    const ambiguous = JSON.stringify({
      result: { resultStatus: 'F' },
      resultInfo: { resultStatus: 'S' },
    });
    for (const body of [success, outcome('S', 'resultInfo'), ambiguous, '{}', '', 'null', '<p>']) {
      await refused(() => merchant.openResponse(answer(body), { request }), 'SIGNATURE_MISSING');
    }
  },
  'no unsigned answer passes a client that wants none': async () => {
    const { merchant } = await conversation({ merchant: { unsignedResponses: 'reject' } });
    const request = await merchant.sealRequest(post('{}'));
    for (const body of [outcome('F'), outcome('U'), success])
      await refused(() => merchant.openResponse(answer(body), { request }), 'SIGNATURE_MISSING');
  },
  'an unsigned answer that is not 2xx passes, not authenticated': async () => {
    const { merchant, request } = await exchange();
    const opened = await merchant.openResponse(answer('<h1>502</h1>', { status: 502 }), {
      request,
    });
    equal(opened.status, 502);
    equal(await textOf(opened), '<h1>502</h1>');
    assert(!isAuthenticated(opened), 'a gateway page counts as authenticated');
  },
  'one of signature and response-time without the other is always refused': async () => {
    const { merchant, request, response } = await answered(outcome('F'));
    for (const status of [200, 500]) {
      const timeless = { 'Response-Time': undefined };
      const unsigned = { Signature: undefined };
      const first = await alterResponse(response, { status, headers: timeless });
      await refused(() => merchant.openResponse(first, { request }), 'TIME_MISSING');
      const second = await alterResponse(response, { status, headers: unsigned });
      await refused(() => merchant.openResponse(second, { request }), 'SIGNATURE_MISSING');
    }
  },
};

const replaceableParts: Record<string, () => unknown> = {
  'the age of a request counts only if asked for': async () => {
    const at = Date.parse('2024-05-22T06:42:21Z');
    const { merchant, platform } = await conversation({
      merchant: { now: () => new Date(at) },
      platform: { now: () => new Date(at + 61_000) },
    });
    const request = await merchant.sealRequest(post('{}'));
    equal(header(request, 'Request-Time'), '2024-05-22T14:42:21+08:00');
    assert(isAuthenticated(await platform.openRequest(copy(request))), 'no limit');
    const inTime = await platform.openRequest(copy(request), { maxAge: 62_000 });
    assert(isAuthenticated(inTime), 'within the limit');
    await refused(() => platform.openRequest(request, { maxAge: 60_000 }), 'MESSAGE_TOO_OLD');
  },
  'a signer and a verifier of the caller take the place of keys': async () => {
    const { privateKey, publicKey } = await merchantKeys();
    const algorithm = 'RSASSA-PKCS1-v1_5';
    const ends = await conversation({
      merchant: {
        privateKey: {
          algorithm: 'RSA256',
          sign: async (data) =>
            new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, new Uint8Array(data))),
        },
      },
      platform: {
        peerPublicKey: {
          algorithm: 'RSA256',
          verify: (signature, data) =>
            crypto.subtle.verify(
              algorithm,
              publicKey,
              new Uint8Array(signature),
              new Uint8Array(data),
            ),
        },
      },
    });
    const request = await ends.merchant.sealRequest(post('{}'));
    assert(isAuthenticated(await ends.platform.openRequest(request)), 'not authenticated');
  },
  'keys are imported once, at their first use, by the provider that was given': async () => {
    const { provider, calls } = recordingCrypto();
    const ends = { merchant: { crypto: provider }, platform: { crypto: provider } };
    const { merchant, platform } = await conversation(ends);
    equal(calls, [], 'calls before the first use');
    const first = await merchant.sealRequest(post('0'));
    equal(calls, ['importKey', 'importKey', 'sign'], 'the own key and the one for the answer');
    const requests = await Promise.all(['1', '2', '3'].map((b) => merchant.sealRequest(post(b))));
    equal(calls.slice(3), ['sign', 'sign', 'sign']);
    calls.length = 0;
    await platform.openRequest(first);
    await Promise.all(requests.map((request) => platform.openRequest(request)));
    equal(calls, ['importKey', 'verify', 'verify', 'verify', 'verify']);
  },
  'what needs no private key works without one': async () => {
    const { publicPem } = await merchantKeys();
    const { request } = await exchange();
    const verifier = createMessageSecurity({ clientId, peerPublicKey: publicPem });
    assert(isAuthenticated(await verifier.openRequest(request)), 'not authenticated');
    await refused(() => verifier.sealRequest(post('{}')), 'KEY_INVALID');
  },
  'the agent token is sent as it is and not signed': async () => {
    const { merchant, platform } = await conversation({ merchant: { agentToken: 'agent-1' } });
    const request = await merchant.sealRequest(post('{}'));
    equal(header(request, 'Agent-Token'), 'agent-1');
    const altered = await alterRequest(request, { headers: { 'Agent-Token': undefined } });
    assert(isAuthenticated(await platform.openRequest(altered)), 'not authenticated');
  },
};

export const signing = cases('signing', {
  ...content,
  ...roundTrips,
  ...tolerance,
  ...tampering,
  ...unsignedPolicy,
  ...replaceableParts,
});
