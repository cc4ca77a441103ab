import { utf8, utf8Text } from '../bytes.ts';
import type { MistakeCode } from './mistakes.ts';

export type Variant<T> = readonly [mistake: MistakeCode, value: T];

type Json = unknown;

const sorted = (value: Json): Json =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => [key, sorted(member)]),
        )
      : value;

/** A blank after each comma and colon, as Python's json.dumps writes. */
const spaced = (value: Json): string =>
  Array.isArray(value)
    ? `[${value.map(spaced).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`)
          .join(', ')}}`
      : JSON.stringify(value);

const escaped = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

function* jsonVariants(text: string): Generator<Variant<string>> {
  let json: Json;
  try {
    json = JSON.parse(text);
  } catch {
    return;
  }
  const compact = JSON.stringify(json);
  yield ['body-reserialised', spaced(json)];
  yield ['body-reserialised', escaped(spaced(json))];
  for (const indent of [2, 4, 3, '\t']) {
    const pretty = JSON.stringify(json, null, indent);
    yield ['body-pretty-printed', pretty];
    yield ['body-pretty-printed', pretty.replace(/\n/g, '\r\n')];
    yield ['body-pretty-printed', `${pretty}\n`];
    yield ['body-pretty-printed', JSON.stringify(sorted(json), null, indent)];
  }
  // A compact form of a body with line breaks or indents is the same mistake the other way round.
  yield [/^\s*[[{]\s*\n/.test(text) ? 'body-pretty-printed' : 'body-reserialised', compact];
  yield ['body-key-order', JSON.stringify(sorted(json))];
  yield ['body-key-order', spaced(sorted(json))];
  for (const form of [text, compact]) {
    yield ['body-escaped', escaped(form)];
    yield ['body-escaped', form.replace(/\//g, '\\/')];
    yield ['body-escaped', escaped(form).replace(/\//g, '\\/')];
  }
}

function* textVariants(text: string): Generator<Variant<string>> {
  const bare = text.replace(/[\r\n]+$/, '');
  for (const ending of ['', '\n', '\r\n']) {
    yield ['trailing-newline', bare + ending];
  }
  yield ['body-line-breaks', text.replace(/\r\n/g, '\n')];
  yield ['body-line-breaks', text.replace(/\r?\n/g, '\r\n')];
  yield* jsonVariants(text);
  yield ['body-line-breaks', text.replace(/[\r\n]/g, '')];
}

const latin1 = (text: string, substitute: number): Uint8Array =>
  Uint8Array.from([...text], (char) =>
    char.charCodeAt(0) < 256 && char.length === 1 ? char.charCodeAt(0) : substitute,
  );

/** Encodes with a charset that has only a decoder here, by way of its two-byte table. */
function encodeWith(charset: string, text: string): Uint8Array | undefined {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    return undefined;
  }
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && !codes.has(char)) codes.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\u0080' ? char.charCodeAt(0) : (codes.get(char) ?? 0x3f))),
  );
}

function* charsetVariants(text: string, body: Uint8Array): Generator<Variant<Uint8Array>> {
  if (!/[^\0-\x7f]/.test(text)) return;
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++)
      view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  yield ['body-charset', latin1(text, 0x3f)];
  // The bytes of UTF-8 read as Latin-1 or Windows-1252 and written as UTF-8 once more.
  yield ['body-charset', utf8(String.fromCharCode(...body))];
  yield ['body-charset', utf8(new TextDecoder('windows-1252').decode(body))];
  yield ['body-charset', utf16(true)];
  yield ['body-charset', utf16(false)];
  yield ['body-charset', utf8(text.normalize('NFC'))];
  yield ['body-charset', utf8(text.normalize('NFD'))];
  for (const charset of ['gb18030', 'big5']) {
    const bytes = encodeWith(charset, text);
    if (bytes) yield ['body-charset', bytes];
  }
}

/** Other forms in which a body may have been signed. */
export function* bodyVariants(
  body: Uint8Array,
  plaintext: Uint8Array | undefined,
): Generator<Variant<Uint8Array>> {
  if (plaintext) yield ['body-plaintext', plaintext];
  yield ['body-empty', new Uint8Array(0)];
  const hasBom = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  yield ['body-bom', hasBom ? body.subarray(3) : Uint8Array.of(0xef, 0xbb, 0xbf, ...body)];
  const text = utf8Text(body);
  if (text === undefined || text.includes('\0')) {
    // Not UTF-8 on the wire (or UTF-16 that passes for it): perhaps what was signed is.
    for (const charset of ['gb18030', 'big5', 'windows-1252', 'utf-16le', 'utf-16be']) {
      try {
        yield ['body-charset', utf8(new TextDecoder(charset).decode(body))];
      } catch {
        // A runtime without this decoder.
      }
    }
    return;
  }
  for (const [mistake, variant] of textVariants(text)) yield [mistake, utf8(variant)];
  yield* charsetVariants(text, body);
}
