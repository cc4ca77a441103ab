import { type Exchange, REDACTED } from '../exchanges.ts';
import { recordedBytes } from './recorded-request.ts';

/** What curl or the connection sets by itself, or what must not be sent twice. */
const NOT_REPLAYED: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
  'user-agent',
]);

/** One word for a POSIX shell, whatever stands in it. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Control characters could act on the terminal that the command is pasted into. */
const isPlain = (text: string): boolean => !/[^\P{C}\n\t]/u.test(text);

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

const titleCase = (name: string): string =>
  name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** The variable of the shell that a redacted header is taken from. Its name is one of ours, so it needs no quoting. */
const variableOf = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/**
 * One header as an option of curl. What is redacted is known by its name: its value is whatever a
 * caller sent, and a caller may send any text, our own mark included.
 */
const headerOption = (name: string, value: string): string => {
  const header = titleCase(name);
  if (REDACTED.has(name)) return `-H ${quote(`${header}: `)}"$${variableOf(name)}"`;
  return `-H ${quote(value === '' ? `${header};` : `${header}: ${value}`)}`;
};

/**
 * A shell command that sends the same bytes with the same headers to `origin` again; undefined if
 * the body was too long to be kept. A redacted header is left to a variable.
 */
export function curlCommand(exchange: Exchange, origin: string): string | undefined {
  const { method, uri, request } = exchange;
  const bytes = recordedBytes(request);
  if (bytes === undefined) return undefined;
  const headers = Object.entries(request.headers)
    .filter(([name, value]) => !NOT_REPLAYED.has(name) && isPlain(value))
    .map(([name, value]) => headerOption(name, value));
  const hasBody = bytes.length > 0;
  const asText = request.bodyEncoding === 'utf-8' && isPlain(request.body);
  // `--data-raw` takes a leading @ as it is, and `--globoff` brackets in the address.
  const parts = [
    'curl --silent --show-error --globoff',
    `-X ${quote(method)}`,
    quote(origin + uri),
    ...headers,
    ...(hasBody ? [asText ? `--data-raw ${quote(request.body)}` : '--data-binary @-'] : []),
  ];
  const command = parts.join(' \\\n  ');
  return hasBody && !asText
    ? `printf %s ${quote(toBase64(bytes))} | base64 -d |\n${command}`
    : command;
}
