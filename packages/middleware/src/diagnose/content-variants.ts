import { type Bytes, concat, utf8, utf8Text } from '../bytes.ts';
import { parseTime } from '../time.ts';
import type { Variant } from './json-forms.ts';

/** What is signed, in its parts. */
export interface Draft {
  readonly method: string;
  readonly afterMethod: string;
  readonly uri: string;
  readonly lineBreak: string;
  readonly clientId: string;
  readonly separator: string;
  readonly time: string;
  readonly body: Bytes;
  /** How the parts are joined; default: as the protocol says. */
  readonly compose?: Compose;
  /** Signed in place of the content, where it was hashed by itself. */
  readonly digestAs?: DigestForm;
}

type Compose = (draft: Draft) => Bytes;
export type DigestForm = 'raw' | 'hex' | 'upper-case hex' | 'base64';
type Change = Variant<Partial<Draft>>;

const pad = (number: number): string => String(number).padStart(2, '0');

/** The same moment in the forms that other programs write. */
export function* timeVariants(time: string): Generator<Variant<string>> {
  const forms = new Set([
    time.replace(/ (?=\d\d:?\d\d$)/, '+'),
    time.replace('+', ' '),
    encodeURIComponent(time),
  ]);
  const moment = parseTime(time, '+08:00');
  if (moment !== undefined) {
    const wholeSeconds = Math.floor(moment / 1000) * 1000;
    forms
      .add(`${moment}`)
      .add(`${wholeSeconds}`)
      .add(`${wholeSeconds / 1000}`);
    const own = /([+-])(\d\d):?(\d\d)$/.exec(time);
    const ownOffset = own ? Number(`${own[1]}1`) * (Number(own[2]) * 60 + Number(own[3])) : 0;
    for (const offset of new Set([0, 480, ownOffset])) {
      const shifted = new Date(moment + offset * 60_000).toISOString();
      const [sign, minutes] = [offset < 0 ? '-' : '+', Math.abs(offset)];
      const [hour, minute] = [pad(Math.floor(minutes / 60)), pad(minutes % 60)];
      const zones = [`${sign}${hour}:${minute}`, `${sign}${hour}${minute}`, `${sign}${hour}`, ''];
      if (offset === 0) zones.push('Z');
      for (const zone of zones) {
        for (const clock of [shifted.slice(0, 19), shifted.slice(0, 23), shifted.slice(0, 16)]) {
          forms.add(clock + zone).add(clock.replace('T', ' ') + zone);
        }
      }
    }
  }
  forms.delete(time);
  for (const form of forms) yield ['time-reformatted', form];
  if (moment !== undefined) yield* nearbyTimes(time, moment);
}

const NEARBY_SECONDS = 120;

