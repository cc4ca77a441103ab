import {
  type CipherSuite,
  createMessageSecurity,
  formatEncryptHeader,
  formatSignatureHeader,
  type MessageSecurity,
  parseEncryptHeader,
  parseSignatureHeader,
  SecurityError,
} from '@alipayhk-openapi/middleware';
import { rsaPrivateOperation } from '@alipayhk-openapi/middleware/node';
import { rsaAes } from '@alipayhk-openapi/middleware/rsa-aes';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post, URL_OF_CALL } from './support/parties.ts';

const keys = { merchant: rsaKeys(), platform: rsaKeys() };
const TEXT = '{"title":"港澳 🎫","amount":"12.50"}';
const suite = rsaAes();

let decryptions = 0;
const counting: CipherSuite = {
  ...suite,
  decrypt(...args) {
    decryptions++;
    return suite.decrypt(...args);
  },
};
const platformWith = (decryptionKey: string | ReturnType<typeof rsaPrivateOperation>) =>
  createMessageSecurity({
    clientId: CLIENT_ID,
    decryptionKey,
    peerPublicKey: keys.merchant.publicKey,
    cipherSuite: counting,
  });
const platform = platformWith(rsaPrivateOperation(keys.platform.privateKey));
const { merchant } = parties({ cipherSuite: suite, encryption: 'always' }, keys);
const sealed = await merchant.sealRequest(post(TEXT));
const bodyBytes = new Uint8Array(await sealed.clone().arrayBuffer());

/** Each copy of the bytes with one bit the other way round. */
function* flips(bytes: Uint8Array, step = 1): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit += step) {
    const copy = bytes.slice();
    copy[bit >> 3]! ^= 1 << (bit & 7);
    yield copy;
  }
}

interface Change {
  url?: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
}

/** The sealed request with a change; undefined where no HTTP message could carry it. */
function changed({
  url = URL_OF_CALL,
  headers = {},
  body = bodyBytes,
}: Change): Request | undefined {
  try {
    const all = { ...Object.fromEntries(sealed.headers), ...headers };
    return new Request(url, { method: 'POST', headers: all, body: body as BodyInit });
  } catch {
    return undefined;
  }
}

/** Opens every change, and counts the codes with which they are refused. */
async function codesOf(changes: Iterable<Change>, receiver: MessageSecurity = platform) {
  const codes: Record<string, number> = {};
  const messages = new Set<string>();
  for (const change of changes) {
    const request = changed(change);
    if (!request) continue;
    const error = await receiver.openRequest(request).then(
      () => new Error('accepted'),
      (thrown: unknown) => thrown,
    );
    const code = error instanceof SecurityError ? error.code : String(error);
    codes[code] = (codes[code] ?? 0) + 1;
    messages.add(String(error));
  }
  return { codes, messages };
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function* map<T>(values: Iterable<Uint8Array>, make: (bytes: Uint8Array) => T): Generator<T> {
  for (const value of values) yield make(value);
}

describe('every flipped bit is refused', () => {
  it('the unchanged message is accepted', async () => {
    expect(await (await platform.openRequest(sealed.clone())).text()).toBe(TEXT);
  });

  it('of the body, before anything is decrypted', async () => {
    decryptions = 0;
    const { codes } = await codesOf(map(flips(bodyBytes), (body) => ({ body })));
    expect(codes).toEqual({ SIGNATURE_INVALID: bodyBytes.length * 8 });
    expect(decryptions).toBe(0);
  });

  it('of the ciphertext, before anything is decrypted', async () => {
    decryptions = 0;
    const ciphertext = new Uint8Array(Buffer.from(latin1(bodyBytes), 'base64'));
    const changes = map(flips(ciphertext), (bytes) => ({
      body: bytesOf(Buffer.from(bytes).toString('base64')),
    }));
    expect((await codesOf(changes)).codes).toEqual({ SIGNATURE_INVALID: ciphertext.length * 8 });
    expect(decryptions).toBe(0);
  });

  it('of the signature', async () => {
    decryptions = 0;
    const header = parseSignatureHeader(sealed.headers.get('Signature')!);
    const changes = map(flips(header.signature), (signature) => ({
      headers: { signature: formatSignatureHeader({ ...header, signature }) },
    }));
    expect((await codesOf(changes)).codes).toEqual({ SIGNATURE_INVALID: 2048 });
    expect(decryptions).toBe(0);
  });

  it('of the time', async () => {
    const time = sealed.headers.get('Request-Time')!;
    const changes = map(flips(bytesOf(time)), (bytes) => ({
      headers: { 'request-time': latin1(bytes) },
    }));
    const { codes } = await codesOf(changes);
    expect(Object.keys(codes).sort()).toEqual(['SIGNATURE_INVALID', 'TIME_MALFORMED']);
    expect(codes.SIGNATURE_INVALID! + codes.TIME_MALFORMED!).toBeGreaterThan(time.length * 7);
  });

  it('of the client id', async () => {
    const changes = map(flips(bytesOf(CLIENT_ID)), (bytes) => ({
      headers: { 'client-id': latin1(bytes) },
    }));
    const { codes } = await codesOf(changes);
    expect(Object.keys(codes)).toEqual(['CLIENT_ID_MISMATCH']);
    expect(codes.CLIENT_ID_MISMATCH).toBeGreaterThan(CLIENT_ID.length * 7);
  });

  it('of the path', async () => {
    const { origin, pathname } = new URL(URL_OF_CALL);
    const changes = [
      ...map(flips(bytesOf(pathname)), (bytes) => ({ url: origin + latin1(bytes) })),
    ];
    // A "?" in place of a letter cuts the path; a second slash at its start, or a fragment, makes it
    // no path that all readers understand alike.
    const { codes } = await codesOf(changes);
    expect(Object.keys(codes).sort()).toEqual(['SIGNATURE_INVALID', 'URI_MALFORMED']);
    expect(codes.SIGNATURE_INVALID! + codes.URI_MALFORMED!).toBeGreaterThan(pathname.length * 7);
  });

  const encrypt = parseEncryptHeader(sealed.headers.get('Encrypt')!);
  const wrappedKeys = (step?: number) =>
    map(flips(encrypt.symmetricKey, step), (symmetricKey) => ({
      headers: { encrypt: formatEncryptHeader({ ...encrypt, symmetricKey }) },
    }));

  it('of the wrapped key, in the same words', async () => {
    const { codes, messages } = await codesOf(wrappedKeys());
    expect(codes).toEqual({ DECRYPTION_FAILED: 2048 });
    expect(messages.size).toBe(1);
  });

  it('of the wrapped key, by the portable operation as well', async () => {
    const { codes, messages } = await codesOf(
      wrappedKeys(31),
      platformWith(keys.platform.privateKey),
    );
    expect(codes).toEqual({ DECRYPTION_FAILED: Math.ceil(2048 / 31) });
    expect(messages.size).toBe(1);
  });

  it('of the body of a response', async () => {
    const both = parties({}, keys);
    const request = await both.merchant.sealRequest(post(TEXT));
    const response = await both.platform.sealResponse(new Response(TEXT), { request });
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    let refused = 0;
    for (const body of flips(bytes)) {
      const forged = new Response(body as BodyInit, { headers: response.headers });
      const error = await both.merchant.openResponse(forged, { request }).catch((thrown) => thrown);
      if (error instanceof SecurityError && error.code === 'SIGNATURE_INVALID') refused++;
    }
    expect(refused).toBe(bytes.length * 8);
  });
});
