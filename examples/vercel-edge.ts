/** A Vercel edge function (`api/pause.ts`): `POST {"merchantId": ..., "templateCode": ...}` pauses a template. */
import { AlipayHKError, createAlipayHKClient } from '@alipayhk-openapi/client';
import { fromEnvironment } from '@alipayhk-openapi/client/env';

export const config = { runtime: 'edge' };

const client = createAlipayHKClient(fromEnvironment(process.env));

export default async function handler(request: Request): Promise<Response> {
  const { merchantId, templateCode } = (await request.json()) as Record<string, string>;
  if (!merchantId || !templateCode) return new Response('Bad request', { status: 400 });
  try {
    const { status } = await client.updateTemplateStatus({
      merchantAccountId: merchantId,
      templateCode,
      status: 'paused',
    });
    return Response.json({ templateCode, status: status ?? 'paused' });
  } catch (error) {
    if (!(error instanceof AlipayHKError)) throw error;
    // Unknown: the template may be paused or not. Say so, instead of "failed".
    const { code, outcome, inquiry } = error;
    return Response.json({ code, outcome, inquiry }, { status: 502 });
  }
}
