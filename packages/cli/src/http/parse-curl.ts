import { CommandError } from '../exit-codes.ts';
import { addHeader, type CapturedMessage, targetOf } from './parse-raw.ts';

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** `\n`, `\u4e2d` and the like, as `$'...'` of a shell reads them. */
const readEscapes = (text: string): string =>
  text.replace(/\\(?:u([\da-fA-F]{1,4})|x([\da-fA-F]{1,2})|([\s\S]))/g, (_, unicode, hex, other) =>
    other === undefined
      ? String.fromCharCode(Number.parseInt(unicode ?? hex, 16))
      : (ESCAPES[other] ?? other),
  );

const pieces: readonly [RegExp, (text: string) => string][] = [
  [/^\$'((?:[^'\\]|\\[\s\S])*)'/, readEscapes],
  [/^'([^']*)'/, (text) => text],
  [/^"((?:[^"\\]|\\[\s\S])*)"/, (text) => text.replace(/\\\n/g, '').replace(/\\(["\\$`])/g, '$1')],
  [/^\\([\s\S])/, (text) => text],
  [/^([^\s'"\\]+)/, (text) => text],
];

const LINE_CONTINUATION = '\\\n';

/** Splits a command as a POSIX shell does: quotes, backslashes, `$'...'`; nothing is expanded. */
export function splitCommand(command: string): string[] {
  const words: string[] = [];
  let rest = command.replaceAll('\r\n', '\n').trim();
  while (rest !== '') {
    let word: string | undefined;
    while (rest !== '' && !/^\s/.test(rest)) {
      if (rest.startsWith(LINE_CONTINUATION)) {
        rest = rest.slice(LINE_CONTINUATION.length);
        continue;
      }
      const found = pieces
        .map(([pattern, read]) => ({ match: pattern.exec(rest), read }))
        .find(({ match }) => match !== null);
      if (!found?.match) throw new CommandError('The curl command has a quote that does not end.');
      const [piece, text] = found.match as unknown as [string, string];
      word = (word ?? '') + found.read(text);
      rest = rest.slice(piece.length);
    }
    rest = rest.trimStart();
    if (word !== undefined) words.push(word);
  }
  return words;
}

type Option = 'method' | 'header' | 'data' | 'url' | 'ignored';

/** The options of curl that carry a value, and what it is to us. */
const OPTIONS_WITH_VALUE: ReadonlyMap<string, Option> = new Map(
  Object.entries({
    '-X': 'method',
    '--request': 'method',
    '-H': 'header',
    '--header': 'header',
    '-d': 'data',
    '--data': 'data',
    '--data-raw': 'data',
    '--data-binary': 'data',
    '--data-ascii': 'data',
    '--url': 'url',
    '-o': 'ignored',
    '--output': 'ignored',
    '-m': 'ignored',
    '--max-time': 'ignored',
    '--connect-timeout': 'ignored',
    '-A': 'ignored',
    '--user-agent': 'ignored',
    '-x': 'ignored',
    '--proxy': 'ignored',
  } satisfies Record<string, Option>),
);

/** Reads what a curl command would send. A body in a file (`@name`) has to be given by itself. */
export function parseCurl(command: string): CapturedMessage {
  const words = splitCommand(command).slice(1);
  const found: Record<Option, string[]> = {
    method: [],
    header: [],
    data: [],
    url: [],
    ignored: [],
  };
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [name, attached] = /^-[XHd]./.test(word)
      ? [word.slice(0, 2), word.slice(2)]
      : [word, undefined];
    const option = OPTIONS_WITH_VALUE.get(name);
    if (option !== undefined) {
      const value = attached ?? words.shift();
      if (value === undefined) throw new CommandError(`${name} of the curl command has no value.`);
      found[option].push(value);
    } else if (!word.startsWith('-')) found.url.push(word);
  }
  const [url] = found.url;
  if (url === undefined) throw new CommandError('The curl command has no URL.');
  const body = found.data.join('&');
  if (body.startsWith('@')) {
    throw new CommandError(`The body stands in a file: give it with --body ${body.slice(1)}.`);
  }
  // curl takes an address without a scheme for HTTP.
  const address = /^\w+:\/\//.test(url) ? url : `http://${url}`;
  const headers = new Headers();
  for (const line of found.header) {
    const colon = line.indexOf(':');
    if (colon > 0) addHeader(headers, line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return {
    kind: 'request',
    method: found.method[0] ?? (found.data.length > 0 ? 'POST' : 'GET'),
    uri: targetOf(address),
    url: address,
    headers,
    body: new TextEncoder().encode(body),
  };
}
