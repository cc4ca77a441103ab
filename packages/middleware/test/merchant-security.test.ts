import {
  createMerchantSecurity,
  isAuthenticated,
  type SealRequestOptions,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post } from './support/parties.ts';

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
