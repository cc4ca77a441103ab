import {
  type CipherSuite,
  createMessageSecurity,
  isAuthenticated,
  parseEncryptHeader,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post, refused, withHeaders } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant: mine } = keys;
const suite = rsaAes();
const TEXT = '{"title":"港澳 🎫","amount":"12.50"}';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('encrypted messages', () => {
  const options = { cipherSuite: rsaAes(), encryption: 'always' } as const;
  const { merchant, platform } = parties(options, keys);

  it('go round, the response encrypted because the request was', async () => {
    const request = await merchant.sealRequest(post(TEXT));
    expect(request.headers.get('Content-Type')).toBe('application/json; charset=UTF-8');
    expect(parseEncryptHeader(request.headers.get('Encrypt')!).algorithm).toBe('RSA_AES');
    const sent = await request.clone().text();
    expect(sent).toMatch(/^[A-Za-z0-9+/]+=*$/);
    const opened = await platform.openRequest(request.clone());
    expect(opened.headers.get('Encrypt')).not.toBeNull();
    expect(await opened.text()).toBe(TEXT);
    const response = await platform.sealResponse(new Response(TEXT), { request: opened });
    expect(await response.clone().text()).not.toContain('title');
    const answer = await merchant.openResponse(response, { request });
    expect(isAuthenticated(answer)).toBe(true);
    expect(await answer.text()).toBe(TEXT);
  });

  it('leave a response plain where the request was', async () => {
    const { merchant: plain } = parties({ cipherSuite: rsaAes() }, keys);
    const request = await plain.sealRequest(post(TEXT));
    const response = await platform.sealResponse(new Response(TEXT), { request });
    expect(response.headers.get('Encrypt')).toBeNull();
    expect(await response.text()).toBe(TEXT);
  });

  it('encrypt an empty body too, but nothing where there is no body', async () => {
    const sealed = await merchant.sealRequest(post(''));
    expect((await sealed.clone().text()).length).toBe(24);
    expect(await (await platform.openRequest(sealed)).text()).toBe('');
    const get = await merchant.sealRequest(new Request('https://h.example/x'));
    expect(get.headers.get('Encrypt')).toBeNull();
    const request = await merchant.sealRequest(post(TEXT));
    const response = await platform.sealResponse(new Response(null, { status: 204 }), { request });
    expect(response.headers.get('Encrypt')).toBeNull();
    expect((await merchant.openResponse(response, { request })).status).toBe(204);
  });

  it('are chosen by a predicate', async () => {
    const { merchant: some } = parties(
      { ...options, encryption: async (request) => request.url.endsWith('/call') },
      keys,
    );
    expect((await some.sealRequest(post(TEXT))).headers.has('Encrypt')).toBe(true);
    const other = new Request('https://h.example/other', { method: 'POST', body: TEXT });
    expect((await some.sealRequest(other)).headers.has('Encrypt')).toBe(false);
  });

  it('name the version of the receiver’s key where it is known', async () => {
    const many = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: mine.privateKey,
      peerPublicKey: { 1: rsaKeys().publicKey, 3: keys.platform.publicKey },
      ...options,
    });
    const sealed = await many.sealRequest(post(TEXT));
    expect(parseEncryptHeader(sealed.headers.get('Encrypt')!).keyVersion).toBe('3');
    expect(await (await platform.openRequest(sealed)).text()).toBe(TEXT);
  });

  it('answer with the key that signed the request', async () => {
    const platformWithMap = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: keys.platform.privateKey,
      peerPublicKey: { 1: mine.publicKey, 2: rsaKeys().publicKey },
      ...options,
    });
    const request = await merchant.sealRequest(post(TEXT));
    const response = await platformWithMap.sealResponse(new Response(TEXT), { request });
    expect(await (await merchant.openResponse(response, { request })).text()).toBe(TEXT);
  });

  it('need a suite: the message names the import', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    const bare = parties({ encryption: 'always' }, keys);
    for (const attempt of [
      () => bare.merchant.sealRequest(post(TEXT)),
      () => bare.platform.openRequest(sealed),
    ]) {
      const error = await refused(attempt(), 'ENCRYPTION_NOT_CONFIGURED');
      expect(error.message).toContain('@alipayhk-openapi/middleware/rsa-aes');
    }
  });

  it('need keys that can encrypt and decrypt', async () => {
    const signer = { algorithm: 'RSA256', sign: async () => new Uint8Array(256) };
    const verifier = { algorithm: 'RSA256', verify: async () => true };
    const kms = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: signer,
      peerPublicKey: verifier,
      ...options,
    });
    await refused(kms.sealRequest(post(TEXT)), 'ENCRYPTION_NOT_CONFIGURED');
    const sealed = await merchant.sealRequest(post(TEXT));
    const error = await refused(kms.openRequest(sealed.clone()), 'ENCRYPTION_NOT_CONFIGURED');
    expect(error.message).toContain('decryptionKey');
    const withOperation = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: signer,
      peerPublicKey: mine.publicKey,
      decryptionKey: rsaPrivateOperation(keys.platform.privateKey),
      ...options,
    });
    expect(await (await withOperation.openRequest(sealed)).text()).toBe(TEXT);
  });

  it('are never decrypted without a valid signature', async () => {
    let decryptions = 0;
    const counting: CipherSuite = {
      ...suite,
      decrypt: async (...args) => {
        decryptions++;
        return suite.decrypt(...args);
      },
    };
    const watched = parties({ ...options, cipherSuite: counting }, keys);
    const request = await merchant.sealRequest(post(TEXT));
    const failure = '{"result":{"resultStatus":"F"}}';
    const response = await platform.sealResponse(new Response(failure), { request });
    const none = { Signature: null, 'Response-Time': null, 'Request-Time': null };
    const wrong = { Signature: 'algorithm=RSA256,signature=AAAA' };
    await refused(watched.platform.openRequest(withHeaders(request, none)), 'SIGNATURE_MISSING');
    await refused(watched.platform.openRequest(withHeaders(request, wrong)), 'SIGNATURE_INVALID');
    await refused(
      watched.merchant.openResponse(withHeaders(response, none), { request }),
      'SIGNATURE_MISSING',
    );
    await refused(
      watched.merchant.openResponse(withHeaders(response, wrong), { request }),
      'SIGNATURE_INVALID',
    );
    const unsigned = new Response(failure, {
      headers: { Encrypt: response.headers.get('Encrypt')! },
    });
    await refused(watched.merchant.openResponse(unsigned, { request }), 'SIGNATURE_MISSING');
    expect(decryptions).toBe(0);
  });
});

