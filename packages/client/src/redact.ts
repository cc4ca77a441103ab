import { mapAt, valuesAt } from './pointer.ts';

const MARK = '[redacted]';
const MIN_LENGTH = 4;

/** The document with the values at the sensitive pointers replaced. */
export function redact(document: unknown, sensitive: readonly string[] = []): unknown {
  return sensitive.reduce((value, pointer) => mapAt(value, pointer, () => MARK), document);
}

/** The values that no text may show: plain ones, and what is inside objects. */
export function secretsOf(document: unknown, sensitive: readonly string[] = []): string[] {
  return sensitive.flatMap((pointer) => valuesAt(document, pointer)).flatMap(plainValues);
}

function plainValues(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(plainValues);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** A text that was written in some escaped form: each character of it, and from where to where it was. */
interface Read {
  readonly text: string;
  /** Start of each character in what was read, and the end of the last. */
  readonly starts: readonly number[];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const JSON_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};
const ESCAPE =
  /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\(.)|((?:%[0-9a-f]{2})+)|&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|&(amp|lt|gt|quot|apos);/giu;

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unescaped(found: readonly (string | undefined)[]): string {
  const [whole = '', unicode, hex, json, percent, htmlHex, html, name] = found;
  if (unicode ?? hex ?? htmlHex) return fromCode(Number.parseInt((unicode ?? hex ?? htmlHex)!, 16));
  if (json !== undefined) return JSON_ESCAPES[json] ?? json;
  if (percent !== undefined) return percentDecoded(percent);
  if (html !== undefined) return fromCode(Number(html));
  return NAMED[(name ?? '').toLowerCase()] ?? whole;
}

/** Takes off one layer of escapes: those of JSON and JavaScript, of HTML, of URLs. */
function unescapeOnce({ text, starts }: Read): Read {
  const characters: string[] = [];
  const from: number[] = [];
  const add = (piece: string, start: number): void => {
    for (const unit of piece.split('')) {
      characters.push(unit);
      from.push(start);
    }
  };
  let at = 0;
  const copyUntil = (end: number): void => {
    for (; at < end; at += 1) add(text[at] as string, starts[at] as number);
  };
  for (const found of text.matchAll(ESCAPE)) {
    copyUntil(found.index);
    add(unescaped(found), starts[at] as number);
    at += found[0].length;
  }
  copyUntil(text.length);
  return { text: characters.join(''), starts: [...from, starts[text.length] as number] };
}

const LAYERS = 3;

/** A text as it is, and under each layer of escapes. `a+b` is `a b` in a form that was posted. */
function layersOf(text: string): Read[] {
  const starts = Array.from({ length: text.length + 1 }, (_, index) => index);
  const layers: Read[] = [{ text: text.replaceAll('+', ' '), starts }];
  let read: Read = { text, starts };
  while (layers.length <= LAYERS) {
    read = unescapeOnce(read);
    layers.push({ ...read, text: read.text.replaceAll('+', ' ') });
  }
  return layers;
}

/** Where the values are, in the text itself and under its layers of escapes. */
function placesOf(text: string, values: readonly string[]): [start: number, end: number][] {
  const places: [number, number][] = [];
  // A value may look escaped itself; taking that off as well costs nothing but a word too much.
  const forms = new Set(values.flatMap((value) => layersOf(value).map((layer) => layer.text)));
  const sought = [...forms].filter((form) => form.length >= MIN_LENGTH);
  for (const read of layersOf(text)) {
    for (const value of sought) {
      for (let at = read.text.indexOf(value); at >= 0; at = read.text.indexOf(value, at + 1)) {
        const last = at + value.length - 1;
        const from = read.starts[last] as number;
        const end = read.starts.slice(last + 1).find((start) => start > from);
        places.push([read.starts[at] as number, end ?? text.length]);
      }
    }
  }
  return places;
}

/** The middle of the value's base64, at each of the three places where it may begin. */
function base64Forms(value: string): string[] {
  const bytes = new TextEncoder().encode(value);
  return [0, 1, 2].flatMap((shift) => {
    const text = btoa(String.fromCharCode(...new Uint8Array(shift), ...bytes));
    const core = text.slice(
      shift === 0 ? 0 : shift + 1,
      Math.floor(((shift + bytes.length) * 8) / 6),
    );
    return core.length < 6 ? [] : [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/**
 * The text without the secrets, however they are written in it: as they are, or escaped for JSON,
 * HTML, a URL or JavaScript, in base64. Long runs of base64 go as well: signatures and wrapped keys.
 *
 * @param text - words of somebody who may have seen the request; bounded by the caller.
 * @param secrets - what must not be shown.
 * @returns undefined, where a secret is too short to be found without tearing the text to pieces.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string | undefined {
  const values = [...new Set(secrets)].filter((value) => value !== '');
  if (values.some((value) => value.length < MIN_LENGTH)) return undefined;
  const longestFirst = values
    .flatMap((value) => [value, value.normalize('NFC'), ...base64Forms(value.slice(0, 4_096))])
    .sort((one, other) => other.length - one.length);
  const places = placesOf(text, longestFirst).sort(([one], [other]) => one - other);
  let clean = '';
  let at = 0;
  for (const [start, end] of places) {
    if (start >= at) clean += text.slice(at, start) + MARK;
    at = Math.max(at, end);
  }
  return (clean + text.slice(at)).replace(/[\w+/%=-]{64,}/g, MARK);
}
