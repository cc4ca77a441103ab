import type { MistakeCode } from './mistakes.ts';

// A JSON text as other programs write it: what a body may have been when it was signed.

export type Variant<T> = readonly [mistake: MistakeCode, value: T];

type Json = string | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Deeper ones are left alone: reading them would overflow the stack. */
const MAX_DEPTH = 200;

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Marks what was a number, so that its digits are kept as they are. */
const NUMBER = '\0';

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The value of a JSON text, its numbers as marked strings; undefined where it is none. */
function parse(text: string): Json | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    // First as it is: in what is no JSON, looking for strings could take quadratic time.
    JSON.parse(text);
    return JSON.parse(
      text.replace(STRING_OR_NUMBER, (token) =>
        token.startsWith('"') ? token : `"\\u0000${token}"`,
      ),
    );
  } catch {
    return undefined;
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** What a program escapes in a string beside what JSON demands. */
interface Escapes {
  /** Written as \\uXXXX; inside of a character class. */
  readonly escaped?: string;
  readonly upperCase?: boolean;
  readonly slash?: boolean;
}

const NON_ASCII = '\\u0080-\\uffff';
const HTML = '<>&';
const LINE_SEPARATORS = '\\u2028\\u2029';

const ESCAPES: readonly Escapes[] = [
  // Python, PHP with JSON_UNESCAPED_SLASHES.
  { escaped: NON_ASCII },
  // PHP.
  { escaped: NON_ASCII, slash: true },
  // PHP with JSON_UNESCAPED_UNICODE.
  { slash: true },
  // Go, Rails.
  { escaped: HTML + LINE_SEPARATORS },
  // Gson.
  { escaped: `${HTML}='${LINE_SEPARATORS}` },
  // System.Text.Json of .NET.
  { escaped: `"'+\`\\u007f${HTML}${NON_ASCII}`, upperCase: true },
  // Jackson with ESCAPE_NON_ASCII, fastjson with BrowserCompatible.
  { escaped: NON_ASCII, upperCase: true },
  // Jackson: control characters.
  { escaped: '\\0-\\x07\\x0b\\x0e-\\x1f', upperCase: true },
  // Go before 1.22.
  { escaped: `${HTML}${LINE_SEPARATORS}\\b\\f` },
  // Newtonsoft with EscapeHtml.
  { escaped: `${HTML}'"` },
];

function unicodeEscape(character: string, upperCase = false): string {
  const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
  return `\\u${upperCase ? digits.toUpperCase() : digits}`;
}

type WriteString = (text: string) => string;

function stringWriter({ escaped = '', upperCase, slash }: Escapes): WriteString {
  // An empty class fits nothing.
  const asCode = new RegExp(`[${escaped}]`);
  const special = new RegExp(`["\\\\\\0-\\x1f${slash ? '/' : ''}${escaped}]`, 'g');
  const writeCharacter = (character: string): string => {
    if (asCode.test(character)) return unicodeEscape(character, upperCase);
    return character === '/' ? '\\/' : JSON.stringify(character).slice(1, -1);
  };
  const known = new Map<string, string>();
  return (text) => {
    const written = known.get(text) ?? `"${text.replace(special, writeCharacter)}"`;
    known.set(text, written);
    return written;
  };
}

const plain: WriteString = (text) => JSON.stringify(text);

/** Where a program puts white space. */
interface Layout {
  readonly mistake: MistakeCode;
  readonly colon: string;
  readonly comma: string;
  readonly indent?: string;
  readonly lineBreak?: string;
  /** Lists on one line and blanks in empty brackets. */
  readonly isJackson?: boolean;
}

const COMPACT: Layout = { mistake: 'body-reserialised', colon: ':', comma: ',' };

const pretty = (indent: string, lineBreak = '\n'): Layout => ({
  mistake: 'body-pretty-printed',
  colon: ': ',
  comma: ',',
  indent,
  lineBreak,
});

const SPACED: Layout = { mistake: 'body-reserialised', colon: ': ', comma: ', ' };

const LAYOUTS: readonly Layout[] = [
  COMPACT,
  // Python, MySQL.
  SPACED,
  pretty('  '),
  pretty('    '),
  // Newtonsoft and Gson on Windows.
  pretty('  ', '\r\n'),
  pretty('    ', '\r\n'),
  pretty('\t'),
  pretty('   '),
  pretty('\t', '\r\n'),
  { ...pretty('  '), colon: ' : ', isJackson: true },
  { ...pretty('  ', '\r\n'), colon: ' : ', isJackson: true },
  { mistake: 'body-reserialised', colon: ': ', comma: ',' },
];

/** How a value is written, and how far from the margin. */
interface Style {
  readonly layout: Layout;
  readonly writeString: WriteString;
  readonly margin?: string;
}

/** Writes what is between two brackets. */
function between(
  [open = '', close = '']: string,
  items: readonly string[],
  { layout: { comma, indent, lineBreak = '', isJackson }, margin = '' }: Style,
): string {
  if (items.length === 0) return isJackson ? `${open} ${close}` : open + close;
  if (indent === undefined) return open + items.join(comma) + close;
  if (isJackson && open === '[') return `[ ${items.join(', ')} ]`;
  const inner = `${lineBreak}${margin}${indent}`;
  return `${open}${inner}${items.join(comma + inner)}${lineBreak}${margin}${close}`;
}

function write(value: Json, style: Style): string {
  const { layout, writeString, margin = '' } = style;
  const indent = layout.isJackson && isList(value) ? '' : (layout.indent ?? '');
  const deeper = { ...style, margin: margin + indent };
  if (isList(value)) {
    const items = value.map((item) => write(item, deeper));
    return between('[]', items, style);
  }
  if (isObject(value)) {
    const items = Object.entries(value).map(
      ([name, member]) => writeString(name) + layout.colon + write(member, deeper),
    );
    return between('{}', items, style);
  }
  if (typeof value !== 'string') return String(value);
  return value.startsWith(NUMBER) ? value.slice(1) : writeString(value);
}

/** Writes the strings of a text in other escapes and leaves everything else as it is. */
function escapedInPlace(text: string, writeString: WriteString): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (token) => writeString(JSON.parse(token)));
}

