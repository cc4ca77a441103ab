import { generateKeys } from '@alipayhk-openapi/client';
import { rsaAes } from '@alipayhk-openapi/client/rsa-aes';
import { describe, expect, it } from 'vitest';
import { mapAt, valuesAt } from '../src/pointer.ts';
import { redact, secretsOf, withoutSecrets } from '../src/redact.ts';
import { clientWith, errorOf } from './support/client.ts';
import { unsigned } from './support/platform.ts';

describe('pointers', () => {
  const document = { a: [{ b: 1 }, { b: 2 }], text: '{"in":{"side":4}}', plain: 'no JSON' };
  const rows: [string, unknown[]][] = [
    ['/a/*/b', [1, 2]],
    ['/a/1/b', [2]],
    ['/text/in/side', [4]],
    ['/text/*/side', [4]],
    ['/missing/*', []],
    ['/plain/in', []],
    ['/a/0/b/*', []],
    ['/a/*/b/c', []],
    ['/constructor', []],
  ];
  for (const [pointer, values] of rows) {
    it(`finds ${JSON.stringify(values)} at ${pointer}`, () => {
      expect(valuesAt(document, pointer)).toEqual(values);
    });
  }

  it('replace without touching the original, inside embedded JSON too', () => {
    const copy = structuredClone(document);
    const changed = mapAt(document, '/text/in/side', () => 5) as typeof document;
    expect(changed).toEqual({ ...document, text: '{"in":{"side":5}}' });
    expect(mapAt(document, '/plain/in', () => 5)).toEqual(document);
    expect(document).toEqual(copy);
  });
});

describe('redact', () => {
  it('replaces what the specification marks, and only that', () => {
    const body = { userId: '2160', codeInfo: { $codemsg$: 'c', other: 1 }, list: [{ n: 1 }] };
    expect(redact(body, ['/userId', '/codeInfo/$codemsg$', '/list/*/n', '/absent'])).toEqual({
      userId: '[redacted]',
      codeInfo: { $codemsg$: '[redacted]', other: 1 },
      list: [{ n: '[redacted]' }],
    });
  });
});

describe('the secrets of a body', () => {
  it('are the plain values at the sensitive pointers, inside objects and embedded JSON too', () => {
    const body = {
      userId: '2160-secret',
      texts: '{"phone":91234567}',
      codeInfo: { a: 'x1', b: [2] },
    };
    const found = secretsOf(body, ['/userId', '/texts/phone', '/codeInfo', '/absent']);
    expect(found).toEqual(['2160-secret', '91234567', 'x1', '2']);
  });
});

