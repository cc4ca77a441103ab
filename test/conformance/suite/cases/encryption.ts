import {
  createMessageSecurity,
  formatEncryptHeader,
  isAuthenticated,
  type KeyInput,
  parseEncryptHeader,
  type RsaPrivateOperation,
} from '@alipayhk-openapi/middleware';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { assert, equal, failure, refused } from '../assert.ts';
import {
  alterRequest,
  alterResponse,
  base64,
  bytesOf,
  clientId,
  contentType,
  conversation,
  copy,
  flipBit,
  fromBase64,
  merchantKeys,
  pem,
  platformKeys,
  post,
  recordingCrypto,
  sampleBits,
  textOf,
  utf8,
} from '../fixtures.ts';
import { ecbDecrypt, ecbEncrypt, pad, padKey, rawRsa, unwrapKey, wrapKey } from '../reference.ts';
import { cases } from '../registry.ts';

const bodies: Readonly<Record<string, string>> = {
  'no byte': '',
  '1 byte': '1',
  '15 bytes': '123456789012345',
  '16 bytes': '1234567890123456',
  '17 bytes': '12345678901234567',
  'Chinese and emoji': '{"title":"港幣禮券 🧧"}',
  '100 kB': JSON.stringify({ text: 'x'.repeat(100_000) }),
};

const encrypting = (keyBits: 128 | 256 = 256) => {
  const cipherSuite = rsaAes({ keyBits });
  return conversation({
    merchant: { encryption: 'always', cipherSuite },
    platform: { cipherSuite },
  });
};

const encryptHeader = (message: Request | Response): string => {
  const text = message.headers.get('Encrypt');
  assert(text !== null, 'there is no Encrypt header');
  return text;
};

/** A request whose body is `body` as it stands, validly signed, with any Encrypt header attached. */
async function attached(body: string, Encrypt: string): Promise<Request> {
  const { merchant } = await conversation();
  return alterRequest(await merchant.sealRequest(post(body)), { headers: { Encrypt } });
}

const withKey = (symmetricKey: Uint8Array): string =>
  formatEncryptHeader({ algorithm: 'RSA_AES', keyVersion: 1, symmetricKey });

const roundTrips = Object.fromEntries(
  Object.entries(bodies).map(([name, body]) => [
    `${name}: request and response open as they were sealed`,
    async () => {
      const { merchant, platform } = await encrypting();
      const request = await merchant.sealRequest(post(body));
      if (body.length > 1) assert(!(await textOf(request)).includes(body), 'not encrypted');
      const opened = await platform.openRequest(copy(request));
      equal(await textOf(opened), body, 'the request');
      assert(isAuthenticated(opened), 'the request is not authenticated');
      const response = await platform.sealResponse(new Response(body), { request });
      if (body.length > 1) assert(!(await textOf(response)).includes(body), 'not encrypted');
      const answer = await merchant.openResponse(response, { request });
      equal(await textOf(answer), body, 'the response');
      assert(isAuthenticated(answer), 'the response is not authenticated');
    },
  ]),
);

const form = Object.fromEntries(
  ([128, 256] as const).flatMap((keyBits) => [
    [
      `${keyBits} bit: the ciphertext is AES-ECB with PKCS#7 and the key is wrapped for the receiver`,
      async () => {
        const { merchant } = await encrypting(keyBits);
        const sealed = await merchant.sealRequest(post('{"title":"禮券"}'));
        const { algorithm, symmetricKey } = parseEncryptHeader(encryptHeader(sealed));
        equal(algorithm, 'RSA_AES');
        equal(symmetricKey.length, 256);
        const key = unwrapKey(symmetricKey, (await platformKeys()).privateJwk);
        equal(key.length * 8, keyBits, 'the size of the key');
        const ciphertext = fromBase64(await textOf(sealed));
        equal(await ecbDecrypt(key, ciphertext), pad(utf8('{"title":"禮券"}')), 'the plaintext');
        equal(sealed.headers.get('Content-Type'), contentType);
      },
    ],
    [
      `${keyBits} bit: a message that was encrypted by other means opens`,
      async () => {
        const { platform } = await encrypting();
        const key = crypto.getRandomValues(new Uint8Array(keyBits / 8));
        const ciphertext = await ecbEncrypt(key, pad(utf8('{"title":"禮券 🧧"}')));
        const symmetricKey = wrapKey(key, (await platformKeys()).publicJwk);
        const request = await attached(base64(ciphertext), withKey(symmetricKey));
        equal(await textOf(await platform.openRequest(request)), '{"title":"禮券 🧧"}');
      },
    ],
  ]),
);

