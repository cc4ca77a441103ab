import { isAuthenticated, secureFetch, securityMiddleware } from '@alipayhk-openapi/middleware';
import createClient from 'openapi-fetch';
import { assert, equal, failure, refused } from '../assert.ts';
import {
  alterResponse,
  bytesOf,
  collectGarbage,
  contentType,
  conversation,
  copy,
  flipBit,
  path,
  post,
  textOf,
  url,
  utf8,
} from '../fixtures.ts';
import { cases } from '../registry.ts';

type Json<T> = { readonly content: { readonly 'application/json': T } };

/** What openapi-typescript would write of one operation. */
interface ExamplePaths {
  readonly [path]: {
    readonly post: {
      readonly requestBody: Json<{ readonly title: string }>;
      readonly responses: { readonly 200: Json<{ readonly echo: unknown }> };
    };
  };
}

/** A fetch that answers as the platform does, and what it was called with. */
async function platformFetch(answer: (body: string) => string = (body) => `{"echo":${body}}`) {
  const { merchant, platform } = await conversation();
  const calls: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    calls.push(request);
    const opened = await platform.openRequest(copy(request));
    const response = new Response(answer(await opened.text()), { headers: { 'X-Trace': 't1' } });
    return platform.sealResponse(response, { request });
  };
  return { merchant, platform, calls, fetch };
}

/** What an init may say about a request, as far as this runtime's Request keeps it. */
const inits: readonly RequestInit[] = [
  { credentials: 'omit' },
  { credentials: 'include' },
  { cache: 'no-store' },
  { redirect: 'manual' },
  { redirect: 'error' },
  { mode: 'cors' },
  { referrer: '' },
  { referrerPolicy: 'no-referrer' },
  { keepalive: true },
];
const members = [
  'method',
  'url',
  'credentials',
  'cache',
  'redirect',
  'mode',
  'referrer',
  'referrerPolicy',
  'integrity',
  'keepalive',
] as const;

/** workerd throws for what it has not got. */
const tryRequest = (init: RequestInit): Request | undefined => {
  try {
    return post('{}', init);
  } catch {
    return undefined;
  }
};

