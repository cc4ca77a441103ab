import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import {
  createMessageSecurity,
  isAuthenticated,
  secureFetch,
  securityMiddleware,
} from '@alipayhk-openapi/middleware';
import { acknowledge, receiveNotification } from '@alipayhk-openapi/middleware/webhook';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, post, refused, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant, platform } = parties({}, keys);
const TEXT = '{"title":"港澳 🎫"}';
const options = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  now: () => NOW,
};

/** As Next.js does it: members are read from the target, functions bound to it. */
const proxied = <T extends object>(target: T): T =>
  new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** Of another library: no stream, no native class, headers of its own. */
class OtherMessage {
  readonly bodyUsed = false;
  readonly headers: Pick<Headers, 'get' | typeof Symbol.iterator>;
  readonly method = 'POST';
  readonly status = 200;
  readonly statusText = '';
  readonly ok = true;
  readonly #body: string;

  constructor(
    readonly url: string,
    headers: Record<string, string>,
    body: string,
  ) {
    const own = new Headers(headers);
    this.headers = {
      get: (name) => own.get(name),
      [Symbol.iterator]: () => own[Symbol.iterator](),
    };
    this.#body = body;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    // Bytes of another realm, as in jsdom.
    const bytes = [...new TextEncoder().encode(this.#body)];
    return runInNewContext(`new Uint8Array(${JSON.stringify(bytes)}).buffer`) as ArrayBuffer;
  }
}

/** A Request whose class is not the global one. */
class SubRequest extends Request {
  get [Symbol.toStringTag](): string {
    return 'SubRequest';
  }
}

const likeRequest = (request: object): Request => request as unknown as Request;
const likeResponse = (response: object): Response => response as unknown as Response;

describe('a request of another class', () => {
  const forms: [string, (url: string, headers: Record<string, string>, body: string) => Request][] =
    [
      [
        'a proxy',
        (url, headers, body) => proxied(new Request(url, { method: 'POST', headers, body })),
      ],
      [
        'a subclass',
        (url, headers, body) => new SubRequest(url, { method: 'POST', headers, body }),
      ],
      [
        'another library',
        (url, headers, body) => likeRequest(new OtherMessage(url, headers, body)),
      ],
    ];

  it.each(forms)('is sealed and opened: %s', async (_, make) => {
    const type = { 'Content-Type': 'application/json' };
    const sealed = await merchant.sealRequest(make(URL_OF_CALL, type, TEXT));
    expect(sealed).toBeInstanceOf(Request);
    const headers = Object.fromEntries(sealed.headers);
    const opened = await platform.openRequest(make(URL_OF_CALL, headers, TEXT));
    expect([isAuthenticated(opened), await opened.text()]).toEqual([true, TEXT]);
    const notified = await platform.parts.sealRequest({
      method: 'POST',
      url: URL_OF_CALL,
      body: TEXT,
    });
    const received = await receiveNotification(make(URL_OF_CALL, notified.headers, TEXT), options);
    expect(received.body).toEqual(JSON.parse(TEXT));
    const signed = await acknowledge({ request: received.request, security: options });
    expect(signed.headers.has('Signature')).toBe(true);
  });

  it.each(forms)('goes through the adapters: %s', async (_, make) => {
    const { onRequest, onResponse } = securityMiddleware(merchant);
    const request = await onRequest({ request: make(URL_OF_CALL, {}, TEXT) });
    const response = proxied(await platform.sealResponse(new Response(TEXT), { request }));
    expect(await (await onResponse({ request: proxied(request), response })).text()).toBe(TEXT);
    const fetch = secureFetch(merchant, async (sent) => {
      const opened = await platform.openRequest(sent);
      return platform.sealResponse(new Response(await opened.text()), { request: sent });
    });
    expect(await (await fetch(make(URL_OF_CALL, {}, TEXT))).text()).toBe(TEXT);
    expect(await (await fetch(make(URL_OF_CALL, {}, TEXT), { headers: { a: 'b' } })).text()).toBe(
      TEXT,
    );
    expect(await (await fetch(make(URL_OF_CALL, {}, 'x'), { body: TEXT })).text()).toBe(TEXT);
  });

  it('keeps a signal that is no AbortSignal of this realm', async () => {
    const controller = new AbortController();
    const target = new EventTarget();
    const foreign = Object.assign(target, { aborted: false, reason: undefined as unknown });
    controller.signal.addEventListener('abort', () => {
      foreign.aborted = true;
      foreign.reason = controller.signal.reason;
      target.dispatchEvent(new Event('abort'));
    });
    const request = Object.assign(new OtherMessage(URL_OF_CALL, {}, TEXT), { signal: foreign });
    const sealed = await merchant.sealRequest(likeRequest(request));
    controller.abort(new Error('stop'));
    expect(sealed.signal.reason).toEqual(new Error('stop'));
  });
});

describe('a response of another class', () => {
  it.each<[string, (headers: Record<string, string>, body: string) => Response]>([
    ['a proxy', (headers, body) => proxied(new Response(body, { headers }))],
    ['another library', (headers, body) => likeResponse(new OtherMessage('', headers, body))],
  ])('is sealed and opened: %s', async (_, make) => {
    const request = await merchant.sealRequest(post(TEXT));
    const sealed = await platform.sealResponse(make({}, TEXT), { request });
    const headers = Object.fromEntries(sealed.headers);
    const opened = await merchant.openResponse(make(headers, TEXT), { request });
    expect([isAuthenticated(opened), await opened.text()]).toEqual([true, TEXT]);
  });
});

describe('what is neither a Request nor parts', () => {
  it('is told in words, with what to pass instead', async () => {
    const server = createServer((request, response) => {
      // As Express makes of it behind express.json().
      Object.assign(request, { originalUrl: request.url, body: { a: 1 } });
      const words = receiveNotification(request as never, options).catch((error) => error.message);
      void words.then((text) => response.end(String(text)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const { port } = server.address() as AddressInfo;
      const answer = await fetch(`http://127.0.0.1:${port}/n`, { method: 'POST', body: TEXT });
      expect(await answer.text()).toMatch(/req\.originalUrl.*express\.raw.*notificationListener/s);
    } finally {
      server.close();
    }
    const lambda = { rawPath: '/n', headers: {}, body: TEXT };
    const error = await refused(receiveNotification(lambda as never, options), 'URI_MALFORMED');
    expect(error.message).toContain('{ method, url, headers, body }');
    for (const nothing of [undefined, null, 'text']) {
      await refused(receiveNotification(nothing as never, options), 'URI_MALFORMED');
    }
  });

  it('with a parsed body is told to pass the raw one', async () => {
    const { headers } = await platform.parts.sealRequest({
      method: 'POST',
      url: URL_OF_CALL,
      body: TEXT,
    });
    const parts = {
      method: 'POST',
      url: '/api/open/v1/test/call',
      headers,
      body: JSON.parse(TEXT),
    };
    const error = await refused(receiveNotification(parts, options), 'BODY_UNUSABLE');
    expect(error.message).toContain('raw body');
  });

  it('with JSON written again, or a path that a router cut, names both mistakes', async () => {
    const { headers } = await platform.parts.sealRequest({
      method: 'POST',
      url: URL_OF_CALL,
      body: '{ "a": 1 }',
    });
    for (const [url, body] of [
      ['/api/open/v1/test/call', '{"a":1}'],
      ['/call', '{ "a": 1 }'],
    ] as const) {
      const parts = { method: 'POST', url, headers, body };
      const error = await refused(receiveNotification(parts, options), 'SIGNATURE_INVALID');
      expect(error.message).toMatch(/parsed and written again.*give uri/s);
      expect(error.message).toContain(`${url} was tried`);
    }
  });
});

describe('receiveNotification and acknowledge on parts', () => {
  it('give parts back', async () => {
    const security = createMessageSecurity(options);
    const { headers, body } = await platform.parts.sealRequest({
      method: 'POST',
      url: URL_OF_CALL,
      body: TEXT,
    });
    const lowerCase = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const request = {
      method: 'POST',
      url: '/api/open/v1/test/call',
      headers: lowerCase,
      body: Buffer.from(body),
    };
    const notification = await receiveNotification(request, { security });
    expect(notification.body).toEqual(JSON.parse(TEXT));
    expect(notification.request.body).toEqual(body);
    const answer = await acknowledge({ request: notification.request, security });
    const opened = await platform.parts.openResponse(answer, {
      request: { method: 'POST', url: URL_OF_CALL },
    });
    expect(opened.authenticated).toBe(true);
    expect(acknowledge('parts').body).toEqual(opened.body);
    expect(acknowledge('parts').status).toBe(200);
  });
});
