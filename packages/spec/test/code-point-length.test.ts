import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength } from '../../../generated/support/code-point-length.ts';

describe('codePointLength', () => {
  it('counts as iterating over the characters does, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
    const unpaired = fc.constantFrom('\ud83c', '\udfab', 'a', '🎫');
    fc.assert(
      fc.property(fc.array(unpaired), (units) => {
        const text = units.join('');
        expect(codePointLength(text)).toBe([...text].length);
      }),
    );
  });
});
