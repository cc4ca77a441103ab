import { describe, expect, it } from 'vitest';
import { mapAt, valuesAt } from '../src/pointer.ts';
import { excerptOf, redact } from '../src/redact.ts';
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

describe('an excerpt', () => {
  it('is bounded', () => {
    const excerpt = excerptOf('<p>word</p> '.repeat(1_000), {}, []);
    expect(excerpt.length).toBeLessThanOrEqual(500);
    expect(excerpt.startsWith('<p>word</p>')).toBe(true);
  });

  it('hides what the request held, wherever a page echoes it', () => {
    const body = { userId: '2160-secret', texts: '{"phone":91234567}', openId: null };
    const sensitive = ['/userId', '/texts/phone', '/openId'];
    const excerpt = excerptOf('<p>2160-secret called from 91234567, null</p>', body, sensitive);
    expect(excerpt).toBe('<p>[redacted] called from [redacted], null</p>');
  });

  it('hides it even where the cut would leave half of it', () => {
    const text = `${'.'.repeat(495)}2160-secret`;
    expect(excerptOf(text, { userId: '2160-secret' }, ['/userId'])).not.toContain('2160');
  });

  it('hides signatures and tokens by their length', () => {
    expect(excerptOf(`sig=${'Ab3+/%2F'.repeat(12)} end`, {}, [])).toBe('[redacted] end');
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