/** Up to two minutes earlier or later, in the form of the header: stamped once more. */
function* nearbyTimes(time: string, moment: number): Generator<Variant<string>> {
  const isEpoch = /^\d+$/.test(time);
  const unit = time.length > 10 ? 1 : 1000;
  // What is behind the seconds: a fraction, and the offset that the clock is written in.
  const [, clock = '', rest = ''] = /^(.{10}[T ]\d\d:\d\d:\d\d)(.*)$/.exec(time) ?? [];
  if (!isEpoch && !clock) return;
  const local = Date.parse(`${clock.replace(' ', 'T')}Z`);
  for (let seconds = 1; seconds <= NEARBY_SECONDS; seconds++) {
    for (const shift of [-seconds * 1000, seconds * 1000]) {
      if (isEpoch) {
        yield ['time-differs', String((moment + shift) / unit)];
        continue;
      }
      const other = new Date(local + shift).toISOString().slice(0, 19);
      yield ['time-differs', other.replace('T', clock.charAt(10)) + rest];
    }
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const withQuery = (path: string, query: string | undefined): string =>
  query === undefined ? path : `${path}?${query}`;

/** What gateways and routers put before a path, or take off. */
const PREFIXES = [
  '/api',
  '/v1',
  '/api/v1',
  '/prod',
  '/production',
  '/staging',
  '/stage',
  '/dev',
  '/test',
  '/sandbox',
  '/$default',
  '/default',
  '/gateway',
  '/gw',
  '/webhook',
  '/webhooks',
  '/notify',
  '/callback',
  '/public',
];

function* hostVariants(uri: string, path: string, url: string): Generator<Variant<string>> {
  yield ['uri-with-host', url];
  const host = /^[^/]+\/\/([^/?#]+)/.exec(url)?.[1];
  if (!host) return;
  for (const scheme of ['https://', 'http://', '']) {
    yield ['uri-with-host', scheme + host + uri];
    yield ['uri-with-host', scheme + host + path];
  }
}

/** Longer queries are not taken apart. */
const MAX_QUERY = 200;

/** A query as frameworks write it again: decoded, encoded, one character in another way. */
function* queryVariants(path: string, query: string): Generator<Variant<string>> {
  yield ['uri-without-query', path];
  if (query.length > MAX_QUERY) return;
  yield ['uri-decoded', withQuery(path, new URLSearchParams(query).toString())];
  yield [
    'uri-decoded',
    withQuery(path, new URLSearchParams(query).toString().replaceAll('+', '%20')),
  ];
  yield ['uri-decoded', withQuery(path, query.replaceAll('+', '%20'))];
  yield ['uri-decoded', withQuery(path, query.replaceAll('%20', '+'))];
  for (const change of [
    (digits: string) => digits.toLowerCase(),
    (digits: string) => digits.toUpperCase(),
  ]) {
    yield ['uri-decoded', withQuery(path, query.replace(/%[\da-f]{2}/gi, change))];
  }
  for (const [at, character] of [...query].entries()) {
    if (!/[\w.~!*'():@,;/-]/.test(character)) continue;
    const code = `%${character.charCodeAt(0).toString(16)}`;
    for (const written of new Set([code, code.toUpperCase()])) {
      yield ['uri-decoded', withQuery(path, query.slice(0, at) + written + query.slice(at + 1))];
    }
  }
}

const MAX_SEGMENTS = 12;

/** The same endpoint under more or fewer leading segments. */
function* prefixVariants(uri: string): Generator<Variant<string>> {
  const segments = uri.split('/', MAX_SEGMENTS);
  let length = 0;
  for (const segment of segments) {
    length += segment.length + 1;
    yield ['uri-prefix', uri.slice(length - 1)];
  }
  for (const prefix of PREFIXES) yield ['uri-prefix', prefix + uri];
}

/** @param known - other URIs or URLs that the caller knows of, such as the public address before a proxy. */
export function* uriVariants(
  uri: string,
  url: string | undefined,
  known: readonly string[],
): Generator<Variant<string>> {
  const [path = '', query] = uri.split('?', 2);
  if (url) yield* hostVariants(uri, path, url);
  if (query !== undefined) yield* queryVariants(path, query);
  yield ['uri-with-query', `${uri}?`];
  yield ['uri-without-slash', uri.replace(/^\//, '')];
  yield ['uri-without-slash', withQuery(`${path}/`, query)];
  yield ['uri-without-slash', withQuery(path.replace(/\/$/, ''), query)];
  yield ['uri-decoded', decoded(uri)];
  yield ['uri-decoded', encodeURI(uri)];
  yield ['uri-decoded', encodeURIComponent(uri)];
  for (const other of known) {
    const same = other.replace(/^[^/]+\/\/[^/]+/, '');
    yield [mistakeOfKnown(path, same.split('?', 1)[0] ?? ''), same];
  }
  yield* prefixVariants(uri);
}

function mistakeOfKnown(path: string, known: string) {
  if (known === path) return 'uri-with-query';
  return known.endsWith(path) || path.endsWith(known) ? 'uri-prefix' : 'uri-differs';
}

export function* clientIdVariants(
  clientId: string,
  known: readonly string[],
): Generator<Variant<string>> {
  for (const other of [...known, '', clientId.toLowerCase(), clientId.toUpperCase()]) {
    if (other !== clientId) yield ['client-id-differs', other];
  }
}

/** The members of a JSON body as the older API of Alipay signs them: `a=b&c=d`. */
function parameters(body: Bytes, isSorted: boolean): string | undefined {
  try {
    const members = Object.entries(JSON.parse(utf8Text(body) ?? '') as object);
    if (isSorted) members.sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = members.map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
    );
    return texts.join('&');
  } catch {
    return undefined;
  }
}

/** Contents that lack a part. */
const INCOMPLETE: readonly Compose[] = [
  ({ body }) => body,
  ({ clientId, time, separator, body }) =>
    concat(utf8(clientId + separator + time + separator), body),
  ({ time, separator, body }) => concat(utf8(time + separator), body),
  ({ clientId, separator, body }) => concat(utf8(clientId + separator), body),
  ({ uri, lineBreak, body }) => concat(utf8(uri + lineBreak), body),
  ({ method, afterMethod, uri, lineBreak, body }) =>
    concat(utf8(method + afterMethod + uri + lineBreak), body),
  ({ method, afterMethod, uri, lineBreak, time, separator, body }) =>
    concat(utf8(method + afterMethod + uri + lineBreak + time + separator), body),
  ({ method, afterMethod, uri, lineBreak, clientId, separator, body }) =>
    concat(utf8(method + afterMethod + uri + lineBreak + clientId + separator), body),
  ({ method, afterMethod, uri, lineBreak, clientId, separator, time }) =>
    utf8(method + afterMethod + uri + lineBreak + clientId + separator + time),
];

/** How the content is put together; only what differs: the rest may be another mistake's. */
export function* layoutVariants({ method: right, body }: Draft): Generator<Change> {
  for (const digestAs of ['raw', 'hex', 'upper-case hex', 'base64'] as const) {
    yield ['digest-signed', { digestAs }];
  }
  for (const compose of INCOMPLETE) yield ['content-incomplete', { compose }];
  for (const isSorted of [true, false]) {
    const text = parameters(body, isSorted);
    if (text !== undefined) yield ['content-as-parameters', { compose: () => utf8(text) }];
  }
  for (const method of ['POST', 'GET', 'post', 'PUT', right.toLowerCase()]) {
    if (method !== right) yield ['method-differs', { method }];
  }
  yield ['method-differs', { method: '', afterMethod: '' }];
  yield ['method-differs', { afterMethod: '' }];
  yield ['line-break-crlf', { lineBreak: '\r\n' }];
  yield ['line-break-crlf', { lineBreak: '\r' }];
  for (const lineBreak of ['', ' ', '\\n', '.', '\n\n']) {
    yield ['line-break-missing', { lineBreak }];
  }
  for (const separator of ['', ' ', '\n', ',', '&', '..']) {
    yield ['separator-differs', { separator }];
  }
}
