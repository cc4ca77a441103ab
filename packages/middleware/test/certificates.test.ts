import { X509Certificate } from 'node:crypto';
import { importPrivateKey, importPublicKey } from '@alipayhk-openapi/middleware';
import { describe, expect, it } from 'vitest';
import { CERTIFICATE_V1, CERTIFICATE_V3 } from './support/certificates.ts';
import { writeDer } from './support/der.ts';
import { rsaKeys } from './support/keys.ts';
import { refused } from './support/parties.ts';

const VERSIONS = [
  ['1', CERTIFICATE_V1],
  ['3', CERTIFICATE_V3],
] as const;
const derOf = (pem: string): Uint8Array => new Uint8Array(new X509Certificate(pem).raw);

describe('a certificate', () => {
  it.each(VERSIONS)(
    'of X.509 version %s gives the key that OpenSSL finds in it',
    async (_, pem) => {
      const expected = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
      const der = derOf(pem);
      for (const form of [pem, der, Buffer.from(der).toString('base64')]) {
        const spki = await crypto.subtle.exportKey('spki', await importPublicKey(form));
        expect(Buffer.from(spki)).toEqual(expected);
      }
    },
  );

  it('behind a private key is found where a public key is wanted', async () => {
    const { privateKey } = rsaKeys();
    const [bundled, alone] = await Promise.all(
      [privateKey + CERTIFICATE_V3, CERTIFICATE_V3].map(async (pem) =>
        crypto.subtle.exportKey('spki', await importPublicKey(pem)),
      ),
    );
    expect(bundled).toEqual(alone);
  });

  it.each(VERSIONS)('of X.509 version %s is no private key', async (_, pem) => {
    const { message } = await refused(importPrivateKey(pem), 'KEY_INVALID');
    expect(message).toBe('Unusable key: give the private key: this is the public one.');
  });

  const algorithm = writeDer(48, [6, 1, 42]);
  const signature = writeDer(3, [0]);
  const certificate = (...fields: Uint8Array[]) =>
    writeDer(48, writeDer(48, ...fields), algorithm, signature);
  const field = writeDer(48);
  it.each([
    ['no fields', certificate()],
    ['five fields, and the sixth is the key', certificate(...Array(5).fill(field))],
    ['a version, and five fields more', certificate(writeDer(0xa0), ...Array(5).fill(field))],
  ])('with %s is damaged', async (_, der) => {
    const { message } = await refused(importPublicKey(der), 'KEY_INVALID');
    expect(message).toBe('Unusable key: copy it again, whole and alone: it is damaged.');
  });

  it('whose key is none of RSA is refused', async () => {
    const der = certificate(...Array(6).fill(field));
    const { message } = await refused(importPublicKey(der), 'KEY_INVALID');
    expect(message).toBe('Unusable key: copy it again, whole and alone: it is damaged.');
  });
});
