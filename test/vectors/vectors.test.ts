import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  contentToSign,
  createMessageSecurity,
  formatSignatureHeader,
  importPrivateKey,
  importPublicKey,
  isAuthenticated,
  parseEncryptHeader,
  parseSignatureHeader,
} from '@alipayhk-openapi/middleware';
import { ecc224Signer, ecc224Verifier } from '@alipayhk-openapi/middleware/ecc224';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { decryptEcb, encryptEcb } from '../../packages/middleware/src/cipher/aes-ecb.ts';
import { hasPrograms } from '../support/programs.ts';
import aesEcb from './aes-ecb.json' with { type: 'json' };
import ecc224 from './ecc224.json' with { type: 'json' };
import encryption from './encryption.json' with { type: 'json' };
import headers from './headers.json' with { type: 'json' };
import keys from './keys.json' with { type: 'json' };
import signing from './signing.json' with { type: 'json' };

const base64 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, 'base64'));
const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));
const toBase64 = (bytes: Uint8Array | ArrayBuffer): string =>
  Buffer.from(bytes as Uint8Array).toString('base64');
const keyOf = (name: string) => keys.rsa[name as keyof typeof keys.rsa];
const RSA = 'RSASSA-PKCS1-v1_5';

describe.each(signing)('signing: $name', (vector) => {
  const content = contentToSign({ ...vector, body: base64(vector.bodyBase64) });

  it('stage 1: the content', () => {
    expect(toBase64(content)).toBe(vector.contentBase64);
  });

  it('stage 2: the signature, both ways', async () => {
    const { privateKey, publicKey } = keyOf(vector.key);
    const made = await crypto.subtle.sign(
      RSA,
      await importPrivateKey(privateKey),
      content as BufferSource,
    );
    expect(toBase64(made)).toBe(vector.signatureBase64);
    const verifier = await importPublicKey(publicKey);
    const signature = base64(vector.signatureBase64) as BufferSource;
    expect(await crypto.subtle.verify(RSA, verifier, signature, content as BufferSource)).toBe(
      true,
    );
  });

  it('stage 3: the header, both ways', () => {
    const { signature, ...rest } = parseSignatureHeader(vector.signatureHeader);
    expect(toBase64(signature)).toBe(vector.signatureBase64);
    expect(formatSignatureHeader({ signature, ...rest })).toBe(vector.signatureHeader);
  });

  it('stage 4: the whole message', async () => {
    const security = createMessageSecurity({
      clientId: vector.clientId,
      peerPublicKey: keyOf(vector.key).publicKey,
    });
    const url = `https://gateway.example${vector.uri}`;
    const init = {
      headers: {
        'Client-Id': vector.clientId,
        [vector.direction === 'request' ? 'Request-Time' : 'Response-Time']: vector.time,
        Signature: vector.signatureHeader,
      },
      body: base64(vector.bodyBase64) as BodyInit,
    };
    const request = new Request(url, { method: vector.method, ...init });
    const opened =
      vector.direction === 'request'
        ? await security.openRequest(request)
        : await security.openResponse(new Response(init.body, init), { request });
    expect(isAuthenticated(opened)).toBe(true);
    expect(toBase64(await opened.arrayBuffer())).toBe(vector.bodyBase64);
  });
});

describe.each(encryption)('encryption: $name', (vector) => {
  const { privateKey, publicKey } = keyOf(vector.receiver);

  it('stage 1: the ciphertext', async () => {
    const ciphertext = await encryptEcb(
      hex(vector.aesKeyHex),
      base64(vector.plaintextBase64),
      crypto,
    );
    expect(toBase64(ciphertext)).toBe(vector.body);
  });

  it('stage 2: the header', () => {
    expect(toBase64(parseEncryptHeader(vector.encryptHeader).symmetricKey)).toBe(
      vector.wrappedKeyBase64,
    );
  });

  it.each([
    ['portably', privateKey],
    ['natively', rsaPrivateOperation(privateKey)],
  ])('stage 3: decryption, %s', async (_, key) => {
    const body = new TextEncoder().encode(vector.body);
    const plain = await rsaAes().decrypt(body, base64(vector.wrappedKeyBase64), key);
    expect(toBase64(plain)).toBe(vector.plaintextBase64);
  });

  it('stage 4: the whole message', async () => {
    const sender = vector.receiver === 'platform' ? 'merchant' : 'platform';
    const security = createMessageSecurity({
      clientId: vector.clientId,
      privateKey,
      peerPublicKey: keyOf(sender).publicKey,
      cipherSuite: rsaAes(),
    });
    const request = new Request(`https://gateway.example${vector.uri}`, {
      method: 'POST',
      headers: {
        'Client-Id': vector.clientId,
        'Request-Time': vector.time,
        Signature: vector.signatureHeaderOverCiphertext,
        Encrypt: vector.encryptHeader,
      },
      body: vector.body,
    });
    const opened = await security.openRequest(request);
    expect(toBase64(await opened.arrayBuffer())).toBe(vector.plaintextBase64);
  });

  it('the other way: what the package encrypts for this receiver comes back', async () => {
    const made = await rsaAes().encrypt(base64(vector.plaintextBase64), publicKey);
    const plain = await rsaAes().decrypt(made.body, made.symmetricKey, privateKey);
    expect(toBase64(plain)).toBe(vector.plaintextBase64);
  });
});

describe('headers', () => {
  it.each(headers.accepted)('reads $header', ({ header, expected }) => {
    const { signature, ...rest } = parseSignatureHeader(header);
    expect({ ...rest, signatureBase64: toBase64(signature) }).toEqual(expected);
  });

  it.each(headers.refused)('refuses %j', (header) => {
    expect(() => parseSignatureHeader(header)).toThrow(
      expect.objectContaining({ code: 'SIGNATURE_MALFORMED' }),
    );
  });
});

describe.each(aesEcb)('$name', (vector) => {
  const plaintext = hex(vector.plaintextHex);

  it('both ways', async () => {
    const padded = await encryptEcb(hex(vector.keyHex), plaintext, crypto);
    const blocks = padded.subarray(0, plaintext.length);
    expect(Buffer.from(blocks).toString('hex')).toBe(vector.ciphertextHex);
    expect(await decryptEcb(hex(vector.keyHex), hex(vector.ciphertextHex), crypto)).toEqual(
      plaintext,
    );
  });
});

describe('ecc224', () => {
  it.each(ecc224.signatures)('$name', async ({ hash, message, rawHex, derHex }) => {
    const content = new TextEncoder().encode(message);
    for (const [format, expected] of [
      ['raw', rawHex],
      ['der', derHex],
    ] as const) {
      const options = { hash: hash as 'SHA-224' | 'SHA-256', format };
      const verifier = ecc224Verifier(ecc224.publicKey, options);
      expect(await verifier.verify(hex(expected), content)).toBe(true);
      const made = await ecc224Signer(ecc224.privateKey, options).sign(content);
      expect(Buffer.from(made).toString('hex')).toBe(expected);
    }
  });
});

it.runIf(hasPrograms('python3 with cryptography'))('the files are what generate.py writes', () => {
  const script = fileURLToPath(new URL('./generate.py', import.meta.url));
  expect(() => execFileSync('python3', [script, '--check'], { stdio: 'pipe' })).not.toThrow();
});
