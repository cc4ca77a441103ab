import {
  constants,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
} from 'node:crypto';
import {
  type CipherSuite,
  createMessageSecurity,
  importPrivateKey,
  importPublicKey,
  isAuthenticated,
  parseEncryptHeader,
  type RsaPrivateOperation,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { Crypto as PeculiarCrypto } from '@peculiar/webcrypto';
import { describe, expect, it, vi } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post, refused, withHeaders } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const { merchant: mine } = keys;
const suite = rsaAes();
const TEXT = '{"title":"港澳 🎫","amount":"12.50"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Raw RSA by OpenSSL, then the padding by hand: an oracle that shares nothing with the package. */
function unwrapByHand(wrapped: Uint8Array, privateKey: string): Uint8Array {
  const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, wrapped);
  expect([block[0], block[1]]).toEqual([0, 2]);
  const end = block.indexOf(0, 2);
  expect(end).toBeGreaterThanOrEqual(10);
  return block.subarray(end + 1);
}

describe('rsaAes', () => {
  it.each([256, 128] as const)('encrypts as OpenSSL understands it, %i bits', async (keyBits) => {
    for (const length of [0, 1, 15, 16, 17, 10_000]) {
      const plain = utf8('x'.repeat(length));
      const made = await rsaAes({ keyBits }).encrypt(plain, mine.publicKey);
      const key = unwrapByHand(made.symmetricKey, mine.privateKey);
      expect(key.length * 8).toBe(keyBits);
      const decipher = createDecipheriv(`aes-${keyBits}-ecb`, key, null);
      const ciphertext = Buffer.from(text(made.body), 'base64');
      expect(Buffer.concat([decipher.update(ciphertext), decipher.final()])).toEqual(
        Buffer.from(plain),
      );
      expect(text(made.body)).toBe(ciphertext.toString('base64'));
      expect(await suite.decrypt(made.body, made.symmetricKey, mine.privateKey)).toEqual(plain);
    }
  });

  it('takes a new key for each message', async () => {
    const one = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const two = await suite.encrypt(utf8(TEXT), mine.publicKey);
    expect(one.body).not.toEqual(two.body);
    expect(one.symmetricKey).not.toEqual(two.symmetricKey);
  });

  it('names the content type of the pages, or another one', async () => {
    const made = await suite.encrypt(utf8(TEXT), mine.publicKey);
    expect(made.contentType).toBe('application/json; charset=UTF-8');
    const other = await rsaAes({ contentType: 'text/plain' }).encrypt(utf8(TEXT), mine.publicKey);
    expect(other.contentType).toBe('text/plain');
  });

  it('refuses other key sizes', () => {
    expect(() => rsaAes({ keyBits: 192 as never })).toThrow(TypeError);
  });

  const nodeKey = createPrivateKey(mine.privateKey);
  it.each([
    ['PKCS#8', mine.privateKey],
    ['PKCS#1', nodeKey.export({ type: 'pkcs1', format: 'pem' }) as string],
    ['JWK', nodeKey.export({ format: 'jwk' })],
    ['an extractable CryptoKey', importPrivateKey(mine.privateKey, { extractable: true })],
    ['the native operation', rsaPrivateOperation(mine.privateKey)],
    [
      'the native operation of a CryptoKey',
      importPrivateKey(mine.privateKey, { extractable: true }).then(rsaPrivateOperation),
    ],
    [
      'an operation that drops leading zeros',
      async (block: Uint8Array) => {
        const result = await rsaPrivateOperation(mine.privateKey)(block);
        return result.slice(result.findIndex((byte) => byte !== 0));
      },
    ],
  ])('decrypts with %s', async (_, key) => {
    const publicKey = await importPublicKey(mine.publicKey);
    for (let round = 0; round < 3; round++) {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), publicKey);
      expect(text(await suite.decrypt(body, symmetricKey, await key))).toBe(TEXT);
    }
  });

  describe('an operation that decrypts the blocks as well', () => {
    const native = rsaPrivateOperation(mine.privateKey);
    const withBlocks = (decryptBlocks: NonNullable<RsaPrivateOperation['decryptBlocks']>) =>
      Object.assign((block: Uint8Array) => native(block), { decryptBlocks });

    it('spares the provider both of its calls', async () => {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
      const operation = rsaPrivateOperation(mine.privateKey);
      // Imports its key.
      await operation(new Uint8Array(256));
      const spies = (['importKey', 'encrypt', 'decrypt'] as const).map((name) =>
        vi.spyOn(crypto.subtle, name),
      );
      await suite.decrypt(body, symmetricKey, operation);
      const called = spies.map(({ mock }) => mock.calls.length);
      await suite.decrypt(body, symmetricKey, (block) => operation(block));
      const calledWithout = spies.map(({ mock }) => mock.calls.length);
      for (const spy of spies) spy.mockRestore();
      expect(called).toEqual([0, 0, 0]);
      expect(calledWithout).toEqual([1, 1, 1]);
    });

    it('is not left with the key', async () => {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
      let given = new Uint8Array();
      const operation = withBlocks(async (key, blocks) => {
        given = key as typeof given;
        return native.decryptBlocks!(key, blocks);
      });
      await suite.decrypt(body, symmetricKey, operation);
      expect(given).toEqual(new Uint8Array(32));
    });

    it.each<[string, NonNullable<RsaPrivateOperation['decryptBlocks']>]>([
      ['rejects', () => Promise.reject(new Error('outage'))],
      [
        'throws',
        () => {
          throw new SecurityError('KEY_INVALID', 'for this message');
        },
      ],
      ['gives nothing', async () => new Uint8Array()],
      ['gives other bytes', async (_, blocks) => blocks],
      ['takes the padding away', async () => utf8(`${TEXT}\u0001`)],
    ])('ends in the one error where it %s', async (_, decryptBlocks) => {
      const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
      const error = await refused(
        suite.decrypt(body, symmetricKey, withBlocks(decryptBlocks)),
        'DECRYPTION_FAILED',
      );
      expect(error.cause).toBeUndefined();
    });
  });

  it('goes on with many messages through the refreshed blinding', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const rounds = Array.from({ length: 70 }, () =>
      suite.decrypt(body, symmetricKey, mine.privateKey),
    );
    expect(new Set((await Promise.all(rounds)).map(text))).toEqual(new Set([TEXT]));
  });

  it('reads line-wrapped and URL-safe base64', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8('x'.repeat(200)), mine.publicKey);
    const wrapped = text(body).replace(/.{64}/g, '$&\r\n').replace(/\+/g, '-').replace(/\//g, '_');
    const plain = await suite.decrypt(utf8(wrapped), symmetricKey, mine.privateKey);
    expect(text(plain)).toBe('x'.repeat(200));
  });

  it('says what is wrong with the own configuration', async () => {
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const locked = await importPrivateKey(mine.privateKey);
    const error = await refused(suite.decrypt(body, symmetricKey, locked), 'KEY_INVALID');
    expect(error.message).toContain('decryptionKey');
    await refused(suite.decrypt(body, symmetricKey, mine.publicKey), 'KEY_INVALID');
    await refused(
      suite.decrypt(body, symmetricKey, rsaPrivateOperation('nonsense')),
      'KEY_INVALID',
    );
    await refused(suite.encrypt(utf8(TEXT), mine.privateKey), 'KEY_INVALID');
    const spki = await crypto.subtle.exportKey('spki', await importPublicKey(mine.publicKey));
    const hidden = await crypto.subtle.importKey(
      'spki',
      spki,
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['verify'],
    );
    expect((await refused(suite.encrypt(utf8(TEXT), hidden), 'KEY_INVALID')).message).toContain(
      'exported',
    );
  });

  it('refuses a private key whose primes do not belong to it', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      format: 'jwk',
    });
    const { body, symmetricKey } = await suite.encrypt(utf8(TEXT), mine.publicKey);
    const own = nodeKey.export({ format: 'jwk' }) as JsonWebKey;
    const one = Buffer.of(1).toString('base64url');
    const changes: JsonWebKey[] = [
      { p: other.p!, q: other.q! },
      { p: own.n!, q: one },
      { p: one, q: own.n! },
      { p: own.q!, q: own.p! },
      { dp: own.dq! },
      { dq: own.dp! },
      { qi: own.dp! },
      { e: Buffer.of(3).toString('base64url') },
    ];
    for (const change of changes) {
      const mixed = { ...own, ...change };
      await refused(suite.decrypt(body, symmetricKey, mixed), 'KEY_INVALID');
    }
  });

  const { n, e } = createPublicKey(mine.publicKey).export({ format: 'jwk' }) as {
    n: string;
    e: string;
  };
  const changed = (at: number, value: number): string => {
    const bytes = Buffer.from(n, 'base64url');
    bytes[at === -1 ? bytes.length - 1 : at] = value;
    return bytes.toString('base64url');
  };
  it.each<[string, JsonWebKey]>([
    ['the exponent 1, which would send the key readable', { n, e: 'AQ' }],
    ['the exponent 1 with leading zeros', { n, e: 'AAAB' }],
    ['an even exponent', { n, e: 'AQAA' }],
    ['no exponent', { n, e: 'AA' }],
    ['an even modulus', { n: changed(-1, 0xfe), e }],
    ['a modulus of 2041 bits', { n: changed(0, 1), e }],
  ])('refuses to encrypt for a public key with %s', async (_, numbers) => {
    await refused(suite.encrypt(utf8(TEXT), { kty: 'RSA', ...numbers }), 'KEY_INVALID');
  });
});

