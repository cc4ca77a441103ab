import {
  contentToSign,
  createMessageSecurity,
  formatEncryptHeader,
  formatSignatureHeader,
  importPrivateKey,
  isAuthenticated,
  type MessageSecurityOptions,
  parseEncryptHeader,
  parseSignatureHeader,
} from '@alipayhk-openapi/middleware';
import { ecc224Signer, ecc224Verifier } from '@alipayhk-openapi/middleware/ecc224';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
// Not public, and the only way to give the block cipher alone a vector.
import { decryptEcb, encryptEcb } from '../../../../packages/middleware/src/cipher/aes-ecb.ts';
import aesEcbVectors from '../../../vectors/aes-ecb.json';
import ecc224Vectors from '../../../vectors/ecc224.json';
import encryptionVectors from '../../../vectors/encryption.json';
import headerVectors from '../../../vectors/headers.json';
import { rsa } from '../../../vectors/keys.json';
import signingVectors from '../../../vectors/signing.json';
import { assert, equal, refused } from '../assert.ts';
import { base64, bytesOf, fromBase64, fromHex } from '../fixtures.ts';
import { ecbDecrypt, ecbEncrypt, pad, unwrapKey } from '../reference.ts';
import { cases } from '../registry.ts';

type KeyName = keyof typeof rsa;

const bytes = (value: Uint8Array): Uint8Array => new Uint8Array(value);

const urlOf = (uri: string): string => `https://open.example.test${uri}`;

const keyVersionOf = (header: string): { keyVersion?: string } => {
  const { keyVersion } = parseSignatureHeader(header);
  return keyVersion === undefined ? {} : { keyVersion };
};

/** The end that a vector was made by, or for. */
const end = (
  own: KeyName,
  clientId: string,
  options: Partial<MessageSecurityOptions> = {},
): ReturnType<typeof createMessageSecurity> =>
  createMessageSecurity({
    clientId,
    privateKey: rsa[own].privateKey,
    peerPublicKey: rsa[own === 'merchant' ? 'platform' : 'merchant'].publicKey,
    ...options,
  });

interface Arrived {
  readonly uri: string;
  readonly clientId: string;
  readonly time: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly signature: string;
  readonly encrypt?: string;
}

const headersOf = (timeHeader: string, { clientId, time, signature, encrypt }: Arrived): Headers =>
  new Headers({
    'Client-Id': clientId,
    [timeHeader]: time,
    Signature: signature,
    ...(encrypt !== undefined && { Encrypt: encrypt }),
  });

/** Opens a message of a vector: a request as the platform, a response as the merchant. */
async function open(direction: string, arrived: Arrived): Promise<Request | Response> {
  const { uri, clientId, body } = arrived;
  const cipherSuite = rsaAes();
  if (direction === 'request') {
    const headers = headersOf('Request-Time', arrived);
    const request = new Request(urlOf(uri), { method: 'POST', headers, body });
    return end('platform', clientId, { cipherSuite }).openRequest(request);
  }
  const response = new Response(body, { headers: headersOf('Response-Time', arrived) });
  const request = new Request(urlOf(uri), { method: 'POST', body: '' });
  return end('merchant', clientId, { cipherSuite }).openResponse(response, { request });
}

const signing = Object.fromEntries(
  signingVectors.map((vector) => [
    `vector "${vector.name}": content, signature, header and message`,
    async () => {
      const { method, uri, clientId, time, signatureHeader } = vector;
      const body = fromBase64(vector.bodyBase64);
      const content = contentToSign({ method, uri, clientId, time, body });
      equal(bytes(content), fromBase64(vector.contentBase64), 'the content to sign');
      const key = await importPrivateKey(rsa[vector.key as KeyName].privateKey);
      const made = new Uint8Array(
        await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, new Uint8Array(content)),
      );
      equal(made, fromBase64(vector.signatureBase64), 'the signature');
      const keyVersion = keyVersionOf(signatureHeader);
      const header = formatSignatureHeader({ algorithm: 'RSA256', ...keyVersion, signature: made });
      equal(header, signatureHeader, 'the header');
      equal(bytes(parseSignatureHeader(header).signature), made, 'the parsed signature');
      const arrived = { uri, clientId, time, body, signature: signatureHeader };
      const opened = await open(vector.direction, arrived);
      equal(await bytesOf(opened), body, 'the opened body');
      assert(isAuthenticated(opened), 'not authenticated');
    },
  ]),
);

/** Those whose time has the form that is sent. */
const sendable = signingVectors.filter(
  ({ direction, time }) => direction === 'request' && /^[\dT:-]{19}\+08:00$/.test(time),
);

