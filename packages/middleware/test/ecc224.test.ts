import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { createMessageSecurity, isAuthenticated } from '@alipayhk-openapi/middleware';
import {
  type Ecc224Options,
  ecc224Signer,
  ecc224Verifier,
} from '@alipayhk-openapi/middleware/ecc224';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, post, refused } from './support/parties.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp224r1' });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const sec1 = privateKey.export({ type: 'sec1', format: 'pem' }) as string;
const spki = publicKey.export({ type: 'spki', format: 'pem' }) as string;
const bare = (pem: string) => pem.replace(/-----.*?-----|\s/g, '');
const content = new TextEncoder().encode('POST /x\nC.T.{"港":"🎫"}');

const VARIANTS = (['SHA-256', 'SHA-224'] as const).flatMap((hash) =>
  (['der', 'raw'] as const).map((format) => ({ hash, format })),
);
const toNode = ({ hash, format }: Required<Ecc224Options>) =>
  [hash.replace('-', '').toLowerCase(), format === 'der' ? 'der' : 'ieee-p1363'] as const;

describe('ECC224', () => {
  it.each(VARIANTS)('interoperates with OpenSSL: $hash, $format', async (options) => {
    const [hash, dsaEncoding] = toNode(options);
    for (let round = 0; round < 8; round++) {
      const message = Uint8Array.of(...content, round);
      const ours = await ecc224Signer(pkcs8, options).sign(message);
      expect(createVerify(hash).update(message).verify({ key: publicKey, dsaEncoding }, ours)).toBe(
        true,
      );
      const theirs = new Uint8Array(
        createSign(hash).update(message).sign({ key: privateKey, dsaEncoding }),
      );
      const verifier = ecc224Verifier(spki, options);
      expect(await verifier.verify(theirs, message)).toBe(true);
      theirs[theirs.length - 1]! ^= 1;
      expect(await verifier.verify(theirs, message)).toBe(false);
      expect(await verifier.verify(ours, content)).toBe(false);
    }
  });

  it('uses SHA-256 and DER unless told otherwise', async () => {
    const signature = await ecc224Signer(pkcs8).sign(content);
    expect(createVerify('sha256').update(content).verify(publicKey, signature)).toBe(true);
  });

  it.each([
    ['PKCS#8 PEM', pkcs8],
    ['SEC1 PEM', sec1],
    ['PKCS#8 base64', bare(pkcs8)],
    ['PKCS#8 DER', new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' }))],
    ['SEC1 DER', new Uint8Array(privateKey.export({ type: 'sec1', format: 'der' }))],
    [
      'SEC1 PEM behind its parameters',
      `-----BEGIN EC PARAMETERS-----\nBgUrgQQAIQ==\n-----END EC PARAMETERS-----\n${sec1}`,
    ],
  ])('takes a private key as %s', async (_, key) => {
    const signature = await ecc224Signer(key).sign(content);
    expect(await ecc224Verifier(bare(spki)).verify(signature, content)).toBe(true);
  });

  it('goes through the whole middleware, and nowhere near an RSA key', async () => {
    const merchant = createMessageSecurity({
      clientId: CLIENT_ID,
      privateKey: ecc224Signer(pkcs8),
    });
    const platform = createMessageSecurity({
      clientId: CLIENT_ID,
      peerPublicKey: ecc224Verifier(spki),
    });
    const sealed = await merchant.sealRequest(post());
    expect(sealed.headers.get('Signature')).toMatch(/^algorithm=ECC224,signature=/);
    expect(isAuthenticated(await platform.openRequest(sealed.clone()))).toBe(true);
    const rsa = createMessageSecurity({ clientId: CLIENT_ID, peerPublicKey: rsaKeys().publicKey });
    await refused(rsa.openRequest(sealed.clone()), 'ALGORITHM_UNSUPPORTED');
  });

  it('answers false to signatures that are no signatures', async () => {
    for (const { hash, format } of VARIANTS) {
      const verifier = ecc224Verifier(spki, { hash, format });
      for (const length of [0, 1, 28, 56, 57, 64, 300]) {
        expect(await verifier.verify(new Uint8Array(length), content)).toBe(false);
        expect(await verifier.verify(new Uint8Array(length).fill(255), content)).toBe(false);
      }
    }
  });

  it('refuses other keys', async () => {
    const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const rsa = rsaKeys();
    const compressed = publicKey.export({ type: 'spki', format: 'der' }).subarray(0, -56);
    const off = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
    off[off.length - 1]! ^= 1;
    for (const key of [
      p256.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      p256.privateKey.export({ type: 'sec1', format: 'pem' }) as string,
      rsa.privateKey,
      spki,
      '',
      'nonsense',
    ]) {
      await refused(() => ecc224Signer(key), 'KEY_INVALID');
    }
    for (const key of [
      p256.publicKey.export({ type: 'spki', format: 'pem' }) as string,
      rsa.publicKey,
      pkcs8,
      new Uint8Array(compressed),
      off,
    ]) {
      await refused(() => ecc224Verifier(key), 'KEY_INVALID');
    }
    expect(() => ecc224Signer(pkcs8, { hash: 'SHA-1' as never })).toThrow(TypeError);
  });
});
