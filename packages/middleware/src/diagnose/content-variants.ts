import { parseTime } from '../time.ts';
import type { Variant } from './body-variants.ts';

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
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @param known other URIs or URLs that the caller knows of, such as the public address before a proxy. */
export function* uriVariants(
  uri: string,
  url: string | undefined,
  known: readonly string[],
): Generator<Variant<string>> {
  const [path = '', query] = uri.split('?', 2);
  if (url) {
    const origin = /^[^/]+\/\/[^/]+/.exec(url)?.[0] ?? '';
    yield ['uri-with-host', url];
    yield ['uri-with-host', origin + uri];
    yield ['uri-with-host', origin + path];
    yield ['uri-with-host', origin.replace(/^.*\/\//, '') + uri];
  }
  if (query !== undefined) yield ['uri-without-query', path];
  yield ['uri-with-query', `${uri}?`];
  for (const other of known) {
    const same = other.replace(/^[^/]+\/\/[^/]+/, '');
    yield [same.split('?', 1)[0] === path ? 'uri-with-query' : 'uri-decoded', same];
  }
  yield ['uri-without-slash', uri.replace(/^\//, '')];
  yield ['uri-without-slash', `${path}/${query === undefined ? '' : `?${query}`}`];
  yield ['uri-without-slash', path.replace(/\/$/, '') + (query === undefined ? '' : `?${query}`)];
  yield ['uri-decoded', decoded(uri)];
  yield ['uri-decoded', encodeURI(uri)];
  yield ['uri-decoded', encodeURIComponent(uri)];
}

/** How the parts are put together. */
export interface Layout {
  readonly method: string;
  readonly afterMethod: string;
  readonly lineBreak: string;
  readonly separator: string;
}

/** Only what differs: the rest may be another mistake's. */
export function* layoutVariants(right: Layout): Generator<Variant<Partial<Layout>>> {
  for (const method of ['POST', 'GET', 'post', 'PUT', right.method.toLowerCase()]) {
    if (method !== right.method) yield ['method-differs', { method }];
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

export function* clientIdVariants(
  clientId: string,
  known: readonly string[],
): Generator<Variant<string>> {
  for (const other of [...known, '', clientId.toLowerCase(), clientId.toUpperCase()]) {
    if (other !== clientId) yield ['client-id-differs', other];
  }
}
