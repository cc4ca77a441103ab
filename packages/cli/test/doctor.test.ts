import { createSign, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alipayhk, type Ended, temporaryFolder } from './harness.ts';

const pem = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const merchant = pem();
const platform = pem();

const uri = '/api/open/alipay/v1/content/synchronize';
const clientId = 'DOCTOR-TEST';
const time = '2024-05-22T06:42:21+08:00';
const value = { contentId: 'C1', contentInfo: '{"名":"票"}', tags: ['b', 'a'], amount: 1 };
const body = JSON.stringify(value);
/** As Python's json.dumps writes it. */
const pythonic =
  '{"contentId": "C1", "contentInfo": "{\\"名\\":\\"票\\"}", "tags": ["b", "a"], "amount": 1}';

/** What a signer with a mistake signed, or how it wrote the signature down. */
interface Mistake {
  content?: string | Buffer;
  hash?: string;
  privateKey?: string;
  write?: (base64: string) => string;
  /** What stands in the captured message, where it is not the usual. */
  target?: string;
  wire?: string;
}

const contentOf = (
  over: Partial<Record<'uri' | 'clientId' | 'time' | 'body', string>> = {},
): string => {
  const parts = { uri, clientId, time, body, ...over };
  return `POST ${parts.uri}\n${parts.clientId}.${parts.time}.${parts.body}`;
};

function capture(mistake: Mistake): string {
  const { content = contentOf({ body: mistake.wire ?? body }), hash = 'sha256' } = mistake;
  const { privateKey = merchant.privateKey, write = encodeURIComponent } = mistake;
  const wire = mistake.wire ?? body;
  const signer = createSign(hash).update(content);
  const base64 = signer.sign(privateKey).toString('base64');
  return [
    `POST ${mistake.target ?? uri} HTTP/1.1`,
    'Host: open.alipay.hk',
    `Client-Id: ${clientId}`,
    `Request-Time: ${time}`,
    `Content-Length: ${Buffer.byteLength(wire)}`,
    `Signature: algorithm=RSA256,keyVersion=1,signature=${write(base64)}`,
    '',
    wire,
  ].join('\r\n');
}

async function examine(message: string, ...args: string[]): Promise<Ended> {
  const cwd = await temporaryFolder({
    'message.http': message,
    'public.pem': merchant.publicKey,
    'platform.pem': platform.publicKey,
    'plain.json': '{"plain":true}',
  });
  return alipayhk(['doctor', 'message.http', '--public-key', 'public.pem', ...args], { cwd });
}

const findings = ({ stdout }: Ended): string[] =>
  JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);

const base64url = (base64: string): string =>
  base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** A body for which the signature contains what the mistake is about. */
function withSignatureLike(pattern: RegExp, write: (base64: string) => string): Mistake {
  for (let round = 0; ; round += 1) {
    const wire = JSON.stringify({ round });
    const signature = createSign('sha256')
      .update(contentOf({ body: wire }))
      .sign(merchant.privateKey);
    if (pattern.test(signature.toString('base64'))) return { wire, write };
  }
}

const planted: [string, string, Mistake, string[]?][] = [
  [
    'another key',
    'other-key',
    { privateKey: platform.privateKey },
    ['--key', 'other=platform.pem'],
  ],
  [
    "one's own key for the platform's",
    'own-key',
    { privateKey: platform.privateKey },
    ['--own-key', 'platform.pem'],
  ],
  [
    'URI with host',
    'uri-with-host',
    { content: contentOf({ uri: `https://open.alipay.hk${uri}` }) },
    ['--url', `https://open.alipay.hk${uri}`],
  ],
  ['query left out', 'uri-without-query', { target: `${uri}?a=b` }],
  [
    'query added',
    'uri-with-query',
    { content: contentOf({ uri: `${uri}?a=b` }) },
    ['--known-uri', `${uri}?a=b`],
  ],
  ['CRLF', 'line-break-crlf', { content: contentOf().replace('\n', '\r\n') }],
  ['LF missing', 'line-break-missing', { content: contentOf().replace('\n', '') }],
  [
    'time re-formatted',
    'time-reformatted',
    { content: contentOf({ time: '2024-05-21T22:42:21Z' }) },
  ],
  ['body re-serialised', 'body-reserialised', { content: contentOf({ body: pythonic }) }],
  [
    'body pretty-printed',
    'body-pretty-printed',
    { content: contentOf({ body: JSON.stringify(value, null, 2) }) },
  ],
  [
    'keys in another order',
    'body-key-order',
    {
      content: contentOf({
        body: JSON.stringify({
          amount: 1,
          contentId: 'C1',
          contentInfo: value.contentInfo,
          tags: value.tags,
        }),
      }),
    },
  ],
  ['trailing newline', 'trailing-newline', { content: contentOf({ body: `${body}\n` }) }],
  ['BOM', 'body-bom', { content: contentOf({ body: `\uFEFF${body}` }) }],
  [
    'other charset',
    'body-charset',
    {
      content: Buffer.concat([
        Buffer.from(contentOf({ body: '' })),
        Buffer.from(JSON.stringify({ name: 'café' }), 'latin1'),
      ]),
      wire: JSON.stringify({ name: 'café' }),
    },
  ],
  ['base64url', 'signature-base64url', withSignatureLike(/[+/]/, base64url)],
  [
    '+ as space',
    'signature-plus-as-space',
    withSignatureLike(/\w\+\w/, (base64) => base64.replaceAll('+', ' ')),
  ],
  [
    'not percent-encoded',
    'signature-not-percent-encoded',
    withSignatureLike(/^[^+]*\/[^+]*$/, (base64) => base64),
  ],
  [
    'percent-encoded twice',
    'signature-percent-encoded-twice',
    { write: (base64) => encodeURIComponent(encodeURIComponent(base64)) },
  ],
  [
    'plaintext signed instead of ciphertext',
    'body-plaintext',
    { content: contentOf({ body: '{"plain":true}' }), wire: 'aGVsbG8gd29ybGQhIQ==' },
    ['--plaintext', 'plain.json'],
  ],
  ['SHA-1', 'digest-algorithm', { hash: 'sha1' }],
  [
    'wrong client id',
    'client-id-differs',
    { content: contentOf({ clientId: 'OTHER' }) },
    ['--known-client-id', 'OTHER'],
  ],
];

