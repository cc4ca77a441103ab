import { CommandError } from '../exit-codes.ts';

/** A request or response as it was captured; its body is exactly what was on the wire. */
export interface CapturedMessage {
  readonly kind: 'request' | 'response';
  /** Of a request only. */
  readonly method?: string;
  /** Path and query, of a request only. */
  readonly uri?: string;
  /** The whole address, of a request only, where it is known. */
  readonly url?: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

const CR = 0x0d;
const LF = 0x0a;

/** Where the head ends and the body begins: after the first empty line, CRLF or LF. */
function endOfHead(bytes: Uint8Array): { head: number; body: number } {
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== LF) continue;
    if (bytes[index + 1] === LF) return { head: index, body: index + 2 };
    if (bytes[index + 1] === CR && bytes[index + 2] === LF) return { head: index, body: index + 3 };
  }
  return { head: bytes.length, body: bytes.length };
}

/** Adds a header that may be none, which `Headers` would only call a type error. */
export function addHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {
    throw new CommandError(
      `The header "${name.slice(0, 60)}" has characters that HTTP does not allow; take its line out.`,
    );
  }
}

function parseHeaders(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new CommandError(`"${line.slice(0, 60)}" is no header line (Name: value).`);
    }
    addHeader(headers, name, value);
  }
  return headers;
}

/** Path and query of a request target in origin or absolute form. */
export function targetOf(target: string): string {
  if (!/^https?:/.test(target)) return target;
  if (!URL.canParse(target)) throw new CommandError(`"${target.slice(0, 60)}" is no URL.`);
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** The address of a request: its host is in the target, or in a header. */
function addressOf(target: string, headers: Headers): Pick<CapturedMessage, 'uri' | 'url'> {
  const uri = targetOf(target);
  const host = headers.get('host');
  if (target !== uri) return { uri, url: target };
  return host === null ? { uri } : { uri, url: `https://${host}${uri}` };
}

/**
 * The body of a message. Editors add a line break at the end of a file; where `Content-Length`
 * says that it does not belong to the body, it is taken off.
 */
function bodyOf(bytes: Uint8Array, headers: Headers): Uint8Array {
  const announced = headers.get('content-length');
  const length = announced !== null && /^\d+$/.test(announced) ? Number(announced) : bytes.length;
  return bytes.length > length ? bytes.slice(0, length) : bytes;
}

/** Parses a request or response as it stands on the wire. */
export function parseRawHttp(bytes: Uint8Array): CapturedMessage {
  const { head, body } = endOfHead(bytes);
  const [first = '', ...rest] = new TextDecoder()
    .decode(bytes.slice(0, head))
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  const isResponse = /^HTTP\/[\d.]+ \d{3}/.test(first);
  const [, method, target] = /^([A-Z]+) (\S+)( HTTP\/[\d.]+)?$/.exec(first) ?? [];
  // Before the headers are read: what is no HTTP may be a key, and is not quoted.
  const isRequest = method !== undefined && target !== undefined;
  if (!isResponse && !isRequest) {
    throw new CommandError(
      'This is neither raw HTTP (POST /path HTTP/1.1 ... or HTTP/1.1 200 ...) nor a curl command.',
    );
  }
  const headers = parseHeaders(rest.filter((line) => line !== ''));
  const message = { headers, body: bodyOf(bytes.slice(body), headers) };
  return isRequest
    ? { kind: 'request', method, ...addressOf(target, headers), ...message }
    : { kind: 'response', ...message };
}
