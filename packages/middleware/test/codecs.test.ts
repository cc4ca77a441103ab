import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../src/bytes.ts';
import { fromBase64Body, toBase64Body } from '../src/cipher/base64-body.ts';
import { isUtf8 } from '../src/cipher/utf8.ts';

describe('base64', () => {
  it('agrees with Buffer, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (data) => {
        const expected = Buffer.from(data).toString('base64');
        expect(toBase64(data)).toBe(expected);
        expect(Buffer.from(toBase64Body(data)).toString('latin1')).toBe(expected);
        expect(fromBase64(expected)).toEqual(data);
        expect(fromBase64(Buffer.from(data).toString('base64url'))).toEqual(data);
        expect(fromBase64Body(Buffer.from(expected))).toEqual(data);
        expect(fromBase64Body(Buffer.from(expected.replace(/=/g, '')))).toEqual(data);
        expect(fromBase64Body(Buffer.from(Buffer.from(data).toString('base64url')))).toEqual(data);
        expect(fromBase64Body(Buffer.from(expected.replace(/./g, '$& \n')))).toEqual(data);
      }),
    );
  });

  it('of a body is read as base64 of anything else is, whatever stands in it', () => {
    const digit = fc.constantFrom(...'AZaz09+/-_= \n=*\u00e9'.split(''));
    fc.assert(
      fc.property(fc.array(digit, { maxLength: 12 }), (digits) => {
        const text = digits.join('');
        expect(fromBase64Body(Buffer.from(text))).toEqual(fromBase64(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isUtf8', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const decodes = (data: Uint8Array): boolean => {
    try {
      strict.decode(data);
      return true;
    } catch {
      return false;
    }
  };

  it('agrees with the strict decoder wherever it may turn', () => {
    const seconds = [0, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const rests = [[], [0x7f], [0x80], [0xbf], [0xc0], [0x80, 0xbf], [0xbf, 0x7f], [0x80, 0xc0]];
    for (let lead = 0; lead < 256; lead++) {
      for (const second of seconds) {
        for (const rest of rests) {
          const data = Uint8Array.of(lead, second, ...rest);
          if (isUtf8(data) !== decodes(data)) throw new Error(`differs on ${data}`);
        }
      }
    }
  });

  it('agrees with it on text, and on text with a byte changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(255), (text, at, value) => {
        const data = new TextEncoder().encode(text);
        expect(isUtf8(data)).toBe(true);
        if (data.length) data[at % data.length] = value;
        expect(isUtf8(data)).toBe(decodes(data));
      }),
    );
  });
});
