import { describe, expect, test } from 'vitest';
import type { Context } from '../src/context.ts';
import { behindDoors, control, manyLines, oneLine, printable, styled } from '../src/terminal.ts';

const ESCAPE = '\u001b';

/** What arrives at an output behind the door. */
function through(
  chunk: string | Uint8Array,
  { isTTY = false, env = {} }: { isTTY?: boolean; env?: Record<string, string> } = {},
): string | Uint8Array {
  let written: string | Uint8Array = '';
  const output = {
    isTTY,
    write: (text: string | Uint8Array) => {
      written = text;
    },
  };
  const surroundings = { stdout: output, stderr: output, env } as unknown as Context;
  behindDoors(surroundings).stdout.write(chunk);
  return written;
}

describe('the door to an output', () => {
  test.each([
    ['a terminal', true],
    ['a file', false],
  ])('lets no control, bidi or invisible character through to %s', (_, isTTY) => {
    for (let code = 0; code <= 0x1_ff_ff; code += 1) {
      if (code >= 0xd8_00 && code <= 0xdf_ff) continue;
      const character = String.fromCodePoint(code);
      const shown = String(through(`a${character}b`, { isTTY }));
      const isHarmful =
        (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(character) &&
          !'\n\t'.includes(character)) ||
        /\p{Cn}/u.test(character);
      if (isHarmful) expect(shown).toMatch(/^a(\\u[0-9a-f]{4}){1,2}b$/);
      else expect(shown).toBe(`a${character}b`);
    }
  });

  test('escapes halves of characters, which some terminals take for something else', () => {
    expect(through('a\ud800b')).toBe('a\\ud800b');
  });

  test('leaves JSON what it was', () => {
    const value = { text: '\u202e\u009b31m\u007f\u200d👨‍👩‍👧 中文' };
    const shown = String(through(JSON.stringify(value, null, 2)));
    expect(shown).not.toMatch(/[\u202e\u009b\u007f]/);
    expect(JSON.parse(shown)).toEqual(value);
  });

  test('shows the styles of the program to a terminal that wants them, and no others', () => {
    const text = `${styled('green', 'right')} ${ESCAPE}[32mforged${ESCAPE}[39m <x green>forged<x /green>`;
    expect(through(text, { isTTY: true })).toBe(
      `${ESCAPE}[32mright${ESCAPE}[39m \\u001b[32mforged\\u001b[39m <x green>forged<x /green>`,
    );
    for (const surroundings of [{}, { isTTY: true, env: { NO_COLOR: '1' } }]) {
      expect(through(styled('red', 'plain'), surroundings)).toBe('plain');
    }
    expect(through(control('return'))).toBe('');
  });

  test('passes bytes on as they are, unless a terminal shows them', () => {
    const bytes = new TextEncoder().encode(`${ESCAPE}[2J`);
    expect(through(bytes)).toBe(bytes);
    expect(through(bytes, { isTTY: true })).toBe('\\u001b[2J');
  });
});

test('a text for one line has one line and an end', () => {
  expect(oneLine(`a\nb\tc\r${ESCAPE}`)).toBe('a\\nb\\tc\\u000d\\u001b');
  expect(oneLine('x'.repeat(1_000_000))).toBe(`${'x'.repeat(500)}... (1000000 characters)`);
  expect(oneLine(undefined)).toBe('undefined');
  expect(oneLine({ a: '\n' })).toBe('{"a":"\\n"}');
});

test('text of several lines has a prefix on each and an end', () => {
  expect(manyLines('a\nb', '> ')).toBe('> a\n> b');
  expect(manyLines('x'.repeat(70_000), '').length).toBeLessThan(65_600);
  expect(printable('a\r\nb')).toBe('a\\u000d\nb');
});
