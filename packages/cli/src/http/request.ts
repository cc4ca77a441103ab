import { printable } from '../terminal.ts';

/** A request as it went out, or would have. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

/** Never shown: who has it can act in the name of the agent. */
const SECRET_HEADERS = new Set(['agent-token']);

/** Reads a request for showing; {@link send} sends it. */
export async function captureRequest(request: Request): Promise<SentRequest> {
  return {
    method: request.method,
    url: request.url,
    headers: [...request.headers],
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

/** Sends the very same bytes, to this address and no other: a redirect is an answer like any other. */
export function send(
  { method, url, headers, body }: SentRequest,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    body: body as BodyInit,
    redirect: 'manual',
    signal,
  });
}

const shown = (name: string, value: string): string =>
  SECRET_HEADERS.has(name) ? '(hidden)' : value;

/** The request as it stands on the wire. */
export function formatRequest({ method, url, headers, body }: SentRequest): string {
  const { host, pathname, search } = new URL(url);
  const lines = headers.map(([name, value]) => `${name}: ${shown(name, value)}`);
  return [
    `${method} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...lines,
    `content-length: ${body.byteLength}`,
    '',
    new TextDecoder().decode(body),
  ].join('\n');
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Text that a terminal shows and takes as it is. */
function isPlain(bytes: Uint8Array, text: string): boolean {
  const isText = Buffer.from(text).equals(bytes);
  return isText && printable(text) === text && !text.startsWith('@');
}

/** A curl command that sends the very same bytes; what no terminal can take is given as base64. */
export function formatCurl({ method, url, headers, body }: SentRequest): string {
  const text = new TextDecoder().decode(body);
  const asText = isPlain(body, text);
  const parts = [
    `curl --request ${method} ${quote(url)}`,
    ...headers.map(([name, value]) => `--header ${quote(`${name}: ${shown(name, value)}`)}`),
    asText ? `--data-binary ${quote(text)}` : '--data-binary @-',
  ];
  const command = parts.join(' \\\n  ');
  const encoded = Buffer.from(body).toString('base64');
  return asText ? command : `printf %s ${quote(encoded)} | base64 -d |\n${command}`;
}
