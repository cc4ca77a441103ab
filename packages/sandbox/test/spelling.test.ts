import { describe, expect, it } from 'vitest';
import { type Spelling, spellings } from '../src/index.ts';
import { spell } from '../src/spelling.ts';

const value = { url: 'https://a.example/b', name: '茶 "&', list: [{ a: 1, b: null }], at: true };

describe('spellings', () => {
  it.each(spellings)('%s says the same', (spelling) => {
    const text = spell(value, spelling);
    expect(JSON.parse(text)).toEqual(value);
    expect(text === JSON.stringify(JSON.parse(text))).toBe(
      spelling === 'plain' || spelling === 'key-order',
    );
  });

  it('are different from each other', () => {
    expect(new Set(spellings.map((spelling) => spell(value, spelling))).size).toBe(5);
    expect(spell(value, 'escaped-slashes')).toContain('https:\\/\\/a.example\\/b');
    expect(spell(value, 'unicode-escapes')).toContain('\\u8336');
    expect(spell(value, 'key-order')).toMatch(/^\{"at":true,"list":\[\{"b":null,"a":1\}\]/);
  });

  it('are not guessed', () => {
    expect(() => spell(value, 'toString' as Spelling)).toThrow('Choose a spelling of plain,');
  });
});