describe('an Encrypt header that is not signed', () => {
  const options = { cipherSuite: rsaAes(), encryption: 'always' } as const;
  const { merchant, platform } = parties(options, keys);
  const platformKey = keys.platform.publicKey;

  it('attached to another message is refused, always in the same words', async () => {
    const encrypted = await merchant.sealRequest(post(TEXT));
    const plain = await parties({}, keys).merchant.sealRequest(post(TEXT));
    const other = await merchant.sealRequest(post(TEXT));
    const { symmetricKey: short } = await rsaAes({ keyBits: 128 }).encrypt(utf8(TEXT), platformKey);
    const header = (key: Uint8Array) =>
      `algorithm=RSA_AES,symmetricKey=${encodeURIComponent(Buffer.from(key).toString('base64'))}`;
    const attempts: [typeof encrypted, string][] = [
      [encrypted, other.headers.get('Encrypt')!],
      [encrypted, header(short)],
      [encrypted, header(new Uint8Array(256))],
      [encrypted, header(new Uint8Array(256).fill(255))],
      [encrypted, header(new Uint8Array(1))],
      [encrypted, header(new Uint8Array(4000))],
      [encrypted, 'algorithm=RSA_AES'],
      [encrypted, 'nonsense'],
      [plain, other.headers.get('Encrypt')!],
    ];
    const messages = new Set<string>();
    for (const [message, encrypt] of attempts) {
      const attempt = platform.openRequest(withHeaders(message, { Encrypt: encrypt }));
      const error = await refused(attempt, 'DECRYPTION_FAILED');
      expect(error.cause).toBeUndefined();
      messages.add(error.message);
    }
    expect(messages.size).toBe(1);
  });

  it('with an unknown algorithm is refused by name', async () => {
    const sealed = await merchant.sealRequest(post(TEXT));
    const attempt = platform.openRequest(
      withHeaders(sealed, { Encrypt: 'algorithm=RSA,symmetricKey=AAAA' }),
    );
    expect((await refused(attempt, 'ALGORITHM_UNSUPPORTED')).message).toContain('the body is RSA.');
  });

  it('leads to the same rejection for the same wrong key, however often it is tried', async () => {
    // The key that takes the place of a badly padded one must not change from try to try: it would
    // tell "padding wrong" from "padding right, key wrong".
    const { keyUnwrapper } = await import('../src/cipher/rsaes-pkcs1.ts');
    const unwrap = keyUnwrapper(async (block) => block, crypto);
    const bad = crypto.getRandomValues(new Uint8Array(256));
    bad[0] = 7;
    const first = await unwrap(bad);
    expect(await unwrap(bad)).toEqual(first);
    bad[255]! ^= 1;
    expect(await unwrap(bad)).not.toEqual(first);
    expect(await keyUnwrapper(async (block) => block, crypto)(bad)).not.toEqual(await unwrap(bad));
  });

  it('leads to rejected keys of both lengths, or the speed of AES would tell of a short key', async () => {
    const { keyUnwrapper } = await import('../src/cipher/rsaes-pkcs1.ts');
    const unwrap = keyUnwrapper(async (block) => block, crypto);
    const lengths = { 16: 0, 32: 0 };
    for (let round = 0; round < 200; round++) {
      const { length } = await unwrap(Uint8Array.of(9, round, ...new Uint8Array(254)));
      lengths[length as 16 | 32]++;
    }
    // By chance it would fail once in about 2^100 runs.
    expect(Math.min(lengths[16], lengths[32])).toBeGreaterThan(20);
  });

  it('is unpadded by the letter', async () => {
    const { keyUnwrapper } = await import('../src/cipher/rsaes-pkcs1.ts');
    const unwrap = keyUnwrapper(async (block) => block, crypto);
    const block = (length: number, key: number) => {
      const bytes = new Uint8Array(256).fill(0x55);
      bytes.set([0, 2]);
      bytes[256 - length - 1] = 0;
      return bytes.fill(key, 256 - length);
    };
    expect(await unwrap(block(32, 9))).toEqual(new Uint8Array(32).fill(9));
    expect(await unwrap(block(16, 9))).toEqual(new Uint8Array(16).fill(9));
    expect(await unwrap(block(32, 0))).toEqual(new Uint8Array(32));
    const broken: [number, number][] = [
      [0, 1],
      [1, 1],
      [1, 0],
      [2, 0],
      [100, 0],
      [223, 1],
      [222, 0],
    ];
    for (const [at, value] of broken) {
      const bytes = block(32, 9);
      bytes[at] = value;
      expect(await unwrap(bytes), `byte ${at} = ${value}`).not.toEqual(new Uint8Array(32).fill(9));
    }
    for (const length of [0, 1, 15, 17, 24, 31, 33, 64]) {
      expect((await unwrap(block(length, 9))).every((byte) => byte === 9)).toBe(false);
    }
  });

  it('that decrypts to something other than UTF-8 is refused', async () => {
    const { body, symmetricKey } = await suite.encrypt(Uint8Array.of(0xff, 0xfe), mine.publicKey);
    await refused(suite.decrypt(body, symmetricKey, mine.privateKey), 'DECRYPTION_FAILED');
  });

  it('beside a body that is not even text is refused', async () => {
    const { symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const attempt = suite.decrypt(Uint8Array.of(0xff, 0xfe), symmetricKey, mine.privateKey);
    await refused(attempt, 'DECRYPTION_FAILED');
  });

  it.each(['', 'AAAA', '{"a":1}', '!', '\u0000'])('beside the body %j is refused', async (body) => {
    const { symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    await refused(suite.decrypt(utf8(body), symmetricKey, mine.privateKey), 'DECRYPTION_FAILED');
  });
});
