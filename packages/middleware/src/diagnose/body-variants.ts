import { type Bytes, concat, fromBase64, toBase64, utf8, utf8Text } from '../bytes.ts';
import { jsonForms, type Variant } from './json-forms.ts';

function* textVariants(text: string): Generator<Variant<string>> {
  // Not by a pattern for the end of the text: it would take quadratic time.
  let end = text.length;
  while (/[\r\n]/.test(text.charAt(end - 1))) end--;
  const bare = text.slice(0, end);
  for (const ending of ['', '\n', '\r\n']) {
    yield ['trailing-newline', bare + ending];
  }
  yield ['body-line-breaks', text.replace(/\r\n/g, '\n')];
  yield ['body-line-breaks', text.replace(/\r?\n/g, '\r\n')];
  yield ['body-line-breaks', text.replace(/[\r\n]/g, '')];
}

/** Latin-1, with question marks for what it does not have. */
const latin1 = (text: string): Bytes =>
  Uint8Array.from([...text], (char) =>
    char.charCodeAt(0) < 256 && char.length === 1 ? char.charCodeAt(0) : 0x3f,
  );

/** The lower half of each UTF-16 unit, which Node calls latin1 and binary. */
const lowerHalves = (text: string): Bytes =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Encodes with a charset that has only a decoder here, by way of its two-byte table. */
function encodeWith(charset: string, text: string): Bytes | undefined {
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

function* charsetVariants(text: string, body: Uint8Array): Generator<Variant<Bytes>> {
  if (!/[^\0-\x7f]/.test(text)) return;
  const utf16 = (littleEndian: boolean): Bytes => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++)
      view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };
  yield ['body-charset', latin1(text)];
  yield ['body-charset', lowerHalves(text)];
  // The bytes of UTF-8 read as Latin-1 or Windows-1252 and written as UTF-8 once more.
  yield ['body-charset', utf8(Array.from(body, (byte) => String.fromCharCode(byte)).join(''))];
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

function* base64Variants(text: string, body: Bytes): Generator<Variant<Bytes>> {
  const decoded = fromBase64(text);
  if (decoded?.length) yield ['body-base64', decoded];
  yield ['body-base64', utf8(toBase64(body))];
}

function* everyVariant(body: Bytes, plaintext: Bytes | undefined): Generator<Variant<Bytes>> {
  if (plaintext) yield ['body-plaintext', plaintext];
  yield ['body-empty', new Uint8Array(0)];
  const hasBom = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  yield ['body-bom', hasBom ? body.subarray(3) : concat([0xef, 0xbb, 0xbf], body)];
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
  yield* base64Variants(text, body);
  yield* charsetVariants(text, body);
  for (const [mistake, variant] of jsonForms(text)) yield [mistake, utf8(variant)];
}

/** All forms of one body together take no more memory than this, in bytes. */
const MAX_BYTES = 16_000_000;

/** Other forms in which a body may have been signed, the likelier ones first. */
export function* bodyVariants(
  body: Bytes,
  plaintext: Bytes | undefined,
): Generator<Variant<Bytes>> {
  let bytes = 0;
  for (const variant of everyVariant(body, plaintext)) {
    const [, value] = variant;
    bytes += value.length;
    if (bytes > MAX_BYTES) return;
    yield variant;
  }
}
