import {
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPairSync,
} from 'node:crypto';
import { createMessageSecurity, isAuthenticated } from '@alipayhk-openapi/middleware';
import {
  type Ecc224Options,
  ecc224Signer,
  ecc224Verifier,
} from '@alipayhk-openapi/middleware/ecc224';
import { describe, expect, it } from 'vitest';
import { writeDer } from './support/der.ts';
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

  const algorithm = (...oids: number[][]) => writeDer(48, ...oids.map((oid) => writeDer(6, oid)));
  const EC = [0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1];
  const P224 = [0x2b, 0x81, 4, 0, 0x21];
  const ofScalar = (scalar: ArrayLike<number>) =>
    writeDer(
      48,
      [2, 1, 0],
      algorithm(EC, P224),
      writeDer(4, writeDer(48, [2, 1, 1], writeDer(4, scalar))),
    );
  const order = Uint8Array.from(
    Buffer.from('ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d', 'hex'),
  );
  const below = Uint8Array.from(order);
  below[27]! -= 1;

  it('takes every scalar from 1 to the order less 1', async () => {
    const one = new Uint8Array(28);
    one[27] = 1;
    for (const scalar of [one, below]) {
      const der = Buffer.from(ofScalar(scalar));
      const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
      const signature = await ecc224Signer(new Uint8Array(der)).sign(content);
      const verify = createVerify('sha256').update(content);
      expect(verify.verify(createPublicKey(key), signature)).toBe(true);
    }
  });

  it.each([
    ['no scalar at all', writeDer(48, [2, 1, 0], algorithm(EC, P224), writeDer(4))],
    ['an empty scalar', ofScalar([])],
    ['the scalar 0', ofScalar(new Uint8Array(28))],
    ['the order as scalar', ofScalar(order)],
    ['a scalar of 27 bytes', ofScalar(new Uint8Array(27).fill(1))],
    ['a scalar of 29 bytes', ofScalar(new Uint8Array(29).fill(1))],
  ])('refuses a private key with %s', async (_, key) => {
    const error = await refused(() => ecc224Signer(key), 'KEY_INVALID');
    expect(error.message).toBe('Unusable key: copy it again, whole and alone: it is damaged.');
  });

  it('says what belongs where', async () => {
    const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const curve = 'Unusable key: give a key on the curve secp224r1 (P-224): this is on another.';
    const cases: [() => unknown, string][] = [
      [
        () => ecc224Signer(p256.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string),
        curve,
      ],
      [
        () => ecc224Signer(p256.privateKey.export({ type: 'sec1', format: 'pem' }) as string),
        curve,
      ],
      [
        () => ecc224Verifier(p256.publicKey.export({ type: 'spki', format: 'pem' }) as string),
        curve,
      ],
      [() => ecc224Signer(writeDer(48, [2, 1, 0], algorithm(EC), writeDer(4))), curve],
      [() => ecc224Signer(spki), 'Unusable key: give a P-224 private key (PKCS#8 or SEC1).'],
      [() => ecc224Verifier(pkcs8), 'Unusable key: give a P-224 public key (SPKI).'],
      [
        () => ecc224Verifier(writeDer(48, algorithm(EC, P224), writeDer(3, [0, 2], below))),
        'Unusable key: give it whole and with its point uncompressed: it is damaged, or compressed.',
      ],
    ];
    for (const [make, message] of cases) {
      expect((await refused(make, 'KEY_INVALID')).message).toBe(message);
    }
    expect(() => ecc224Verifier(spki, { format: 'p1363' as never })).toThrow(
      new TypeError('hash or format is none of the possible values'),
    );
  });
});