/** Applies `change` to each value from the inside out; undefined leaves a member of an object out. */
function mapValues(value: Json, change: (value: Json) => Json | undefined): Json | undefined {
  if (isList(value)) return change(value.map((item) => mapValues(item, change) ?? item));
  if (!isObject(value)) return change(value);
  const members = Object.entries(value).flatMap(([name, member]) => {
    const changed = mapValues(member, change);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return change(Object.fromEntries(members));
}

const byName = ([a]: readonly [string, Json], [b]: readonly [string, Json]): number =>
  a < b ? -1 : 1;

function sorted(value: Json): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value;
}

/** More members than this have too many orders. */
const MAX_PERMUTED = 5;

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Other orders of the outermost members: a hash map has any. */
function otherOrders(json: Json): readonly Json[] {
  if (!isObject(json)) return [];
  const members = Object.entries(json);
  const orders = members.length > MAX_PERMUTED ? [[...members].reverse()] : permutations(members);
  return orders.map((order) => Object.fromEntries(order));
}

function backwards(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(byName).reverse());
}

const asInJavaScript = (value: Json): Json =>
  typeof value === 'string' && value.startsWith(NUMBER)
    ? NUMBER + JSON.stringify(Number(value.slice(1)))
    : value;

/** Gson reads every number of an untyped document as a double. */
const asDouble = (value: Json): Json =>
  typeof value === 'string' && /^\0-?\d+$/.test(value) ? `${value}.0` : value;

const withoutNull = (value: Json): Json | undefined => (value === null ? undefined : value);

const unwrapped = (value: Json): Json => {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  return parse(value) ?? value;
};

const wrapped = (value: Json): Json =>
  isObject(value) || isList(value) ? write(value, { layout: COMPACT, writeString: plain }) : value;

/** Other values that the text may have had when it was signed. */
function* otherValues(json: Json): Generator<Variant<Json | undefined>> {
  yield ['body-key-order', mapValues(json, backwards)];
  for (const order of otherOrders(json)) yield ['body-key-order', order];
  yield ['body-reserialised', mapValues(json, asInJavaScript)];
  yield ['body-reserialised', mapValues(json, asDouble)];
  yield ['body-member-differs', mapValues(json, withoutNull)];
  yield ['body-embedded-json', mapValues(json, unwrapped)];
  if (!isObject(json)) return;
  const members = Object.entries(json);
  yield [
    'body-embedded-json',
    Object.fromEntries(members.map(([name, member]) => [name, wrapped(member)])),
  ];
  for (const [left] of members.slice(0, MAX_DEPTH)) {
    yield ['body-member-differs', Object.fromEntries(members.filter(([name]) => name !== left))];
  }
}

/** Whether the text is written over several lines. */
const isPretty = (text: string): boolean => /^\s*[[{]\s*\n/.test(text);

function mistakeOf(layout: Layout, isPlain: boolean, text: string): MistakeCode {
  if (layout !== COMPACT) return layout.mistake;
  if (isPretty(text)) return 'body-pretty-printed';
  return isPlain ? 'body-reserialised' : 'body-escaped';
}

/** The ways of escaping that make a difference to a text. */
function stringWriters(text: string): readonly WriteString[] {
  const strings = escapedInPlace(text, plain);
  const isEscaped = /\\[^\\/]/.test(strings);
  const mattering = ESCAPES.filter(
    ({ escaped = '', slash }) =>
      isEscaped || new RegExp(`[${escaped}]`).test(strings) || (slash && strings.includes('/')),
  );
  return mattering.map(stringWriter);
}

/** A JSON text in the forms of other programs, the likelier ones first. */
export function* jsonForms(text: string): Generator<Variant<string>> {
  const json = parse(text);
  if (json === undefined) return;
  if (typeof json === 'string' && !json.startsWith(NUMBER)) yield ['body-json-string', json];
  const inOrder = mapValues(json, sorted) ?? json;
  const writers = stringWriters(text);
  for (const writeString of [plain, ...writers]) {
    yield ['body-escaped', escapedInPlace(text, writeString)];
  }
  for (const layout of LAYOUTS)
    yield [mistakeOf(layout, true, text), write(json, { layout, writeString: plain })];
  for (const layout of LAYOUTS)
    yield ['body-key-order', write(inOrder, { layout, writeString: plain })];
  for (const [mistake, value] of otherValues(json)) {
    if (value === undefined) continue;
    yield [mistake, write(value, { layout: COMPACT, writeString: plain })];
    yield [mistake, write(value, { layout: SPACED, writeString: plain })];
  }
  yield ['body-json-string', JSON.stringify(text)];
  for (const layout of LAYOUTS) {
    for (const writeString of writers) {
      yield [mistakeOf(layout, false, text), write(json, { layout, writeString })];
      yield ['body-key-order', write(inOrder, { layout, writeString })];
    }
  }
}