const keyForms: Record<string, () => Promise<KeyInput | RsaPrivateOperation>> = {
  'PKCS#8 PEM': async () => (await platformKeys()).privatePem,
  'PKCS#8 base64': async () => base64((await platformKeys()).pkcs8),
  'PKCS#1 PEM': async () => pem('RSA PRIVATE KEY', (await platformKeys()).pkcs1Private),
  JWK: async () => (await platformKeys()).privateJwk,
  'an extractable CryptoKey': async () => (await platformKeys()).privateKey,
  'an operation of a KMS': async () => {
    const { privateJwk } = await platformKeys();
    return async (block) => rawRsa(block, privateJwk);
  },
};

const decryptionKeys = Object.fromEntries(
  Object.entries(keyForms).map(([name, form]) => [
    `the private key as ${name} decrypts`,
    async () => {
      const { merchant } = await encrypting();
      const { platform } = await conversation({
        platform: { cipherSuite: rsaAes(), decryptionKey: await form() },
      });
      const request = await merchant.sealRequest(post('{"a":1}'));
      equal(await textOf(await platform.openRequest(request)), '{"a":1}');
    },
  ]),
);

const repetition: Record<string, () => unknown> = {
  'many messages open, one after another and at the same time': async () => {
    const { merchant, platform } = await encrypting();
    const open = async (body: string): Promise<string> =>
      textOf(await platform.openRequest(await merchant.sealRequest(post(body))));
    for (const body of ['1', '2', '3']) equal(await open(body), body);
    const many = Array.from({ length: 40 }, (_, index) => `${index}`);
    equal(await Promise.all(many.map(open)), many);
  },
  'the provider that was given makes the keys and decrypts': async () => {
    const [sending, receiving] = [recordingCrypto(), recordingCrypto()];
    const cipherSuite = rsaAes();
    const { merchant, platform } = await conversation({
      merchant: { crypto: sending.provider, encryption: 'always', cipherSuite },
      platform: { crypto: receiving.provider, cipherSuite },
    });
    const request = await merchant.sealRequest(post('{}'));
    assert(sending.calls.includes('getRandomValues'), sending.calls.join());
    equal(await textOf(await platform.openRequest(request)), '{}');
    assert(receiving.calls.includes('decrypt'), receiving.calls.join());
  },
  'no two messages have the same key': async () => {
    const { merchant } = await encrypting();
    const first = await merchant.sealRequest(post('{}'));
    const second = await merchant.sealRequest(post('{}'));
    assert(encryptHeader(first) !== encryptHeader(second), 'the same key twice');
    assert((await textOf(first)) !== (await textOf(second)), 'the same ciphertext twice');
  },
};

const configuration: Record<string, () => unknown> = {
  'a private key that cannot be exported needs a decryptionKey, and the error says so':
    async () => {
      const { merchant } = await encrypting();
      const { pkcs8, privatePem } = await platformKeys();
      const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
      const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, rsa, false, ['sign']);
      const request = await merchant.sealRequest(post('{"a":1}'));
      const cipherSuite = rsaAes();
      const without = await conversation({ platform: { cipherSuite, privateKey } });
      const error = await failure(() => without.platform.openRequest(copy(request)));
      assert(
        error.code === 'KEY_INVALID' || error.code === 'ENCRYPTION_NOT_CONFIGURED',
        `${String(error.code)}: ${error.message}`,
      );
      assert(error.message.includes('decryptionKey'), error.message);
      const options = { cipherSuite, privateKey, decryptionKey: privatePem };
      const { platform } = await conversation({ platform: options });
      equal(await textOf(await platform.openRequest(request)), '{"a":1}');
    },
  'without a cipher suite the error names the import': async () => {
    const { merchant, platform } = await conversation({ merchant: { encryption: 'always' } });
    const sealing = await refused(
      () => merchant.sealRequest(post('{}')),
      'ENCRYPTION_NOT_CONFIGURED',
    );
    assert(sealing.message.includes('/rsa-aes'), sealing.message);
    const request = await (await encrypting()).merchant.sealRequest(post('{}'));
    const opening = await refused(() => platform.openRequest(request), 'ENCRYPTION_NOT_CONFIGURED');
    assert(opening.message.includes('/rsa-aes'), opening.message);
  },
  'a predicate chooses the requests, and responses follow their request': async () => {
    const cipherSuite = rsaAes();
    const { merchant, platform } = await conversation({
      merchant: { cipherSuite, encryption: (request) => request.headers.has('X-Secret') },
      platform: { cipherSuite, encryption: 'always' },
    });
    const plain = await merchant.sealRequest(post('{}'));
    const secret = await merchant.sealRequest(post('{}', { headers: { 'X-Secret': '1' } }));
    equal([plain.headers.has('Encrypt'), secret.headers.has('Encrypt')], [false, true]);
    const answer = () => new Response('{}');
    const plainAnswer = await platform.sealResponse(answer(), { request: plain });
    const secretAnswer = await platform.sealResponse(answer(), { request: secret });
    equal([plainAnswer.headers.has('Encrypt'), secretAnswer.headers.has('Encrypt')], [false, true]);
  },
  'an Encrypt header that a caller left on a plain request is taken away': async () => {
    const { merchant, platform } = await conversation();
    const headers = { Encrypt: withKey(new Uint8Array(256).fill(7)) };
    const sealed = await merchant.sealRequest(post('{}', { headers }));
    equal(sealed.headers.get('Encrypt'), null);
    equal(await textOf(await platform.openRequest(sealed)), '{}');
  },
  'the content type of encrypted messages can be another one': async () => {
    const cipherSuite = rsaAes({ contentType: 'text/plain; charset=UTF-8' });
    const options = { cipherSuite, encryption: 'always' } as const;
    const { merchant } = await conversation({ merchant: options });
    const sealed = await merchant.sealRequest(post('{}'));
    equal(sealed.headers.get('Content-Type'), 'text/plain; charset=UTF-8');
  },
};

