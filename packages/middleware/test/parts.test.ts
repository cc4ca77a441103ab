import {
  type BodySource,
  createMessageSecurity,
  type HeaderSource,
  isAuthenticated,
  type SealRequestOptions,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, refused, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { platform } = parties({ cipherSuite: rsaAes() }, keys);
const options = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  cipherSuite: rsaAes(),
  now: () => NOW,
};
const merchant = createMessageSecurity(options);
const TEXT = '{"title":"港澳 🎫"}';
const BYTES = new TextEncoder().encode(TEXT);
const REQUEST = { method: 'POST', url: URL_OF_CALL, body: TEXT };
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('parts', () => {
  it('seal and open both ways, without a Request or a Response', async () => {
    const request = await merchant.parts.sealRequest(REQUEST);
    expect(request).toEqual({
      method: 'POST',
      url: URL_OF_CALL,
      headers: {
        'Client-Id': CLIENT_ID,
        'Request-Time': '2024-05-22T09:12:21+08:00',
        Signature: expect.stringMatching(/^algorithm=RSA256,signature=/),
      },
      body: BYTES,
    });
    const opened = await platform.parts.openRequest(request);
    expect(opened).toEqual({
      body: BYTES,
      clientId: CLIENT_ID,
      time: '2024-05-22T09:12:21+08:00',
    });
    const response = await platform.parts.sealResponse({ body: TEXT }, { request });
    const answer = await merchant.parts.openResponse({ status: 200, ...response }, { request });
    expect(answer).toEqual({ authenticated: true, body: BYTES });
  });

  it('are what the methods on messages seal and open', async () => {
    const { url, headers, ...init } = await merchant.parts.sealRequest(REQUEST);
    const request = new Request(url, { ...init, headers });
    const opened = await platform.openRequest(request);
    expect(isAuthenticated(opened)).toBe(true);
    expect(await opened.text()).toBe(TEXT);
  });

  it('encrypt, and change the Content-Type only then', async () => {
    const request = await merchant.parts.sealRequest(REQUEST, { encrypt: true });
    expect(request.headers).toMatchObject({
      Encrypt: expect.stringContaining('RSA_AES'),
      'Content-Type': 'application/json; charset=UTF-8',
    });
    expect(textOf((await platform.parts.openRequest(request)).body)).toBe(TEXT);
    const response = await platform.parts.sealResponse({ body: TEXT }, { request });
    expect(response.headers).toHaveProperty('Encrypt');
    const answer = await merchant.parts.openResponse({ status: 200, ...response }, { request });
    expect(textOf(answer.body)).toBe(TEXT);
    const empty = await platform.parts.sealResponse({ body: null }, { request });
    expect(empty.headers).not.toHaveProperty('Encrypt');
  });

  it('sign the address and the method that are sent, however they were written', async () => {
    const { origin } = new URL(URL_OF_CALL);
    for (const url of [origin, `${origin}/a b/../港?q=票 1#part`, `${origin}:443/a`]) {
      const request = await merchant.parts.sealRequest({ ...REQUEST, url, method: 'post' });
      expect(request.method).toBe('POST');
      expect(request.url).toBe(new URL(url).href.split('#')[0]);
      expect(textOf((await platform.parts.openRequest(request)).body)).toBe(TEXT);
    }
  });

  it('refuse an address that is none, without quoting credentials', async () => {
    for (const url of ['', '/path', 'ftp:x', 'https://user:secret@host.example/x']) {
      const error = await refused(merchant.parts.sealRequest({ ...REQUEST, url }), 'URI_MALFORMED');
      expect(error.message).not.toContain('secret');
    }
  });

  it('hand an unsigned failure out as not authenticated', async () => {
    const body = '{"result":{"resultStatus":"F"}}';
    const context = { request: REQUEST };
    for (const [status, text] of [
      [200, body],
      [502, '<html>'],
    ] as const) {
      const answer = await merchant.parts.openResponse(
        { status, headers: {}, body: text },
        context,
      );
      expect(answer).toEqual({ authenticated: false, body: new TextEncoder().encode(text) });
    }
    const strict = createMessageSecurity({ ...options, unsignedResponses: 'reject' });
    for (const status of [200, 400, 502]) {
      const opening = strict.parts.openResponse({ status, headers: {}, body }, context);
      await refused(opening, 'SIGNATURE_MISSING');
    }
  });
});