const sealing = Object.fromEntries(
  sendable.map(({ name, uri, clientId, time, bodyBase64, key, signatureHeader }) => [
    `vector "${name}": sealing makes the very same headers`,
    async () => {
      const merchant = end(key as KeyName, clientId, {
        now: () => Date.parse(time),
        ...keyVersionOf(signatureHeader),
      });
      const body = fromBase64(bodyBase64);
      const sealed = await merchant.sealRequest(new Request(urlOf(uri), { method: 'POST', body }));
      equal(sealed.headers.get('Request-Time'), time);
      equal(sealed.headers.get('Client-Id'), clientId);
      equal(sealed.headers.get('Signature'), signatureHeader);
    },
  ]),
);

const headers: Record<string, () => unknown> = {
  'vectors of headers that must be read': () => {
    for (const { header, expected } of headerVectors.accepted) {
      const { signature, ...rest } = parseSignatureHeader(header);
      const read: Record<string, unknown> = { ...rest, signatureBase64: base64(signature) };
      const names = [...new Set([...Object.keys(expected), ...Object.keys(read)])];
      for (const name of names)
        equal(read[name], (expected as Record<string, unknown>)[name], `${name} of ${header}`);
    }
  },
  'vectors of headers that must be refused': async () => {
    for (const header of headerVectors.refused)
      await refused(() => parseSignatureHeader(header), 'SIGNATURE_MALFORMED');
  },
};

const encryption = Object.fromEntries(
  encryptionVectors.map((vector) => [
    `vector "${vector.name}": key, ciphertext, header and message`,
    async () => {
      const { uri, clientId, time, encryptHeader, aesKeyHex } = vector;
      const plaintext = fromBase64(vector.plaintextBase64);
      const wrapped = fromBase64(vector.wrappedKeyBase64);
      const { algorithm, keyVersion, symmetricKey } = parseEncryptHeader(encryptHeader);
      equal(bytes(symmetricKey), wrapped, 'the wrapped key');
      const written = { algorithm, ...(keyVersion !== undefined && { keyVersion }), symmetricKey };
      equal(formatEncryptHeader(written), encryptHeader, 'the header');
      const opened = await open(vector.receiver === 'platform' ? 'request' : 'response', {
        uri,
        clientId,
        time,
        body: new TextEncoder().encode(vector.body),
        signature: vector.signatureHeaderOverCiphertext,
        encrypt: encryptHeader,
      });
      equal(await bytesOf(opened), plaintext, 'the plaintext');
      assert(isAuthenticated(opened), 'not authenticated');
      const key = fromHex(aesKeyHex);
      const { privateKey } = rsa[vector.receiver as KeyName];
      const exportable = await importPrivateKey(privateKey, { extractable: true });
      const jwk = await crypto.subtle.exportKey('jwk', exportable);
      equal(unwrapKey(wrapped, jwk), key, 'the key by the reference');
      equal(base64(await ecbEncrypt(key, pad(plaintext))), vector.body, 'the reference');
      equal(base64(await encryptEcb(key, plaintext, crypto)), vector.body, 'the ciphertext');
    },
  ]),
);

const blockCipher = Object.fromEntries(
  aesEcbVectors.map(({ name, keyHex, plaintextHex, ciphertextHex }) => [
    `vector "${name}"`,
    async () => {
      const [key, plaintext, ciphertext] = [keyHex, plaintextHex, ciphertextHex].map(fromHex) as [
        Uint8Array<ArrayBuffer>,
        Uint8Array<ArrayBuffer>,
        Uint8Array<ArrayBuffer>,
      ];
      const padded = await encryptEcb(key, plaintext, crypto);
      equal(bytes(padded).slice(0, -16), ciphertext, 'the ciphertext');
      equal(bytes(await decryptEcb(key, ciphertext, crypto)), plaintext, 'the plaintext');
      equal(await ecbEncrypt(key, plaintext), ciphertext, 'the reference, encrypting');
      equal(await ecbDecrypt(key, ciphertext), plaintext, 'the reference, decrypting');
    },
  ]),
);

type Hash = 'SHA-224' | 'SHA-256';

const ecc224 = Object.fromEntries(
  ecc224Vectors.signatures.map(({ name, hash, message, rawHex, derHex }) => [
    `vector "${name}": made and verified, in both forms`,
    async () => {
      const { privateKey, publicKey } = ecc224Vectors;
      const content = new TextEncoder().encode(message);
      for (const [format, hex] of [
        ['raw', rawHex],
        ['der', derHex],
      ] as const) {
        const options = { hash: hash as Hash, format };
        const signature = await ecc224Signer(privateKey, options).sign(content);
        equal(bytes(signature), fromHex(hex), `the signature, ${format}`);
        const verifier = ecc224Verifier(publicKey, options);
        equal(await verifier.verify(fromHex(hex), content), true, `verified, ${format}`);
      }
    },
  ]),
);

/** Every vector of test/vectors, which other programs made. */
export const vectors = [
  ...cases('signing', { ...signing, ...sealing, ...headers }),
  ...cases('encryption', { ...encryption, ...blockCipher }),
  ...cases('ecc224', ecc224),
];
