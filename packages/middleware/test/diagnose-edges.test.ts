import { constants, createPrivateKey, createSign, privateEncrypt } from 'node:crypto';
import { formatSignatureHeader } from '@alipayhk-openapi/middleware';
import { type DiagnosisInput, diagnoseSignature } from '@alipayhk-openapi/middleware/diagnose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, URL_OF_CALL } from './support/parties.ts';

const keys = rsaKeys();
const others = rsaKeys();
const URI = '/api/open/v1/test/call';
const TIME = '2024-05-22T06:42:21+08:00';
const BODY = '{"title":"中文"}';

const write = (signature: Uint8Array) => formatSignatureHeader({ algorithm: 'RSA256', signature });

/** The header over a content that is given whole. */
const signed = (content: string | Uint8Array, key = keys.privateKey) =>
  write(new Uint8Array(createSign('sha256').update(content).sign(key)));

const contentOf = ({ uri = URI, time = TIME, body = BODY, method = 'POST' } = {}) =>
  `${method} ${uri}\n${CLIENT_ID}.${time}.${body}`;

const diagnose = (signature: string, input: Partial<DiagnosisInput> = {}) =>
  diagnoseSignature({
    url: URL_OF_CALL,
    clientId: CLIENT_ID,
    time: TIME,
    body: BODY,
    publicKey: keys.publicKey,
    signature,
    ...input,
  });

const codesOf = async (signature: string, input?: Partial<DiagnosisInput>) =>
  (await diagnose(signature, input)).findings.map(({ code }) => code);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a body that is not UTF-8 on the wire, signed as UTF-8', () => {
  const utf16be = Buffer.from(BODY, 'utf16le').swap16();
  const before = Buffer.from('{"title":"');
  const after = Buffer.from('"}');
  it.each<[string, Uint8Array, string]>([
    ['GB 18030', Buffer.concat([before, Buffer.of(0xd6, 0xd0, 0xce, 0xc4), after]), BODY],
    ['Big5', Buffer.concat([before, Buffer.of(0xa4, 0xa4, 0xa4, 0xe5), after]), BODY],
    ['Windows-1252', Buffer.from('{"name":"caf\xe9"}', 'latin1'), '{"name":"café"}'],
    ['UTF-16, little end first', Buffer.from(BODY, 'utf16le'), BODY],
    ['UTF-16, big end first', utf16be, BODY],
    ['UTF-16 that is UTF-8 too', Buffer.from('{"a":1}', 'utf16le'), '{"a":1}'],
  ])('%s', async (_, body, text) => {
    expect(await codesOf(signed(contentOf({ body: text })), { body })).toEqual(['body-charset']);
  });

  it('is looked for with the decoders that the runtime has', async () => {
    const Native = TextDecoder;
    class Poor extends Native {
      constructor(label = 'utf-8', options?: TextDecoderOptions) {
        if (/gb|big5/.test(label)) throw new RangeError(`no decoder for ${label}`);
        super(label, options);
      }
    }
    vi.stubGlobal('TextDecoder', Poor);
    const latin1 = Buffer.from('{"name":"caf\xe9"}', 'latin1');
    const header = signed(contentOf({ body: '{"name":"café"}' }));
    expect(await codesOf(header, { body: latin1 })).toEqual(['body-charset']);
    // The same the other way round: what was signed cannot be written in a charset unknown here.
    const gbk = Buffer.concat([
      Buffer.from(contentOf({ body: '{"title":"' })),
      Buffer.of(0xd6, 0xd0, 0xce, 0xc4),
      Buffer.from('"}'),
    ]);
    expect((await diagnose(signed(gbk))).verdict).toBe('unexplained');
    vi.unstubAllGlobals();
    expect(await codesOf(signed(gbk))).toEqual(['body-charset']);
  });
});

describe('the forms of a time', () => {
  it.each([
    ['2024-05-21T17:12:21-05:30', '2024-05-21T22:42:21Z'],
    ['2024-05-21T17:12:21-05:30', '2024-05-21T17:12:21-0530'],
    ['2024-05-21T17:12:21-05:30', '2024-05-21 17:12-05:30'],
    ['2024-05-21T22:42:21Z', '2024-05-22T06:42:21+08:00'],
    ['2024-05-21T22:42:21Z', '2024-05-22T06:42:21+08'],
    ['1716331341000', '2024-05-21T22:42:21.000Z'],
    ['2024-05-22T06:42:21.750+08:00', '1716331341'],
    ['2024-05-22T06:42:21.750+08:00', '1716331341750'],
    ['2024-05-22T06:42:21.750+08:00', '1716331341000'],
    ['half past six+one', 'half past six one'],
  ])('sent as %s, signed as %s', async (time, other) => {
    expect(await codesOf(signed(contentOf({ time: other })), { time })).toEqual([
      'time-reformatted',
    ]);
  });
});

describe('the address', () => {
  it('may be a path, or be left out for the URI', async () => {
    const header = signed(`${contentOf()}\n`);
    expect(await codesOf(header, { url: URI })).toEqual(['trailing-newline']);
    const bare = { url: undefined as never, uri: URI };
    expect(await codesOf(header, bare)).toEqual(['trailing-newline']);
    // Without an address there is no host to be found in it.
    const withHost = signed(contentOf({ uri: URL_OF_CALL }));
    expect((await diagnose(withHost, bare)).verdict).toBe('unexplained');
    expect(await codesOf(withHost)).toEqual(['uri-with-host']);
  });

  it('may hold what is no percent-encoding', async () => {
    const url = 'https://gateway.example/a%zz?b=c';
    expect(await codesOf(signed(contentOf({ uri: 'a%zz?b=c' })), { url })).toEqual([
      'uri-without-slash',
    ]);
    expect(await codesOf(signed(contentOf({ uri: '/a%zz/?b=c' })), { url })).toEqual([
      'uri-without-slash',
    ]);
  });
});

