import { isAuthenticated } from '@alipayhk-openapi/middleware';
import { ecc224Signer, ecc224Verifier } from '@alipayhk-openapi/middleware/ecc224';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { assert, equal, failure, refused } from '../assert.ts';
import {
  alterRequest,
  base64,
  conversation,
  copy,
  flipBit,
  fromBase64,
  merchantKeys,
  pem,
  platformKeys,
  post,
  utf8,
} from '../fixtures.ts';
import { cases } from '../registry.ts';

// A throwaway key pair: no WebCrypto can generate one on this curve. Made by OpenSSL, as were the
// signatures below.
const pkcs8 =
  'MHgCAQAwEAYHKoZIzj0CAQYFK4EEACEEYTBfAgEBBBzxlSICuVGon2v3Vvh9bdycrHYySsxZ6fLmCzXSoTwDOgAEESCNcLOGogUEmVoZnvPurzAxqA7LT52lcTM8CeQWpZUrS/HhjmyUQMb95r9SanD7TS1/nWVF1c4=';
const sec1 =
  'MGgCAQEEHPGVIgK5Uaifa/dW+H1t3JysdjJKzFnp8uYLNdKgBwYFK4EEACGhPAM6AAQRII1ws4aiBQSZWhme8+6vMDGoDstPnaVxMzwJ5BallStL8eGObJRAxv3mv1JqcPtNLX+dZUXVzg==';
const spki =
  'ME4wEAYHKoZIzj0CAQYFK4EEACEDOgAEESCNcLOGogUEmVoZnvPurzAxqA7LT52lcTM8CeQWpZUrS/HhjmyUQMb95r9SanD7TS1/nWVF1c4=';

const content = utf8(
  'POST /api/open/example/call\nT_385500000000000001.2024-05-22T06:42:21+05:30.{"title":"禮券 🧧"}',
);
const signatures = {
  'SHA-256': 'MD0CHE7+9wFRkuAv1GzU+6lYHffcVaGBUsb9tqY4fD0CHQColdQGh6qSrU/0F6+0zUiHOoIH2WYRZRFCRxb4',
  'SHA-224': 'MD0CHACmvSlqEVBvk5MsBiRtZ/VNXL8zrmkQA5Uqpq4CHQCvJ3Ho9GB9Eh7jkfoXCcEhmzCES0923wzQx290',
} as const;
const hashes = ['SHA-256', 'SHA-224'] as const;

export const ecc224 = cases('ecc224', {
  "OpenSSL's signatures verify, with their hash only": async () => {
    for (const hash of hashes) {
      const signature = fromBase64(signatures[hash]);
      const verifier = ecc224Verifier(spki, { hash });
      equal(verifier.algorithm, 'ECC224');
      equal(await verifier.verify(signature, content), true);
      equal(await verifier.verify(signature, utf8('another content')), false);
      const other = hash === 'SHA-256' ? 'SHA-224' : 'SHA-256';
      equal(await ecc224Verifier(spki, { hash: other }).verify(signature, content), false);
    }
    equal(await ecc224Verifier(spki).verify(fromBase64(signatures['SHA-256']), content), true);
  },
  'own signatures verify, with either hash and in either form': async () => {
    for (const hash of hashes) {
      for (const format of ['der', 'raw'] as const) {
        const signature = await ecc224Signer(pkcs8, { hash, format }).sign(content);
        if (format === 'raw') equal(signature.length, 56);
        const verifier = ecc224Verifier(spki, { hash, format });
        equal(await verifier.verify(signature, content), true, `${hash} ${format}`);
        equal(await verifier.verify(flipBit(signature, 200), content), false);
        const other = ecc224Verifier(spki, { hash, format: format === 'der' ? 'raw' : 'der' });
        equal(await other.verify(signature, content), false);
      }
    }
  },
  'a request and its answer go both ways': async () => {
    const own = { privateKey: ecc224Signer(pkcs8), peerPublicKey: ecc224Verifier(spki) };
    const { merchant, platform } = await conversation({ merchant: own, platform: own });
    const request = await merchant.sealRequest(post('{"title":"禮券"}'));
    assert(request.headers.get('Signature')?.startsWith('algorithm=ECC224,'), 'another algorithm');
    assert(isAuthenticated(await platform.openRequest(copy(request))), 'the request');
    const response = await platform.sealResponse(new Response('{}'), { request });
    assert(isAuthenticated(await merchant.openResponse(response, { request })), 'the response');
    const altered = await alterRequest(request, { body: utf8('{"title":"x"}') });
    await refused(() => platform.openRequest(altered), 'SIGNATURE_INVALID');
  },
  'it takes part only where it was configured': async () => {
    const { merchant, platform } = await conversation({
      merchant: { privateKey: ecc224Signer(pkcs8) },
    });
    const request = await merchant.sealRequest(post('{}'));
    await refused(() => platform.openRequest(request), 'ALGORITHM_UNSUPPORTED');
  },
  'every form of a key is read': async () => {
    const verifiers = [spki, pem('PUBLIC KEY', fromBase64(spki)), fromBase64(spki)];
    const signers = [
      pkcs8,
      pem('PRIVATE KEY', fromBase64(pkcs8)),
      fromBase64(pkcs8),
      sec1,
      pem('EC PRIVATE KEY', fromBase64(sec1)),
    ];
    for (const form of signers) {
      const signature = await ecc224Signer(form).sign(content);
      for (const key of verifiers)
        equal(await ecc224Verifier(key).verify(signature, content), true);
    }
  },
  'another key is refused, and so is another kind of key': async () => {
    const [{ pkcs8: rsaPrivate, spki: rsaPublic }, pair] = await Promise.all([
      merchantKeys(),
      crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']),
    ]);
    const p256 = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    for (const key of [spki, base64(rsaPrivate), 'nonsense', pkcs8.slice(0, 80)])
      await refused(() => ecc224Signer(key), 'KEY_INVALID');
    for (const key of [pkcs8, base64(rsaPublic), flipBit(fromBase64(spki), 500)])
      await refused(() => ecc224Verifier(key), 'KEY_INVALID');
    const error = await refused(() => ecc224Verifier(p256), 'KEY_INVALID');
    assert(error.message.includes('secp224r1'), error.message);
  },
  'an encrypting client says that a verifier is not enough': async () => {
    const { privatePem } = await platformKeys();
    const { merchant } = await conversation({
      merchant: {
        privateKey: privatePem,
        peerPublicKey: ecc224Verifier(spki),
        encryption: 'always',
        cipherSuite: rsaAes(),
      },
    });
    const error = await failure(() => merchant.sealRequest(post('{}')));
    equal(error.code, 'ENCRYPTION_NOT_CONFIGURED');
  },
});