/** The ways in which a page or a gateway writes what the request had. */
const echoes: Record<string, (value: string) => string> = {
  'as it is': (value) => value,
  'in JSON': (value) => JSON.stringify(value),
  'in JSON inside JSON': (value) => JSON.stringify(JSON.stringify(value)),
  'in a URL': (value) => encodeURIComponent(value),
  'in a URL, in lower case': (value) =>
    encodeURIComponent(value).replace(/%../g, (found) => found.toLowerCase()),
  'in a posted form': (value) => new URLSearchParams({ value }).toString(),
  'with a backslash before a slash': (value) => JSON.stringify(value).replaceAll('/', '\\/'),
  'in units of \\u': (value) => units(value, (hex) => `\\u${hex}`),
  'in units of \\u, in capitals': (value) => units(value, (hex) => `\\u${hex.toUpperCase()}`),
  'with the escapes of Go': (value) =>
    JSON.stringify(value).replace(/[<>&]/g, (found) => units(found, (hex) => `\\u${hex}`)),
  'in HTML': (value) => value.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`),
  'in HTML by name': (value) =>
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
  'in HTML, in hexadecimal': (value) =>
    [...value].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join(''),
  'in HTML, with the names of letters': (value) => value.replaceAll('é', '&eacute;'),
  'in units of %u': (value) => units(value, (hex) => `%u${hex}`),
  'in octal': (value) =>
    [...Buffer.from(value)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  'in bytes of \\x': (value) =>
    [...Buffer.from(value)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  'as quoted-printable': (value) =>
    [...Buffer.from(value)]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/.{60}/g, '$&=\r\n'),
  'in capitals': (value) => value.toUpperCase(),
  'with other accents': (value) => value.normalize('NFD'),
  'in base64url': (value) => Buffer.from(value).toString('base64url'),
  'in base64 of JSON with units of \\u': (value) =>
    Buffer.from(`{"a":"${units(value, (hex) => `\\u${hex}`)}"}`).toString('base64'),
  'in base64 in a URL': (value) => encodeURIComponent(Buffer.from(value).toString('base64')),
  'in base64 in lines': (value) =>
    Buffer.from(`the value is ${value}`)
      .toString('base64')
      .replace(/.{16}(?=.)/g, '$&\r\n'),
  'in base64': (value) => Buffer.from(value).toString('base64'),
  'in base64 behind other text': (value) => Buffer.from(`{"a":"${value}"}`).toString('base64'),
};

const units = (text: string, write: (hex: string) => string): string =>
  text
    .split('')
    .map((unit) => write(unit.charCodeAt(0).toString(16).padStart(4, '0')))
    .join('');

describe('a text', () => {
  const values = [
    '2160-secret',
    'SEC"RET-2',
    "O'Brien & <Sons>",
    '電費單 é😀',
    'a/b+c d=x%41',
    'C:\\new\\u0041',
  ];
  for (const [name, write] of Object.entries(echoes)) {
    for (const value of values) {
      it(`loses ${value} ${name}`, () => {
        const clean = withoutSecrets(`before ${write(value)} after`, [value]);
        expect(clean).toMatch(/^before [\s\S]*\[redacted\]\S* after$/);
        expect(clean?.replace('[redacted]', '').length).toBeLessThan('before  after'.length + 20);
      });
    }
  }

  it('loses the longer one of two values whole', () => {
    const clean = withoutSecrets('<p>2160-secret-more, 2160-secret</p>', [
      '2160-secret',
      '2160-secret-more',
    ]);
    expect(clean).toBe('<p>[redacted], [redacted]</p>');
  });

  it('is withheld where a value is too short to be found', () => {
    expect(withoutSecrets('any words', ['2160-secret', 'abc'])).toBeUndefined();
    expect(withoutSecrets('any words', [''])).toBe('any words');
  });

  it('loses signatures and wrapped keys by their length', () => {
    expect(withoutSecrets(`sig=${'Ab3+/%2F'.repeat(12)} end`, [])).toBe('[redacted] end');
  });

  it('keeps a long path, which is no signature', () => {
    const path = '/api/open/alipay/v1/ipass/template/manage/createTemplate/api/open/alipay';
    expect(withoutSecrets(`no ${path}`, [])).toBe(`no ${path}`);
  });

  it('is left alone where nothing is to be hidden', () => {
    const text = '100 %, &c., C:\\users \\u12 %zz &#99999999; \\u{110000}';
    expect(withoutSecrets(text, ['2160-secret'])).toBe(text);
  });
});

describe('an excerpt', () => {
  it('is bounded', async () => {
    const { client } = clientWith([unsigned('<p>word</p> '.repeat(1_000), { status: 502 })]);
    const { excerpt } = await errorOf(
      client.queryTemplate({ merchantId: '2160', templateCode: 'T1' }),
    );
    expect(excerpt?.length).toBeLessThanOrEqual(500);
    expect(excerpt?.startsWith('<p>word</p>')).toBe(true);
  });

  it('never shows the agent token, however it is written', async () => {
    const agentToken = '0b2f7a52-1111-4222-8333-944455566677';
    for (const text of [agentToken, units(agentToken, (hex) => `\\u${hex}`)]) {
      const reply = unsigned(`agent-token: ${text}`, { status: 502 });
      const { client } = clientWith([reply], { agentToken });
      const error = await errorOf(client.queryTemplate({ merchantId: '2160', templateCode: 'T1' }));
      expect(error.excerpt).toBe('agent-token: [redacted]');
    }
  });

  it('of an error carries none of the call’s sensitive values', async () => {
    const userId = '2160000000000001';
    const { client } = clientWith([unsigned(`<h1>502 for ${userId}</h1>`, { status: 502 })]);
    const call = client.updatePass({ merchantId: '1', userId, passId: 'P1', status: 'USED' });
    const { excerpt, message } = await errorOf(call);
    expect(excerpt).toBe('<h1>502 for [redacted]</h1>');
    expect(message).not.toContain(userId);
  });
});

describe('words that your own code throws', () => {
  const agentToken = '0b2f7a52-1111-4222-8333-944455566677';
  const userId = '2160000000000001';
  const pass = { merchantId: '1', userId, passId: 'P1', status: 'USED' } as const;
  const words = `${units(agentToken, (hex) => `\\u${hex}`)} ${btoa(userId)}`;
  const throwing = async (): Promise<never> => {
    throw new Error(`no luck with ${words} today`);
  };
  const places: Record<string, object> = {
    'a fetch': { fetch: throwing },
    'a stream of a fetch': {
      fetch: async () => new Response(new ReadableStream({ pull: throwing })),
    },
    'a rule of encryption': { encryption: throwing, cipherSuite: rsaAes() },
  };
  for (const [name, options] of Object.entries(places)) {
    it(`${name}: lose the token and the values of the request`, async () => {
      const { client } = clientWith([unsigned('')], { agentToken, maxRetries: 0, ...options });
      const { message } = await errorOf(client.updatePass(pass));
      expect(message).toContain('no luck with [redacted] [redacted] today');
    });
  }

  it('a body whose toJSON throws: lose the token', async () => {
    const { client } = clientWith([unsigned('')], { agentToken });
    const toJSON = (): never => {
      throw new Error(`no luck with ${words} today`);
    };
    const { message } = await errorOf(client.updatePass({ ...pass, toJSON } as never));
    expect(message).toContain('no luck with [redacted] [redacted] today');
  });

  it('lose a key that is a text, line by line', async () => {
    const { privateKey } = await generateKeys();
    const [, line = ''] = privateKey.split('\n');
    const fetch = async (): Promise<never> => {
      throw new Error(`key ${line.slice(0, 63)} or ${privateKey.slice(-60)}`);
    };
    const { client } = clientWith([unsigned('')], { privateKey, fetch, maxRetries: 0 });
    const { message } = await errorOf(client.updatePass(pass));
    expect(message).not.toMatch(/[\w+/]{20}/);
  });
});
