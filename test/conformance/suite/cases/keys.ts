import {
  importPrivateKey,
  importPublicKey,
  isAuthenticated,
  type KeyInput,
} from '@alipayhk-openapi/middleware';
import { assert, equal, failure, refused } from '../assert.ts';
import {
  base64,
  conversation,
  copy,
  generateKeys,
  merchantKeys,
  pem,
  platformKeys,
  post,
  strangerKeys,
  type TestKeys,
  utf8,
} from '../fixtures.ts';
import { cases } from '../registry.ts';

const privateForms: Record<string, (keys: TestKeys) => KeyInput> = {
  'PKCS#8 PEM': ({ privatePem }) => privatePem,
  'PKCS#8 PEM with CRLF and text around it': ({ privatePem }) =>
    `Bag Attributes\r\n${privatePem.replace(/\n/g, '\r\n')}\r\n`,
  'PKCS#8 PEM in one line of an environment variable': ({ privatePem }) =>
    privatePem.replace(/\n/g, '\\n'),
  'PKCS#8 bare base64': ({ pkcs8 }) => base64(pkcs8),
  'PKCS#8 DER': ({ pkcs8 }) => pkcs8,
  'PKCS#8 DER in an ArrayBuffer': ({ pkcs8 }) => pkcs8.buffer,
  'PKCS#1 PEM': ({ pkcs1Private }) => pem('RSA PRIVATE KEY', pkcs1Private),
  'PKCS#1 bare base64': ({ pkcs1Private }) => base64(pkcs1Private),
  'PKCS#1 DER': ({ pkcs1Private }) => pkcs1Private,
  JWK: ({ privateJwk }) => privateJwk,
  CryptoKey: ({ privateKey }) => privateKey,
};

const publicForms: Record<string, (keys: TestKeys) => KeyInput> = {
  'SPKI PEM': ({ publicPem }) => publicPem,
  'SPKI bare base64': ({ spki }) => base64(spki),
  'SPKI DER': ({ spki }) => spki,
  'bytes of a PEM file': ({ publicPem }) => utf8(publicPem),
  'PKCS#1 PEM': ({ pkcs1Public }) => pem('RSA PUBLIC KEY', pkcs1Public),
  'PKCS#1 bare base64': ({ pkcs1Public }) => base64(pkcs1Public),
  'PKCS#1 DER': ({ pkcs1Public }) => pkcs1Public,
  JWK: ({ publicJwk }) => publicJwk,
  CryptoKey: ({ publicKey }) => publicKey,
};

const forEach = <T>(
  forms: Record<string, T>,
  title: (name: string) => string,
  body: (form: T) => unknown,
): Record<string, () => unknown> =>
  Object.fromEntries(Object.entries(forms).map(([name, form]) => [title(name), () => body(form)]));

const algorithm = 'RSASSA-PKCS1-v1_5';
const data = utf8('the content');