describe('doctor', () => {
  test('a valid message is valid', async () => {
    const ended = await examine(capture({}));
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('The signature is valid.');
    expect(ended.stdout).toContain(`POST ${uri}<LF>\n${clientId}.${time}.{"contentId"`);
    expect(ended.stdout).toContain('000000  50 4f 53 54 20 2f');
  });

  test.each(planted)('%s is named, and nothing else', async (_, code, mistake, args = []) => {
    const ended = await examine(capture(mistake), '--json', ...args);
    expect(ended.stderr).toBe('');
    expect(findings(ended)).toEqual([code]);
    expect(ended.code).toBe(5);
    const shown = await examine(capture(mistake), ...args);
    expect(shown.stdout).toContain('fix: ');
  });

  test('two mistakes at once are both named or reported with what is certain', async () => {
    const both = await examine(
      capture({ hash: 'sha1', content: contentOf().replace('\n', '\r\n') }),
      '--json',
    );
    expect(findings(both)).toEqual(['digest-algorithm', 'line-break-crlf']);
    const content = contentOf({ body: 'something else entirely', clientId: 'ANOTHER' });
    const unexplained = await examine(capture({ content }));
    expect(unexplained.code).toBe(5);
    expect(unexplained.stdout).toContain('no known mistake explains it');
    expect(unexplained.stdout).toMatch(
      /Nearest: The signature was made by the key "publicKey" with SHA-256, over other content/,
    );
  });

  test('a response is examined with the request that it answers', async () => {
    const answer = '{"resultInfo":{"resultStatus":"S"}}';
    const signature = createSign('sha256')
      .update(contentOf({ body: answer }))
      .sign(platform.privateKey, 'base64');
    const response = (sent: string): string =>
      `HTTP/1.1 200 OK\nResponse-Time: ${time}\nSignature: algorithm=RSA256,signature=${encodeURIComponent(signature)}\n\n${sent}`;
    const cwd = await temporaryFolder({
      'request.http': capture({}),
      'response.http': response(answer),
      'changed.http': response(answer.replace('S', 'F')),
      'platform.pem': platform.publicKey,
      'own.pem': merchant.publicKey,
    });
    const run = (file: string, key: string, ...args: string[]): Promise<Ended> =>
      alipayhk(['doctor', file, '--request', 'request.http', '--public-key', key, ...args], {
        cwd,
      });
    expect((await run('response.http', 'platform.pem')).code).toBe(0);
    expect((await run('changed.http', 'platform.pem')).code).toBe(5);
    const mixedUp = await run('response.http', 'own.pem', '--own-key', 'own.pem', '--json');
    expect(findings(mixedUp)).toEqual(['own-key']);
  });

  test('a curl command is read, and so are the pieces alone', async () => {
    const cwd = await temporaryFolder({
      'key.pem': merchant.privateKey,
      'public.pem': merchant.publicKey,
      'body.json': '{"merchantId":"M","templateCode":"T"}',
    });
    const call = [
      'call',
      'queryTemplate',
      '--body',
      'body.json',
      '--client-id',
      clientId,
      '--private-key',
      'key.pem',
      '--curl',
    ];
    const { stdout } = await alipayhk(call, { cwd });
    const piped = await alipayhk(['doctor', '-', '--public-key', 'public.pem'], {
      cwd,
      stdin: stdout,
    });
    expect(piped.code).toBe(0);

    const sign = [
      'sign',
      'body.json',
      '--uri',
      uri,
      '--client-id',
      clientId,
      '--private-key',
      'key.pem',
      '--json',
    ];
    const headers = JSON.parse((await alipayhk(sign, { cwd })).stdout);
    const pieces = [
      '--uri',
      uri,
      '--client-id',
      clientId,
      '--time',
      headers['Request-Time'],
      '--signature',
      headers.Signature,
      '--body',
      'body.json',
    ];
    const alone = await alipayhk(['doctor', ...pieces, '--public-key', 'public.pem'], { cwd });
    expect(alone.code).toBe(0);
  });

  test('what is missing is named with its flag', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'body.json'), body);
    const { code, stderr } = await alipayhk(['doctor', '--body', 'body.json'], { cwd });
    expect(code).toBe(2);
    for (const flag of ['--signature', '--time', '--client-id', '--uri', '--public-key']) {
      expect(stderr).toContain(flag);
    }
    expect(stderr).not.toContain('--body');
  });

  test('the key is taken from the settings, unless --key names others', async () => {
    const cwd = await temporaryFolder({
      'message.http': capture({}),
      'public.pem': merchant.publicKey,
      'platform.pem': platform.publicKey,
      'own.json': JSON.stringify({ platformPublicKeyFile: 'public.pem' }),
      'alipayhk.json': JSON.stringify({ platformPublicKeyFile: 'platform.pem' }),
    });
    const run = (...args: string[]) => alipayhk(['doctor', 'message.http', ...args], { cwd });
    expect((await run('--config', 'own.json')).code).toBe(0);
    expect((await run()).code).toBe(5);
    expect((await run('--key', '1=public.pem')).code).toBe(0);
    expect(await run('--key', 'public.pem')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--key takes NAME=FILE, not "public.pem".\n'),
    });
  });

  test('a key or a signature that cannot be read exits 5 and is said', async () => {
    const cwd = await temporaryFolder({ 'message.http': capture({}), 'no.pem': 'no key' });
    const { code, stdout } = await alipayhk(['doctor', 'message.http', '--public-key', 'no.pem'], {
      cwd,
    });
    expect(code).toBe(5);
    expect(stdout).toBe(
      [
        'The signature could not be examined.',
        'Nearest: --public-key: give PEM, base64, DER or a JWK: this is none of them.',
        'Next: Look at the key first:\n  alipayhk key inspect no.pem\n',
      ].join('\n\n'),
    );
  });

  test('blanks and line breaks at an end are made visible', async () => {
    const { stdout } = await examine(capture({ wire: '{\t}  \r\n' }));
    expect(stdout).toContain('{<TAB>}  <CR><LF>\n');
    expect((await examine(capture({ wire: '{}  ' }))).stdout).toContain('{}<SP><SP>\n');
  });

  test.each<[string, string]>([
    ['the whole address, seen by the Host header', `https://open.alipay.hk${uri}`],
    ['the path of another operation', '/api/open/alipay/v1/ipass/template/manage/detail'],
  ])('%s is found', async (_, signedUri) => {
    const ended = await examine(capture({ content: contentOf({ uri: signedUri }) }), '--json');
    expect(findings(ended)).toEqual([signedUri.startsWith('/') ? 'uri-differs' : 'uri-with-host']);
  });

  test('the Client-Id of the samples is found', async () => {
    const content = contentOf({ clientId: '4Q5Y8W0WSG45P907917' });
    expect(findings(await examine(capture({ content }), '--json'))).toEqual(['client-id-differs']);
  });

  test('the next command to type is printed', async () => {
    const next = async (message: string, ...args: string[]): Promise<string | undefined> =>
      (await examine(message, ...args)).stdout.split('\nNext: ')[1];
    expect(await next(capture({}))).toContain('\n  alipayhk key inspect public.pem\n');
    expect(await next(capture({ content: contentOf({ time: '1716331341' }) }))).toContain(
      `\n  alipayhk sign BODY --uri ${uri} --client-id ${clientId} --time ${time} --private-key PRIVATE-KEY\n`,
    );
    expect(await next(capture({ content: 'something else' }))).toContain(
      '\n  alipayhk doctor message.http --public-key public.pem --known-client-id ID --known-uri PATH --plaintext FILE\n',
    );
    const others = capture({ privateKey: platform.privateKey });
    expect(await next(others, '--own-key', 'platform.pem')).toContain(
      '\n  alipayhk key inspect platform.pem public.pem\n',
    );
  });
});
