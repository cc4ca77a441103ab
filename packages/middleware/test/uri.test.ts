import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destination, receivedUri, uriCandidates } from '../src/uri.ts';
import { rsaKeys } from './support/keys.ts';
import { parties, refused } from './support/parties.ts';

const HOST = 'http://shop.example';

describe('receivedUri', () => {
  it.each([
    ['/', '/'],
    ['/a/b', '/a/b'],
    ['/a/b?', '/a/b?'],
    ['/a?x=%41&y=/../z', '/a?x=%41&y=/../z'],
    ['/a//b', '/a//b'],
    ['/a/%2F/..b/.c', '/a/%2F/..b/.c'],
    ['/%E6%B8%AF?q=%20', '/%E6%B8%AF?q=%20'],
    ['/a;v=1:2@3', '/a;v=1:2@3'],
  ])('takes %s as it is', (target, uri) => {
    expect(receivedUri(target)).toBe(uri);
    expect(receivedUri(HOST + target)).toBe(uri);
    expect(receivedUri(`HTTPS://Shop.Example:443${target}`)).toBe(uri);
    expect(receivedUri(`http://[::1]:8080${target}`)).toBe(uri);
  });

  it.each([
    '/a/../b',
    '/a/./b',
    '/a/..',
    '/a/.',
    '/a/%2e%2e/b',
    '/a/%2E./b',
    '/a/.%2e/b',
    '/a/%2e',
    '/a\\b',
    '\\a',
    '/\\host/a',
    '//host/a',
    '/a\tb',
    '/a\nb',
    '/a b',
    '/a ',
    '/港',
    '/a"b',
    '/a?x="<>',
    '/a#b',
    '/a?b#',
  ])('refuses the target %j', async (target) => {
    await refused(() => receivedUri(target), 'URI_MALFORMED');
    await refused(() => receivedUri(HOST + target), 'URI_MALFORMED');
  });

  it.each([
    '',
    'a',
    '*',
    'shop.example/a',
    'http://h',
    'http://h?x',
    'http:/h/a',
    'http:h/a',
    'http:///h/a',
    'http:\\\\h/a',
    'http://h\\a',
    'http://h\\a?/b',
    'http://h\\api\\refunds?/api/orders',
    'http://h\\api\\refunds#/api/orders',
    'http://h#/a',
    'http://h/a#/b',
    'http://user@h/a',
    'http://user:pass@h/a',
    'http://u:p/w@h/a',
    'http://h\tx/a',
    ' http://h/a',
    'http://h/a ',
    'http://h:x/a',
    'http://h//http://other/a',
    'ftp://h/a',
    'file:///a',
    'data:text/plain,/a',
    'javascript:/a',
  ])('refuses the URL %j', async (url) => {
    await refused(() => receivedUri(url), 'URI_MALFORMED');
  });

  it('takes nothing that the platform parser reads in another way', () => {
    const piece = fc.constantFrom(
      ...['/', '?', '#', '\\', '.', '..', '%2e', '%2f', '%', 'a', ':', '@', ' ', 'ä', ';', '//'],
      ...['&', '=', '\t', '\n', '"', "'", '<', '|', '^', '`', '{', '[', ']', '*', '~', '%zz', '\0'],
    );
    const raw = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('/', 'http://h/', 'http://h', 'http:', '', 'https://h:8/x'),
        raw,
        (start, end) => {
          let uri: string;
          try {
            uri = receivedUri(start + end);
          } catch {
            return;
          }
          const { pathname, search } = new URL(start + end, 'http://localhost');
          expect(search === '' ? uri.replace(/\?$/, '') : uri).toBe(pathname + search);
          expect(start + end).toContain(uri);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe('destination', () => {
  it('is the normal form of the address, and what is signed of it', () => {
    expect(destination('HTTPS://H.Example:443/a/../b c?q=港#part')).toEqual({
      url: 'https://h.example/b%20c?q=%E6%B8%AF',
      uri: '/b%20c?q=%E6%B8%AF',
    });
    expect(destination('http://h.example').uri).toBe('/');
    expect(destination('http://h.example/?').uri).toBe('/?');
  });
});

describe('uriCandidates', () => {
  it('are the URI and its path', () => {
    expect(uriCandidates('/a')).toEqual(['/a']);
    expect(uriCandidates('/a?b?c')).toEqual(['/a?b?c', '/a']);
  });
});

describe('a hostile target', () => {
  const { merchant, platform } = parties({}, { merchant: rsaKeys(), platform: rsaKeys() });

  it('is refused before the body is read, unless the URI is given', async () => {
    const url = 'https://shop.example/api/orders';
    const sealed = await merchant.parts.sealRequest({ method: 'POST', url, body: '{}' });
    let reads = 0;
    async function* body() {
      reads++;
      yield sealed.body;
    }
    for (const target of ['/api/refunds/../orders', 'http://h\\api\\refunds?/api/orders']) {
      const received = { ...sealed, url: target };
      const opening = platform.parts.openRequest({ ...received, body: body() });
      const error = await refused(opening, 'URI_MALFORMED');
      expect(error.message).toContain('uri');
      expect(reads).toBe(0);
      const uri = '/api/orders';
      const opened = await platform.parts.openRequest({ ...received, body: body() }, { uri });
      expect(new TextDecoder().decode(opened.body)).toBe('{}');
      reads = 0;
    }
  });
});