/** Where an error was made; some engines keep it in properties of the error. */
const origin = /^(stack|line|column|sourceURL|originalLine|originalColumn)$/;

/** Everything else that can be seen of an error. */
const appearance = (error: Error & { code?: unknown }): unknown => [
  error.name,
  error.code,
  error.message,
  Object.getOwnPropertyNames(error)
    .filter((name) => !origin.test(name))
    .sort(),
];

const hostility: Record<string, () => unknown> = {
  'every wrong key and every wrong body ends in one and the same error': async () => {
    const { merchant, platform } = await encrypting();
    const { publicJwk } = await platformKeys();
    const request = await merchant.sealRequest(post('{"amount":100}'));
    const right = parseEncryptHeader(encryptHeader(request)).symmetricKey;
    const key = new Uint8Array(32).fill(9);
    const wrongKeys = {
      'another key': wrapKey(key, publicJwk),
      'another key of 128 bits': wrapKey(key.slice(16), publicJwk),
      'a key of 5 bytes': wrapKey(key.slice(27), publicJwk),
      'a key of 24 bytes': wrapKey(key.slice(8), publicJwk),
      'no key': wrapKey(new Uint8Array(0), publicJwk),
      'random bytes': new Uint8Array(256).map((_, index) => (index * 37) & 0x7f),
      'a number above the modulus': new Uint8Array(256).fill(255),
      'one byte too few': right.slice(1),
      'one byte too many': new Uint8Array([0, ...right]),
      'one byte': new Uint8Array(1),
      zero: new Uint8Array(256),
    };
    const wrongBodies = {
      'a plain body': '{"amount":100}',
      'no body': '',
      '15 bytes': base64(new Uint8Array(15)),
      'a block of zeros': base64(new Uint8Array(16)),
      zeros: base64(new Uint8Array(160)),
    };
    // The rest of the message is right: it is the padding alone that is wrong here.
    const wrongBlocks = {
      'block type 1': padKey(key, { type: 1 }),
      'a first byte that is not zero': padKey(key).map((byte, i) => (i === 0 ? 1 : byte)),
      'a filling that ends early': padKey(key, { zeroAt: 12 }),
      'a filling of 7 bytes': padKey(key, { zeroAt: 9 }),
      'a filling that does not end': padKey(key).map((byte) => byte || 1),
    };
    const text = utf8('{"amount":10000}');
    const wrongPlaintexts = {
      'text that is no UTF-8': pad(new Uint8Array([0x7b, 0xff, 0x7d])),
      'no padding': text,
      'a padding of 17': new Uint8Array([...text, ...new Uint8Array(16).fill(17)]),
      'a padding of 0': new Uint8Array([...text.slice(1), 0]),
      'a padding that differs': new Uint8Array([...text.slice(3), 2, 3, 3]),
    };
    const errors: Error[] = [];
    const attempt = async (what: string, hostile: Request): Promise<void> => {
      const error = await failure(() => platform.openRequest(hostile));
      assert(error.code === 'DECRYPTION_FAILED', `${what}: ${String(error.code)} ${error.message}`);
      errors.push(error);
    };
    for (const [what, wrong] of Object.entries(wrongKeys))
      await attempt(what, await alterRequest(request, { headers: { Encrypt: withKey(wrong) } }));
    for (const bit of sampleBits(right.length)) {
      const Encrypt = withKey(flipBit(right, bit));
      await attempt(`bit ${bit}`, await alterRequest(request, { headers: { Encrypt } }));
    }
    for (const Encrypt of ['nonsense', 'algorithm=RSA_AES', `${encryptHeader(request)},a=b,a=b`])
      await attempt(Encrypt, await alterRequest(request, { headers: { Encrypt } }));
    for (const [what, body] of Object.entries(wrongBodies))
      await attempt(what, await attached(body, encryptHeader(request)));
    const body = base64(await ecbEncrypt(key, pad(text)));
    const rightly = await attached(body, withKey(rawRsa(padKey(key), publicJwk)));
    equal(await textOf(await platform.openRequest(rightly)), '{"amount":10000}');
    for (const [what, block] of Object.entries(wrongBlocks))
      await attempt(what, await attached(body, withKey(rawRsa(block, publicJwk))));
    for (const [what, plaintext] of Object.entries(wrongPlaintexts)) {
      const ciphertext = base64(await ecbEncrypt(key, plaintext));
      await attempt(what, await attached(ciphertext, withKey(wrapKey(key, publicJwk))));
    }
    // What takes the place of a key with a wrong padding must not be one that a sender knows.
    const known = base64(await ecbEncrypt(new Uint8Array(32), pad(text)));
    await attempt('a key of zeros', await attached(known, withKey(new Uint8Array(256).fill(1))));
    const [first] = errors;
    for (const error of errors) equal(appearance(error), appearance(first!), 'an error');
  },
  'the same holds for responses': async () => {
    const { merchant, platform } = await encrypting();
    const request = await merchant.sealRequest(post('{}'));
    const response = await platform.sealResponse(new Response('{"a":1}'), { request });
    for (const Encrypt of [encryptHeader(request), withKey(new Uint8Array(256).fill(1)), 'x']) {
      const altered = await alterResponse(response, { headers: { Encrypt } });
      await refused(() => merchant.openResponse(altered, { request }), 'DECRYPTION_FAILED');
    }
  },
  'the signature is over the ciphertext and is checked first': async () => {
    const { merchant, platform } = await encrypting();
    const request = await merchant.sealRequest(post('{"amount":100}'));
    const body = await bytesOf(request);
    for (const bit of sampleBits(body.length)) {
      const altered = await alterRequest(request, { body: flipBit(body, bit) });
      await refused(() => platform.openRequest(altered), 'SIGNATURE_INVALID');
    }
  },
  'what is encrypted and not signed is never decrypted': async () => {
    let decrypted = 0;
    const suite = rsaAes();
    const cipherSuite: typeof suite = {
      ...suite,
      decrypt: (...args) => {
        decrypted += 1;
        return suite.decrypt(...args);
      },
    };
    const { merchant, platform } = await conversation({
      merchant: { encryption: 'always', cipherSuite },
      platform: { cipherSuite },
    });
    const failed = '{"result":{"resultCode":"X","resultStatus":"F","resultMessage":"x"}}';
    const request = await merchant.sealRequest(post('{}'));
    const unsignedRequest = await alterRequest(request, {
      headers: { Signature: undefined, 'Request-Time': undefined },
    });
    await refused(() => platform.openRequest(unsignedRequest), 'SIGNATURE_MISSING');
    const response = await platform.sealResponse(new Response(failed), { request });
    const headers = { Signature: undefined, 'Response-Time': undefined };
    const unsigned = await alterResponse(response, { headers });
    await refused(() => merchant.openResponse(unsigned, { request }), 'SIGNATURE_MISSING');
    const plain = new Response(failed, { headers: { Encrypt: encryptHeader(response) } });
    await refused(() => merchant.openResponse(plain, { request }), 'SIGNATURE_MISSING');
    equal(decrypted, 0);
  },
  'another algorithm is refused by its name': async () => {
    const { merchant, platform } = await encrypting();
    const request = await merchant.sealRequest(post('{}'));
    const Encrypt = encryptHeader(request).replace('RSA_AES', 'RSA_DES');
    const altered = await alterRequest(request, { headers: { Encrypt } });
    const error = await refused(() => platform.openRequest(altered), 'ALGORITHM_UNSUPPORTED');
    assert(error.message.includes('RSA_DES'), error.message);
  },
  'a public key is no key to decrypt with': async () => {
    const { merchant } = await encrypting();
    const { publicPem } = await platformKeys();
    const platform = createMessageSecurity({
      clientId,
      peerPublicKey: (await merchantKeys()).publicPem,
      decryptionKey: publicPem,
      cipherSuite: rsaAes(),
    });
    const request = await merchant.sealRequest(post('{}'));
    await refused(() => platform.openRequest(request), 'KEY_INVALID');
  },
};

export const encryption = cases('encryption', {
  ...roundTrips,
  ...form,
  ...decryptionKeys,
  ...repetition,
  ...configuration,
  ...hostility,
});