describe('a signature that holds something else than a digest', () => {
  it.each(['the content', ''])('is known to be of this key: %j', async (held) => {
    const padding = constants.RSA_PKCS1_PADDING;
    const raw = privateEncrypt({ key: keys.privateKey, padding }, Buffer.from(held));
    const diagnosis = await diagnose(write(new Uint8Array(raw)));
    expect(diagnosis).toMatchObject({
      verdict: 'unexplained',
      accepted: false,
      findings: [],
      signedBy: 'publicKey',
      nearest:
        'The signature was made by the key "publicKey", but it holds no digest of a known kind.',
    });
  });

  it('is known to be of another key that was given', async () => {
    const padding = constants.RSA_PKCS1_PADDING;
    const raw = privateEncrypt({ key: others.privateKey, padding }, Buffer.from('x'));
    const given = { keys: { 2: others.publicKey } };
    expect(await diagnose(write(new Uint8Array(raw)), given)).toMatchObject({
      verdict: 'unexplained',
      findings: [{ code: 'other-key' }],
      signedBy: '2',
    });
  });
});

describe('the own key', () => {
  const jwk = createPrivateKey(others.privateKey).export({ format: 'jwk' }) as JsonWebKey;
  const { kty, n, e } = jwk as Required<JsonWebKey>;
  it.each([
    ['a private JWK', jwk],
    ['a public JWK', { kty, n, e }],
    ['a public PEM', others.publicKey],
    ['a private PEM', others.privateKey],
  ])('may be %s', async (_, ownKey) => {
    expect(await codesOf(signed(contentOf(), others.privateKey), { ownKey })).toEqual(['own-key']);
  });
});

describe('two mistakes', () => {
  it.each([100, 40_000])('are found in a body of %i characters', async (length) => {
    const body = 'x'.repeat(length);
    const header = signed(contentOf({ uri: URL_OF_CALL, method: 'GET', body }));
    expect(await codesOf(header, { body })).toEqual(['method-differs', 'uri-with-host']);
  });
});

describe('what cannot be diagnosed gets a verdict in words', () => {
  const nearestOf = async (signature: string, input: Partial<DiagnosisInput> = {}) => {
    const { verdict, accepted, findings, nearest } = await diagnose(signature, input);
    expect([verdict, accepted, findings]).toEqual(['unexplained', false, []]);
    return nearest;
  };

  it.each(['', '%ZZ', '%', '====', '*'])('no signature in %j', async (value) => {
    expect(await nearestOf(`algorithm=RSA256,signature=${value}`)).toBe(
      'The Signature header holds no base64 signature.',
    );
  });

  it.each(['signature', 'time', 'clientId', 'body'] as const)('no %s', async (name) => {
    expect(await nearestOf(signed(contentOf()), { [name]: undefined })).toBe(
      `To diagnose, give ${name}.`,
    );
  });

  it('no key, and keys that cannot be used', async () => {
    const header = signed(contentOf());
    const none = { publicKey: undefined as never };
    expect(await nearestOf(header, none)).toBe('To diagnose, give publicKey or keys.');
    expect(await nearestOf(header, { publicKey: 'keys/public.pem' })).toBe(
      'publicKey: give the content of the file: this looks like its path or address.',
    );
    expect(await nearestOf(header, { publicKey: keys.privateKey })).toBe(
      'publicKey: give the public key: this is the private one.',
    );
    expect(await nearestOf(header, { keys: { 2: '' } })).toBe('2: give a key: this is empty.');
  });

  it('another algorithm', async () => {
    expect(await nearestOf(signed(contentOf()).replace('RSA256', 'ECC224'))).toBe(
      'Only signatures with RSA256 can be diagnosed: no other algorithm shows what was signed.',
    );
  });

  it('a message whose body was read, and what is no message', async () => {
    const headers = {
      Signature: signed(contentOf()),
      'Client-Id': CLIENT_ID,
      'Request-Time': TIME,
    };
    const message = new Request(URL_OF_CALL, { method: 'POST', body: BODY, headers });
    await message.text();
    const { publicKey } = keys;
    expect((await diagnoseSignature({ message, publicKey })).nearest).toBe(
      'Give body: that of the message was read before.',
    );
    const broken = { message: {} as Request, publicKey };
    expect((await diagnoseSignature(broken)).verdict).toBe('unexplained');
  });
});

describe('a body that nothing explains', () => {
  const rich = JSON.stringify(
    Array.from({ length: 500 }, (_, id) => ({
      id,
      名: `a<b>&"/é\u001b${id}`,
      n: null,
      list: [1, {}],
    })),
  );
  it.each<[string, string]>([
    ['of 100 kB of text', 'x'.repeat(100_000)],
    ['of line breaks', `${'\n'.repeat(100_000)}x`],
    ['of quotes that do not end', `"${'\\"'.repeat(50_000)}`],
    ['of brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['of much nested JSON', '{"a":'.repeat(190) + rich + '}'.repeat(190)],
    ['of JSON with everything in it', rich],
  ])('%s is said to be that, with bounded work', async (_, body) => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const { verdict, nearest } = await diagnose(signed('something else'), { body });
    expect(verdict).toBe('unexplained');
    expect(nearest).toContain('none of the known mistakes leads to it');
    // A digest costs about as much as 16,000 bytes do.
    const bytes = digest.mock.calls.reduce((sum, [, data]) => sum + data.byteLength, 0);
    expect(digest.mock.calls.length * 16_000 + bytes).toBeLessThan(700_000_000);
    digest.mockRestore();
  });
});