export const keys = cases('keys', {
  ...forEach(
    privateForms,
    (name) => `a private key as ${name} signs`,
    async (form) => {
      const own = await merchantKeys();
      const key = await importPrivateKey(form(own));
      const signature = await crypto.subtle.sign(algorithm, key, data);
      const valid = await crypto.subtle.verify(algorithm, own.publicKey, signature, data);
      assert(valid, 'another key was imported');
      const { merchant, platform } = await conversation({ merchant: { privateKey: form(own) } });
      const opened = await platform.openRequest(await merchant.sealRequest(post('{}')));
      assert(isAuthenticated(opened), 'not authenticated');
    },
  ),
  ...forEach(
    publicForms,
    (name) => `a public key as ${name} verifies`,
    async (form) => {
      const own = await merchantKeys();
      const key = await importPublicKey(form(own));
      const signature = await crypto.subtle.sign(algorithm, own.privateKey, data);
      assert(await crypto.subtle.verify(algorithm, key, signature, data), 'another key');
      const { merchant, platform } = await conversation({ platform: { peerPublicKey: form(own) } });
      const opened = await platform.openRequest(await merchant.sealRequest(post('{}')));
      assert(isAuthenticated(opened), 'not authenticated');
    },
  ),
  'a private key cannot be exported unless that is asked for': async () => {
    const { privatePem, pkcs8 } = await merchantKeys();
    const kept = await importPrivateKey(privatePem);
    equal(kept.extractable, false);
    equal(kept.usages, ['sign']);
    await failure(() => crypto.subtle.exportKey('pkcs8', kept));
    const open = await importPrivateKey(privatePem, { extractable: true });
    equal(new Uint8Array(await crypto.subtle.exportKey('pkcs8', open)), pkcs8);
  },
  'a public key in the place of a private one says so, and the reverse': async () => {
    const own = await merchantKeys();
    for (const form of Object.values(publicForms)) {
      const error = await refused(() => importPrivateKey(form(own)), 'KEY_INVALID');
      assert(/public/.test(error.message) && /private/.test(error.message), error.message);
    }
    for (const form of Object.values(privateForms)) {
      const error = await refused(() => importPublicKey(form(own)), 'KEY_INVALID');
      assert(/public/.test(error.message) && /private/.test(error.message), error.message);
    }
  },
  'a key of 1024 bits is refused, a key of 3072 is not': async () => {
    const short = await generateKeys(1024);
    const strong = await generateKeys(3072);
    for (const form of [short.privatePem, short.privateJwk, short.privateKey]) {
      const error = await refused(() => importPrivateKey(form), 'KEY_INVALID');
      assert(error.message.includes('2048'), error.message);
    }
    await refused(() => importPublicKey(short.publicPem), 'KEY_INVALID');
    equal((await importPublicKey(strong.publicPem)).type, 'public');
  },
  'what is no RSA key is refused and not repeated': async () => {
    const { pkcs8 } = await merchantKeys();
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const ec = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const encrypted = pem('ENCRYPTED PRIVATE KEY', pkcs8);
    const secret = base64(pkcs8).slice(100, 140);
    for (const key of [ec, '', 'no key', pkcs8.slice(0, -1), encrypted, new Uint8Array(300)]) {
      const error = await refused(() => importPrivateKey(key), 'KEY_INVALID');
      assert(!`${error.stack}`.includes(secret), 'the error repeats the key');
    }
  },
});

export const rotation = cases('rotation', {
  'the key is chosen by keyVersion, on both sides': async () => {
    const [current, next] = await Promise.all([merchantKeys(), strangerKeys()]);
    const platformKey = (await platformKeys()).publicPem;
    const peerPublicKey = { 1: current.publicPem, 2: next.publicJwk };
    for (const [keyVersion, privateKey] of [
      [1, current.privatePem],
      ['2', next.privatePem],
    ] as const) {
      const { merchant, platform } = await conversation({
        merchant: { keyVersion, privateKey, peerPublicKey: { 7: platformKey } },
        platform: { keyVersion: 7, peerPublicKey },
      });
      const request = await merchant.sealRequest(post('{}'));
      assert(isAuthenticated(await platform.openRequest(copy(request))), `version ${keyVersion}`);
      const response = await platform.sealResponse(new Response('{}'), { request });
      assert(isAuthenticated(await merchant.openResponse(response, { request })), 'the response');
    }
  },
  'a version that is not in the record is unknown, and its key is not tried': async () => {
    const { merchant, platform } = await conversation({
      merchant: { keyVersion: 3 },
      platform: { peerPublicKey: { 1: (await merchantKeys()).publicPem } },
    });
    const request = await merchant.sealRequest(post('{}'));
    const error = await refused(() => platform.openRequest(request), 'KEY_UNKNOWN');
    assert(error.message.includes('3'), error.message);
  },
  'names of object members are no versions': async () => {
    for (const keyVersion of ['constructor', '__proto__', 'toString']) {
      const { merchant, platform } = await conversation({
        merchant: { keyVersion },
        platform: { peerPublicKey: { 1: (await merchantKeys()).publicPem } },
      });
      const request = await merchant.sealRequest(post('{}'));
      await refused(() => platform.openRequest(request), 'KEY_UNKNOWN');
    }
  },
  'one key serves every version': async () => {
    const { merchant, platform } = await conversation({ merchant: { keyVersion: 'later' } });
    const request = await merchant.sealRequest(post('{}'));
    assert(isAuthenticated(await platform.openRequest(request)), 'not authenticated');
  },
});