describe('the option encrypt of sealRequest', () => {
  const cases: readonly ['never' | 'always', SealRequestOptions | undefined, boolean][] = [
    ['never', { encrypt: true }, true],
    ['always', { encrypt: false }, false],
    ['always', { encrypt: undefined }, true],
    ['never', undefined, false],
  ];
  it.each(cases)('goes before the rule: %s, %o', async (encryption, given, encrypted) => {
    const { parts } = createMessageSecurity({ ...options, encryption });
    const sealed = await parts.sealRequest(REQUEST, given);
    expect('Encrypt' in sealed.headers).toBe(encrypted);
    expect(textOf((await platform.parts.openRequest(sealed)).body)).toBe(TEXT);
  });

  it('leaves a predicate unasked, which else sees method, address and headers', async () => {
    const asked: unknown[] = [];
    const { parts } = createMessageSecurity({
      ...options,
      encryption: async ({ method, url, headers }) => {
        asked.push([method, url, headers.get('X-OWN'), headers.get('x'), headers.has('x-own')]);
        return true;
      },
    });
    const request = { ...REQUEST, method: 'post', headers: { 'x-Own': '1' } };
    await parts.sealRequest(request, { encrypt: false });
    expect(asked).toEqual([]);
    expect((await parts.sealRequest(request)).headers).toHaveProperty('Encrypt');
    expect(asked).toEqual([['POST', URL_OF_CALL, '1', null, true]]);
  });
});

describe('headers', () => {
  const sealed = merchant.parts.sealRequest(REQUEST);
  const open = async (change: (headers: Record<string, string>) => HeaderSource) => {
    const request = await sealed;
    return platform.parts.openRequest({ ...request, headers: change(request.headers) });
  };

  it.each<[string, (headers: Record<string, string>) => HeaderSource]>([
    ['Headers', (headers) => new Headers(headers)],
    ['an object with get alone', (headers) => ({ get: (name) => new Headers(headers).get(name) })],
    ['entries', (headers) => Object.entries(headers)],
    ['a Map', (headers) => new Map(Object.entries(headers))],
    [
      'a record in lower case, with lists and gaps',
      (headers) => ({
        ...Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]),
        ),
        host: undefined,
        'set-cookie': ['a=1', 'b=2'],
      }),
    ],
    [
      'a record in upper case without a prototype',
      (headers) =>
        Object.assign(
          Object.create(null),
          Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
          ),
        ),
    ],
  ])('may be %s', async (_, change) => {
    expect((await open(change)).body).toEqual(BYTES);
  });

  it.each(['Signature', 'Client-Id', 'Request-Time'])('with %s twice are refused', async (name) => {
    const twice: ((headers: Record<string, string>) => HeaderSource)[] = [
      (headers) => ({ ...headers, [name.toUpperCase()]: headers[name] as string }),
      (headers) => ({ ...headers, [name]: [headers[name] as string, 'x'] }),
      (headers) => [...Object.entries(headers), [name.toLowerCase(), 'x']],
    ];
    for (const change of twice) await refused(open(change), 'SIGNATURE_MALFORMED');
  });

  it('are own properties only', async () => {
    await refused(
      open((headers) => Object.create(headers)),
      'SIGNATURE_MISSING',
    );
  });
});

describe('a body', () => {
  const open = async (body: BodySource, more: object = {}) =>
    platform.parts.openRequest({ ...(await merchant.parts.sealRequest(REQUEST)), ...more, body });

  async function* inTurn(chunks: readonly Uint8Array[]) {
    yield* chunks;
  }

  const halves = [BYTES.subarray(0, 5), BYTES.subarray(5)];
  it.each<[string, () => BodySource]>([
    ['text', () => TEXT],
    ['an ArrayBuffer', () => BYTES.slice().buffer],
    ['a DataView', () => new DataView(BYTES.slice().buffer)],
    ['a Buffer', () => Buffer.from(TEXT)],
    ['a stream', () => new Blob([TEXT]).stream()],
    ['a list of chunks', () => halves],
    ['an asynchronous iterable', () => inTurn(halves)],
  ])('may be %s', async (_, body) => {
    expect(textOf((await open(body())).body)).toBe(TEXT);
  });

  it.each<[string, unknown]>([
    ['parsed JSON', JSON.parse(TEXT)],
    ['a list of values', [1, 2]],
    ['nothing', undefined],
    ['a number', 1],
    ['a form', new URLSearchParams('a=1')],
  ])('that is %s is refused in words', async (_, body) => {
    const error = await refused(open(body as BodySource), 'BODY_UNUSABLE');
    expect(error.message).toMatch(/^Pass the raw body/);
  });
});
