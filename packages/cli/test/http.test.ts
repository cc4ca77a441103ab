import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPrograms } from '../../../test/support/programs.ts';
import { parseCurl, splitCommand } from '../src/http/parse-curl.ts';
import { parseRawHttp } from '../src/http/parse-raw.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (body: Uint8Array): string => new TextDecoder().decode(body);

describe('raw HTTP', () => {
  test.each(['\n', '\r\n'])('a request with line ends %j', (end) => {
    const raw = ['POST /a?b=c HTTP/1.1', 'Host: x', 'Client-ID:  C ', '', '{"a":\n1}'].join(end);
    const message = parseRawHttp(bytes(raw));
    expect(message).toMatchObject({ kind: 'request', method: 'POST', uri: '/a?b=c' });
    expect(message.headers.get('client-id')).toBe('C');
    expect(text(message.body)).toBe('{"a":\n1}');
  });

  test('a response, whose body keeps every byte', () => {
    const message = parseRawHttp(
      new Uint8Array([...bytes('HTTP/1.1 200 OK\r\nSignature: s\r\n\r\n'), 0xff, 0x00, 0x0a]),
    );
    expect(message.kind).toBe('response');
    expect([...message.body]).toEqual([0xff, 0x00, 0x0a]);
  });

  test('a line break that the editor added is not part of the body', () => {
    expect(text(parseRawHttp(bytes('POST / HTTP/1.1\ncontent-length: 2\n\n{}\n')).body)).toBe('{}');
  });

  test('an absolute target gives path and query', () => {
    expect(parseRawHttp(bytes('POST https://open.alipay.hk/a?b HTTP/1.1\n\n')).uri).toBe('/a?b');
  });

  test('what is no HTTP is refused with what was expected', () => {
    expect(() => parseRawHttp(bytes('{"result":{}}'))).toThrow('neither raw HTTP');
    expect(() => parseRawHttp(bytes('POST / HTTP/1.1\nno header\n\n'))).toThrow(
      'is no header line',
    );
  });

  test('what is no HTTP at all is not quoted: it may be a key', () => {
    const key =
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\n-----END PRIVATE KEY-----\n';
    expect(() => parseRawHttp(bytes(key))).toThrow(/^(?!.*MIIE).*neither raw HTTP/);
  });

  test.each(['X-名: 1', 'X-Name: 名', 'X(Name: 1'])('the header %j is refused by name', (line) => {
    const raw = `POST / HTTP/1.1\n${line}\n\n`;
    expect(() => parseRawHttp(bytes(raw))).toThrow(
      `The header "${line.split(':')[0]}" has characters that HTTP does not allow`,
    );
  });

  test('an absolute target without a host is refused', () => {
    expect(() => parseRawHttp(bytes('POST http:// HTTP/1.1\n\n'))).toThrow('"http://" is no URL');
  });
});

describe('curl', () => {
  test('method, URL, headers and body are what curl sends', () => {
    const command = `curl -X POST 'https://open.alipay.hk/api/x?y=1' \\\n -H 'Client-Id: C' \\\n --data-binary '{"a":"早"}' --compressed`;
    const message = parseCurl(command);
    expect(message).toMatchObject({ kind: 'request', method: 'POST', uri: '/api/x?y=1' });
    expect(message.headers.get('client-id')).toBe('C');
    expect(text(message.body)).toBe('{"a":"早"}');
  });

  test("the browser's form of quoting is read", () => {
    const { body } = parseCurl("curl 'https://x/' --data-raw $'{\"a\":\"it\\'s \\u65e9\\n\"}'");
    expect(text(body)).toBe('{"a":"it\'s 早\n"}');
  });

  test('words are split as the shell splits them', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9 '"\\$`{}:,.\n-]{1,20}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const quoted = words.map((part) => `'${part.replaceAll("'", "'\\''")}'`);
        expect(splitCommand(quoted.join(' '))).toEqual(words);
      }),
    );
  });

  test.runIf(hasPrograms('bash'))('double quotes are read as bash reads them', () => {
    const command = 'echo "a \\"b\\" \\$c \\x" d\\ e';
    const said = execFileSync('bash', ['-c', `printf '%s|' ${command.slice(5)}`]).toString();
    expect(`${splitCommand(command).slice(1).join('|')}|`).toBe(said);
  });

  test('a body in a file and an open quote are refused', () => {
    expect(() => parseCurl('curl https://x/ -d @body.json')).toThrow('--body body.json');
    expect(() => parseCurl("curl 'https://x/")).toThrow('quote that does not end');
    expect(() => parseCurl('curl -X POST')).toThrow('no URL');
  });

  test('options are read with their value attached, as curl reads them', () => {
    const message = parseCurl("curl -XPUT -H'Client-Id: C' -d'{}' https://x/a");
    expect(message).toMatchObject({ method: 'PUT', uri: '/a' });
    expect(message.headers.get('client-id')).toBe('C');
    expect(text(message.body)).toBe('{}');
  });

  test('without --request the body decides on the method', () => {
    expect(parseCurl('curl https://x/a').method).toBe('GET');
    expect(parseCurl('curl https://x/a -d a -d b')).toMatchObject({
      method: 'POST',
      body: bytes('a&b'),
    });
  });

  test('an empty value is a value', () => {
    const message = parseCurl("curl https://x/a -d '' -H 'Client-Id: C'");
    expect(message.method).toBe('POST');
    expect(message.headers.get('client-id')).toBe('C');
    expect(message.body).toHaveLength(0);
  });

  test('an address without a scheme is one of HTTP', () => {
    expect(parseCurl('curl open.alipay.hk/api/x?y=1').uri).toBe('/api/x?y=1');
    expect(parseCurl('curl toString').uri).toBe('/');
  });

  test('a header without a colon is left out, as curl leaves it out', () => {
    const { headers } = parseCurl("curl https://x/ -H 'nonsense' -H 'Client-Id: C'");
    expect([...headers]).toEqual([['client-id', 'C']]);
  });

  test('escapes in hexadecimal are read', () => {
    expect(text(parseCurl("curl https://x/ -d $'\\x41\\u42\\q'").body)).toBe('ABq');
  });

  test('an option without the value that it takes is refused', () => {
    expect(() => parseCurl('curl https://x/ -H')).toThrow('-H of the curl command has no value');
  });
});