export const fetching = cases('fetch', {
  'a call through secureFetch is signed on its way out and verified on its way back': async () => {
    const { merchant, calls, fetch } = await platformFetch();
    const secured = secureFetch(merchant, fetch);
    const response = await secured(url, {
      method: 'POST',
      headers: { 'Content-Type': contentType, 'X-Own': '1' },
      body: '{"a":"禮 🧧"}',
    });
    equal(await textOf(response), '{"echo":{"a":"禮 🧧"}}');
    assert(isAuthenticated(response), 'not authenticated');
    equal(response.headers.get('X-Trace'), 't1');
    equal(calls.length, 1);
    equal(calls[0]?.headers.get('X-Own'), '1');
    equal(calls[0]?.headers.get('Content-Type'), contentType);
  },
  'a Request, a URL and a bodyless call are taken as fetch takes them': async () => {
    const { merchant, calls, fetch } = await platformFetch((body) => `"${body}"`);
    const secured = secureFetch(merchant, fetch);
    equal(await (await secured(post('1'))).text(), '"1"');
    equal(await (await secured(new URL(url), { method: 'POST', body: utf8('2') })).text(), '"2"');
    equal(await (await secured(url)).text(), '""');
    equal(
      calls.map(({ method }) => method),
      ['POST', 'POST', 'GET'],
    );
  },
  'a tampered answer rejects': async () => {
    const { merchant, fetch } = await platformFetch();
    const secured = secureFetch(merchant, async (request) => {
      const response = await fetch(request);
      return new Response(flipBit(await bytesOf(response), 9), response);
    });
    await refused(() => secured(post('{}')), 'SIGNATURE_INVALID');
  },
  'an error of fetch passes through as it is': async () => {
    const { merchant } = await platformFetch();
    const broken = new TypeError('connection refused');
    const secured = secureFetch(merchant, () => Promise.reject(broken));
    assert((await failure(() => secured(post('{}')))) === broken, 'another error came out');
  },
  'an openapi-fetch client with the middleware is signed and verified': async () => {
    const { merchant, calls, fetch } = await platformFetch();
    const client = createClient<ExamplePaths>({ baseUrl: new URL(url).origin, fetch });
    client.use(securityMiddleware(merchant));
    const { data, response } = await client.POST(path, { body: { title: '禮券 🧧' } });
    equal(data, { echo: { title: '禮券 🧧' } });
    assert(isAuthenticated(response), 'not authenticated');
    equal(calls.length, 1);
    const other = createClient<ExamplePaths>({
      baseUrl: new URL(url).origin,
      fetch: async (request) => alterResponse(await fetch(request), { body: utf8('{"echo":{}}') }),
    });
    other.use(securityMiddleware(merchant));
    await refused(() => other.POST(path, { body: { title: '' } }), 'SIGNATURE_INVALID');
  },
  'the middleware alone signs and verifies': async () => {
    const { merchant, fetch } = await platformFetch();
    const { onRequest, onResponse } = securityMiddleware(merchant);
    const request = await onRequest({ request: post('{"a":1}') });
    const response = await onResponse({ request, response: await fetch(request) });
    equal(await textOf(response), '{"echo":{"a":1}}');
    assert(isAuthenticated(response), 'not authenticated');
  },
  'what a request says besides headers and body survives': async () => {
    const { merchant } = await platformFetch();
    for (const init of inits) {
      const request = tryRequest(init);
      if (!request) continue;
      const before = members.map((name) => [name, request[name]]);
      const sealed = await merchant.sealRequest(request);
      equal(
        members.map((name) => [name, sealed[name]]),
        before,
        `sealed with ${JSON.stringify(init)}`,
      );
    }
  },
  'only the headers of the protocol are added': async () => {
    const { merchant } = await platformFetch();
    const request = post('{}', { headers: { Accept: 'text/plain', 'X-A': 'a, b' } });
    const before = [...request.headers].map(([name]) => name);
    const sealed = await merchant.sealRequest(request);
    const added = [...sealed.headers]
      .map(([name]) => name)
      .filter((name) => !before.includes(name));
    equal(added.sort(), ['client-id', 'request-time', 'signature']);
    equal(sealed.headers.get('X-A'), 'a, b');
  },
  'aborting reaches the request that is sent, whatever was collected meanwhile': async () => {
    const { merchant } = await platformFetch();
    const late = new AbortController();
    const sealed = await merchant.sealRequest(post('{}', { signal: late.signal }));
    assert(!sealed.signal.aborted, 'aborted too early');
    await collectGarbage();
    late.abort(new Error('enough'));
    assert(sealed.signal.aborted, 'the abort did not arrive');
    equal((sealed.signal.reason as Error).message, 'enough');
  },
  'a body of bytes is sent byte by byte, well-formed UTF-8 or not': async () => {
    const { merchant, platform } = await conversation();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 0xff, 0xfe, 0x80, 10, 13]);
    const sealed = await merchant.sealRequest(new Request(url, { method: 'PUT', body: bytes }));
    equal(await bytesOf(sealed), bytes);
    equal(await bytesOf(await platform.openRequest(sealed)), bytes);
  },
  'status, status text and headers of a response survive': async () => {
    const { merchant, platform } = await conversation();
    const request = await merchant.sealRequest(post('{}'));
    for (const status of [200, 201, 404, 500]) {
      const init = {
        status,
        statusText: 'As It Was',
        headers: { 'X-A': '1', 'Set-Cookie': 'a=1' },
      };
      const sealed = await platform.sealResponse(new Response('{"a":1}', init), { request });
      const opened = await merchant.openResponse(sealed, { request });
      equal([opened.status, opened.statusText], [status, 'As It Was']);
      equal(opened.headers.get('X-A'), '1');
      equal(await textOf(opened), '{"a":1}');
    }
  },
  'headers about the length and coding of the bytes on the wire do not outlive these bytes':
    async () => {
      const { merchant, platform } = await conversation();
      const request = await merchant.sealRequest(post('{}'));
      const sealed = await platform.sealResponse(new Response('{"a":1}'), { request });
      const headers = new Headers(sealed.headers);
      headers.set('Content-Length', '0');
      headers.set('Content-Encoding', 'gzip');
      const arrived = new Response(await sealed.text(), { headers });
      const opened = await merchant.openResponse(arrived, { request });
      equal(opened.headers.get('Content-Length'), null);
      equal(opened.headers.get('Content-Encoding'), null);
    },
  'a response that cannot have a body stays without one': async () => {
    const { merchant, platform } = await conversation();
    const request = await merchant.sealRequest(post('{}'));
    const sealed = await platform.sealResponse(new Response(null, { status: 204 }), { request });
    const opened = await merchant.openResponse(sealed, { request });
    equal(opened.status, 204);
    equal(opened.body, null);
    assert(isAuthenticated(opened), 'not authenticated');
  },
});
