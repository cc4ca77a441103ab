import { createPublicKey, createSign, createVerify } from 'node:crypto';
import {
  createMessageSecurity,
  formatSignatureHeader,
  isAuthenticated,
  parseSignatureHeader,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import {
  CLIENT_ID,
  NOW,
  parties,
  post,
  refused,
  URL_OF_CALL,
  withHeaders,
} from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant, platform } = parties({}, keys);
const TEXT = '{"title":"港澳 🎫","amount":"12.50"}';

const answer = (body: string | null = '{"result":{"resultStatus":"S"}}', init: ResponseInit = {}) =>
  new Response(body, init);

describe('sealRequest', () => {
  it('stamps the protocol headers and a signature that OpenSSL verifies', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    expect(sealed.headers.get('Client-Id')).toBe(CLIENT_ID);
    expect(sealed.headers.get('Request-Time')).toBe('2024-05-22T09:12:21+08:00');
    const { algorithm, keyVersion, signature } = parseSignatureHeader(
      sealed.headers.get('Signature')!,
    );
    expect([algorithm, keyVersion]).toEqual(['RSA256', '1']);
    const body = await sealed.text();
    expect(body).toBe(TEXT);
    const content = `POST /api/open/v1/test/call\n${CLIENT_ID}.2024-05-22T09:12:21+08:00.${TEXT}`;
    const verify = createVerify('sha256').update(content, 'utf8');
    expect(verify.verify(createPublicKey(keys.merchant.publicKey), signature)).toBe(true);
  });

  it('signs path and query, without host and fragment', async () => {
    const request = new Request('https://h.example:8443/a/b?x=%20y&z#frag', {
      method: 'POST',
      body: '{}',
    });
    const sealed = await merchant.sealRequest(request);
    const uri = '/a/b?x=%20y&z';
    expect(isAuthenticated(await platform.openRequest(sealed, { uri }))).toBe(true);
  });

  it('leaves keyVersion out when none is configured', async () => {
    const { merchant } = parties({ keyVersion: undefined as never }, keys);
    const sealed = await merchant.sealRequest(post());
    expect(sealed.headers.get('Signature')).not.toContain('keyVersion');
  });

  it('touches no other header, keeps method, credentials, redirect and the rest of the init', async () => {
    const controller = new AbortController();
    const request = new Request(URL_OF_CALL, {
      method: 'PUT',
      body: new TextEncoder().encode(TEXT),
      headers: { 'Content-Type': 'application/vnd.x+json', 'X-Own': 'a, b' },
      cache: 'no-store',
      credentials: 'include',
      integrity: 'sha256-AAAA',
      keepalive: true,
      mode: 'same-origin',
      redirect: 'manual',
      referrer: 'about:client',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    const properties = [
      'method',
      'url',
      'cache',
      'credentials',
      'integrity',
      'keepalive',
      'mode',
      'redirect',
      'referrer',
      'referrerPolicy',
    ] as const;
    const before = properties.map((name) => request[name]);
    const headersBefore = [...request.headers];
    const sealed = await merchant.sealRequest(request);
    expect(properties.map((name) => sealed[name])).toEqual(before);
    const own = new Set(['client-id', 'request-time', 'signature']);
    expect([...sealed.headers].filter(([name]) => !own.has(name))).toEqual(headersBefore);
    controller.abort(new Error('stop'));
    expect(sealed.signal.aborted).toBe(true);
  });

  it('keeps the referrer', async () => {
    const referrer = 'https://shop.example/cart';
    const sealed = await merchant.sealRequest(post(TEXT, { referrer, referrerPolicy: 'origin' }));
    expect([sealed.referrer, sealed.referrerPolicy]).toEqual([referrer, 'origin']);
  });

  it.each(['GET', 'HEAD', 'DELETE', 'POST'])('seals %s without a body', async (method) => {
    const sealed = await merchant.sealRequest(new Request(URL_OF_CALL, { method }));
    const opened = await platform.openRequest(sealed);
    expect(isAuthenticated(opened)).toBe(true);
    expect(await opened.text()).toBe('');
  });

  it('replaces stale protocol headers, so that a request can be built again from a sealed one', async () => {
    const request = post(TEXT, {
      headers: { Signature: 'old', Encrypt: 'old', 'Request-Time': 'old' },
    });
    const sealed = await merchant.sealRequest(request);
    expect(sealed.headers.get('Encrypt')).toBeNull();
    expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
  });

  it('sends the agent token verbatim and unsigned', async () => {
    const { merchant } = parties({ agentToken: 'token+/=' }, keys);
    const sealed = await merchant.sealRequest(post());
    expect(sealed.headers.get('Agent-Token')).toBe('token+/=');
    const opened = await platform.openRequest(withHeaders(sealed, { 'Agent-Token': 'other' }));
    expect(isAuthenticated(opened)).toBe(true);
  });

  it.each(['to\nken', 'to\u0000ken', 'tok港en', 'token\r'])(
    'refuses an agent token that cannot go into a header, without quoting it',
    (agentToken) => {
      const make = () => createMessageSecurity({ clientId: CLIENT_ID, agentToken });
      const words = 'Give agentToken visible ASCII on one line; it is a text.';
      expect(make).toThrow(new TypeError(`createMessageSecurity: ${words}`));
    },
  );

  it('writes the time in the configured offset', async () => {
    const { merchant } = parties({ timeZone: '-05:30', now: () => new Date(NOW) }, keys);
    const sealed = await merchant.sealRequest(post());
    expect(sealed.headers.get('Request-Time')).toBe('2024-05-21T19:42:21-05:30');
  });

  it('needs a private key to sign', async () => {
    const security = createMessageSecurity({ clientId: CLIENT_ID });
    const error = await refused(security.sealRequest(post()), 'KEY_INVALID');
    expect(error.message).toContain('privateKey');
  });
});

describe('openRequest', () => {
  it('hands out the same bytes, the protocol headers still readable, marked authenticated', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    const headers = [...sealed.headers];
    const opened = await platform.openRequest(sealed);
    expect([...opened.headers]).toEqual(headers);
    expect(isAuthenticated(opened)).toBe(true);
    expect(isAuthenticated(sealed)).toBe(false);
    expect(isAuthenticated(opened.clone())).toBe(false);
    expect(await opened.text()).toBe(TEXT);
  });

  it('accepts a signature over the path alone, unless a URI is given', async () => {
    const signed = await merchant.sealRequest(post(TEXT));
    const withQuery = () =>
      new Request(`${URL_OF_CALL}?tenant=1`, {
        method: 'POST',
        headers: signed.headers,
        body: TEXT,
      });
    expect(isAuthenticated(await platform.openRequest(withQuery()))).toBe(true);
    const uri = '/api/open/v1/test/call?tenant=1';
    await refused(platform.openRequest(withQuery(), { uri }), 'SIGNATURE_INVALID');
  });

  it('takes an explicit URI alone, as behind a proxy that strips a prefix', async () => {
    const signed = await merchant.sealRequest(post(TEXT));
    const stripped = () =>
      new Request('https://inner.example/call', {
        method: 'POST',
        headers: signed.headers,
        body: TEXT,
      });
    await refused(platform.openRequest(stripped()), 'SIGNATURE_INVALID');
    const opened = await platform.openRequest(stripped(), { uri: '/api/open/v1/test/call' });
    expect(isAuthenticated(opened)).toBe(true);
  });

  it.each([
    ['no signature and no time', { Signature: null, 'Request-Time': null }, 'SIGNATURE_MISSING'],
    ['a time but no signature', { Signature: null }, 'SIGNATURE_MISSING'],
    ['a signature but no time', { 'Request-Time': null }, 'TIME_MISSING'],
    ['an unreadable signature header', { Signature: 'RSA256' }, 'SIGNATURE_MALFORMED'],
    ['no client id', { 'Client-Id': null }, 'CLIENT_ID_MISMATCH'],
    ['another client id', { 'Client-Id': 'other' }, 'CLIENT_ID_MISMATCH'],
    ['another time', { 'Request-Time': '2024-05-22T09:12:22+08:00' }, 'SIGNATURE_INVALID'],
    [
      'an unknown algorithm',
      { Signature: 'algorithm=RSA512,signature=AAAA' },
      'ALGORITHM_UNSUPPORTED',
    ],
    [
      'ECC224 under an RSA key',
      { Signature: 'algorithm=ECC224,signature=AAAA' },
      'ALGORITHM_UNSUPPORTED',
    ],
  ] as const)('refuses %s', async (_, changes, code) => {
    const sealed = await merchant.sealRequest(post(TEXT));
    await refused(platform.openRequest(withHeaders(sealed, changes)), code);
  });

  it('refuses a body that was cut in another place with the time (joined by bare dots)', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    const [front, back] = TEXT.split('.') as [string, string];
    const time = `${sealed.headers.get('Request-Time')}.${front}`;
    const moved = new Request(URL_OF_CALL, {
      method: 'POST',
      headers: { ...Object.fromEntries(sealed.headers), 'Request-Time': encodeHeader(time) },
      body: back,
    });
    await refused(platform.openRequest(moved), 'TIME_MALFORMED');
  });

  it.each(['+08:00', '+0800', '-05:30', 'Z'])(
    'takes no fraction behind the offset %s',
    async (zone) => {
      // What a body that begins with digits and a dot would lend to the time.
      const time = `2024-05-22T09:12:21${zone}`;
      const content = `POST /api/open/v1/test/call\n${CLIENT_ID}.${time}.123.${TEXT}`;
      const signature = createSign('sha256').update(content).sign(keys.merchant.privateKey);
      const opening = (named: string, body: string) =>
        platform.openRequest(
          post(body, {
            headers: {
              'Client-Id': CLIENT_ID,
              'Request-Time': named,
              Signature: formatSignatureHeader({ algorithm: 'RSA256', signature }),
            },
          }),
        );
      expect(await (await opening(time, `123.${TEXT}`)).text()).toBe(`123.${TEXT}`);
      await refused(opening(`${time}.123`, TEXT), 'TIME_MALFORMED');
    },
  );

  it('reads the older label of RSA256', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    const header = sealed.headers.get('Signature')!.replace('RSA256', 'SHA256withRSA');
    const opened = await platform.openRequest(withHeaders(sealed, { Signature: header }));
    expect(isAuthenticated(opened)).toBe(true);
  });

  it.each([
    '2024-05-22T09:12:21+08:00',
    '2024-05-22T09:12:21.123+0800',
    '2024-05-22T01:12:21Z',
    '2024-05-22 09:12:21',
    '1716340341000',
  ])('takes the time %s verbatim, and reads it for the age', async (time) => {
    const content = `POST /api/open/v1/test/call\n${CLIENT_ID}.${time}.${TEXT}`;
    const signature = createSign('sha256').update(content).sign(keys.merchant.privateKey);
    const headers = {
      'Client-Id': CLIENT_ID,
      'Request-Time': time,
      Signature: formatSignatureHeader({ algorithm: 'RSA256', signature }),
    };
    const opened = await platform.openRequest(post(TEXT, { headers }), { maxAge: 86_400_000 });
    expect(opened.headers.get('Request-Time')).toBe(time);
    expect(isAuthenticated(opened)).toBe(true);
  });

  it('checks the age only when asked, in both directions', async () => {
    const at = (now: number) => parties({ now: () => now }, keys).platform;
    const sealed = await merchant.sealRequest(post(TEXT));
    const day = 86_400_000;
    expect(isAuthenticated(await at(NOW + 9 * day).openRequest(sealed.clone()))).toBe(true);
    expect(isAuthenticated(await at(NOW + day).openRequest(sealed.clone(), { maxAge: day }))).toBe(
      true,
    );
    await refused(
      at(NOW + day + 1000).openRequest(sealed.clone(), { maxAge: day }),
      'MESSAGE_TOO_OLD',
    );
    await refused(
      at(NOW - day - 1000).openRequest(sealed.clone(), { maxAge: day }),
      'MESSAGE_TOO_OLD',
    );
  });
});

