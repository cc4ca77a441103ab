import {
  createAlipayHKClient,
  isAuthenticated,
  isSuccess,
  SecurityError,
} from '@alipayhk-openapi/client';
import { createHttpClient, type HttpClient } from '@alipayhk-openapi/client/http';
import { describe, expect, it, vi } from 'vitest';
import { clientOptions } from './support/client.ts';
import {
  broken,
  forged,
  platformFetch,
  type Received,
  type Reply,
  resultBody,
  signed,
  unsigned,
} from './support/platform.ts';

const path = '/api/open/alipay/v1/ipass/template/manage/detail';
const body = { merchantId: '2160', templateCode: 'T1' };
const success = signed(resultBody('SUCCESS', 'S', { templateCode: 'T1' }));

/** The client beneath, whose platform gives the replies in order. */
const httpWith = (replies: [Reply, ...Reply[]]): { http: HttpClient; received: Received[] } => {
  const { timers: _, random: __, ...options } = clientOptions();
  const { fetch, received } = platformFetch(...replies);
  return { http: createHttpClient({ ...options, fetch }), received };
};

/** A middleware that changes what is signed. If it ran inside the signature, the platform would refuse. */
const stamp = (name: string) => ({
  onRequest: async ({ request }: { request: Request }) => {
    const changed = { ...JSON.parse(await request.text()), [name]: true };
    return new Request(request, { body: JSON.stringify(changed) });
  },
});

describe('the client beneath', () => {
  it('signs the request and verifies the answer', async () => {
    const { http, received } = httpWith([success]);
    const { data, response } = await http.POST(path, { body });
    expect(isAuthenticated(response)).toBe(true);
    expect(isSuccess(data) && data.templateCode).toBe('T1');
    expect(received[0]?.text).toBe(JSON.stringify(body));
    expect(received[0]?.request.headers.get('content-type')).toBe(
      'application/json; charset=UTF-8',
    );
  });

  it('signs innermost, whatever is registered or passed before or after', async () => {
    const { http, received } = httpWith([success]);
    http.use(stamp('registered'));
    await http.POST(path, { body, middleware: [stamp('passed')] });
    http.use(stamp('registeredLater'));
    await http.request('post', path, { body });
    expect(received.map((request) => Object.keys(request.body).slice(2))).toEqual([
      ['registered', 'passed'],
      ['registered', 'registeredLater'],
    ]);
  });

  it('verifies before any other middleware sees the answer', async () => {
    const { http } = httpWith([success]);
    const seen: boolean[] = [];
    const onResponse = ({ response }: { response: Response }) => {
      seen.push(isAuthenticated(response));
      return undefined;
    };
    http.use({ onResponse });
    await http.POST(path, { body, middleware: [{ onResponse }] });
    expect(seen).toEqual([true, true]);
  });

  it('lets registered middleware be ejected', async () => {
    const { http, received } = httpWith([success]);
    const middleware = stamp('registered');
    http.use(middleware);
    http.eject(middleware);
    await http.POST(path, { body });
    expect(received[0]?.body).toEqual(body);
  });

  it('hands business failures over as data', async () => {
    const { http } = httpWith([signed(resultBody('PARAM_ILLEGAL', 'F'))]);
    const { data, error } = await http.POST(path, { body });
    expect(data).toMatchObject({ result: { resultCode: 'PARAM_ILLEGAL' } });
    expect(isSuccess(data)).toBe(false);
    expect(error).toBeUndefined();
  });

  it('rejects with the SecurityError when the verification fails', async () => {
    const { http } = httpWith([forged(resultBody('SUCCESS', 'S'))]);
    const failure = await http.POST(path, { body }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SecurityError);
    expect(failure).toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  it('does not retry', async () => {
    const { http, received } = httpWith([broken]);
    await expect(http.POST(path, { body })).rejects.toThrow('fetch failed');
    expect(received).toHaveLength(1);
  });

  it('hands over what is not 2xx as an error', async () => {
    const { http } = httpWith([unsigned('<html>', { status: 502 })]);
    const { error, response } = await http.POST(path, { body });
    expect({ error, status: response.status }).toEqual({ error: '<html>', status: 502 });
  });

  it('signs query parameters with the path, and leaves the path alone', async () => {
    const { http, received } = httpWith([success]);
    const params = { query: { lang: 'zh HK' }, path: { manage: 'other' } };
    const { response } = await http.POST(path, { body, params } as never);
    expect(isAuthenticated(response)).toBe(true);
    expect(received[0]?.request.url).toBe(`https://platform.test${path}?lang=zh%20HK`);
  });
});

describe('fetch', () => {
  it('is looked up when a call is made, and gets an address and what the request is made of', async () => {
    const { fetch: _, ...options } = clientOptions();
    const client = createAlipayHKClient(options);
    const { fetch } = platformFetch(success);
    const global = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(fetch as typeof globalThis.fetch);
    try {
      await client.queryTemplate(body);
      const address = `https://platform.test${path}`;
      const init = expect.objectContaining({ method: 'POST', redirect: 'manual' });
      expect(global.mock.calls).toEqual([[address, init]]);
    } finally {
      global.mockRestore();
    }
  });
});