describe('another WebCrypto provider', () => {
  const peculiar = new PeculiarCrypto() as Crypto;

  it('signs, verifies, encrypts with its own algorithms, and decrypts', async () => {
    const used: string[] = [];
    const subtle = new Proxy(peculiar.subtle, {
      get(target, name: keyof SubtleCrypto) {
        const method = target[name] as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) => {
          const result = await method.apply(target, args);
          const algorithm = args[0] as { name?: string } | string;
          used.push(
            `${String(name)} ${typeof algorithm === 'string' ? algorithm : algorithm.name}`,
          );
          return result;
        };
      },
    });
    const provider = { subtle, getRandomValues: peculiar.getRandomValues.bind(peculiar) } as Crypto;
    const both = parties({ crypto: provider, cipherSuite: rsaAes(), encryption: 'always' }, keys);
    const sealed = await both.merchant.sealRequest(post(TEXT));
    expect(used).toContain('encrypt AES-ECB');
    expect(used).toContain('encrypt RSAES-PKCS1-v1_5');
    const native = parties({ cipherSuite: rsaAes(), encryption: 'always' }, keys);
    expect(await (await native.platform.openRequest(sealed.clone())).text()).toBe(TEXT);
    expect(await (await both.platform.openRequest(sealed)).text()).toBe(TEXT);
    const back = await native.merchant.sealRequest(post(TEXT));
    expect(await (await both.platform.openRequest(back)).text()).toBe(TEXT);
    expect(used).not.toContain('decrypt RSAES-PKCS1-v1_5');
  });
});

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