const encodeHeader = (text: string): string =>
  String.fromCharCode(...new TextEncoder().encode(text));

describe('sealResponse and openResponse', () => {
  it('go round, bound to the URI of the request', async () => {
    const request = await merchant.sealRequest(post(TEXT));
    const sealed = await platform.sealResponse(
      answer(TEXT, { headers: { 'Content-Length': '999' } }),
      { request },
    );
    expect(sealed.headers.get('Response-Time')).toBe('2024-05-22T09:12:21+08:00');
    expect(sealed.headers.get('Client-Id')).toBe(CLIENT_ID);
    const opened = await merchant.openResponse(sealed.clone(), { request });
    expect(isAuthenticated(opened)).toBe(true);
    expect(opened.headers.get('Content-Length')).toBeNull();
    expect(await opened.text()).toBe(TEXT);
    const other = new Request(`${URL_OF_CALL}2`, { method: 'POST' });
    await refused(merchant.openResponse(sealed.clone(), { request: other }), 'SIGNATURE_INVALID');
    const uri = '/api/open/v1/test/call';
    expect(isAuthenticated(await merchant.openResponse(sealed, { request: other, uri }))).toBe(
      true,
    );
  });

  it('refuses to encrypt for a request that says not who signed it', async () => {
    const request = post(TEXT, { headers: { Encrypt: 'algorithm=RSA_AES,symmetricKey=AQ==' } });
    await refused(platform.sealResponse(answer(), { request }), 'SIGNATURE_MALFORMED');
  });

  it('keeps status, status text and headers', async () => {
    const request = await merchant.sealRequest(post(TEXT));
    const plain = answer('{}', {
      status: 418,
      statusText: 'teapot',
      headers: { 'Tracer-Id': 't' },
    });
    plain.headers.append('Set-Cookie', 'a=1');
    plain.headers.append('Set-Cookie', 'b=2');
    const sealed = await platform.sealResponse(plain, { request });
    const opened = await merchant.openResponse(sealed, { request });
    expect([opened.status, opened.statusText]).toEqual([418, 'teapot']);
    expect(opened.headers.get('Tracer-Id')).toBe('t');
    expect(opened.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it.each([204, 205, 304])('handles status %i, which has no body', async (status) => {
    const request = await merchant.sealRequest(post(TEXT));
    const sealed = await platform.sealResponse(answer(null, { status }), { request });
    const opened = await merchant.openResponse(sealed, { request });
    expect([opened.status, opened.body, isAuthenticated(opened)]).toEqual([status, null, true]);
  });

  it('refuses a response for another client, and needs no Client-Id header', async () => {
    const request = await merchant.sealRequest(post(TEXT));
    const sealed = await platform.sealResponse(answer(), { request });
    await refused(
      merchant.openResponse(withHeaders(sealed, { 'Client-Id': 'x' }), { request }),
      'CLIENT_ID_MISMATCH',
    );
    const opened = await merchant.openResponse(withHeaders(sealed, { 'Client-Id': null }), {
      request,
    });
    expect(isAuthenticated(opened)).toBe(true);
  });

  it.each([200, 500])(
    'refuses one of signature and time without the other (status %i)',
    async (status) => {
      const request = await merchant.sealRequest(post(TEXT));
      const sealed = await platform.sealResponse(
        answer('{"result":{"resultStatus":"F"}}', { status }),
        { request },
      );
      await refused(
        merchant.openResponse(withHeaders(sealed, { Signature: null }), { request }),
        'SIGNATURE_MISSING',
      );
      await refused(
        merchant.openResponse(withHeaders(sealed, { 'Response-Time': null }), { request }),
        'TIME_MISSING',
      );
    },
  );
});

describe('a response without a signature', () => {
  const request = post();
  const open = (body: string | Uint8Array<ArrayBuffer>, status = 200, options = {}) =>
    parties(options, keys).merchant.openResponse(new Response(body, { status }), { request });

  it.each([
    '{"result":{"resultStatus":"F","resultCode":"INVALID_SIGNATURE"}}',
    '{"resultInfo":{"resultStatus":"F"}}',
    '{"result":{"resultStatus":"U"}}',
    '\ufeff{"result":{"resultStatus":"U"}}',
    '{"result":{"resultStatus":"F"},"resultInfo":{"resultStatus":"U"}}',
  ])('passes if it is a failure, not authenticated: %s', async (body) => {
    const response = await open(body);
    expect(isAuthenticated(response)).toBe(false);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new TextEncoder().encode(body));
  });

  it.each([
    '{"result":{"resultStatus":"S"}}',
    '{"resultInfo":{"resultStatus":"S"}}',
    '{"result":{"resultStatus":"A"}}',
    '{"result":{"resultStatus":"F"},"resultInfo":{"resultStatus":"S"}}',
    '{"result":{"resultStatus":"S"},"resultInfo":{"resultStatus":"F"}}',
    '{"result":{"resultStatus":"F"},"resultInfo":null}',
    '{"result":{"resultStatus":"f"}}',
    '{"resultStatus":"F"}',
    '{"result":"F"}',
    '[]',
    'null',
    '',
    '<html>F</html>',
  ])('is refused otherwise: %s', async (body) => {
    await refused(open(body), 'SIGNATURE_MISSING');
  });

  it('is refused if it is not well-formed UTF-8', async () => {
    const body = Uint8Array.from([
      ...new TextEncoder().encode('{"x":"'),
      0xff,
      ...new TextEncoder().encode('","result":{"resultStatus":"F"}}'),
    ]);
    await refused(open(body), 'SIGNATURE_MISSING');
  });

  it('is refused under the policy "reject" even if it is a failure', async () => {
    const body = '{"result":{"resultStatus":"F"}}';
    await refused(open(body, 200, { unsignedResponses: 'reject' }), 'SIGNATURE_MISSING');
  });

  it.each([301, 400, 404, 500, 502])(
    'with status %i passes as it is, not authenticated',
    async (status) => {
      const response = new Response('<html>', { status });
      const opened = await merchant.openResponse(response, { request });
      expect(opened).toBe(response);
      expect(isAuthenticated(opened)).toBe(false);
    },
  );
});

describe('key versions', () => {
  const old = rsaKeys();
  const withMap = (peerPublicKey: Record<string, string>) =>
    createMessageSecurity({ clientId: CLIENT_ID, peerPublicKey });
  const sealedBy = (own: string, keyVersion?: number) =>
    createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: own,
      ...(keyVersion !== undefined && { keyVersion }),
    }).sealRequest(post(TEXT));

  it('choose the key; an unknown one is refused; none means the latest', async () => {
    const platform = withMap({ 2: keys.merchant.publicKey, 1: old.publicKey });
    expect(isAuthenticated(await platform.openRequest(await sealedBy(old.privateKey, 1)))).toBe(
      true,
    );
    expect(
      isAuthenticated(await platform.openRequest(await sealedBy(keys.merchant.privateKey, 2))),
    ).toBe(true);
    expect(
      isAuthenticated(await platform.openRequest(await sealedBy(keys.merchant.privateKey))),
    ).toBe(true);
    await refused(
      sealedBy(old.privateKey).then((r) => platform.openRequest(r)),
      'SIGNATURE_INVALID',
    );
    await refused(
      sealedBy(old.privateKey, 2).then((r) => platform.openRequest(r)),
      'SIGNATURE_INVALID',
    );
    await refused(
      sealedBy(old.privateKey, 3).then((r) => platform.openRequest(r)),
      'KEY_UNKNOWN',
    );
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'named %s finds no inherited property',
    async (version) => {
      const platform = withMap({ 1: keys.merchant.publicKey });
      const sealed = await sealedBy(keys.merchant.privateKey, 1);
      const header = sealed.headers
        .get('Signature')!
        .replace('keyVersion=1', `keyVersion=${version}`);
      await refused(
        platform.openRequest(withHeaders(sealed, { Signature: header })),
        'KEY_UNKNOWN',
      );
    },
  );

  it('only inform where one key is configured', async () => {
    const opened = await platform.openRequest(await sealedBy(keys.merchant.privateKey, 77));
    expect(isAuthenticated(opened)).toBe(true);
  });
});

describe('signers and verifiers of your own', () => {
  const signer = { algorithm: 'X1', sign: async (content: Uint8Array) => content.slice(-4) };
  const verifier = {
    algorithm: 'X1',
    verify: async (signature: Uint8Array, content: Uint8Array) =>
      signature.join() === content.slice(-4).join(),
  };
  const security = (peerPublicKey: typeof verifier) =>
    createMessageSecurity({ clientId: CLIENT_ID, privateKey: signer, peerPublicKey });

  it('take the place of keys', async () => {
    const both = security(verifier);
    const opened = await both.openRequest(await both.sealRequest(post(TEXT)));
    expect(isAuthenticated(opened)).toBe(true);
    const request = post();
    const response = await both.sealResponse(answer(), { request });
    expect(isAuthenticated(await both.openResponse(response, { request }))).toBe(true);
  });

  it('count only if they answer true', async () => {
    const sealed = await security(verifier).sealRequest(post(TEXT));
    for (const verdict of [false, undefined, {}, 'yes', 1]) {
      const lax = security({ ...verifier, verify: async () => verdict as boolean });
      await refused(lax.openRequest(sealed.clone()), 'SIGNATURE_INVALID');
    }
  });

  it('that fail are reported with their own error as cause', async () => {
    const down = new Error('KMS is down');
    const broken = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: { ...signer, sign: () => Promise.reject(down) },
      peerPublicKey: { ...verifier, verify: () => Promise.reject(down) },
    });
    expect((await refused(broken.sealRequest(post()), 'KEY_INVALID')).cause).toBe(down);
    const sealed = await security(verifier).sealRequest(post());
    expect((await refused(broken.openRequest(sealed), 'KEY_INVALID')).cause).toBe(down);
  });
});

describe('options', () => {
  it('are checked at once where that needs no key', () => {
    for (const clientId of ['', 'a b', 'a\nb', '港', undefined as never]) {
      expect(() => createMessageSecurity({ clientId })).toThrow(TypeError);
    }
    for (const timeZone of ['', 'Z', '8', 'Asia/Hong_Kong']) {
      expect(() => createMessageSecurity({ clientId: 'C', timeZone })).toThrow(TypeError);
    }
  });

  it('without a key of the other side refuse to open', async () => {
    const alone = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: keys.merchant.privateKey,
    });
    const sealed = await alone.sealRequest(post());
    expect((await refused(alone.openRequest(sealed), 'KEY_UNKNOWN')).message).toContain(
      'peerPublicKey',
    );
  });

  it('with the own public key as the other side’s say so', async () => {
    const { platform: confused } = parties({ peerPublicKey: keys.platform.publicKey }, keys);
    const error = await refused(
      confused.openRequest(await merchant.sealRequest(post())),
      'SIGNATURE_INVALID',
    );
    expect(error.message).toContain('your own');
    expect(error).toBeInstanceOf(SecurityError);
    expect(error.name).toBe('SecurityError');
  });
});
