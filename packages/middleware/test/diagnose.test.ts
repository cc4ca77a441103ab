import { constants, createHash, createSign, privateEncrypt, sign } from 'node:crypto';
import { formatSignatureHeader, importPublicKey } from '@alipayhk-openapi/middleware';
import {
  type DiagnosisInput,
  diagnoseSignature,
  MISTAKES,
  type MistakeCode,
} from '@alipayhk-openapi/middleware/diagnose';
import { describe, expect, it } from 'vitest';
import { rsaKeys } from './support/keys.ts';
import { CLIENT_ID, parties, post, URL_OF_CALL } from './support/parties.ts';

const keys = rsaKeys();
const others = rsaKeys();
const URI = '/api/open/v1/test/call';
const TIME = '2024-05-22T06:42:21+08:00';
const JSON_BODY = {
  title: '港澳 "🎫"',
  link: 'https://x.example/a',
  amount: 12.5,
  nested: { b: [1, {}], a: null },
};
const BODY = JSON.stringify(JSON_BODY);

interface Signed {
  uri?: string;
  method?: string;
  clientId?: string;
  time?: string;
  body?: string | Uint8Array;
  content?: (head: string) => string;
  hash?: string;
  key?: string;
}

const head = ({ method = 'POST ', uri = URI, clientId = CLIENT_ID, time = TIME }: Signed) =>
  `${method}${uri}\n${clientId}.${time}.`;

function signatureOf(signed: Signed = {}): Uint8Array {
  const { body = BODY, content = (text) => text, hash = 'sha256', key = keys.privateKey } = signed;
  const bytes = Buffer.concat([Buffer.from(content(head(signed))), Buffer.from(body as string)]);
  return new Uint8Array(createSign(hash).update(bytes).sign(key));
}

const headerOf = (signed?: Signed) =>
  formatSignatureHeader({ algorithm: 'RSA256', keyVersion: 1, signature: signatureOf(signed) });

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

const codes = ({ findings }: { findings: readonly { code: MistakeCode }[] }) =>
  findings.map(({ code }) => code);

const percent = (bytes: Buffer) => encodeURIComponent(bytes.toString('base64'));

/** A header whose base64 has what the case is about. */
function headerWhere(test: RegExp, write: (base64: string) => string): [string, string] {
  for (let round = 0; ; round++) {
    const body = `{"round":${round}}`;
    const base64 = Buffer.from(signatureOf({ body })).toString('base64');
    if (test.test(base64))
      return [`algorithm=RSA256,keyVersion=1,signature=${write(base64)}`, body];
  }
}

describe('a message without a mistake', () => {
  it('is valid, and shows what is to be signed', async () => {
    const diagnosis = await diagnose(headerOf());
    expect(diagnosis).toMatchObject({
      verdict: 'valid',
      accepted: true,
      findings: [],
      signedBy: 'publicKey',
    });
    expect(diagnosis.expected?.text).toBe(head({}) + BODY);
    expect(diagnosis.expected?.hex).toBe(Buffer.from(head({}) + BODY).toString('hex'));
    expect(diagnosis.actual).toBeUndefined();
  });

  it('can be a whole request or response', async () => {
    const pair = { merchant: keys, platform: others };
    const { merchant, platform } = parties({}, pair);
    const request = await merchant.sealRequest(post(BODY));
    expect((await diagnoseSignature({ message: request, publicKey: keys.publicKey })).verdict).toBe(
      'valid',
    );
    const response = await platform.sealResponse(new Response(BODY), { request });
    const input = {
      message: response,
      request,
      publicKey: await importPublicKey(others.publicKey),
    };
    expect((await diagnoseSignature(input)).verdict).toBe('valid');
    expect(await response.text()).toBe(BODY);
  });
});

const reordered = JSON.stringify({ ...JSON_BODY, nested: undefined, b: 1, a: 2 });
const pythonic =
  '{"title": "港澳 \\"🎫\\"", "link": "https://x.example/a", "amount": 12.5, "nested": {"b": [1, {}], "a": null}}';
const ascii = BODY.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);

