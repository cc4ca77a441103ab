import { mapAt, valuesAt } from './pointer.ts';

const MARK = '[redacted]';
const MIN_LENGTH = 4;
const MAX_DEPTH = 20;

/** The document with the values at the sensitive pointers replaced. */
export function redact(document: unknown, sensitive: readonly string[] = []): unknown {
  return sensitive.reduce((value, pointer) => mapAt(value, pointer, () => MARK), document);
}

/** The values that no text may show: plain ones, and what is inside objects. */
export function secretsOf(document: unknown, sensitive: readonly string[] = []): string[] {
  return sensitive
    .flatMap((pointer) => valuesAt(document, pointer))
    .flatMap((value) => plainValues(value, MAX_DEPTH));
}

function plainValues(value: unknown, depth: number): string[] {
  if (typeof value === 'object' && value !== null) {
    return depth > 0 ? Object.values(value).flatMap((each) => plainValues(each, depth - 1)) : [];
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** A text that was read in some way: its characters, and which part of the first text each is from. */
interface Read {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Writes pieces of one reading as another. */
function rewrite(
  read: Read,
  pieces: Iterable<readonly [piece: string, from: number, to: number]>,
): Read {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [piece, from, to] of pieces) {
    texts.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(read.starts[from] as number);
      ends.push(read.ends[to - 1] as number);
    }
  }
  return { text: texts.join(''), starts, ends };
}

function textOfBytes(bytes: readonly number[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function bytesOf(escaped: string, unit: RegExp, radix: number): string {
  const numbers = Array.from(escaped.matchAll(unit), ([, digits = '']) =>
    Number.parseInt(digits, radix),
  );
  return textOfBytes(numbers.map((number) => number % 256));
}

function characterOf(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** `&eacute;` is an e with something on it. The other names are those of signs, which are not compared. */
function namedCharacter(name: string): string {
  const [, letters = ' '] =
    /^([a-z]{1,2})(?:acute|breve|caron|cedil|circ|dblac|dot|grave|lig|macr|ogon|ring|slash|strok|tilde|uml)$/i.exec(
      name,
    ) ?? [];
  return letters;
}

type Escape = readonly [form: RegExp, read: (found: string, ...groups: string[]) => string];

/** The escapes of JSON and JavaScript, of C, of URLs and of HTML. */
const ESCAPES: readonly Escape[] = [
  [/[\\%]u\{?([0-9a-f]{4,6})\}?/iy, (_, digits = '') => characterOf(digits, 16)],
  [/(?:\\x[0-9a-f]{2})+/iy, (found) => bytesOf(found, /\\x(..)/gi, 16)],
  [/(?:\\[0-3][0-7]{2})+/y, (found) => bytesOf(found, /\\(...)/g, 8)],
  // A tab is not compared, and neither is the letter that stands for it; lines matter to base64.
  [/\\[bfnrtv]/y, (found) => (found === '\\n' ? '\n' : ' ')],
  [/(?:%[0-9a-f]{2})+/iy, (found) => bytesOf(found, /%(..)/g, 16)],
  [/&#x([0-9a-f]{1,6});?/iy, (_, digits = '') => characterOf(digits, 16)],
  [/&#(\d{1,7});?/y, (_, digits = '') => characterOf(digits, 10)],
  [/&([a-z]{2,31}\d{0,2});/iy, (_, name = '') => namedCharacter(name)],
];

/** Those of mail; apart, because `=21` is often no escape. */
const QUOTED_PRINTABLE: readonly Escape[] = [
  [/=\r?\n/y, () => ''],
  [/(?:=[0-9a-f]{2})+/iy, (found) => bytesOf(found, /=(..)/g, 16)],
];

function* unescapedPieces(
  text: string,
  escapes: readonly Escape[],
): Iterable<readonly [string, number, number]> {
  for (let at = 0; at < text.length; ) {
    const [piece, end] = unescapedAt(text, at, escapes);
    yield [piece, at, end];
    at = end;
  }
}

function unescapedAt(
  text: string,
  at: number,
  escapes: readonly Escape[],
): readonly [piece: string, end: number] {
  for (const [form, read] of '\\%&='.includes(text[at] as string) ? escapes : []) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) return [read(...(found as unknown as [string])), at + found[0].length];
  }
  return [text[at] as string, at + 1];
}

const LAYERS = 3;

/** A text as it is, and under each layer of escapes. */
function readings(read: Read, layers = LAYERS): Read[] {
  const deeper = [ESCAPES, QUOTED_PRINTABLE]
    .map((escapes) => rewrite(read, unescapedPieces(read.text, escapes)))
    .filter(({ text }) => layers > 0 && text !== read.text);
  return [read, ...deeper.flatMap((next) => readings(next, layers - 1))];
}

function asItIs(text: string): Read {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** Accents, blanks, punctuation and the like: whoever quotes a value changes them first. */
const NOT_COMPARED = /[^\p{L}\p{N}\p{So}]|\ufffd/gu;

function comparedCharacter(character: string): string {
  return character.normalize('NFKD').toLowerCase().replace(NOT_COMPARED, '');
}

function comparedText(text: string): string {
  return Array.from(text, comparedCharacter).join('');
}

/** What is compared of a text. */
function compared(read: Read): Read {
  const pieces: [string, number, number][] = [];
  let at = 0;
  for (const character of read.text) {
    pieces.push([comparedCharacter(character), at, at + character.length]);
    at += character.length;
  }
  return rewrite(read, pieces);
}

function decodedBase64(digits: string): string {
  try {
    const text = digits.replaceAll('-', '+').replaceAll('_', '/');
    return atob(text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0)));
  } catch {
    return '';
  }
}

function decodedHex(digits: string): string {
  return (digits.match(/../g) ?? [])
    .map((two) => String.fromCharCode(Number.parseInt(two, 16)))
    .join('');
}

/** Runs of digits that may be a text, from where they may begin. */
const ENCODINGS: readonly {
  readonly run: RegExp;
  readonly offsets: readonly number[];
  readonly decode: (digits: string) => string;
}[] = [
  {
    run: /[\w+/-]{2,}(?:[ \t\r]*\n[ \t]*[\w+/-]{2,})*={0,2}/g,
    offsets: [0, 1, 2, 3],
    decode: decodedBase64,
  },
  { run: /[0-9a-f]{8,}/gi, offsets: [0, 1], decode: decodedHex },
];

type Place = readonly [start: number, end: number];

function placeOf({ starts, ends }: Read, from: number, to: number): Place {
  return [starts[from] as number, ends[to - 1] as number];
}

function isIn(bytes: string, values: readonly string[]): boolean {
  if (values.every(({ length }) => length > bytes.length)) return false;
  const utf8 = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  return [bytes, utf8]
    .flatMap((text) => readings(asItIs(text), 2))
    .map(({ text }) => comparedText(text))
    .some((text) => values.some((value) => text.includes(value)));
}

/** Where runs of base64 or hexadecimal digits have one of the values in them. */
function encodedPlaces(read: Read, values: readonly string[]): Place[] {
  return ENCODINGS.flatMap(({ run, offsets, decode }) =>
    Array.from(read.text.matchAll(run)).flatMap((found) => {
      const digits = found[0].replace(/[\s=]/g, '');
      const has = offsets.some((offset) => isIn(decode(digits.slice(offset)), values));
      return has ? [placeOf(read, found.index, found.index + found[0].length)] : [];
    }),
  );
}

/** Where the values are in what is compared of a text. */
function plainPlaces(read: Read, values: readonly string[]): Place[] {
  const { text, ...from } = compared(read);
  const places: Place[] = [];
  for (const value of values) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      places.push(placeOf({ text, ...from }, at, at + value.length));
    }
  }
  return places;
}

/** Signatures, keys and wrapped keys. */
function longRuns(read: Read): Place[] {
  return Array.from(read.text.matchAll(/[\w+/%=-]{64,}/g), ({ index, 0: run }) =>
    placeOf(read, index, index + run.length),
  );
}

/** The values as they are compared, also with what looks like an escape in them taken off. */
function soughtForms(values: readonly string[]): string[] {
  const forms = values.flatMap((value) => readings(asItIs(value)).map(({ text }) => text));
  return [...new Set(forms.map(comparedText))].filter((form) => form.length >= MIN_LENGTH);
}

/**
 * The text without the secrets, however they are written in it: letters and digits are compared after
 * escapes are taken off, up to three layers, and also inside base64 and hexadecimal digits. Long runs
 * of base64 go as well: signatures and keys.
 *
 * @param text - words of somebody who may have seen the request; bounded by the caller.
 * @param secrets - what must not be shown.
 * @returns undefined, where a secret is too short to be found without tearing the text to pieces.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string | undefined {
  const values = [...new Set(secrets)].filter((value) => value !== '');
  if (values.some((value) => comparedText(value).length < MIN_LENGTH)) return undefined;
  const sought = soughtForms(values);
  const places = readings(asItIs(text))
    .flatMap((read) => [
      ...longRuns(read),
      ...(sought.length > 0 ? [...plainPlaces(read, sought), ...encodedPlaces(read, sought)] : []),
    ])
    .sort(([one], [other]) => one - other);
  let clean = '';
  let at = 0;
  for (const [start, end] of places) {
    if (start >= at) clean += text.slice(at, start) + MARK;
    at = Math.max(at, end);
  }
  return clean + text.slice(at);
}
