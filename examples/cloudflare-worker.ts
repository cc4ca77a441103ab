/**
 * A Cloudflare Worker that answers `GET /templates/<code>?merchantId=<id>` with the status of a
 * template. Set the secrets with `wrangler secret put ALIPAYHK_CLIENT_ID` and so on.
 */
import { type AlipayHKClient, AlipayHKError, createAlipayHKClient } from '@alipayhk-openapi/client';
import { type AlipayHKEnvironment, fromEnvironment } from '@alipayhk-openapi/client/env';

let client: AlipayHKClient | undefined;

export default {
  async fetch(request: Request, env: AlipayHKEnvironment): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const templateCode = /^\/templates\/(\w+)$/.exec(pathname)?.[1];
    const merchantId = searchParams.get('merchantId');
    if (!templateCode || !merchantId) return new Response('Not found', { status: 404 });

    // One client per isolate: its keys are imported once.
    client ??= createAlipayHKClient(fromEnvironment(env));
    try {
      const { status } = await client.queryTemplate({ merchantId, templateCode });
      return Response.json({ templateCode, status });
    } catch (error) {
      if (!(error instanceof AlipayHKError)) throw error;
      const { code, outcome, tracerId } = error;
      return Response.json({ code, outcome, tracerId }, { status: 502 });
    }
  },
};
