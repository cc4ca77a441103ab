import {
  createMerchantSecurity,
  isAuthenticated,
  type NewRequest,
  type SealRequestOptions,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, NOW, parties, post, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { platform } = parties({ cipherSuite: rsaAes() }, keys);
const options = {
  clientId: CLIENT_ID,
  privateKey: keys.merchant.privateKey,
  peerPublicKey: keys.platform.publicKey,
  cipherSuite: rsaAes(),
};
const TEXT = '{"title":"港澳 🎫"}';

describe('createMerchantSecurity', () => {
  it('has the operations of the calling side and no other', () => {
    expect(Object.keys(createMerchantSecurity(options)).sort()).toEqual([
      'openResponse',
      'sealRequest',
    ]);
  });

  it('seals requests and opens responses', async () => {
    const merchant = createMerchantSecurity(options);
    const request = await merchant.sealRequest(post(TEXT));
    expect(await (await platform.openRequest(request.clone())).text()).toBe(TEXT);
    const response = await platform.sealResponse(new Response(TEXT), { request });
    const opened = await merchant.openResponse(response, { request });
    expect(isAuthenticated(opened)).toBe(true);
    expect(await opened.text()).toBe(TEXT);
  });

  it('refuses what cannot go into a header', () => {
    expect(() => createMerchantSecurity({ ...options, clientId: '客戶' })).toThrow(TypeError);
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
    const merchant = createMerchantSecurity({ ...options, encryption });
    const sealed = await merchant.sealRequest(post(TEXT), given);
    expect(sealed.headers.has('Encrypt')).toBe(encrypted);
    expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
  });

  it('leaves a predicate unasked', async () => {
    let asked = 0;
    const encryption = (): boolean => Boolean(++asked);
    const merchant = createMerchantSecurity({ ...options, encryption });
    await merchant.sealRequest(post(TEXT), { encrypt: false });
    expect(asked).toBe(0);
    expect((await merchant.sealRequest(post(TEXT))).headers.has('Encrypt')).toBe(true);
    expect(asked).toBe(1);
  });
});

describe('a request that is still to be made', () => {
  const make = (): NewRequest => ({
    url: `${URL_OF_CALL}?q=1#part`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Own': '1' },
    body: new TextEncoder().encode(TEXT),
  });

  it('is sealed as the same request is', async () => {
    const merchant = createMerchantSecurity({ ...options, now: () => NOW });
    const { url, body, ...init } = make();
    const expected = await merchant.sealRequest(
      new Request(url, { ...init, body: body as Uint8Array<ArrayBuffer> }),
    );
    const sealed = await merchant.sealRequest(make());
    expect(sealed).toBeInstanceOf(Request);
    expect([sealed.url, sealed.method]).toEqual([expected.url, expected.method]);
    expect([...sealed.headers]).toEqual([...expected.headers]);
    expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
  });

  it('is a request, whatever else the object holds', async () => {
    const stray = { ...make(), status: 200, headers: { 'Content-Type': 'application/json' } };
    const sealed = await createMerchantSecurity(options).sealRequest(stray);
    expect(sealed).toBeInstanceOf(Request);
    expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
  });

  it('is signed with the address and the method that are sent, however they were written', async () => {
    const merchant = createMerchantSecurity(options);
    const { origin } = new URL(URL_OF_CALL);
    for (const url of [origin, `${origin}/a b/../港?q=票 1`, `${origin}:443/a`]) {
      const sealed = await merchant.sealRequest({ ...make(), url, method: 'post' });
      expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
    }
  });

  it('keeps signal and redirect mode, and leaves the bytes that it was given alone', async () => {
    const controller = new AbortController();
    const given = { ...make(), signal: controller.signal, redirect: 'manual' } as const;
    const merchant = createMerchantSecurity({ ...options, encryption: 'always' });
    const sealed = await merchant.sealRequest(given);
    expect(sealed.redirect).toBe('manual');
    controller.abort();
    expect(sealed.signal.aborted).toBe(true);
    expect(new TextDecoder().decode(given.body)).toBe(TEXT);
  });

  it('is shown to a predicate as a request, and encrypted if that says so', async () => {
    const asked: unknown[] = [];
    const encryption = async (request: Request): Promise<boolean> => {
      asked.push(request instanceof Request, request.headers.get('X-Own'), await request.text());
      return true;
    };
    const merchant = createMerchantSecurity({ ...options, encryption });
    const sealed = await merchant.sealRequest(make());
    expect(asked).toEqual([true, '1', TEXT]);
    expect(sealed.headers.has('Encrypt')).toBe(true);
    expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
  });
});
