import { styleText } from 'node:util';
import type { Context, Output } from './context.ts';

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

/** What the program itself does to a terminal; text from outside can do none of it. */
const CONTROLS = { return: '\r', clear: '\r\u001b[2K' } as const;

type Control = keyof typeof CONTROLS;

/** Nobody outside knows this, so nothing from outside can pass for a style of the program. */
const SECRET = crypto.randomUUID();

const MARK = new RegExp(`<${SECRET} (/?)(\\w+)>`, 'g');

/**
 * Control characters, line and paragraph separators, characters that turn the direction of what
 * follows or are not seen, and halves of characters; but for line feed and tab.
 */
const HARMFUL = /[^\P{C}\n\t]|[\p{Zl}\p{Zp}]/gu;

function escapeCharacter(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** Makes harmful characters visible, as JSON escapes: JSON stays what it was. */
export function printable(text: string): string {
  return text.replace(HARMFUL, escapeCharacter);
}

/** No single text from outside needs more. */
const LONGEST = 500;

/**
 * A text from outside for one line: printable, without line breaks, and not endless.
 *
 * @param text - whatever it is; what is no text is shown as JSON.
 * @param length - how many characters stay.
 */
export function oneLine(text: unknown, length: number = LONGEST): string {
  const whole = typeof text === 'string' ? text : String(JSON.stringify(text));
  const shown =
    whole.length > length ? `${whole.slice(0, length)}... (${whole.length} characters)` : whole;
  return printable(shown).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** A text from outside of several lines, not endless, each line with `prefix` so that it passes for no other. */
export function manyLines(text: string, prefix: string, length: number = 65_536): string {
  const more = text.length > length ? `\n... (${text.length} characters)` : '';
  return printable(text.slice(0, length) + more)
    .split('\n')
    .map((line) => `${prefix}${line}`)
    .join('\n');
}

/** Marks text for a style; the door turns it into the terminal's own way, or leaves it out. */
export function styled(style: Style, text: string): string {
  return `<${SECRET} ${style}>${text}<${SECRET} /${style}>`;
}

/** Marks something that is done to the terminal. */
export function control(name: Control): string {
  return `<${SECRET} ${name}>`;
}

function codesOf(style: Style): { readonly open: string; readonly close: string } {
  const [open = '', close = ''] = styleText(style, '|', { validateStream: false }).split('|');
  return { open, close };
}

/** The one way to an output: text is made printable, bytes are data and pass unless somebody looks on. */
function door(output: Output, colours: boolean): Output {
  const isTTY = output.isTTY === true;
  const show = (_: string, slash: string, name: string): string => {
    if (Object.hasOwn(CONTROLS, name)) return isTTY ? CONTROLS[name as Control] : '';
    const { open, close } = codesOf(name as Style);
    if (!colours) return '';
    return slash === '' ? open : close;
  };
  return {
    isTTY,
    write(chunk) {
      if (typeof chunk !== 'string' && !isTTY) return output.write(chunk);
      const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
      return output.write(printable(text).replace(MARK, show));
    },
  };
}

/** The same surroundings with outputs that text from outside can do nothing to. */
export function behindDoors(context: Context): Context {
  const { stdout, stderr, env } = context;
  const guarded = (output: Output): Output => door(output, output.isTTY === true && !env.NO_COLOR);
  return { ...context, stdout: guarded(stdout), stderr: guarded(stderr) };
}
