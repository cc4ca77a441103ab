import { mapAt, valuesAt } from './pointer.ts';

const MARK = '[redacted]';
const MIN_LENGTH = 4;
const MAX_DEPTH = 20;

/** A copy of a JSON document, with the values at the sensitive pointers replaced. */
export function redact(document: object, sensitive: readonly string[] = []): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  return sensitive.reduce((value, pointer) => mapAt(value, pointer, () => MARK), copy);
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

function textOfBytes(bytes: readonly number[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** Reads a run of escaped bytes, each of which ends in so many digits. */
function bytesIn(digits: number, radix: number): (run: string) => string {
  const unit = new RegExp(`[^0-9a-f]+([0-9a-f]{${digits}})`, 'gi');
  return (run) =>
    textOfBytes(Array.from(run.matchAll(unit), ([, byte = '']) => Number.parseInt(byte, radix)));
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

type Escape = readonly [form: RegExp, read: (found: string, group: string) => string];

/** The escapes of JSON and JavaScript, of C, of URLs and of HTML. */
const ESCAPES: readonly Escape[] = [
  [/[\\%]u\{?([0-9a-f]{4,6})\}?/gi, (_, digits) => characterOf(digits, 16)],
  [/(?:\\x[0-9a-f]{2})+/gi, bytesIn(2, 16)],
  [/(?:\\[0-3][0-7]{2})+/g, bytesIn(3, 8)],
  // Lines matter to base64; a tab is not compared, and neither is the letter that stands for it.
  [/\\n/g, () => '\n'],
  [/\\[bfrtv]/g, () => ' '],
  [/(?:%[0-9a-f]{2})+/gi, bytesIn(2, 16)],
  [/&#x([0-9a-f]{1,6});?/gi, (_, digits) => characterOf(digits, 16)],
  [/&#(\d{1,7});?/g, (_, digits) => characterOf(digits, 10)],
  [/&([a-z]{2,31}\d{0,2});/gi, (_, name) => namedCharacter(name)],
];

/** Those of mail; apart, because `=21` is often no escape. */
const QUOTED_PRINTABLE: readonly Escape[] = [
  [/=\r?\n/g, () => ''],
  [/(?:=[0-9a-f]{2})+/gi, bytesIn(2, 16)],
];

const LAYERS = 3;

/** A text as it is, and under each layer of escapes. */
function readings(text: string, layers: number = LAYERS): string[] {
  const deeper = [ESCAPES, QUOTED_PRINTABLE]
    .map((escapes) => escapes.reduce((read, [form, replace]) => read.replace(form, replace), text))
    .filter((read) => layers > 0 && read !== text);
  return [text, ...deeper.flatMap((read) => readings(read, layers - 1))];
}

/** Accents, blanks, punctuation and the like: whoever quotes a value changes them first. */
const NOT_COMPARED = /[^\p{L}\p{N}\p{So}]|\ufffd/gu;

/** What is compared of a text. */
function compared(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(NOT_COMPARED, '');
}

/** A run of digits of base64, which may be in lines. */
const BASE64 = /[\w+/-]{2,}(?:[ \t\r]*\n[ \t]*[\w+/-]{2,})*={0,2}/g;

/** What is in base64, as bytes and as their text, wherever in the run its digits begin. */
function decodedRuns(text: string): string[] {
  return (text.match(BASE64) ?? []).flatMap((run) => {
    const digits = run.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
    return [0, 1, 2, 3].flatMap((offset) => {
      const length = digits.length - offset;
      const bytes = atob(digits.slice(offset, digits.length - (length % 4 === 1 ? 1 : 0)));
      const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
      return [bytes, new TextDecoder().decode(codes)];
    });
  });
}

/** True if one of the values is in the text, as it is, under escapes, or in base64. */
function contains(text: string, values: readonly string[]): boolean {
  const shortest = Math.min(...values.map(({ length }) => length));
  const isIn = (read: string): boolean => {
    const plain = read.length < shortest ? '' : compared(read);
    return values.some((value) => plain.includes(value));
  };
  return readings(text).some(
    (read) =>
      isIn(read) ||
      decodedRuns(read).some((bytes) => bytes.length >= shortest && readings(bytes, 2).some(isIn)),
  );
}

/** The smallest number up to `most` for which something is true that is true for all greater ones. */
function smallest(most: number, isTrue: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** What is before and after the first place where one of the values is in the text, which has one. */
function around(text: string, values: readonly string[]): readonly [before: string, after: string] {
  const end = smallest(text.length, (length) => contains(text.slice(0, length), values));
  const length = smallest(end, (size) => contains(text.slice(end - size, end), values));
  // Of an escape, or of a digit of base64, no half is left.
  const before = text.slice(0, end - length).replace(/[\w\\%&#=+/-]+$/, '');
  return [before, text.slice(end).replace(/^[\w\\%&#;=+/-]+/, '')];
}

/** The values as they are compared, also with what looks like an escape in them taken off. */
function soughtForms(values: readonly string[]): string[] {
  const forms = values.flatMap((value) => readings(value)).map(compared);
  return [...new Set(forms)].filter((form) => form.length >= MIN_LENGTH);
}

/** True for base64 of a signature or a key, false for a path: of 64 random digits 26 are capitals. */
function isRandom(run: string): boolean {
  return [/[A-Z]/g, /[a-z]/g].every((letters) => (run.match(letters) ?? []).length >= 8);
}

/** More often than this a value is not looked for: what follows is left out. */
const MAX_FOUND = 10;

/**
 * The text without the secrets, however they are written in it: letters and digits are compared after
 * escapes are taken off, up to three layers, and also inside base64. Long runs of base64 go as well:
 * signatures and keys.
 *
 * @param text - words of somebody who may have seen the request; bounded by the caller.
 * @param secrets - what must not be shown.
 * @returns undefined, where a secret is too short to be found without tearing the text to pieces.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string | undefined {
  const values = [...new Set(secrets)].filter((value) => value !== '');
  if (values.some((value) => compared(value).length < MIN_LENGTH)) return undefined;
  const longestFirst = values.sort((one, other) => other.length - one.length);
  let rest = longestFirst.reduce((words, value) => words.replaceAll(value, MARK), text);
  rest = rest.replace(/[\w+/%=-]{64,}/g, (run) => (isRandom(run) ? MARK : run));
  const sought = soughtForms(values);
  let clean = '';
  for (let found = 0; sought.length > 0 && contains(rest, sought); found += 1) {
    if (found === MAX_FOUND) return `${clean}${MARK}`;
    const [before, after] = around(rest, sought);
    clean += before + MARK;
    rest = after;
  }
  return clean + rest;
}
