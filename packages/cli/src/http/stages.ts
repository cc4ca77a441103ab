import { contentToSign } from '@alipayhk-openapi/middleware';
import type { Context } from '../context.ts';
import { painter } from '../output.ts';
import { manyLines } from '../terminal.ts';
import { formatRequest, type SentRequest } from './request.ts';

const header = (request: SentRequest, name: string): string =>
  request.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';

/** Tells on the error output what went out and what came back, stage by stage. */
export async function narrate(
  context: Context,
  request: SentRequest,
  response: Response,
): Promise<Response> {
  const paint = painter(context, context.stderr);
  const { pathname, search } = new URL(request.url);
  const content = contentToSign({
    method: request.method,
    uri: pathname + search,
    clientId: header(request, 'client-id'),
    time: header(request, 'request-time'),
    body: request.body,
  });
  const body = new Uint8Array(await response.arrayBuffer());
  const stages: [name: string, prefix: string, text: string][] = [
    ['content to be signed', '', new TextDecoder().decode(content)],
    ['request', '> ', formatRequest(request)],
    [
      'response',
      '< ',
      [
        `HTTP ${response.status} ${response.statusText}`.trim(),
        ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
        '',
        new TextDecoder().decode(body),
      ].join('\n'),
    ],
  ];
  for (const [name, prefix, text] of stages) {
    context.stderr.write(`${paint('cyan', `-- ${name}`)}\n${manyLines(text, prefix)}\n\n`);
  }
  const { status, statusText, headers } = response;
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
}
