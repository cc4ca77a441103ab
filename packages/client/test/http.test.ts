import {
  createAlipayHKClient,
  isAuthenticated,
  isSuccess,
  SecurityError,
} from '@alipayhk-openapi/client';
import { describe, expect, it, vi } from 'vitest';
import { clientOptions, clientWith } from './support/client.ts';
import { broken, forged, platformFetch, resultBody, signed, unsigned } from './support/platform.ts';

const path = '/api/open/alipay/v1/ipass/template/manage/detail';
const body = { merchantId: '2160', templateCode: 'T1' };
const success = signed(resultBody('SUCCESS', 'S', { templateCode: 'T1' }));

/** A middleware that changes what is signed. If it ran inside the signature, the platform would refuse. */
const stamp = (name: string) => ({
  onRequest: async ({ request }: { request: Request }) => {
    const changed = { ...JSON.parse(await request.text()), [name]: true };
    return new Request(request, { body: JSON.stringify(changed) });
  },
});

describe('client.http', () => {
  it('signs the request and verifies the answer', async () => {
    const { client, received } = clientWith([success]);
    const { data, response } = await client.http.POST(path, { body });
    expect(isAuthenticated(response)).toBe(true);
    expect(isSuccess(data) && data.templateCode).toBe('T1');
    expect(received[0]?.text).toBe(JSON.stringify(body));
    expect(received[0]?.request.headers.get('content-type')).toBe(
      'application/json; charset=UTF-8',
    );
  });

  it('signs innermost, whatever is registered or passed before or after', async () => {
    const { client, received } = clientWith([success]);
    client.http.use(stamp('registered'));
    await client.http.POST(path, { body, middleware: [stamp('passed')] });
    client.http.use(stamp('registeredLater'));
    await client.http.request('post', path, { body });
    expect(received.map((request) => Object.keys(request.body).slice(2))).toEqual([
      ['registered', 'passed'],
      ['registered', 'registeredLater'],
    ]);
  });

  it('verifies before any other middleware sees the answer', async () => {
    const { client } = clientWith([success]);
    const seen: boolean[] = [];
    const onResponse = ({ response }: { response: Response }) => {
      seen.push(isAuthenticated(response));
      return undefined;
    };
    client.http.use({ onResponse });
    await client.http.POST(path, { body, middleware: [{ onResponse }] });
    expect(seen).toEqual([true, true]);
  });

  it('lets registered middleware be ejected', async () => {
    const { client, received } = clientWith([success]);
    const middleware = stamp('registered');
    client.http.use(middleware);
    client.http.eject(middleware);
    await client.http.POST(path, { body });
    expect(received[0]?.body).toEqual(body);
  });

  it('hands business failures over as data', async () => {
    const { client } = clientWith([signed(resultBody('PARAM_ILLEGAL', 'F'))]);
    const { data, error } = await client.http.POST(path, { body });
    expect(data).toMatchObject({ result: { resultCode: 'PARAM_ILLEGAL' } });
    expect(isSuccess(data)).toBe(false);
    expect(error).toBeUndefined();
  });

  it('rejects with the SecurityError when the verification fails', async () => {
    const { client } = clientWith([forged(resultBody('SUCCESS', 'S'))]);
    const failure = await client.http.POST(path, { body }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SecurityError);
    expect(failure).toMatchObject({ code: 'SIGNATURE_INVALID' });
  });

  it('does not retry', async () => {
    const { client, received } = clientWith([broken]);
    await expect(client.http.POST(path, { body })).rejects.toThrow('fetch failed');
    expect(received).toHaveLength(1);
  });

  it('hands over what is not 2xx as an error', async () => {
    const { client } = clientWith([unsigned('<html>', { status: 502 })]);
    const { error, response } = await client.http.POST(path, { body });
    expect({ error, status: response.status }).toEqual({ error: '<html>', status: 502 });
  });

  it('signs query parameters with the path, and leaves the path alone', async () => {
    const { client, received } = clientWith([success]);
    const params = { query: { lang: 'zh HK' }, path: { manage: 'other' } };
    const { response } = await client.http.POST(path, { body, params } as never);
    expect(isAuthenticated(response)).toBe(true);
    expect(received[0]?.request.url).toBe(`https://platform.test${path}?lang=zh+HK`);
  });

  it('takes a fetch for one call', async () => {
    const { client, received } = clientWith([success]);
    const own = platformFetch(success);
    await client.http.POST(path, { body, fetch: own.fetch as typeof fetch });
    expect([received.length, own.received.length]).toEqual([0, 1]);
  });
});

describe('fetch', () => {
  it('is looked up when a call is made, and gets one Request', async () => {
    const { fetch: _, ...options } = clientOptions();
    const client = createAlipayHKClient(options);
    const { fetch } = platformFetch(success);
    const global = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(fetch as typeof globalThis.fetch);
    try {
      await client.queryTemplate(body);
      await client.http.POST(path, { body });
      expect(global.mock.calls.map((args) => args.map((arg) => arg?.constructor.name))).toEqual([
        ['Request'],
        ['Request'],
      ]);
    } finally {
      global.mockRestore();
    }
  });
});
