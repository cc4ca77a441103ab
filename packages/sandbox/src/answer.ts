import type { MessageSecurity } from '@alipayhk-openapi/middleware';
import type { FaultKind } from './faults.ts';

/**
 * A connection that the sandbox broke on demand; servers close the socket, `fetch` rejects.
 *
 * @example
 * sandbox.faults.add({ kind: 'drop-after' });
 * await sandbox.fetch(request); // rejects with a ConnectionDroppedError
 */
export class ConnectionDroppedError extends TypeError {
  override readonly name = 'ConnectionDroppedError';

  constructor(when: 'before' | 'after') {
    super(`fetch failed: the sandbox dropped the connection (drop-${when}), as it was asked to.`);
  }
}

const headersWithout = (headers: Headers, ...names: readonly string[]): Headers => {
  const rest = new Headers(headers);
  for (const name of names) rest.delete(name);
  return rest;
};

const withBody = async (
  response: Response,
  change: (text: string) => string,
): Promise<Response> => {
  const body = change(await response.text());
  const { status } = response;
  return new Response(body, {
    status,
    headers: headersWithout(response.headers, 'content-length'),
  });
};

/** Changes the text in a way that a reader sees and a parser survives; ciphertext by one character. */
const tamper = (text: string): string =>
  text.startsWith('{')
    ? text.replace('"resultMessage":"', '"resultMessage":"(tampered) ')
    : text.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));

const flipSignature = (header: string): string =>
  header.replace(/(signature=)(.)/i, (_, key: string, first: string) =>
    first === 'A' ? `${key}B` : `${key}A`,
  );

type Damage = (response: Response) => Response | Promise<Response>;

/** The faults that change a finished answer. */
const DAMAGES: Partial<Record<FaultKind, Damage>> = {
  'tampered-body': (response) => withBody(response, tamper),
  truncated: (response) => withBody(response, (text) => text.slice(0, text.length >> 1)),
  'tampered-signature': (response) => {
    const headers = new Headers(response.headers);
    headers.set('Signature', flipSignature(headers.get('Signature') as string));
    return new Response(response.body, { status: response.status, headers });
  },
};

/** The answers that stand in the place of the platform's: what a proxy or a broken host says. */
const REPLACEMENTS: Partial<Record<FaultKind, () => Response>> = {
  'http-500': () => new Response('Internal Server Error\n', { status: 500 }),
  html: () =>
    new Response('<!doctype html><title>Maintenance</title><p>Please come back later.</p>\n', {
      headers: { 'content-type': 'text/html; charset=UTF-8' },
    }),
};

/** The stand-in answer that a fault asks for, if it is of that sort. */
export function replacementFor(kind: FaultKind | undefined): Response | undefined {
  return kind === undefined ? undefined : REPLACEMENTS[kind]?.();
}

/** The faults that change the signature of an answer, or what it covers. */
const OF_SIGNED: ReadonlySet<FaultKind> = new Set([
  'tampered-body',
  'tampered-signature',
  'truncated',
  'unsigned',
  'wrong-key',
  'stale-time',
]);

/** Whether a fault changes signed answers, and so leaves an unsigned one as it is. */
export function isOfSigned(kind: FaultKind): boolean {
  return OF_SIGNED.has(kind);
}

/** Signs an answer (and encrypts it if its request was), then damages it if a fault says so. */
export async function seal(
  response: Response,
  request: Request,
  security: MessageSecurity,
  kind: FaultKind | undefined,
): Promise<Response> {
  if (kind === 'unsigned') return response;
  const sealed = await security.sealResponse(response, { request });
  return (kind !== undefined && (await DAMAGES[kind]?.(sealed))) || sealed;
}