const PLANTED: [string, MistakeCode, Signed, Partial<DiagnosisInput>?][] = [
  ['URI with host', 'uri-with-host', { uri: URL_OF_CALL }],
  [
    'URI with host and without query',
    'uri-with-host',
    { uri: URL_OF_CALL },
    { url: `${URL_OF_CALL}?a=b` },
  ],
  ['query left out', 'uri-without-query', {}, { url: `${URL_OF_CALL}?a=b` }],
  ['query added', 'uri-with-query', { uri: `${URI}?a=b` }, { knownUris: [`${URL_OF_CALL}?a=b`] }],
  ['URI of another operation', 'uri-differs', { uri: '/other/x' }, { knownUris: ['/other/x'] }],
  ['slash at the end', 'uri-without-slash', { uri: `${URI}/` }],
  ['URI decoded', 'uri-decoded', { uri: '/a b/港' }, { url: 'https://h.example/a%20b/%E6%B8%AF' }],
  ['method in lower case', 'method-differs', { method: 'post ' }],
  ['GET', 'method-differs', { method: 'GET ' }],
  ['no method', 'method-differs', { method: '' }],
  ['CRLF', 'line-break-crlf', { content: (text) => text.replace('\n', '\r\n') }],
  ['LF missing', 'line-break-missing', { content: (text) => text.replace('\n', '') }],
  ['a blank for LF', 'line-break-missing', { content: (text) => text.replace('\n', ' ') }],
  ['a literal \\n', 'line-break-missing', { content: (text) => text.replace('\n', '\\n') }],
  ['no dots', 'separator-differs', { content: (text) => text.replace(`.${TIME}.`, TIME) }],
  ['another client id', 'client-id-differs', { clientId: 'OTHER' }, { knownClientIds: ['OTHER'] }],
  ['no client id', 'client-id-differs', { clientId: '' }],
  ['time in UTC', 'time-reformatted', { time: '2024-05-21T22:42:21Z' }],
  ['time in UTC with milliseconds', 'time-reformatted', { time: '2024-05-21T22:42:21.000Z' }],
  ['time in UTC by an offset', 'time-reformatted', { time: '2024-05-21T22:42:21+00:00' }],
  ['time without colon', 'time-reformatted', { time: '2024-05-22T06:42:21+0800' }],
  ['time with milliseconds', 'time-reformatted', { time: '2024-05-22T06:42:21.000+08:00' }],
  ['time with a blank', 'time-reformatted', { time: '2024-05-22 06:42:21' }],
  ['epoch milliseconds', 'time-reformatted', { time: '1716331341000' }],
  ['epoch seconds', 'time-reformatted', { time: '1716331341' }],
  ['time percent-encoded', 'time-reformatted', { time: encodeURIComponent(TIME) }],
  ['the plus of the time lost', 'time-reformatted', {}, { time: TIME.replace('+', ' ') }],
  ['body by json.dumps', 'body-reserialised', { body: pythonic }],
  ['received body by json.dumps', 'body-reserialised', {}, { body: pythonic }],
  ['body pretty-printed', 'body-pretty-printed', { body: JSON.stringify(JSON_BODY, null, 2) }],
  [
    'body pretty-printed by 4, CRLF',
    'body-pretty-printed',
    { body: JSON.stringify(JSON_BODY, null, 4).replace(/\n/g, '\r\n') },
  ],
  [
    'body pretty-printed on the wire',
    'body-pretty-printed',
    {},
    { body: JSON.stringify(JSON_BODY, null, 2) },
  ],
  [
    'keys sorted',
    'body-key-order',
    { body: '{"a":2,"amount":12.5,"b":1,"link":"https://x.example/a","title":"港澳 \\"🎫\\""}' },
    { body: reordered },
  ],
  ['body in ASCII', 'body-escaped', { body: ascii }],
  ['slashes escaped', 'body-escaped', { body: BODY.replace(/\//g, '\\/') }],
  ['line break added', 'trailing-newline', { body: `${BODY}\n` }],
  ['line break lost', 'trailing-newline', {}, { body: `${BODY}\r\n` }],
  ['BOM signed', 'body-bom', { body: `\ufeff${BODY}` }],
  ['BOM sent', 'body-bom', {}, { body: `\ufeff${BODY}` }],
  ['LF inside converted', 'body-line-breaks', { body: 'a\nb' }, { body: 'a\r\nb' }],
  ['body empty', 'body-empty', { body: '' }],
  [
    'body in Latin-1 with question marks',
    'body-charset',
    { body: Buffer.from(BODY.replace(/[^\0-\x7f]/gu, '?')) },
  ],
  [
    'body encoded twice',
    'body-charset',
    { body: Buffer.from(Buffer.from(BODY).toString('latin1'), 'utf8') },
  ],
  ['body in UTF-16', 'body-charset', { body: Buffer.from(BODY, 'utf16le') }],
  [
    'body in GBK',
    'body-charset',
    {
      body: Buffer.concat([
        Buffer.from('{"a":"'),
        Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
        Buffer.from('"}'),
      ]),
    },
    { body: '{"a":"中文"}' },
  ],
  [
    'body in Big5',
    'body-charset',
    { body: Buffer.from([0xad, 0xbb, 0xb4, 0xe4]) },
    { body: '香港' },
  ],
  ['prefix taken off by a proxy', 'uri-prefix', { uri: `/gateway${URI}` }],
  ['prefix known', 'uri-prefix', { uri: `/shop/7${URI}` }, { knownUris: [`/shop/7${URI}`] }],
  ['path without its prefix', 'uri-prefix', { uri: '/v1/test/call' }],
  ['http and host', 'uri-with-host', { uri: `http://gateway.example${URI}` }],
  ['host alone', 'uri-with-host', { uri: `gateway.example${URI}` }],
  ['query encoded anew', 'uri-decoded', { uri: `${URI}?x=%41` }, { url: `${URL_OF_CALL}?x=A` }],
  ['query with a plus', 'uri-decoded', { uri: `${URI}?x=a+b` }, { url: `${URL_OF_CALL}?x=a%20b` }],
  ['time a second before', 'time-differs', { time: '2024-05-22T06:42:20+08:00' }],
  ['time two minutes later', 'time-differs', { time: '2024-05-22T06:44:21+08:00' }],
  ['epoch a second later', 'time-differs', { time: '1716331342' }, { time: '1716331341' }],
  ['epoch ms a second later', 'time-differs', { time: '1716331342000' }, { time: '1716331341000' }],
  ['body alone', 'content-incomplete', { content: () => '' }],
  ['no URI line', 'content-incomplete', { content: (text) => text.replace(/^.*\n/, '') }],
  ['no time', 'content-incomplete', { content: (text) => text.replace(`${TIME}.`, '') }],
  [
    'parameters, sorted',
    'content-as-parameters',
    { content: () => '', body: 'a=x&b={"c":1}&d=2' },
    { body: '{"d":2,"a":"x","b":{"c":1}}' },
  ],
  ['Go', 'body-escaped', { body: '{"a":"\\u003cb\\u003e \\u0026"}' }, { body: '{"a":"<b> &"}' }],
  ['Gson', 'body-escaped', { body: '{"a":"\\u003d\\u0027\\u003c"}' }, { body: '{"a":"=\'<"}' }],
  ['Gson, numbers as doubles', 'body-reserialised', { body: '{"a":1.0}' }, { body: '{"a":1}' }],
  [
    'Jackson, control character',
    'body-escaped',
    { body: '{"a":"\\u001B"}' },
    { body: '{"a":"\\u001b"}' },
  ],
  [
    'Jackson, pretty',
    'body-pretty-printed',
    { body: '{\n  "a" : [ 1, 2 ],\n  "b" : { }\n}' },
    { body: '{"a":[1,2],"b":{}}' },
  ],
  [
    '.NET',
    'body-escaped',
    { body: '{"a":"\\u4E2D\\u002B\\u0022\\u0027\\u0026"}' },
    { body: '{"a":"中+\\"\'&"}' },
  ],
  ['PHP', 'body-escaped', { body: '{"a":"\\u4e2d\\/"}' }, { body: '{"a":"中/"}' }],
  [
    'PHP, pretty',
    'body-pretty-printed',
    { body: '{\n    "a": "\\u4e2d\\/"\n}' },
    { body: '{"a":"中/"}' },
  ],
  [
    'Python, sorted',
    'body-key-order',
    { body: '{"a": "\\u4e2d", "b": 1}' },
    { body: '{"b":1,"a":"中"}' },
  ],
  [
    'a hash map',
    'body-key-order',
    { body: '{"c":1,"a":2,"b":3}' },
    { body: '{"a":2,"b":3,"c":1}' },
  ],
  [
    'received as base64 (Lambda)',
    'body-base64',
    {},
    { body: Buffer.from(BODY).toString('base64') },
  ],
  ['signed as base64', 'body-base64', { body: Buffer.from(BODY).toString('base64') }],
  ['received in a JSON string', 'body-json-string', {}, { body: JSON.stringify(BODY) }],
  ['signed in a JSON string', 'body-json-string', { body: JSON.stringify(BODY) }],
  [
    'embedded JSON as an object',
    'body-embedded-json',
    { body: '{"info":{"a":1},"b":2}' },
    { body: '{"info":"{\\"a\\":1}","b":2}' },
  ],
  [
    'embedded JSON as text',
    'body-embedded-json',
    { body: '{"info":"{\\"a\\":1}","b":2}' },
    { body: '{"info":{"a":1},"b":2}' },
  ],
  [
    'lists in lists, sorted',
    'body-key-order',
    { body: '[[{"a":1,"b":2}],[[]]]' },
    { body: '[[{"b":2,"a":1}],[[]]]' },
  ],
  ['null left out', 'body-member-differs', { body: '{"a":1}' }, { body: '{"a":1,"b":null}' }],
  ['a member added', 'body-member-differs', { body: '{"a":1}' }, { body: '{"a":1,"b":2}' }],
  ['lower halves of UTF-16', 'body-charset', { body: Buffer.from(BODY, 'latin1') }],
  ['plaintext', 'body-plaintext', {}, { body: 'Y2lwaGVydGV4dA==', plaintext: BODY }],
  ['SHA-1', 'digest-algorithm', { hash: 'sha1' }],
  ['SHA-512', 'digest-algorithm', { hash: 'sha512' }],
  ['MD5', 'digest-algorithm', { hash: 'md5' }],
  ['another key', 'other-key', { key: others.privateKey }, { keys: { 2: others.publicKey } }],
  ['own key', 'own-key', { key: others.privateKey }, { ownKey: others.privateKey }],
  [
    'own key configured as the other side’s',
    'own-key',
    { key: others.privateKey },
    { ownKey: keys.privateKey },
  ],
];

describe('a planted mistake is named, and no other', () => {
  it.each(PLANTED)('%s', async (_, code, signed, input = {}) => {
    const diagnosis = await diagnose(headerOf(signed), input);
    expect(codes(diagnosis)).toEqual([code]);
    expect(diagnosis.verdict).toBe('explained');
    expect(diagnosis.findings[0]).toEqual({ code, ...MISTAKES[code] });
    expect(diagnosis.accepted).toBe(code === 'uri-without-query');
  });

  it('shows the content that was signed', async () => {
    const { actual } = await diagnose(headerOf({ time: '1716331341' }));
    expect(actual?.text).toBe(head({ time: '1716331341' }) + BODY);
  });

  it('RSA-PSS', async () => {
    const padding = {
      key: keys.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    };
    const signature = new Uint8Array(sign('sha256', Buffer.from(head({}) + BODY), padding));
    expect(
      codes(await diagnose(formatSignatureHeader({ algorithm: 'RSA256', signature }))),
    ).toEqual(['rsa-pss']);
  });

  it('a digest without its name', async () => {
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(head({}) + BODY));
    const signature = new Uint8Array(privateEncrypt(keys.privateKey, new Uint8Array(digest)));
    expect(
      codes(await diagnose(formatSignatureHeader({ algorithm: 'RSA256', signature }))),
    ).toEqual(['digest-without-info']);
  });

  it.each<[MistakeCode, RegExp, (base64: string) => string, boolean]>([
    [
      'signature-base64url',
      /[+/]/,
      (b) => b.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, ''),
      true,
    ],
    ['signature-not-percent-encoded', /[+/]/, (b) => b, true],
    ['signature-plus-as-space', /\+/, (b) => b.replace(/\+/g, ' '), false],
    [
      'signature-percent-encoded-twice',
      /\+/,
      (b) => encodeURIComponent(encodeURIComponent(b)),
      false,
    ],
  ])('%s', async (code, test, write, accepted) => {
    const [header, body] = headerWhere(test, write);
    const diagnosis = await diagnose(header, { body });
    expect(codes(diagnosis)).toEqual([code]);
    expect(diagnosis.accepted).toBe(accepted);
  });

  it.each<[string, (digest: Buffer) => string | Buffer]>([
    ['raw', (digest) => digest],
    ['in hexadecimal', (digest) => digest.toString('hex')],
    ['in capitals', (digest) => digest.toString('hex').toUpperCase()],
    ['in base64', (digest) => digest.toString('base64')],
  ])('a digest signed as if it were the content, %s', async (_, form) => {
    const digest = createHash('sha256')
      .update(head({}) + BODY)
      .digest();
    const signature = new Uint8Array(
      createSign('sha256').update(form(digest)).sign(keys.privateKey),
    );
    const header = formatSignatureHeader({ algorithm: 'RSA256', signature });
    expect(codes(await diagnose(header))).toEqual(['digest-signed']);
  });

  it.each<[string, MistakeCode, (signature: Buffer) => string]>([
    ['in quotes', 'signature-quoted', (s) => `algorithm=RSA256,signature="${percent(s)}"`],
    [
      'all in quotes',
      'signature-quoted',
      (s) => `algorithm="RSA256",keyVersion="1",signature='${percent(s)}'`,
    ],
    ['in hexadecimal', 'signature-hex', (s) => `algorithm=RSA256,signature=${s.toString('hex')}`],
    [
      'in base64 of hexadecimal',
      'signature-hex',
      (s) => `algorithm=RSA256,signature=${percent(Buffer.from(s.toString('hex')))}`,
    ],
    [
      'in base64 twice',
      'signature-base64-twice',
      (s) => `algorithm=RSA256,signature=${percent(Buffer.from(s.toString('base64')))}`,
    ],
    ['alone', 'signature-header-form', (s) => percent(s)],
    [
      'behind semicolons',
      'signature-header-form',
      (s) => `algorithm=RSA256;signature=${percent(s)}`,
    ],
  ])('a signature %s', async (_, code, writeHeader) => {
    const diagnosis = await diagnose(writeHeader(Buffer.from(signatureOf())));
    expect(codes(diagnosis)).toEqual([code]);
    expect(diagnosis.accepted).toBe(false);
  });

  it('every mistake in the list has a test above', () => {
    const tested = new Set<string>([
      'digest-signed',
      'signature-quoted',
      'signature-hex',
      'signature-base64-twice',
      'signature-header-form',
      ...PLANTED.map(([, code]) => code),
      'rsa-pss',
      'digest-without-info',
      'signature-base64url',
      'signature-not-percent-encoded',
      'signature-plus-as-space',
      'signature-percent-encoded-twice',
    ]);
    expect(Object.keys(MISTAKES).filter((code) => !tested.has(code))).toEqual([]);
  });
});

describe('two mistakes', () => {
  it.each<[Signed, Partial<DiagnosisInput>, MistakeCode[]]>([
    [
      { hash: 'sha1', body: JSON.stringify(JSON_BODY, null, 2) },
      {},
      ['digest-algorithm', 'body-pretty-printed'],
    ],
    [{ uri: URL_OF_CALL, time: '1716331341000' }, {}, ['uri-with-host', 'time-reformatted']],
    [
      { key: others.privateKey, body: `${BODY}\n` },
      { keys: { 2: others.publicKey } },
      ['other-key', 'trailing-newline'],
    ],
  ])('are both named %#', async (signed, input, expected) => {
    expect(codes(await diagnose(headerOf(signed), input))).toEqual(expected);
  });
});

describe('what is not explained', () => {
  it('is reported with what is known: the key is right, the content is not', async () => {
    const diagnosis = await diagnose(headerOf({ body: '{"something":"else"}' }));
    expect(diagnosis).toMatchObject({
      verdict: 'unexplained',
      accepted: false,
      findings: [],
      signedBy: 'publicKey',
    });
    expect(diagnosis.nearest).toContain('made by the key "publicKey" with SHA-256');
  });

  it('is reported with what is known: no key fits', async () => {
    const diagnosis = await diagnose(headerOf({ key: others.privateKey }));
    expect(diagnosis.nearest).toContain('None of the given keys');
    const header = formatSignatureHeader({
      algorithm: 'RSA256',
      signature: new Uint8Array(255).fill(1),
    });
    expect((await diagnose(header)).nearest).toContain('255 bytes');
  });
});
